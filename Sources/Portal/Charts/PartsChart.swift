import MarketStatistics

/// Parts of a whole, one row for each: every bar begins where the one before it ends.
struct PartsChart: Sendable {
    var title: String
    var whole: Double
    /// In the order of the rows; `isRest` for what is left.
    var parts: [(label: String, value: Double, isRest: Bool)]

    private static let rowHeight = 38

    func write(_ html: inout HTML) {
        html.element(
            "svg", .class("chart parts"), .role("img"), Attribute("width", "100%"),
            Attribute("height", String(parts.count * Self.rowHeight)), .label(title)
        ) { html in
            html.element("title", text: title)
            var before = 0.0
            for (index, part) in parts.enumerated() {
                let share = whole > 0 ? Swift.min(1, Swift.max(0, part.value / whole)) : 0
                write(part, from: before, share: share, top: index * Self.rowHeight, &html)
                before += share
            }
        }
    }

    private func write(
        _ part: (label: String, value: Double, isRest: Bool), from start: Double, share: Double, top: Int,
        _ html: inout HTML
    ) {
        let baseline = Attribute("y", String(top + 16))
        html.element("text", .class("label"), Attribute("x", "0"), baseline, text: part.label)
        html.element(
            "text", .class("value"), Attribute("x", "100%"), baseline, Attribute("text-anchor", "end"),
            text: Wording.euro(part.value))
        html.element(
            "rect", .class("rail"), Attribute("width", "100%"), Attribute("y", String(top + 22)),
            Attribute("height", "8")
        ) { _ in }
        html.element(
            "rect", .class(part.isRest ? "fill" : "taken"), .percent("x", start), .percent("width", share),
            Attribute("y", String(top + 22)), Attribute("height", "8")
        ) { _ in }
    }
}
