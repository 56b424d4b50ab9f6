import MarketStatistics
import Settings

/// What someone sees who cannot report an ad just now.
struct ReportRefusalPage: Sendable {
    enum Outcome: Sendable {
        case tooOften
        case full
        /// Another site's page sent the form.
        case foreign
    }

    let outcome: Outcome
    let settings: OperatorSettings
    let site: Site

    func html() -> HTML {
        let title = words("Die Meldung kam nicht an", "The report did not arrive")
        let frame = PageFrame(title: title, description: title + ".")
        return frame.page(site) { html in
            html.element("div", .class("wide prose")) { html in
                html.element("h1", text: title)
                switch outcome {
                case .tooOften:
                    html.element(
                        "p",
                        text: words(
                            "Aus Ihrem Netz kamen in der letzten Stunde schon mehrere Meldungen. Bitte versuchen Sie "
                                + "es später noch einmal, oder schreiben Sie dem Betreiber.",
                            "Several reports came from your network within the last hour. Please try again later, or "
                                + "write to the operator."))
                case .full:
                    html.element(
                        "p",
                        text: words(
                            "Meldungen können gerade nicht gespeichert werden. Bitte schreiben Sie dem Betreiber.",
                            "Reports cannot be kept just now. Please write to the operator."))
                case .foreign:
                    html.element(
                        "p",
                        text: words(
                            "Das Formular wurde von einer fremden Seite abgeschickt. Bitte füllen Sie es hier aus.",
                            "The form was sent by another site's page. Please fill it in here."))
                }
                OperatorLines(settings: settings).contact(&html)
                html.element("p") { html in
                    html.link(Href(PageAddress.start), text: words("Zur Startseite", "To the start page"))
                }
            }
        }
    }
}
