import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex

/// The list of ads for a request: how it was understood, pay, hits, and ways to narrow it.
struct ResultsPage: Sendable {
    let address: SearchAddress
    let answer: SearchAnswer
    /// The values to narrow by; see ``Alternatives``.
    let facets: [Facet]
    let site: Site

    /// What was answered: what was asked for, or the nearest that finds something.
    private var request: SearchRequest { answer.nearest?.request ?? address.request }

    func html() -> HTML {
        var frame = PageFrame(
            title: heading, description: "\(heading): mit Gehalt, Entfernung und den Zeilen, aus denen es stammt.",
            madeUp: answer.containsMadeUp)
        frame.alternate = PageFrame.Alternate(
            href: "/stellen.json" + request.address.dropFirst(PageAddress.search.count), type: "application/json",
            title: "Diese Liste als JSON")
        return frame.page(site) { html in
            html.element("div", .class("wide")) { html in
                SearchForm(request: request).write(&html)
                html.element("div", .class("heading")) { html in
                    html.element("h1", .role("status"), text: heading)
                    if answer.total > 0 {
                        html.link(Href("#filter"), .class("to-filter"), text: "Eingrenzen")
                    }
                }
                if let nearest = answer.nearest { instead(nearest, &html) }
                UnderstandingView(request: request, understanding: answer.query).write(&html)
                if answer.total == 0 {
                    nothing(&html)
                } else {
                    html.element("div", .class("columns")) { html in
                        html.element("div", .class("main")) { found(&$0) }
                        FacetList(request: request, facets: facets).write(&html)
                    }
                }
            }
        }
    }

    /// `12 Stellen: IT-Manager in Hagen`.
    private var heading: String {
        let understood = answer.query
        let what =
            [understood.occupation?.title].compactMap(\.self) + understood.skills
            + (understood.plainWords.isEmpty ? [] : ["„\(understood.plainWords.joined(separator: " "))“"])
        let count = answer.total == 0 ? "Keine Stellen" : German.jobs(answer.total)
        let subject = what.isEmpty ? "" : ": " + German.list(what)
        let place = understood.place.map { " in \($0.name)" } ?? ""
        return count + subject + place
    }

    /// Says that the question itself finds nothing, and what is shown instead.
    private func instead(_ nearest: Nearest, _ html: inout HTML) {
        html.element("p", .class("instead"), .role("status")) { html in
            html.text("Zu Ihrer Suche passt keine Anzeige. ")
            for change in nearest.changes {
                html.text("Statt „\(change.typed)“ suchen wir „\(change.used)“. ")
            }
            if let radius = nearest.radius {
                html.text("Gezeigt wird, was im Umkreis von \(German.kilometres(radius)) liegt.")
            }
        }
    }

    private func found(_ html: inout HTML) {
        PayStrip(request: request, pay: answer.pay, total: answer.total).write(&html)
        if answer.hits.isEmpty {
            html.element("p") { html in
                html.text("Auf dieser Seite steht nichts mehr. ")
                html.link(Href(SearchAddress.address(of: request)), text: "Zur ersten Seite")
            }
            return
        }
        sorting(&html)
        html.element("ol", .class("hits"), Attribute("start", String(request.offset + 1))) { html in
            for hit in answer.hits { HitView(hit: hit, today: site.today).write(&html) }
        }
        Paging(request: request, page: address.page, total: answer.total).write(&html)
    }

    private func sorting(_ html: inout HTML) {
        html.element("nav", .class("sorting"), .label("Sortierung")) { html in
            html.element("span", text: "Sortiert nach")
            html.element("ul") { html in
                for order in SortOrder.allCases where order != .distance || answer.query.place != nil {
                    var other = request
                    other.sort = order
                    html.element("li") { html in
                        html.link(
                            Href(other.address),
                            order == request.sort ? Attribute("aria-current", "true") : nil, text: Labels.label(order))
                    }
                }
            }
        }
    }

    private func nothing(_ html: inout HTML) {
        let restated = Restated(request: request, understanding: answer.query)
        html.element("section", .class("nothing")) { html in
            html.element("p", text: "Zu allen Angaben zusammen passt keine Anzeige. Das hilft oft:")
            html.element("ul") { html in
                if answer.query.place != nil, (answer.query.radius ?? 25) < 100 {
                    var wider = request
                    wider.radius = 100
                    html.element("li") { $0.link(Href(wider.address), text: "im Umkreis von 100\u{A0}km suchen") }
                }
                for part in restated.parts {
                    html.element("li") { html in
                        html.link(Href(part.without.address), text: "ohne \(part.name) „\(part.text)“ suchen")
                    }
                }
                html.element("li") { $0.link(Href(PageAddress.search), text: "alle Stellen ansehen") }
            }
        }
    }
}
