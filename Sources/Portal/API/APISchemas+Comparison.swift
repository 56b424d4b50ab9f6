import MarketStatistics

/// Places side by side.
extension APISchemas {
    static var comparison: [String: Schema] {
        ["Comparison": places, "PlaceColumn": column, "Commute": commute, "NetRange": range]
    }

    private static var places: Schema {
        .object([
            .sometimes("occupation", .named("OccupationMeant")), .sometimes("radius_km", .number()),
            .always("columns", .list(of: .named("PlaceColumn"), "The places in the order asked for.")),
            .always("commutes", .list(of: .named("Commute"), "Each ordered pair of the places.")),
            .always("made_up", .truth()), .always("text", .list(of: .named("Sentence"))),
        ])
    }

    private static var column: Schema {
        .object([
            .always("place", anyPlace), .sometimes("radius_km", .number()), .always("basis", .named("Basis")),
            .always("openings", anyFigure), .always("new_this_week", anyFigure),
            .always("pay", .named("PayDistribution")), .always("net", .named("NetOfMedian")),
            .sometimes(
                "prices",
                .object(
                    [
                        .always("index", .number()), .always("origin", .one(of: ["exact", "class", "estimate"])),
                        .sometimes("low", .number()), .sometimes("high", .number()), .always("year", .integer()),
                    ], "What living costs; Germany is 100.")),
            .sometimes("rent", .object([.always("eur_per_m2", .number()), .always("year", .integer())])),
            .sometimes("real", .named("NetRange")), .sometimes("remote", anyFigure), .sometimes("entry", anyFigure),
            .sometimes("experienced", anyFigure), .sometimes("years", anyFigure),
        ])
    }

    private static var commute: Schema {
        .object(
            [
                .always("home", anyPlace), .always("work", anyPlace),
                .always("distance_km", .number("As the crow flies.")), .sometimes("net", .named("NetRange")),
                .sometimes("real", .named("NetRange")), .sometimes("remote", anyFigure),
            ], "Living at one place and working at another.")
    }

    private static var range: Schema {
        .object(
            [
                .always("value", .number()), .sometimes("low", .number()), .sometimes("high", .number()),
                .always("estimate", .truth("Whether it rests on an estimated price level.")),
            ], "Net pay, EUR a month.")
    }
}
