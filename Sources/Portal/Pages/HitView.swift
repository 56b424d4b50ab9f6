import JobMarket
import MarketStatistics
import SearchIndex

/// One ad in a list: when it was first seen, what and where it is, what it pays.
struct HitView: Sendable {
    let hit: Hit
    let today: Day

    func write(_ html: inout HTML) {
        html.element("li") { html in
            html.element("article", .class("hit"), .labelledBy("t-\(hit.id)")) { html in
                html.element("p", .class("when")) { html in
                    html.text("seit ")
                    html.element(
                        "time", Attribute("datetime", hit.firstSeen.description),
                        text: German.shortDay(hit.firstSeen))
                }
                html.element("div", .class("what")) { main(&$0) }
                html.element("div", .class("pays")) { pay(&$0) }
            }
        }
    }

    private func main(_ html: inout HTML) {
        html.element("h2", .id("t-\(hit.id)")) { html in
            html.link(Href(PageAddress.ad(id: hit.id, title: hit.title)), text: hit.title)
        }
        html.element("p", .class("where")) { html in
            html.text(hit.employer.isEmpty ? "Arbeitgeber nicht genannt" : hit.employer)
            if let place = hit.place {
                html.text(" · \(place.name)")
                if let distance = hit.distance { html.text(", \(German.kilometres(distance))") }
                if hit.placeCount > 1 {
                    html.text(" und \(German.count(hit.placeCount - 1, "weiterer Ort", "weitere Orte"))")
                }
            }
        }
        let tags = tags
        if !tags.isEmpty || isAgency {
            html.element("ul", .class("tags")) { html in
                if isAgency { html.element("li", .class("agency"), text: Labels.label(hit.employerKind)) }
                for tag in tags { html.element("li", text: tag) }
            }
        }
        if !hit.why.isEmpty {
            html.element("p", .class("why"), text: MatchReason.words(hit.why))
        }
    }

    private var isAgency: Bool { hit.employerKind == .temp || hit.employerKind == .placement }

    private var tags: [String] {
        var tags = hit.facts.level == .unclear ? [] : [Labels.label(hit.facts.level)]
        tags += hit.facts.hours.map(Labels.label)
        if hit.facts.contract != .unclear { tags.append(Labels.label(hit.facts.contract)) }
        if hit.facts.remote != .onsite { tags.append(Labels.label(hit.facts.remote)) }
        if hit.madeUp { tags.append("Beispiel, erfunden") }
        return tags
    }

    private func pay(_ html: inout HTML) {
        guard let pay = hit.facts.pay, let text = PayText.monthly(min: pay.min, max: pay.max) else {
            html.element("p", .class("none"), text: "Gehalt nicht genannt")
            return
        }
        html.element("p", .class("amount"), text: text)
        html.element("p", .class("unit"), text: "im Monat, Vollzeit" + (pay.kind == .tariff ? ", nach Tarif" : ""))
    }
}
