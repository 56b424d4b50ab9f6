import MarketStatistics
import SearchIndex

/// Ways to narrow a list: every value that its ads have, with their number. No value leads to nothing.
struct FacetList: Sendable {
    let request: SearchRequest
    let facets: [Facet]

    /// Values shown at once; the rest stands behind "weitere".
    private static let shown = 6
    private static let most = 30

    func write(_ html: inout HTML) {
        html.element("aside", .class("facets"), .id("filter"), .labelledBy("filter-titel")) { html in
            html.element("h2", .id("filter-titel"), text: "Eingrenzen")
            for facet in facets where !facet.values.isEmpty { write(facet, &html) }
        }
    }

    private func write(_ facet: Facet, _ html: inout HTML) {
        html.element("section") { html in
            html.element("h3", text: Labels.field(facet.field))
            list(facet.field, facet.values.prefix(Self.shown), &html)
            let more = facet.values.prefix(Self.most).dropFirst(Self.shown)
            if !more.isEmpty {
                html.element("details") { html in
                    html.element("summary") { html in
                        html.text("\(German.number(more.count)) weitere")
                        html.element("span", .class("sr"), text: " Werte für \(Labels.field(facet.field))")
                    }
                    list(facet.field, more, &html)
                }
            }
        }
    }

    private func list(_ field: FilterField, _ values: ArraySlice<FacetValue>, _ html: inout HTML) {
        html.element("ul") { html in
            for value in values {
                let filter = Filter(field, value.value)
                let active = request.filters.contains(filter)
                var other = request
                if active {
                    other.filters.removeAll { $0 == filter }
                } else {
                    other.filters.append(filter)
                }
                let label = Labels.value(value.value, of: field)
                html.element("li") { html in
                    html.link(Href(other.address), active ? .class("active") : nil) { html in
                        html.element("span", .class("name")) { html in
                            if active { html.element("span", .class("sr"), text: "Nicht mehr eingrenzen auf ") }
                            html.text(label)
                        }
                        html.element("span", .class("count")) { html in
                            html.text(German.number(value.count))
                            html.element("span", .class("sr"), text: value.count == 1 ? " Stelle" : " Stellen")
                        }
                    }
                }
            }
        }
    }
}
