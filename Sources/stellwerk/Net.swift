import ArgumentParser
import JobMarket
import MarketStatistics

struct Net: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Gross to net, EUR a month.", discussion: "By the published schedule; not tax advice.")

    @Option(help: "Gross pay, EUR a month.")
    var gross: Double

    @Option(name: .customLong("class"), help: "Tax class, 1 to 6.")
    var taxClass = 1

    @Option(help: "Children, for care insurance.")
    var children = 0

    @Option(help: "Child allowances on the tax card.")
    var zkf = 0.0

    @Option(help: "Age.")
    var age = 30

    @Option(help: "Church tax: yes or no.")
    var church: YesNo = .no

    @Option(help: "State, by its two letters: \(FederalState.allCases.map(\.rawValue).joined(separator: ", ")).")
    var state: FederalState = .northRhineWestphalia

    @Option(help: "The health fund's additional contribution, per cent.")
    var kvZusatz = NetPay.Household.averageAdditionalRate

    @Option(help: "Year of the law.")
    var year = Day.today.civil.year

    @Flag(help: "Prints JSON (the default).")
    var json = false

    enum YesNo: String, ExpressibleByArgument, CaseIterable { case yes, no }

    func run() throws {
        let household = NetPay.Household(
            taxClass: taxClass, childAllowances: zkf, children: children, age: age, church: church == .yes,
            state: state, additionalRate: kvZusatz)
        do {
            try Output.json(try NetPay.calculate(gross: gross, household: household, year: year))
        } catch let error as NetPayError {
            throw ValidationError("\(error)")
        }
    }
}

extension FederalState: ExpressibleByArgument {}
