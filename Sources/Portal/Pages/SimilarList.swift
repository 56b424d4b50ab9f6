import JobMarket
import MarketStatistics
import SearchIndex

/// The ads most like one, at its end.
struct SimilarList {
    let hits: [Hit]

    func write(_ html: inout HTML) {
        html.element("section", .class("similar"), .labelledBy("aehnlich")) { html in
            html.element("h2", .id("aehnlich"), text: words("Ähnliche Stellen", "Similar jobs"))
            html.element("ul") { html in
                for hit in hits {
                    html.element("li") { html in
                        html.link(
                            Href(PageAddress.ad(id: hit.id, title: hit.title)), .lang(hit.language), text: hit.title)
                        let place = hit.place.map { " · " + $0.name } ?? ""
                        html.element("span", .class("where"), text: Wording.employer(hit.employer) + place)
                        if let pay = hit.facts.pay, let text = PayText.monthly(min: pay.min, max: pay.max) {
                            html.element("span", .class("pay"), text: text)
                        }
                    }
                }
            }
        }
    }
}
