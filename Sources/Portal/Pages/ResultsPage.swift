import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex

/// The list of ads for a request: how it was understood, pay, hits, and ways to narrow it.
struct ResultsPage: Sendable {
    let address: SearchAddress
    let answer: SearchAnswer
    let restated: Restated
    let alternatives: Alternatives
    let site: Site

    /// What was answered: what was asked for, or the nearest that finds something.
    private var request: SearchRequest { answer.nearest?.request ?? address.request }

    func html() -> HTML {
        var frame = PageFrame(
            title: heading,
            description: words(
                "\(heading): mit Gehalt, Entfernung und den Zeilen, aus denen es stammt.",
                "\(heading): with pay, distance and the lines it comes from."),
            madeUp: answer.containsMadeUp)
        frame.alternates = ListFormats(request: request).alternates
        return frame.page(site) { html in
            html.element("div", .class("wide")) { html in
                SearchForm(request: request).write(&html)
                html.element("div", .class("heading")) { html in
                    // The role would take the heading's place, so it stands around it.
                    html.element("div", .role("status")) { $0.element("h1", text: heading) }
                    if answer.total > 0 {
                        html.link(Href("#filter"), .class("to-filter"), text: words("Eingrenzen", "Narrow"))
                    }
                }
                if let nearest = answer.nearest { NearestNote(nearest: nearest).write(&html) }
                UnderstandingView(restated: restated, understanding: answer.query).write(&html)
                if answer.total == 0 {
                    nothing(&html)
                } else {
                    html.element("div", .class("columns")) { html in
                        html.element("div", .class("main")) { found(&$0) }
                        FacetList(request: restated.whole, alternatives: alternatives).write(&html)
                    }
                }
            }
        }
    }

    /// `12 Stellen: IT-Manager in Hagen, Teilzeit`.
    private var heading: String {
        let count = answer.total == 0 ? words("Keine Stellen", "No jobs") : Wording.jobs(answer.total)
        let subject = restated.subject
        return subject.isEmpty ? count : count + (subject.hasPrefix("in ") ? " " : ": ") + subject
    }

    private func found(_ html: inout HTML) {
        PayStrip(request: request, pay: answer.pay, amounts: answer.amounts, total: answer.total).write(&html)
        if answer.hits.isEmpty {
            html.element("p") { html in
                html.text(words("Auf dieser Seite steht nichts mehr. ", "Nothing is left on this page. "))
                html.link(
                    Href(SearchAddress.address(of: request)), text: words("Zur ersten Seite", "To the first page"))
            }
            return
        }
        sorting(&html)
        html.element("ol", .class("hits"), Attribute("start", String(request.offset + 1))) { html in
            for hit in answer.hits { HitView(hit: hit, today: site.today).write(&html) }
        }
        CompareChoice.button(&html)
        let list = request
        Paging(page: address.page, total: answer.total) { SearchAddress.address(of: list, page: $0) }.write(&html)
        ListFormats(request: request).write(&html)
        if site.offersMail { AlertForms.link(for: list, &html) }
    }

    private func sorting(_ html: inout HTML) {
        html.element("nav", .class("sorting"), .label(words("Sortierung", "Order"))) { html in
            html.element("span", text: words("Reihenfolge:", "Order:"))
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
            html.link(Href(PageAddress.map(of: request)), text: words("Karte der Orte", "Map of the places"))
        }
        // Without this line an ad 21 km away in a list of 20 km looks like a mistake.
        if answer.query.place != nil, (answer.query.radius ?? SearchRequest.usualRadius) > 0 {
            html.element(
                "p", .class("hint"),
                text: words(
                    "Entfernungen sind Luftlinie von Ortsmitte zu Ortsmitte. Der Umkreis reicht von Ortsrand zu "
                        + "Ortsrand, deshalb kann eine Entfernung größer sein als er.",
                    "Distances are as the crow flies, from centre to centre. The radius reaches from edge to edge, "
                        + "so a distance can be longer than it."))
        }
    }

    private func nothing(_ html: inout HTML) {
        html.element("section", .class("nothing")) { html in
            html.element(
                "p",
                text: words(
                    "Zu allen Angaben zusammen passt keine Anzeige. Das hilft oft:",
                    "No ad matches all of it together. This often helps:"))
            html.element("ul") { html in
                if answer.query.place != nil, (answer.query.radius ?? 25) < 100 {
                    var wider = request
                    wider.radius = 100
                    html.element("li") {
                        $0.link(
                            Href(wider.address),
                            text: words("im Umkreis von 100\u{A0}km suchen", "search within 100\u{A0}km"))
                    }
                }
                for part in restated.parts {
                    html.element("li") { html in
                        html.link(Href(part.without.address), text: part.searchWithout)
                    }
                }
                html.element("li") {
                    $0.link(Href(PageAddress.search), text: words("alle Stellen ansehen", "see all jobs"))
                }
            }
        }
    }
}
