import MarketStatistics
import SearchIndex

/// The search form: a plain GET form, so that every list has an address and no script is needed.
struct SearchForm: Sendable {
    var what = ""
    var place = ""
    /// Kilometres; `nil` for the usual ones.
    var radius: Double?
    /// Conditions that a new search keeps.
    var kept: [Filter] = []
    var sort: SortOrder = .relevance

    init() {}

    init(request: SearchRequest) {
        what = request.what
        place = request.place
        radius = request.radius
        kept = request.filters
        sort = request.sort
    }

    /// Kilometres to choose from.
    private static let radii: [Double] = [0, 5, 10, 15, 25, 50, 100, 200]

    func write(_ html: inout HTML) {
        html.element(
            "form", .class("search"), .role("search"), .action(Href(PageAddress.search)),
            Attribute("method", "get"), .label(words("Stellen suchen", "Search for jobs"))
        ) { html in
            field(
                &html, id: "was", label: words("Was", "What"),
                hint: words("Beruf, Stichwort, „teilzeit ohne zeitarbeit“", "Job, word, “part time no agencies”"),
                value: what)
            field(
                &html, id: "wo", label: words("Wo", "Where"), hint: words("Ort oder PLZ", "Place or postcode"),
                value: place)
            html.element("div", .class("field")) { html in
                html.element("label", Attribute("for", "umkreis"), text: words("Umkreis", "Radius"))
                html.element("select", .id("umkreis"), .name("umkreis")) { html in
                    for choice in choices {
                        html.element(
                            "option", .value(Wording.plain(choice)), choice == chosen ? Attribute("selected") : nil,
                            text: choice == 0
                                ? words("nur der Ort", "the place only") : Wording.short(choice) + "\u{A0}km")
                    }
                }
            }
            for filter in kept {
                html.void(
                    "input", .type("hidden"), .name(filter.field.rawValue),
                    .value((filter.excluded ? "-" : "") + filter.value))
            }
            if sort != .relevance { html.void("input", .type("hidden"), .name("sort"), .value(sort.rawValue)) }
            html.element("button", .type("submit"), text: words("Suchen", "Search"))
        }
    }

    private var chosen: Double { radius ?? SearchRequest.usualRadius }

    private var choices: [Double] {
        Self.radii.contains(chosen) ? Self.radii : (Self.radii + [chosen]).sorted()
    }

    private func field(_ html: inout HTML, id: String, label: String, hint: String, value: String) {
        html.element("div", .class("field text")) { html in
            html.element("label", Attribute("for", id), text: label)
            html.void(
                "input", .id(id), .name(id), .type("search"), .value(value), Attribute("placeholder", hint),
                Attribute("autocomplete", "off"), Attribute("maxlength", "200"))
        }
    }
}
