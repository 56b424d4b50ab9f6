import JobMarket
import SearchIndex

extension APISchemas {
    static var search: [String: Schema] {
        [
            "SearchAnswer": .object([
                .always("took_us", .integer("Microseconds that the answer took.")),
                .always("total", .integer("All ads that match.")), .always("query", understanding),
                .always("hits", .list(of: .named("Hit"))),
                .always(
                    "facets",
                    .dictionary(of: .list(of: facetValue), "By field: its values over all hits, commonest first.")),
                .sometimes("pay", .named("PayOfHits")), .always("made_up", .truth("Whether any hit was made up.")),
                .sometimes(
                    "nearest",
                    .object(
                        [.always("what", .string()), .sometimes("radius_km", .number())],
                        "What was answered instead, where the request itself finds nothing.")),
                .sometimes("next", .string("The cursor of the next page; absent on the last.")),
            ]),
            "Hit": .object([
                .always("id", .string()), .sometimes("n", .anything("The number the importing side gave the ad.")),
                .always("title", .string()), .always("employer", .string("Empty where none is named.")),
                .always("employer_kind", .one(of: EmployerKind.self)), .sometimes("place", .string()),
                .sometimes("postcode", .string()),
                .sometimes("distance_km", .number("As the crow flies, from centre to centre.")),
                .always("first_seen", .day("The day it was first taken in here.")),
                .sometimes("posted", .day("The day the source says it was published.")),
                .sometimes(
                    "pay",
                    .object(
                        [
                            .sometimes("min", .number()), .sometimes("max", .number()),
                            .always("unit", .one(of: ["month"])), .always("kind", .one(of: PayKind.self)),
                            .always("stated", .truth("Whether a field of the source says it, not the text.")),
                        ], "EUR, full time, before tax.")),
                .always("why", .list(of: .string(), "Why it matched.")),
                .always("made_up", .truth("Whether it was made up for demonstration.")),
                .always("cluster_size", .integer("Ads of the same job.")),
            ]),
            "PayOfHits": .object(
                [
                    .always("unit", .one(of: ["month"])), .always("n", .integer("Ads with pay.")),
                    .always("employers", .integer()), .always("p25", .number()), .always("p50", .number()),
                    .always("p75", .number()),
                    .sometimes("interval95", .list(of: .number(), "Of the median.", count: 2...2)),
                ], "EUR a month, full time, over all hits that name pay."),
        ]
    }

    private static var facetValue: Schema {
        .object([
            .always("value", .string("As a filter takes it.")), .always("label", .string("In words.")),
            .always("count", .integer()),
        ])
    }

    private static var understanding: Schema {
        .object(
            [
                .always("what", .string()),
                .sometimes(
                    "occupation",
                    .object([.always("title", .string()), .always("codes", .list(of: .string(), "KldB 2010."))])),
                .always("skills", .list(of: .string())),
                .sometimes(
                    "place",
                    .object([
                        .always("name", .string()), .always("ags", .string()), .sometimes("postcode", .string()),
                        .always("lat", .number()), .always("lon", .number()),
                    ])),
                .sometimes("unknown_place", .string("A place that is not known.")), .sometimes("radius_km", .number()),
                .always(
                    "filters",
                    .list(
                        of: .object([
                            .always("field", .string()), .always("value", .string()), .always("label", .string()),
                            .always("excluded", .truth()),
                        ]), "Conditions found in the words.")),
                .always("rest", .list(of: .string(), "What was searched as words.")),
                .always("excluded", .list(of: .string(), "Words that no ad of the list holds.")),
            ], "How the words were understood.")
    }
}
