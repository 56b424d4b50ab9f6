import MarketStatistics
import SearchIndex

/// Ways to narrow a list: every value that its ads have, with their number. No value leads to nothing.
struct FacetList: Sendable {
    /// With its conditions as filters (``Restated/whole``).
    let request: SearchRequest
    let alternatives: Alternatives

    /// Values shown at once; the rest stands behind "weitere".
    private static let shown = 6
    private static let most = 30

    func write(_ html: inout HTML) {
        html.element("aside", .class("facets"), .id("filter"), .labelledBy("filter-titel")) { html in
            html.element("h2", .id("filter-titel"), text: words("Eingrenzen", "Narrow"))
            if let agencies = alternatives.agencies { write(agencies, &html) }
            NumberFilters(request: request).write(&html)
            for facet in alternatives.facets where !facet.values.isEmpty || !excluded(facet.field).isEmpty {
                write(facet, &html)
            }
        }
    }

    /// One switch for all who hire people out or place them, and for every figure of the page.
    private func write(_ agencies: Alternatives.Switch, _ html: inout HTML) {
        html.element("section") { html in
            html.element("ul") { html in
                html.element("li") { html in
                    html.link(Href(agencies.request.address), .class(agencies.isOn ? "switch active" : "switch")) {
                        html in
                        html.element("span", .class("name")) { html in
                            if agencies.isOn {
                                html.element("span", .class("sr"), text: words("Zurücknehmen: ", "Take back: "))
                            }
                            html.text(
                                words("ohne Zeitarbeit und Vermittlung", "without temp and placement agencies"))
                        }
                        html.jobCount(agencies.count)
                    }
                }
            }
        }
    }

    private func write(_ facet: Facet, _ html: inout HTML) {
        let name = Labels.field(facet.field)
        html.element("section") { html in
            html.element("h3", text: name)
            list(facet.field, facet.values.prefix(Self.shown), &html)
            let more = facet.values.prefix(Self.most).dropFirst(Self.shown)
            if !more.isEmpty {
                html.element("details") { html in
                    html.element("summary") { html in
                        html.text("\(Wording.number(more.count)) \(words("weitere", "more"))")
                        html.element("span", .class("sr"), text: words(" Werte für \(name)", " values of \(name)"))
                    }
                    list(facet.field, more, &html)
                }
            }
        }
    }

    /// The values of a field that the filters leave out.
    private func excluded(_ field: FilterField) -> [Filter] {
        request.filters.filter { $0.field == field && $0.excluded }
    }

    private func list(_ field: FilterField, _ values: ArraySlice<FacetValue>, _ html: inout HTML) {
        html.element("ul") { html in
            for value in values {
                let filter = Filter(field, value.value)
                let isActive = request.filters.contains(filter)
                item(filter, isActive ? "active" : nil, without(isActive ? filter : nil, adding: filter), &html) {
                    if isActive {
                        $0.element(
                            "span", .class("sr"), text: words("Nicht mehr eingrenzen auf ", "No longer narrow to "))
                    }
                } count: {
                    $0.jobCount(value.count)
                }
            }
            // What is left out is no value of the list any more; it can be taken back in.
            if values.startIndex == 0 {
                for filter in excluded(field) {
                    item(filter, "off", without(filter, adding: nil), &html) {
                        $0.element("span", .class("sr"), text: words("Wieder zulassen: ", "Allow again: "))
                    } count: {
                        $0.element("span", .class("count"), text: words("aus", "off"))
                    }
                }
            }
        }
    }

    /// The request without a filter, or with one more.
    private func without(_ filter: Filter?, adding added: Filter?) -> SearchRequest {
        var other = request
        if let filter {
            other.filters.removeAll { $0 == filter }
        } else if let added {
            other.filters.append(added)
        }
        return other
    }

    private func item(
        _ filter: Filter, _ state: String?, _ other: SearchRequest, _ html: inout HTML, before: HTML.Content,
        count: HTML.Content
    ) {
        html.element("li") { html in
            html.link(Href(other.address), state.map(Attribute.class)) { html in
                html.element("span", .class("name")) { html in
                    before(&html)
                    html.text(Labels.value(filter.value, of: filter.field))
                }
                count(&html)
            }
        }
    }
}
