import JobMarket
import MarketStatistics

/// The parts of a profile that look ahead: how hard jobs are to fill, what is worth learning, where one can go.
extension APISchemas {
    static var outlook: [String: Schema] {
        ["Tension": tension, "Training": training, "Course": course, "SwitchPaths": switchPaths]
    }

    private static var tension: Schema {
        part(
            [
                .always(
                    "weeks",
                    .list(
                        of: .object([
                            .always("start", .day()), .always("new", anyFigure), .always("is_over", .truth()),
                        ]))),
                .sometimes("trend", trend), .always("open_for", openFor), .always("repeats", repeats),
                .always("agencies", anyFigure), .always("career_changers", anyFigure),
                .always("without_experience", anyFigure), .always("without_degree", anyFigure),
                .sometimes("permanent", anyFigure), .always("reading", reading),
            ], "How hard the jobs are to fill.")
    }

    private static var trend: Schema {
        .object([
            .always("direction", .one(of: ["rising", "falling", "none"])), .always("slope", .number()),
            .always("probability", .number(nil, 0...1)), .always("weeks", .integer()),
        ])
    }

    private static var openFor: Schema {
        .object(
            [
                .always("jobs", .integer()), .always("ends", .integer("Jobs that ended.")),
                .sometimes("median", .integer()), .sometimes("low", .integer()), .sometimes("high", .integer()),
                .sometimes("probability", .number(nil, 0...1)), .sometimes("is_longer", .truth()),
                .sometimes("age", anyFigure),
            ], "Days that jobs stay open.")
    }

    private static var repeats: Schema {
        .object(
            [
                .always("count", .integer()), .always("n", .integer()), .always("share", .number(nil, 0...1)),
                .sometimes("interval95", .list(of: .number(), count: 2...2)), .always("figure", anyFigure),
            ], "Ads that repeat another open ad of the same employer.")
    }

    private static var reading: Schema {
        .object([
            .always(
                "components",
                .list(
                    of: .object([
                        .always("kind", .one(of: TensionReading.Component.Kind.self)),
                        .always("unit", .one(of: units)), .always("here", .number()), .always("elsewhere", .number()),
                        .always("direction", .one(of: ["tighter", "looser", "same"])),
                    ]))),
            .sometimes("verdict", .one(of: ["tense", "medium", "relaxed"])),
        ])
    }

    private static var training: Schema {
        part(
            [
                .always(
                    "subjects",
                    .list(
                        of: .object([
                            .always("demand", .named("AskedSkill")),
                            .sometimes(
                                "trend",
                                .object([
                                    .always("before", anyFigure), .always("since", anyFigure),
                                    .always("rising", .truth()),
                                ])),
                            .always("courses", .list(of: .named("Course"))),
                        ])))
            ], "What is worth learning.")
    }

    private static var course: Schema {
        .object([
            .always("title", .string()), .sometimes("provider", .string()), .sometimes("place", .string()),
            .sometimes("distance_km", .number()), .always("online", .truth()), .sometimes("start", .day()),
            .always("anytime", .truth("Whether one may join on any day.")),
            .sometimes("days", .integer("From the first to the last.")),
            .sometimes("hours", .integer("Of teaching.")), .sometimes("duration", .string("In the source's words.")),
            .sometimes("extent", .one(of: Course.Extent.self)), .sometimes("price", .number("EUR.")),
            .sometimes("certificate", .string()), .sometimes("measure", .string("Its number under the AZAV.")),
            .sometimes("voucher", .truth("Whether a Bildungsgutschein pays for it.")), .sometimes("url", .string()),
            .always("source", .string()), .always("made_up", .truth()),
        ])
    }

    private static var switchPaths: Schema {
        part(
            [
                .always(
                    "targets",
                    .list(
                        of: .object([
                            .always("code", .string("KldB 2010.", pattern: "^[0-9]{4}$")), .always("title", .string()),
                            .always("likeness", .number("How alike the demands are.", 0...1)),
                            .always("openings", anyFigure), .always("shared", .list(of: .named("AskedSkill"))),
                            .always("missing", .list(of: .named("AskedSkill"))),
                            .always("pay", .named("PayDistribution")),
                            .sometimes(
                                "pay_step",
                                .object(
                                    [.always("value", .number()), .always("is_clear", .truth())],
                                    "EUR a month that the median lies above that of the own ads.")),
                        ]), "Closest first."))
            ], "Occupations nearby that ask for much the same.")
    }
}
