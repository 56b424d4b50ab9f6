import JobMarket
import MarketStatistics

/// The schemas that operations refer to by name.
enum APISchemas {
    static var all: [String: Schema] {
        common.merging(search) { first, _ in first }.merging(ads) { first, _ in first }
            .merging(market) { first, _ in first }.merging(changes) { first, _ in first }
            .merging(names) { first, _ in first }
    }

    private static var common: [String: Schema] {
        [
            "Problem": .object(
                [
                    .always(
                        "type",
                        .one(
                            of: ProblemKind.allCases.map(\.address), "The kind of problem, explained at this address.")),
                    .always("title", .string("The kind of problem in words.")),
                    .always("status", .integer("The HTTP status.", 400...599)),
                    .always("detail", .string("What to do, in plain words.")),
                    .sometimes("parameter", .string("The parameter that is meant.")),
                    .sometimes("suggestions", .list(of: .string(), "Names that may have been meant.")),
                ], "Why a request cannot be answered (RFC 9457).")
        ]
    }

    private static var names: [String: Schema] {
        [
            "Suggestions": .object([
                .always("typed", .string()),
                .always(
                    "suggestions",
                    .list(
                        of: .object([
                            .always("kind", .one(of: ["occupation", "skill", "place", "employer"])),
                            .always("text", .string("As shown.")),
                            .always("value", .string("KldB code, municipality key, or the name.")),
                            .always("count", .integer("Ads that it leads to.", 0...Int(Int32.max))),
                        ]))),
            ]),
            "Occupations": .object([
                .always(
                    "occupations",
                    .list(
                        of: .object([
                            .always("title", .string()), .always("slug", .string("Its form in addresses.")),
                            .always("codes", .list(of: .string(pattern: "^[0-9]{1,5}$"), "KldB 2010.")),
                            .always("ads", .integer("Ads that are open.", 0...Int(Int32.max))),
                        ])))
            ]),
            "Places": .object([
                .always(
                    "places",
                    .list(
                        of: .object([
                            .always("name", .string()), .always("slug", .string("Its form in addresses.")),
                            .always("ags", .string("Official municipality key.", pattern: "^[0-9]{8}$")),
                            .sometimes("state", .string()), .always("lat", .number("Degrees north, WGS 84.")),
                            .always("lon", .number("Degrees east, WGS 84.")),
                        ])))
            ]),
        ]
    }
}
