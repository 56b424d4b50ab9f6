import MarketStatistics

/// How many ads have which score, as bars; each leads to its ads.
struct ScoreChart: Sendable {
    var title: String
    var steps: [(label: String, ads: Figure)]

    private static let height = 150
    private static let base = 122
    private static let highest = 96

    func write(_ html: inout HTML) {
        let most = Swift.max(1, steps.map(\.ads.count).max() ?? 1)
        let step = 1 / Double(Swift.max(1, steps.count))
        html.element(
            "svg", .class("chart scores"), .role("group"), Attribute("width", "100%"),
            Attribute("height", String(Self.height)), .label(title)
        ) { html in
            html.element("title", text: title)
            for (index, bar) in steps.enumerated() {
                let draw: HTML.Content = { html in
                    self.draw(
                        bar, left: step * Double(index), width: step, height: bar.ads.count * Self.highest / most, &html
                    )
                }
                if bar.ads.count > 0 {
                    html.link(
                        Href(bar.ads.address.address), Attribute("data-n", String(bar.ads.count)),
                        .label(
                            words(
                                "Klarheit \(bar.label): \(Wording.ads(bar.ads.count)) ansehen",
                                "Clarity \(bar.label): view \(Wording.ads(bar.ads.count))")), content: draw)
                } else {
                    draw(&html)
                }
            }
            html.element(
                "line", .class("ground"), Attribute("x1", "0"), Attribute("x2", "100%"),
                Attribute("y1", String(Self.base)), Attribute("y2", String(Self.base))
            ) { _ in }
        }
    }

    private func draw(
        _ bar: (label: String, ads: Figure), left: Double, width: Double, height: Int, _ html: inout HTML
    ) {
        html.element(
            "rect", .class("fill"), .percent("x", left + width * 0.14), .percent("width", width * 0.72),
            Attribute("y", String(Self.base - height)), Attribute("height", String(height))
        ) { _ in }
        html.element(
            "text", .class("value"), .percent("x", left + width / 2), Attribute("y", String(Self.base - height - 6)),
            Attribute("text-anchor", "middle"), text: Wording.number(bar.ads.count))
        html.element(
            "text", .class("tick"), .percent("x", left + width / 2), Attribute("y", String(Self.height - 8)),
            Attribute("text-anchor", "middle"), text: bar.label)
    }
}
