import MarketStatistics

extension HTML {
    /// The number of ads behind a link; what is counted is said to screen readers alone.
    mutating func jobCount(_ count: Int) {
        element("span", .class("count")) { html in
            html.text(Wording.number(count))
            html.element(
                "span", .class("sr"),
                text: words(count == 1 ? " Stelle" : " Stellen", count == 1 ? " job" : " jobs"))
        }
    }
}
