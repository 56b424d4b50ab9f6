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

    @Option(help: "State of the place of work, where it is another: Saxony shares care insurance differently.")
    var workState: FederalState?

    @Option(help: "The health fund's additional contribution, per cent (default: 2.9).")
    var kvZusatz: Double?

    @Option(help: "Premium of private health and care insurance, EUR a month; instead of a health fund.")
    var privatePremium: Double?

    @Option(help: "The employer's subsidy to the private premium, EUR a month.")
    var privateSubsidy: Double?

    @Option(help: "Year of the law.")
    var year = Day.today.civil.year

    @Flag(help: "Prints JSON (the default).")
    var json = false

    enum YesNo: String, ExpressibleByArgument, CaseIterable { case yes, no }

    func validate() throws {
        guard privatePremium != nil else {
            if privateSubsidy != nil { throw ValidationError("--private-subsidy needs --private-premium") }
            return
        }
        if kvZusatz != nil {
            throw ValidationError("--kv-zusatz is of a health fund, --private-premium of private insurance: give one")
        }
    }

    func run() throws {
        let household = NetPay.Household(
            taxClass: taxClass, childAllowances: zkf, children: children, age: age, church: church == .yes,
            state: state, workState: workState, additionalRate: kvZusatz ?? NetPay.Household.averageAdditionalRate,
            privateInsurance: privatePremium.map { .init(premium: $0, subsidy: privateSubsidy ?? 0) })
        do {
            try Output.json(try NetPay.calculate(gross: gross, household: household, year: year))
        } catch let error as NetPayError {
            throw ValidationError("\(error)")
        }
    }
}

extension FederalState: ExpressibleByArgument {}
