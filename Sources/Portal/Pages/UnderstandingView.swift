import GermanText
import MarketStatistics
import ReferenceData
import SearchIndex

/// How a request was understood: each part can be taken out, and the occupation's own page is offered.
struct UnderstandingView: Sendable {
    let restated: Restated
    let understanding: QueryUnderstanding

    func write(_ html: inout HTML) {
        let parts = restated.parts
        if !parts.isEmpty {
            html.element("section", .class("understood"), .labelledBy("verstanden")) { html in
                html.element("h2", .id("verstanden"), text: words("So verstanden", "Understood as"))
                html.element("ul", .class("chips")) { html in
                    for part in parts { chip(part, &html) }
                }
                pages(&html)
            }
        }
        if let unknown = understanding.unknownPlace {
            html.element("p", .class("notice")) { html in
                html.text(
                    words(
                        "Den Ort „\(unknown)“ kennen wir nicht. Bitte die Schreibweise prüfen oder die Postleitzahl "
                            + "angeben.",
                        "We do not know the place “\(unknown)”. Please check the spelling or give the postcode."))
            }
        }
    }

    private func chip(_ part: Restated.Part, _ html: inout HTML) {
        html.element("li", .class(part.kind == .word ? "chip as-word" : "chip")) { html in
            html.element("span", .class("kind"), text: part.name)
            html.text(" ")
            html.element("span", text: part.text)
            html.link(Href(part.without.address), .class("remove"), .label(part.remove), text: "×")
        }
    }

    private func pages(_ html: inout HTML) {
        guard let occupation = understanding.occupation, let code = occupation.codes.first else { return }
        let name = Occupations.shared.codes(forTitle: occupation.title).first?.title ?? code
        guard let page = Occupations.shared.page(slug: slug(name)) else { return }
        html.element("p", .class("more")) { html in
            if let place = understanding.place.flatMap({ Places.shared.municipality(ags: $0.ags) }) {
                html.link(Href(PageAddress.profile(page, in: place))) { html in
                    html.text("\(page.name) in \(place.name): " + Self.contents)
                }
            } else {
                html.link(Href(PageAddress.occupation(page))) { html in
                    html.text("\(page.name): " + Self.contents)
                }
            }
        }
    }

    private static var contents: String { words("Gehalt, Aufgaben, Anforderungen", "pay, tasks, demands") }
}
