import JobMarket
import MarketStatistics

/// New ads week by week, as bars with their numbers.
struct WeekChart: Sendable {
    var title: String
    /// First day of each week and its new ads, oldest first.
    var weeks: [(start: Day, count: Int)]

    private static let height = 150
    private static let base = 122
    private static let highest = 96

    func write(_ html: inout HTML) {
        let most = Swift.max(1, weeks.map(\.count).max() ?? 1)
        let step = 1 / Double(Swift.max(1, weeks.count))
        html.element(
            "svg", .class("chart weeks"), .role("img"), Attribute("width", "100%"),
            Attribute("height", String(Self.height)), .label(title)
        ) { html in
            html.element("title", text: title)
            for (index, week) in weeks.enumerated() {
                let height = week.count * Self.highest / most
                let left = step * Double(index)
                html.element(
                    "rect", .class("fill"), .percent("x", left + step * 0.14), .percent("width", step * 0.72),
                    Attribute("y", String(Self.base - height)), Attribute("height", String(height))
                ) { _ in }
                html.element(
                    "text", .class("value"), .percent("x", left + step / 2),
                    Attribute("y", String(Self.base - height - 6)), Attribute("text-anchor", "middle"),
                    text: Wording.number(week.count))
            }
            html.element(
                "line", .class("ground"), Attribute("x1", "0"), Attribute("x2", "100%"),
                Attribute("y1", String(Self.base)), Attribute("y2", String(Self.base))
            ) { _ in }
            if let first = weeks.first, let last = weeks.last {
                edge(&html, "0", "start", words("Woche ab ", "Week from ") + Wording.shortDay(first.start))
                if weeks.count > 1 {
                    edge(&html, "100%", "end", words("Woche ab ", "Week from ") + Wording.shortDay(last.start))
                }
            }
        }
    }

    private func edge(_ html: inout HTML, _ x: String, _ anchor: String, _ text: String) {
        html.element(
            "text", .class("tick"), Attribute("x", x), Attribute("y", String(Self.height - 8)),
            Attribute("text-anchor", anchor), text: text)
    }
}
