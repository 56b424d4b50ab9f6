import HTTPTypes
import JobMarket
import MarketStatistics

/// A page for what cannot be answered: what is wrong, in plain words, and what to do next.
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
                html.element("h2", text: words("Weiter geht es hier", "Where to go from here"))
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
                html.element("p") {
                    $0.link(Href(PageAddress.start), text: words("Zur Startseite", "To the start page"))
                }
            }
        }
    }

    /// The page for an HTTP status that no page of its own speaks for.
    static func forStatus(_ code: Int) -> ErrorPage {
        switch code {
        case 404:
            ErrorPage(
                title: words("Diese Seite gibt es nicht", "This page does not exist"),
                sentence:
                    words(
                        "Unter dieser Adresse steht nichts. Vielleicht ist sie unvollständig oder die Seite ist umgezogen.",
                        "There is nothing at this address. Perhaps it is incomplete, or the page has moved."))
        case 405:
            ErrorPage(
                title: words("So lässt sich diese Seite nicht abrufen", "This page cannot be fetched this way"),
                sentence: words(
                    "Diese Adresse nimmt eine Anfrage dieser Art nicht an. Bitte öffnen Sie sie über einen Link oder "
                        + "das Formular, zu dem sie gehört.",
                    "This address does not take a request of this kind. Please open it by a link or by the form it "
                        + "belongs to."))
        case 503:
            ErrorPage(
                title: words("Die Suche wird gerade erneuert", "The search is being renewed"),
                sentence: words(
                    "Das dauert wenige Sekunden. Bitte laden Sie die Seite gleich noch einmal.",
                    "This takes a few seconds. Please reload the page in a moment."))
        case 400..<500:
            ErrorPage(
                title: words("Diese Anfrage verstehen wir nicht", "We do not understand this request"),
                sentence: words(
                    "Etwas in der Adresse stimmt nicht. Bitte prüfen Sie sie oder suchen Sie neu.",
                    "Something in the address is wrong. Please check it or start a new search."))
        default:
            ErrorPage(
                title: words("Das hat nicht geklappt", "That did not work"),
                sentence: words(
                    "Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es in einer Minute noch einmal.",
                    "Something went wrong on our side. Please try again in a minute."))
        }
    }

    /// The page for when more is asked than can be answered, by all together or by one network.
    static func busy(_ status: HTTPResponse.Status) -> ErrorPage {
        if status == .tooManyRequests {
            return ErrorPage(
                title: words("Das waren sehr viele Anfragen", "These were very many requests"),
                sentence: words(
                    "Aus Ihrem Netz kommen gerade mehr Anfragen, als wir beantworten. Bitte warten Sie einen Moment.",
                    "More requests are coming from your network than we answer. Please wait a moment."))
        }
        return ErrorPage(
            title: words("Gerade fragen sehr viele zugleich", "Very many are asking at once just now"),
            sentence: words(
                "Damit alle eine Antwort bekommen, müssen einige kurz warten. Bitte versuchen Sie es gleich noch einmal.",
                "So that everyone gets an answer, some must wait a moment. Please try again shortly."))
    }

    static func mistake(_ sentence: String) -> ErrorPage {
        ErrorPage(
            title: words("Diese Anfrage verstehen wir nicht", "We do not understand this request"), sentence: sentence)
    }

    static func unknownAd() -> ErrorPage {
        ErrorPage(
            title: words("Diese Anzeige gibt es hier nicht", "This ad does not exist here"),
            sentence: words(
                "Unter dieser Kennung kennen wir keine Anzeige. Vielleicht fehlt ein Teil der Adresse.",
                "We know no ad with this identifier. Perhaps part of the address is missing."))
    }

    static func unknownOccupation(_ slug: String) -> ErrorPage {
        let name = slug.split(separator: "-").joined(separator: " ")
        return ErrorPage(
            title: words("Diesen Beruf kennen wir nicht", "We do not know this occupation"),
            sentence:
                words(
                    "Unter „\(name)“ führt unser Verzeichnis keinen Beruf. In den Anzeigen kann das Wort trotzdem stehen.",
                    "Our list has no occupation called “\(name)”. The word may stand in the ads all the same."),
            what: name)
    }

    static func unknownPlace(_ slug: String) -> ErrorPage {
        let name = slug.split(separator: "-").joined(separator: " ")
        return ErrorPage(
            title: words("Diesen Ort kennen wir nicht", "We do not know this place"),
            sentence: words(
                "Unter „\(name)“ kennen wir keine Gemeinde in Deutschland. Bitte prüfen Sie die Schreibweise "
                    + "oder suchen Sie mit der Postleitzahl.",
                "We know no municipality in Germany called “\(name)”. Please check the spelling "
                    + "or search by postcode."))
    }
}
