import JobMarket
import MarketStatistics

/// What figures, sentences and parts are made of, and the net pay.
extension APISchemas {
    static var market: [String: Schema] {
        let own: [String: Schema] = [
            "Figure": figure, "Basis": basis, "Thin": thin, "Widening": widening, "Sentence": sentence,
            "OccupationMeant": occupation, "PlaceMeant": place, "Window": window, "LabelledShare": labelledShare,
            "AskedSkill": askedSkill, "Net": net, "Household": household,
        ]
        return own.merging(profile) { first, _ in first }.merging(payOfAds) { first, _ in first }
            .merging(comparison) { first, _ in first }
    }

    static var anyFigure: Schema { .named("Figure") }
    static var anyPlace: Schema { .named("PlaceMeant") }
    static var labelledShares: Schema { .list(of: .named("LabelledShare"), "Commonest first.") }
    static var units: [String] { ["ads", "share", "eur_per_month", "years", "days", "per_ad", "score"] }
    static var widened: Schema { .list(of: .named("Widening"), "Steps by which the selection was widened.") }

    /// Figures that speak of the same ads, or why there are none.
    static func part(_ members: [Schema.Member], _ text: String) -> Schema {
        .any(of: [.named("Thin"), .object([.always("basis", .named("Basis"))] + members)], text)
    }

    private static var figure: Schema {
        .object(
            [
                .always("id", .string("Its place in the answer, such as pay.salary.p50.")), .always("value", .number()),
                .always("unit", .one(of: units, "What it counts.")),
                .always("count", .integer("Ads in the list at address.")),
                .always("n", .integer("Ads that it was computed from.")),
                .always("employers", .integer("Their employers.")),
                .sometimes("interval95", .list(of: .number(), count: 2...2)),
                .always("address", .string("The list of the ads behind it, on this site.")),
                .sometimes("whole", .string("For a share: the list of all ads that it is a share of.")),
            ], "A figure with all that is needed to judge it.")
    }

    private static var basis: Schema {
        .object(
            [
                .always("place", .string("In words, with the radius.")),
                .sometimes("occupation", .string("The occupation or wider group; absent for all.")),
                .always("ads", .integer()), .always("employers", .integer()),
                .always("address", .string("The list of the ads, on this site.")), .always("widened", widened),
                .always("capped_employers", .integer("Employers whose ads count less than one each.")),
            ], "The ads that a part rests on.")
    }

    private static var thin: Schema {
        .object([.always("thin", .string("Why nothing can be said."))], "A part without figures.")
    }

    private static var widening: Schema {
        .object(
            [
                .always("step", .one(of: Widening.Step.self)), .always("to", .string("What the step leads to.")),
                .always("text", .string("The step in a sentence.")),
                .always("parts", .list(of: .string(), "The parts that took it.")),
            ], "A step away from what was asked for, as there were too few ads.")
    }

    private static var sentence: Schema {
        .object(
            [
                .always("section", .one(of: Sentence.Section.self, "The part it belongs to.")),
                .always("text", .string()),
                .always(
                    "figures",
                    .list(
                        of: .object([
                            .always("id", .string("That of the figure.")),
                            .always("address", .string("The list of the ads behind it, on this site.")),
                        ]))),
            ], "A sentence with the figures it rests on.")
    }

    private static var occupation: Schema {
        .object([.always("title", .string()), .always("codes", .list(of: .string(), "KldB 2010."))])
    }

    private static var place: Schema {
        .object([
            .always("name", .string()),
            .always("ags", .string("Official municipality key.", pattern: "^[0-9]{8}$")),
        ])
    }

    private static var window: Schema {
        .object([.always("first", .day()), .always("last", .day())], "The days on which the ads were first seen.")
    }

    private static var labelledShare: Schema {
        .object([
            .always("value", .string("As a filter takes it.")), .always("label", .string("In words.")),
            .always("share", anyFigure),
        ])
    }

    private static var askedSkill: Schema {
        .object([
            .always("name", .string()), .always("kind", .one(of: SkillKind.self)),
            .always("asked", anyFigure), .always("must", anyFigure),
        ])
    }

    private static var net: Schema {
        .object(
            [
                .always("lohnsteuer", .number("Wage tax.")), .always("soli", .number("Solidarity surcharge.")),
                .always("kirchensteuer", .number("Church tax.")), .always("kv", .number("Health insurance.")),
                .always("pv", .number("Care insurance.")), .always("rv", .number("Pension insurance.")),
                .always("av", .number("Unemployment insurance.")), .always("social", .number("The sum of the four.")),
                .always("net", .number("What is left.")),
            ], "EUR a month.")
    }

    private static var household: Schema {
        .object(
            [
                .always("class", .integer("Tax class.", 1...6)), .always("zkf", .number("Child allowances.")),
                .always("children", .integer()), .always("age", .integer()), .always("church", .truth()),
                .always("state", .one(of: FederalState.self)),
                .sometimes("work_state", .one(of: FederalState.self)),
                .always("kv_zusatz", .number("The health fund's addition, per cent.")),
                .sometimes(
                    "private_insurance",
                    .object([.always("premium", .number()), .always("subsidy", .number())], "EUR a month.")),
            ], "The household that a net pay is of.")
    }
}
