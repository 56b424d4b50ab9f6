import MarketStatistics

/// A chart of pay ranges, one row for each group: the middle half as a bar, the median as a line across it, its
/// interval as brackets.
///
/// Places are shares of the width and heights are pixels, so the text in it stays readable at 320 pixels. Every
/// value also stands in a table beside the chart.
struct RangeChart: Sendable {
    var title: String
    var rows: [Row]

    struct Row: Sendable {
        var label: String
        /// EUR per month; `nil` where too few ads allow only the median.
        var p25: Double?
        var p50: Double
        var p75: Double?
        var interval: ClosedRange<Double>?
    }

    private static let rowHeight = 46
    private static let axisHeight = 24

    func write(_ html: inout HTML) {
        let scale = PayScale(
            rows.flatMap { [$0.p25, $0.p50, $0.p75, $0.interval?.lowerBound, $0.interval?.upperBound] }.compactMap(
                \.self)
        )
        let height = rows.count * Self.rowHeight + Self.axisHeight
        html.element(
            "svg", .class("chart ranges"), .role("img"), Attribute("width", "100%"),
            Attribute("height", String(height)), .label(title)
        ) { html in
            html.element("title", text: title)
            axis(&html, scale, height: height)
            for (index, row) in rows.enumerated() {
                write(row, top: index * Self.rowHeight, scale, &html)
            }
        }
    }

    private func axis(_ html: inout HTML, _ scale: PayScale, height: Int) {
        for mark in scale.marks {
            let x = scale.position(mark)
            line(&html, "grid", from: x, to: x, top: 4, bottom: height - Self.axisHeight)
            let anchor = x == 0 ? "start" : x == 1 ? "end" : "middle"
            html.element(
                "text", .class("tick"), .percent("x", x), Attribute("y", String(height - 6)),
                Attribute("text-anchor", anchor), text: Wording.euro(mark))
        }
    }

    private func write(_ row: Row, top: Int, _ scale: PayScale, _ html: inout HTML) {
        html.element("text", .class("label"), Attribute("x", "0"), Attribute("y", String(top + 16)), text: row.label)
        html.element(
            "text", .class("value"), Attribute("x", "100%"), Attribute("y", String(top + 16)),
            Attribute("text-anchor", "end"), text: Wording.euro(row.p50))
        let middle = top + 32
        if let low = row.p25, let high = row.p75 {
            let start = scale.position(low)
            html.element(
                "rect", .class("half"), .percent("x", start), .percent("width", scale.position(high) - start),
                Attribute("y", String(middle - 6)), Attribute("height", "12")
            ) { _ in }
        }
        if let interval = row.interval {
            let start = scale.position(interval.lowerBound)
            let end = scale.position(interval.upperBound)
            line(&html, "interval", from: start, to: end, top: middle, bottom: middle)
            line(&html, "interval", from: start, to: start, top: middle - 4, bottom: middle + 4)
            line(&html, "interval", from: end, to: end, top: middle - 4, bottom: middle + 4)
        }
        let median = scale.position(row.p50)
        line(&html, "median", from: median, to: median, top: middle - 9, bottom: middle + 9)
    }

    private func line(
        _ html: inout HTML, _ kind: String, from start: Double, to end: Double, top: Int, bottom: Int
    ) {
        html.element(
            "line", .class(kind), .percent("x1", start), .percent("x2", end), Attribute("y1", String(top)),
            Attribute("y2", String(bottom))
        ) { _ in }
    }
}
