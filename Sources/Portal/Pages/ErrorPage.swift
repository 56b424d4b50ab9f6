import JobMarket
import MarketStatistics

/// A page for what cannot be answered: what is wrong, in plain German, and what to do next.
struct ErrorPage: Sendable {
    var title: String
    var sentence: String
    /// Words to search for instead.
    var what = ""
    var links: [(text: String, address: String)] = []

    func html(_ site: Site) -> HTML {
        let frame = PageFrame(title: title, description: sentence)
        return frame.page(site) { html in
            html.element("div", .class("wide error")) { html in
                html.element("h1", text: title)
                html.element("p", .class("lead"), text: sentence)
                html.element("h2", text: "Weiter geht es hier")
                if !links.isEmpty {
                    html.element("ul") { html in
                        for link in links {
                            html.element("li") { $0.link(Href(link.address), text: link.text) }
                        }
                    }
                }
                var form = SearchForm()
                form.what = what
                form.write(&html)
                html.element("p") { $0.link(Href(PageAddress.start), text: "Zur Startseite") }
            }
        }
    }

    /// The page for an HTTP status that no page of its own speaks for.
    static func forStatus(_ code: Int) -> ErrorPage {
        switch code {
        case 404:
            ErrorPage(
                title: "Diese Seite gibt es nicht",
                sentence:
                    "Unter dieser Adresse steht nichts. Vielleicht ist sie unvollständig oder die Seite ist umgezogen.")
        case 405:
            ErrorPage(
                title: "So lässt sich diese Seite nicht abrufen",
                sentence: "Diese Adresse lässt sich nur ansehen, nicht mit Daten füllen.")
        case 503:
            ErrorPage(
                title: "Die Suche wird gerade erneuert",
                sentence: "Das dauert wenige Sekunden. Bitte laden Sie die Seite gleich noch einmal.")
        case 400..<500:
            ErrorPage(
                title: "Diese Anfrage verstehen wir nicht",
                sentence: "Etwas in der Adresse stimmt nicht. Bitte prüfen Sie sie oder suchen Sie neu.")
        default:
            ErrorPage(
                title: "Das hat nicht geklappt",
                sentence: "Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es in einer Minute noch einmal.")
        }
    }

    static func mistake(_ sentence: String) -> ErrorPage {
        ErrorPage(title: "Diese Anfrage verstehen wir nicht", sentence: sentence)
    }

    static func unknownAd() -> ErrorPage {
        ErrorPage(
            title: "Diese Anzeige gibt es hier nicht",
            sentence: "Unter dieser Kennung kennen wir keine Anzeige. Vielleicht fehlt ein Teil der Adresse.")
    }

    static func unknownOccupation(_ slug: String) -> ErrorPage {
        let words = slug.split(separator: "-").joined(separator: " ")
        return ErrorPage(
            title: "Diesen Beruf kennen wir nicht",
            sentence:
                "Unter „\(words)“ führt unser Verzeichnis keinen Beruf. In den Anzeigen kann das Wort trotzdem stehen.",
            what: words)
    }

    static func unknownPlace(_ slug: String) -> ErrorPage {
        let words = slug.split(separator: "-").joined(separator: " ")
        return ErrorPage(
            title: "Diesen Ort kennen wir nicht",
            sentence: "Unter „\(words)“ kennen wir keine Gemeinde in Deutschland. Bitte prüfen Sie die Schreibweise "
                + "oder suchen Sie mit der Postleitzahl.")
    }
}
