import AdCheck
import JobMarket
import MarketStatistics

extension APISchemas {
    /// What the check of an ad answers.
    static var checked: Schema {
        .object([
            .always("day", .day("Whose law and amounts count.")),
            .always("language", .string("Language of the ad.")), .always("title", .string()),
            .always("counts", .dictionary(of: .integer(), "Findings by severity.")),
            .always("findings", .list(of: finding, "In the order of the ad, what is missing behind them.")),
            .sometimes("readability", readability),
            .always("notice", .string("What findings are not.")),
            .sometimes("language_notice", .string("That an ad in another language was checked in part.")),
            .sometimes("market", comparable),
        ])
    }

    private static var finding: Schema {
        .object([
            .always("rule", .string()), .always("severity", .one(of: Severity.self)),
            .sometimes("line", .integer("Counts the non-empty lines behind the title from 1; 0 is the title.")),
            .sometimes("start", .integer("Unicode scalars from the line's beginning.")), .sometimes("end", .integer()),
            .sometimes("text", .string("The words that are meant.")),
            .always("lines", .list(of: .integer(), "Every line it is about; none where something is missing.")),
            .always("message", .string("What was found.")), .always("reason", .string("Why it matters.")),
            .sometimes("suggestion", .string("Better wording or what to add.")),
            .sometimes("legal_basis", .string("Law or judgement behind the rule.")),
        ])
    }

    private static var readability: Schema {
        .object(
            [
                .always("words", .integer()), .always("sentences", .integer()), .always("amstad", .number()),
                .always("lix", .number()), .always("vienna", .number()),
            ], "Of ads in German that are long enough.")
    }

    private static var comparable: Schema {
        let figure = Schema.object([], "With the ads that it rests on.", isOpen: true)
        return .object(
            [
                .always("occupation", .named("OccupationMeant")), .sometimes("place", .string()),
                .sometimes("own_pay", .object([], "EUR a month as read from the ad.", isOpen: true)),
                .sometimes("pay", figure), .sometimes("pay_basis", figure), .always("own_demands", .integer()),
                .sometimes("demands", figure), .sometimes("demand_basis", figure), .always("made_up", .truth()),
            ], "What comparable ads pay and ask for.")
    }
}
