import MarketStatistics

/// Shares as bars, one row for each value.
///
/// Every value also stands in a table beside the chart.
struct ShareChart: Sendable {
    struct Row: Sendable {
        var label: String
        /// 0 to 1.
        var share: Double
    }

    var title: String
    var rows: [Row]

    private static let rowHeight = 34

    func write(_ html: inout HTML) {
        let most = Swift.max(0.01, rows.map(\.share).max() ?? 0)
        html.element(
            "svg", .class("chart kinds"), .role("img"), Attribute("width", "100%"),
            Attribute("height", String(rows.count * Self.rowHeight)), .label(title)
        ) { html in
            html.element("title", text: title)
            for (index, row) in rows.enumerated() {
                let top = index * Self.rowHeight
                html.element(
                    "text", .class("label"), Attribute("x", "0"), Attribute("y", String(top + 14)), text: row.label)
                html.element(
                    "text", .class("value"), Attribute("x", "100%"), Attribute("y", String(top + 14)),
                    Attribute("text-anchor", "end"), text: Wording.percent(row.share))
                html.element(
                    "rect", .class("rail"), Attribute("width", "100%"), Attribute("y", String(top + 20)),
                    Attribute("height", "8")
                ) { _ in }
                html.element(
                    "rect", .class("fill"), .percent("width", row.share / most), Attribute("y", String(top + 20)),
                    Attribute("height", "8")
                ) { _ in }
            }
        }
    }
}
