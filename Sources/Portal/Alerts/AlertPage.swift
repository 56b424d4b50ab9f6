import JobMarket
import MarketStatistics

/// What a link from a mail leads to, and what came of a step: confirming, changing, ending.
struct AlertPage: Sendable {
    enum Content: Sendable {
        /// The question was sent, if the address may have one.
        case sent
        /// The link of a question: the button confirms, since programs that look into mails open links too.
        case confirm(AlertDesk.Standing, token: String)
        case confirmed(AlertDesk.Standing)
        case tooMany
        /// - notice: what was just done.
        case manage(AlertDesk.Standing, token: String, notice: String?)
        /// The link that ends it; a button here too.
        case end(token: String)
        case ended
        /// The link does not hold any more.
        case gone
        /// Too many orders from one network.
        case tooOften
        /// The form was sent from a page of someone else.
        case foreign
    }

    let content: Content
    let site: Site

    func html() -> HTML {
        let frame = PageFrame(title: title, description: title)
        return frame.page(site) { html in
            html.element("div", .class("wide tool alert-page")) { html in
                html.element("h1", text: title)
                body(&html)
            }
        }
    }

    private var title: String {
        switch content {
        case .sent: words("Bitte sehen Sie in Ihr Postfach", "Please look into your mailbox")
        case .confirm: words("Bestellung bestätigen", "Confirm the order")
        case .confirmed: words("Bestätigt", "Confirmed")
        case .tooMany: words("Mehr Bestellungen gehen nicht", "No more orders")
        case .manage: words("Ihre E-Mails", "Your e-mails")
        case .end: words("E-Mails abbestellen", "Unsubscribe")
        case .ended: words("Abbestellt", "Unsubscribed")
        case .gone: words("Dieser Link gilt nicht mehr", "This link no longer holds")
        case .tooOften: words("Das waren viele Bestellungen", "That was a lot of orders")
        case .foreign: words("Bitte bestellen Sie hier", "Please order here")
        }
    }

    private func body(_ html: inout HTML) {
        switch content {
        case .sent:
            say(
                words(
                    "Wir haben an die angegebene Adresse eine E-Mail mit einem Link zur Bestätigung geschickt. Kommt sie "
                        + "in einigen Minuten nicht an, sehen Sie bitte auch im Spam-Ordner nach und prüfen Sie die Adresse.",
                    "We have sent an e-mail with a link to confirm to the address given. If it does not arrive within "
                        + "some minutes, please look into the spam folder too and check the address."), &html)
        case .confirm(let standing, let token):
            what(standing, &html)
            AlertForms.button(
                PageAddress.alertConfirmation, token: token, text: words("Ja, bestellen", "Yes, order"), &html)
        case .confirmed(let standing):
            what(standing, &html)
            say(
                words(
                    "Ab jetzt bekommen Sie E-Mails. In jeder steht ein Link, mit dem Sie sie ändern oder abbestellen.",
                    "From now on you receive e-mails. Each has a link to change or end them."), &html)
            ends(standing, &html)
        case .tooMany:
            say(
                words(
                    "Für diese Adresse laufen schon so viele Bestellungen, wie es hier gibt. Bitte beenden Sie zuerst eine "
                        + "über den Link in einer ihrer E-Mails.",
                    "This address already has as many orders as there may be. Please end one first, by the link in one of "
                        + "its e-mails."), &html)
        case .manage(let standing, let token, let notice):
            if let notice { html.element("p", .class("say"), .role("status"), text: notice) }
            manage(standing, token, &html)
        case .end(let token):
            say(
                words(
                    "Mit diesem Schritt enden die E-Mails, und wir löschen Ihre Adresse.",
                    "With this step the e-mails end, and we delete your address."), &html)
            AlertForms.button(PageAddress.alertEnd, token: token, text: words("Abbestellen", "Unsubscribe"), &html)
        case .ended:
            say(
                words(
                    "Diese Bestellung ist beendet, Ihre Adresse ist gelöscht.",
                    "This order has ended, your address is deleted."), &html)
        case .gone:
            say(
                words(
                    "Er ist unvollständig, abgelaufen oder schon benutzt. Nicht bestätigte Bestellungen löschen wir nach 48 "
                        + "Stunden; Sie können sie jederzeit wiederholen.",
                    "It is incomplete, expired or used already. Orders that are not confirmed are deleted after 48 hours; "
                        + "you can repeat them at any time."), &html)
        case .tooOften:
            say(
                words(
                    "Aus Ihrem Netz kamen in der letzten Stunde so viele Bestellungen, dass wir eine Pause machen. Bitte "
                        + "versuchen Sie es in einer Stunde noch einmal.",
                    "So many orders came from your network within the last hour that we take a break. Please try again in "
                        + "an hour."), &html)
        case .foreign:
            say(
                words(
                    "Diese Bestellung kam von einer fremden Seite. Bitte beginnen Sie bei der Suche.",
                    "This order came from another site. Please begin with the search."), &html)
        }
        html.element("p") { $0.link(Href(PageAddress.search), text: words("Zur Stellensuche", "To the job search")) }
    }

    private func say(_ text: String, _ html: inout HTML) {
        html.element("p", .class("say"), text: text)
    }

    private func what(_ standing: AlertDesk.Standing, _ html: inout HTML) {
        html.element("p", .class("lead"), text: "\(standing.title), \(AlertForms.name(of: standing.pace))")
    }

    private func ends(_ standing: AlertDesk.Standing, _ html: inout HTML) {
        guard let day = standing.ends.map(Wording.day) else { return }
        say(
            words(
                "Die Bestellung endet am \(day). Einige Tage vorher fragen wir, ob sie weiterlaufen soll.",
                "The order ends on \(day). Some days before we ask whether it is to go on."), &html)
    }

    private func manage(_ standing: AlertDesk.Standing, _ token: String, _ html: inout HTML) {
        what(standing, &html)
        ends(standing, &html)
        html.element(
            "form", .class("ask"), Attribute("action", Href(PageAddress.alertManagement).text),
            Attribute("method", "post"), .label(words("Häufigkeit ändern", "Change how often"))
        ) { html in
            html.void("input", .type("hidden"), .name("t"), .value(token))
            AlertForms.pace(standing.pace, &html)
            html.element("button", .type("submit"), text: words("Ändern", "Change"))
        }
        AlertForms.button(
            PageAddress.alertManagement, token: token,
            text: words("Um ein Jahr verlängern", "Prolong by a year"), also: ("verlaengern", "ja"), &html)
        AlertForms.button(
            PageAddress.alertEnd, token: token,
            text: words("Abbestellen und Adresse löschen", "Unsubscribe and delete the address"), &html)
    }
}
