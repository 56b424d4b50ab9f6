import HTTPTypes
import JobMarket
import MarketStatistics

/// What programs can ask for, for the people who write them.
struct APIPage: Sendable {
    let operations: [APIOperation]
    let site: Site

    static let description = PageAddress.api + "openapi.json"

    func html() -> HTML {
        let title = words("Für Programme", "For programs")
        let frame = PageFrame(
            title: title,
            description: words(
                "Die Schnittstelle: suchen, Anzeigen lesen, Zahlen holen, Änderungen verfolgen.",
                "The interface: search, read ads, fetch figures, follow changes."),
            canonical: PageAddress.programs)
        return frame.page(site) { html in
            html.element("div", .class("wide api")) { html in
                html.element("h1", text: title)
                html.element("p", .class("lead")) { html in
                    html.text(
                        words(
                            "Alles, was hier steht, lässt sich auch von Programmen abrufen, ohne Schlüssel und von jeder "
                                + "Seite aus. Die genaue Beschreibung mit allen Feldern: ",
                            "Programs can fetch everything that stands here, without a key and from any site. The exact "
                                + "description with all fields: "))
                    html.element("a", Attribute("href", Self.description), text: "OpenAPI 3.1")
                    html.text(".")
                }
                for operation in operations { section(operation, &html) }
                problems(&html)
                html.element("h2", text: words("Listen mitnehmen", "Taking lists along"))
                html.element(
                    "p",
                    text: words(
                        "Jede Liste unter /stellen gibt es unter denselben Parametern auch als "
                            + "/stellen.atom, /stellen.feed.json, /stellen.csv und /stellen.jsonl.",
                        "Every list under /stellen also exists under the same parameters as /stellen.atom, "
                            + "/stellen.feed.json, /stellen.csv and /stellen.jsonl."))
            }
        }
    }

    /// What the types of problems stand for.
    private func problems(_ html: inout HTML) {
        html.element("h2", text: words("Wenn etwas nicht geht", "When something does not work"))
        html.element(
            "p",
            text: words(
                "Dann kommt application/problem+json nach RFC 9457; type führt zu einem dieser Einträge:",
                "Then application/problem+json comes, after RFC 9457; type leads to one of these entries:"))
        html.element("dl", .class("parameters")) { html in
            for kind in ProblemKind.allCases {
                html.element("dt", .id(kind.anchor)) { $0.element("code", text: kind.rawValue) }
                html.element("dd", text: kind.about)
            }
        }
    }

    private func section(_ operation: APIOperation, _ html: inout HTML) {
        html.element("section", .labelledBy(operation.id)) { html in
            html.element("h2", .id(operation.id), text: operation.summary)
            html.element("p") { html in
                html.element("code", text: "\(operation.method.rawValue) \(operation.path)")
            }
            if !operation.about.isEmpty { html.element("p", text: operation.about) }
            if operation.needsKey {
                html.element(
                    "p", text: words("Nur mit einem Schlüssel des Betreibers.", "Only with an operator's key."))
            }
            let parameters = operation.parameters
            guard !parameters.isEmpty else { return }
            html.element("details") { html in
                html.element(
                    "summary",
                    text: Wording.count(
                        parameters.count, words("Parameter", "parameter"), words("Parameter", "parameters")))
                html.element("dl", .class("parameters")) { html in
                    for parameter in parameters {
                        html.element("dt") { $0.element("code", text: parameter.name) }
                        html.element(
                            "dd",
                            text: parameter.about + (parameter.isRequired ? words(" Nötig.", " Required.") : "")
                                + words(" Möglich: ", " Possible: ") + parameter.expectation + ".")
                    }
                }
            }
        }
    }
}
