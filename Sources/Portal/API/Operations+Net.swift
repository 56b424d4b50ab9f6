import Hummingbird
import JobMarket
import MarketStatistics

extension PortalRoutes {
    var netOperation: APIOperation {
        APIOperation(
            path: PageAddress.api + "net", id: "net", tag: .market,
            summary: words("Vom Brutto zum Netto", "Gross to net pay"),
            about: words(
                "Nach dem veröffentlichten Programmablaufplan; keine Steuerberatung.",
                "By the published schedule; not tax advice."),
            parameters: Self.netParameters,
            answer: .init(about: words("Netto und Abzüge", "Net pay and deductions"), schema: .named("Net")),
            respond: netAsJSON)
    }

    private func netAsJSON(_ asked: APIRequest) throws -> Response {
        let household = NetPay.Household(
            taxClass: asked.integer("class") ?? 1, childAllowances: asked.number("zkf") ?? 0,
            children: asked.integer("children") ?? 0, age: asked.integer("age") ?? 30,
            church: asked.text("church") == "yes",
            state: asked.text("state").flatMap { FederalState(rawValue: $0) } ?? .northRhineWestphalia,
            workState: asked.text("work_state").flatMap { FederalState(rawValue: $0) },
            additionalRate: asked.number("kv_zusatz") ?? NetPay.Household.averageAdditionalRate)
        let year = asked.integer("year") ?? EmploymentLimits.knownYears.last ?? 0
        let answer = try NetPay.calculate(gross: asked.number("gross") ?? 0, household: household, year: year)
        return Answer.tagged(asked.request, type: Answer.jsonType, bytes: try PrintedJSON.line(answer))
    }

    private static var netParameters: [APIParameter] {
        let states = FederalState.allCases.map(\.rawValue)
        let halves = (0...40).map { Wording.plain(Double($0) / 2) }
        let years = EmploymentLimits.knownYears.map(String.init)
        func parameter(_ name: String, _ kind: APIParameter.Kind, _ about: String) -> APIParameter {
            APIParameter(name: name, kind: kind, about: about)
        }
        return [
            APIParameter(
                name: "gross", kind: .number(0...NetPay.greatestGross),
                about: words("Brutto im Monat in Euro.", "Gross pay, EUR a month."), isRequired: true,
                example: .integer(5000)),
            parameter("class", .integer(1...6), words("Steuerklasse; sonst 1.", "Tax class; else 1.")),
            parameter(
                "children", .integer(0...20),
                words("Kinder, für die Pflegeversicherung.", "Children, for care insurance.")),
            parameter(
                "zkf", .choice(halves), words("Kinderfreibeträge in halben Schritten.", "Child allowances by halves.")),
            parameter("age", .integer(14...120), words("Alter; sonst 30.", "Age; else 30.")),
            parameter("church", .choice(["yes", "no"]), words("Kirchensteuer; sonst no.", "Church tax; else no.")),
            parameter(
                "state", .choice(states), words("Land des Wohnorts; sonst NW.", "State of residence; else NW.")),
            parameter(
                "work_state", .choice(states), words("Land des Arbeitsorts.", "State of the place of work.")),
            parameter(
                "kv_zusatz", .number(0...10),
                words("Zusatzbeitrag der Krankenkasse in Prozent.", "The health fund's addition, per cent.")),
            parameter("year", .choice(years), words("Jahr des Rechts.", "Year of the law.")),
        ]
    }
}
