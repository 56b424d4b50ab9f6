import JobMarket
import MarketStatistics
import SearchIndex

/// The form for mails about a search or a figure; where no mail is sent, what to do instead.
struct AlertOrderPage: Sendable {
    let question: AlertQuestion
    let watch: Watch
    /// The watch in words.
    let title: String
    /// Whether mails are sent here.
    let isOffered: Bool
    let madeUp: Bool
    let site: Site

    func html() -> HTML {
        let heading = words("Diese Suche per E-Mail", "This search by e-mail")
        let frame = PageFrame(title: isFigure ? figureHeading : heading, description: title, madeUp: madeUp)
        return frame.page(site) { html in
            html.element("div", .class("wide tool alert-page")) { html in
                html.element("h1", text: isFigure ? figureHeading : heading)
                html.element("p", .class("lead"), text: title)
                if isOffered {
                    explanation(&html)
                    FormField.summary(question.mistakes, &html)
                    form(&html)
                    privacy(&html)
                } else {
                    instead(&html)
                }
            }
        }
    }

    private var figureHeading: String {
        words("Bescheid, wenn sich diese Zahl bewegt", "A word when this figure moves")
    }

    private var isFigure: Bool {
        if case .figure = watch { true } else { false }
    }

    private func explanation(_ html: inout HTML) {
        html.element(
            "p", .class("say"),
            text: isFigure
                ? words(
                    "Wir schreiben Ihnen, wenn sich die Zahl um mindestens so viel verändert hat, wie Sie angeben. "
                        + "Bewegt sie sich nicht, kommt keine E-Mail.",
                    "We write to you when the figure has changed by at least as much as you say. If it does not move, "
                        + "no e-mail comes.")
                : words(
                    "Wir schicken Ihnen die Stellen, die seit der letzten E-Mail neu und noch offen sind. Gibt es keine, "
                        + "kommt keine E-Mail.",
                    "We send you the jobs that are new since the last e-mail and still open. If there are none, no "
                        + "e-mail comes."))
    }

    private func form(_ html: inout HTML) {
        html.element(
            "form", .class("ask"), Attribute("action", Href(PageAddress.alerts).text), Attribute("method", "post"),
            .label(words("E-Mails bestellen", "Order e-mails"))
        ) { html in
            for field in AlertQuestion.fields(of: watch) {
                html.void("input", .type("hidden"), .name(field.name), .value(field.value))
            }
            FormField(
                AlertQuestion.Field.address.rawValue, words("E-Mail-Adresse", "E-mail address"),
                mistakes: question.mistakes
            ).email(question.address, &html)
            if case .figure(let figure) = watch {
                FormField(
                    AlertQuestion.Field.percent.rawValue, words("Veränderung", "Change"),
                    hint: words("in Prozent, mindestens", "in percent, at least"), mistakes: question.mistakes
                ).input(String(figure.percent), numeric: true, &html)
            }
            AlertForms.pace(question.pace, &html)
            html.element("button", .type("submit"), text: words("E-Mails bestellen", "Order e-mails"))
        }
    }

    private func privacy(_ html: inout HTML) {
        html.element("div", .class("prose-part")) { html in
            html.element(
                "p",
                text: words(
                    "Zuerst schicken wir eine E-Mail mit einem Link zur Bestätigung. Erst danach beginnt die Bestellung; "
                        + "ohne Bestätigung löschen wir die Adresse nach 48 Stunden.",
                    "First we send an e-mail with a link to confirm. Only then does the order begin; without "
                        + "confirmation we delete the address after 48 hours."))
            html.element(
                "p",
                text: words(
                    "Die Adresse verwenden wir nur für diese E-Mails und bewahren sie verschlüsselt auf. Jede E-Mail hat "
                        + "einen Link zum Abbestellen; mit ihm löschen wir die Adresse sofort. Nach zwölf Monaten endet die "
                        + "Bestellung von selbst, wenn Sie sie nicht verlängern.",
                    "We use the address for these e-mails alone and keep it encrypted. Every e-mail has a link to "
                        + "unsubscribe, with which we delete the address at once. After twelve months the order ends by "
                        + "itself unless you prolong it."))
        }
    }

    private func instead(_ html: inout HTML) {
        html.element(
            "p", .class("say"),
            text: words("Dieses Portal verschickt keine E-Mails.", "This portal sends no e-mails."))
        guard case .ads(let request) = watch else { return }
        html.element("p") { html in
            html.text(
                words(
                    "Neue Stellen zu dieser Suche bekommen Sie ohne Angabe einer Adresse mit einem Feedreader: ",
                    "You can follow new jobs for this search with a feed reader, without giving an address: "))
            html.link(
                Href("/stellen.atom" + request.address.dropFirst(PageAddress.search.count)),
                text: words("Feed dieser Suche", "feed of this search"))
            html.text(".")
        }
        html.element("p") { $0.link(Href(request.address), text: words("Zurück zur Liste", "Back to the list")) }
    }
}
