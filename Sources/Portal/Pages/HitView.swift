import JobMarket
import MarketStatistics
import SearchIndex

/// One ad in a list: when it was first seen, what and where it is, what it pays, why it is there.
struct HitView: Sendable {
    let hit: Hit
    let today: Day

    /// The script finds ad and employer by their attributes, to hide or keep them on the visitor's device.
    func write(_ html: inout HTML) {
        html.element("li") { html in
            html.element(
                "article", .class("hit"), .labelledBy("t-\(hit.id)"), Attribute("data-ad", hit.id),
                Attribute("data-employer", hit.employer), hit.place.map { Attribute("data-place", $0.name) }
            ) { html in
                html.element("p", .class("when")) { html in
                    html.text(words("seit ", "since "))
                    html.element(
                        "time", Attribute("datetime", hit.firstSeen.description),
                        text: hit.firstSeen.civil.year == today.civil.year
                            ? Wording.shortDay(hit.firstSeen) : Wording.day(hit.firstSeen))
                }
                html.element("div", .class("what")) { main(&$0) }
                html.element("div", .class("pays")) { pay(&$0) }
            }
        }
    }

    private func main(_ html: inout HTML) {
        html.element("h2", .id("t-\(hit.id)")) { html in
            html.link(
                Href(PageAddress.ad(id: hit.id, title: hit.title)), .lang(hit.language), text: hit.title)
        }
        html.element("p", .class("where")) { html in
            html.text(Wording.employer(hit.employer))
            if let place = hit.place {
                html.text(" · \(place.name)")
                if let distance = hit.distance { html.text(", \(Wording.kilometres(distance))") }
                if hit.placeCount > 1 {
                    let further = Wording.count(
                        hit.placeCount - 1, words("weiterer Ort", "further place"),
                        words("weitere Orte", "further places"))
                    html.text(words(" und ", " and ") + further)
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
        html.element("p", .class("why"), text: reasons)
        CompareChoice.box(of: hit, &html)
    }

    private var isAgency: Bool { hit.employerKind == .temp || hit.employerKind == .placement }

    private var tags: [String] {
        let facts = hit.facts
        var tags = facts.level == .unclear ? [] : [Labels.label(facts.level)]
        tags += facts.hours.map(Labels.label)
        if facts.contract != .unclear { tags.append(Labels.label(facts.contract)) }
        if facts.remote != .onsite { tags.append(Labels.label(facts.remote)) }
        if hit.clusterSize > 1 {
            tags.append(words("in \(hit.clusterSize) Anzeigen", "in \(hit.clusterSize) ads"))
        }
        if hit.madeUp { tags.append(words("Beispiel, erfunden", "sample, made up")) }
        return tags
    }

    private var reasons: String {
        let clarity = Wording.number(hit.facts.clarity, decimals: 2)
        let parts = hit.why.isEmpty ? [] : [MatchReason.text(hit.why)]
        return (parts + [words("Klarheit \(clarity) von 1", "clarity \(clarity) of 1")]).joined(separator: " · ")
    }

    private func pay(_ html: inout HTML) {
        guard let pay = hit.facts.pay, let text = PayText.monthly(min: pay.min, max: pay.max) else {
            html.element("p", .class("none"), text: words("Gehalt nicht genannt", "Pay not named"))
            return
        }
        html.element("p", .class("amount"), text: text)
        html.element(
            "p", .class("unit"),
            text: words("im Monat, Vollzeit", "a month, full time")
                + (pay.kind == .tariff ? words(", nach Tarif", ", by collective agreement") : ""))
    }
}
