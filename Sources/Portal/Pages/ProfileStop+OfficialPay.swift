import MarketStatistics

extension ProfileStop {
    /// Official pay in a table of its own: it is never mixed with that of the ads.
    static func official(_ official: OfficialMedian, _ html: inout HTML) {
        html.element("table") { html in
            html.element(
                "caption",
                text: words(
                    "Amtlich: Beschäftigte in Vollzeit, Deutschland \(official.year), Euro brutto im Monat",
                    "Official: full-time employees, Germany \(official.year), euros gross a month")
            )
            html.element("tbody") { html in
                var rows = [
                    (
                        words("Mitte (Median)", "Median"),
                        (official.isAbove ? words("über ", "over ") : "") + Wording.euro(official.median)
                    )
                ]
                if let low = official.p25, let high = official.p75 {
                    rows.append((words("mittlere Hälfte", "middle half"), Wording.euroRange(low, high)))
                } else if let low = official.p25 {
                    rows.append((words("unteres Viertel bis", "lowest quarter up to"), Wording.euro(low)))
                }
                if let employees = official.employees {
                    rows.append((words("Beschäftigte", "Employees"), Wording.number(employees)))
                }
                for row in rows {
                    html.element("tr") { html in
                        html.element("th", .scope("row"), text: row.0)
                        html.element("td", .class("number"), text: row.1)
                    }
                }
            }
        }
        html.element("p", .class("basis"), text: source(official))
    }

    private static func source(_ official: OfficialMedian) -> String {
        var source = words(
            "\(official.source) der Bundesagentur für Arbeit, „\(official.title)“ (KldB \(official.code)).",
            "\(official.source) of the Federal Employment Agency, “\(official.title)” (KldB \(official.code)).")
        if official.codes > 1 {
            source += words(
                " Der Beruf umfasst \(official.codes) Tätigkeiten; einen Wert gibt es für \(official.codesWithValue)",
                " The occupation covers \(official.codes) jobs; there is a value for \(official.codesWithValue)")
            if official.codesWithValue > 1 {
                let range = Wording.euroRange(official.least, official.greatest)
                source += words(
                    ", von \(range); gezeigt ist die mit den meisten Beschäftigten",
                    ", from \(range); shown is the one with most employees")
            }
            source += "."
        }
        return source
    }
}
