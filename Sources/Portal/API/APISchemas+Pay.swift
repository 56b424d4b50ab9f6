import JobMarket
import MarketStatistics

/// Pay of the ads, official pay, and what is left of it.
extension APISchemas {
    static var payOfAds: [String: Schema] {
        ["Pay": ofAds, "PayDistribution": distribution, "OfficialPay": official, "NetOfMedian": netOfMedian]
    }

    private static var ofAds: Schema {
        part(
            [
                .always("named", anyFigure), .always("salary", .named("PayDistribution")),
                .always("excluded", excluded), .always("tariff", .named("PayDistribution")),
                .always("agencies", .named("PayDistribution")), .always("trainees", .named("PayDistribution")),
                .always("by_level", .list(of: level)), .sometimes("official", .named("OfficialPay")),
                .sometimes("window", .named("Window")),
            ], "Pay, gross EUR a month, full time.")
    }

    private static var excluded: Schema {
        .object(
            [
                .always("below_minimum_wage", .integer()), .always("above_limit", .integer()),
                .always("wide_range", .integer()), .always("outlier", .integer()),
            ], "Ads whose pay was left out, by reason.")
    }

    private static var level: Schema {
        .object([
            .always("level", .one(of: CareerLevel.self)), .always("label", .string("In words.")),
            .always("pay", .named("PayDistribution")), .sometimes("named", anyFigure),
            .sometimes(
                "estimate",
                .object(
                    [
                        .always("p25", anyFigure), .always("p50", anyFigure), .always("p75", anyFigure),
                        .always("weight", .number("What the level's own ads count for.", 0...1)),
                    ], "Where the own ads are too few: drawn towards the market's.")),
        ])
    }

    private static var distribution: Schema {
        part(
            [
                .always("p50", anyFigure), .sometimes("p25", anyFigure), .sometimes("p75", anyFigure),
                .sometimes("p10", anyFigure), .sometimes("p90", anyFigure), .sometimes("low", anyFigure),
                .sometimes("high", anyFigure), .always("stated", .integer("Ads whose source has a field for it.")),
                .always("read", .integer("Ads whose text says it.")),
            ], "Quantiles, gross EUR a month, full time.")
    }

    private static var official: Schema {
        .object(
            [
                .always("code", .string("KldB 2010.")), .always("title", .string()), .always("median", .number()),
                .always("is_above", .truth("Whether only a bound is known.")), .sometimes("p25", .number()),
                .sometimes("p75", .number()), .sometimes("employees", .integer()), .always("year", .integer()),
                .always("source", .string()), .always("codes", .integer("Codes of five digits.")),
                .always("codes_with_value", .integer("Of these with a value.")),
                .always("least", .number("Least median of the codes.")), .always("greatest", .number()),
            ], "Pay of the employed, EUR a month, after official statistics.")
    }

    private static var netOfMedian: Schema {
        part(
            [
                .always("gross", anyFigure), .always("assumptions", .named("Household")),
                .always("year", .integer("Of the law.")), .always("net", .named("Net")),
                .sometimes("net_low", .number()), .sometimes("net_high", .number()),
            ], "What is left of the median.")
    }
}
