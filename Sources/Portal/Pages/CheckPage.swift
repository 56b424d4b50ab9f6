import AdCheck
import JobMarket
import MarketStatistics
import PostingStore

/// What was checked, for the page.
struct CheckedPage: Sendable {
    let result: CheckResult
    /// `nil` where there are no comparable ads.
    let market: MarketComparison?
    /// The portal's own ad that was checked; `nil` for one that was handed in.
    let stored: StoredAd?

    /// Leaves contact persons out of ads that others wrote; who hands an ad in may see it whole.
    var mask: ContactMask? { stored.map { ContactMask($0.reading.contacts) } }

    func shown(_ text: String) -> String { mask?.text(of: text) ?? text }
}

/// "Anzeige prüfen": findings with their lines, reasons and better wording.
struct CheckPage: Sendable {
    let question: CheckQuestion
    let checked: CheckedPage?
    let site: Site

    func html() -> HTML {
        let isPlain = checked == nil && question.mistakes.isEmpty
        let title = words("Anzeige prüfen", "Check an ad")
        var frame = PageFrame(
            title: title,
            description: words(
                "Prüft Stellenanzeigen auf Gehalt, Gleichbehandlung, Klarheit und fehlende Angaben, mit Zeile, Grund und "
                    + "besserem Wortlaut. Nichts wird gespeichert.",
                "Checks job ads for pay, equal treatment, clarity and what is missing, with line, reason and better "
                    + "wording. Nothing is kept."),
            canonical: isPlain ? PageAddress.check : nil)
        frame.madeUp = checked?.stored?.madeUp ?? false
        var site = site
        // What was handed in cannot be had again under another address.
        site.address =
            checked?.stored.map { PageAddress.check(id: $0.id) } ?? PageAddress.check
        return frame.page(site) { html in
            html.element("div", .class("wide tool")) { html in
                html.element("h1", text: title)
                html.element(
                    "p", .class("lead"),
                    text: words(
                        "Was an einer Stellenanzeige unklar ist, fehlt oder gegen eine Regel verstößt, mit der Zeile und "
                            + "einem besseren Wortlaut. Was Sie hier eingeben, wird nicht gespeichert.",
                        "What in a job ad is unclear, missing or against a rule, with the line and a better wording. What "
                            + "you enter here is not kept."))
                FormField.summary(question.mistakes, &html)
                if let checked {
                    if let notice = checked.result.languageNotice { html.element("p", text: notice) }
                    CheckFindings(checked: checked).write(&html)
                    CheckedLines(checked: checked).write(&html)
                    CheckFigures(checked: checked).write(&html)
                }
                CheckForm(question: question).write(&html)
                about(&html)
            }
        }
    }

    private func about(_ html: inout HTML) {
        html.element("section", .class("prose-part"), .labelledBy("wie")) { html in
            html.element("h2", .id("wie"), text: words("Wie geprüft wird", "How it is checked"))
            html.element(
                "p",
                text: words(
                    "Die Anzeige wird gelesen wie jede andere im Portal; jede Regel sieht sich an, was gelesen wurde. "
                        + "Beträge und Gesetze gelten für den \(Wording.day(site.today)). Ein Fehler verstößt "
                        + "wahrscheinlich gegen ein Gesetz, eine Warnung kostet Bewerbungen oder birgt ein Risiko, ein "
                        + "Hinweis kann auch richtig sein, wie er ist.",
                    "The ad is read like any other of the portal; each rule looks at what was read. Amounts and laws are "
                        + "those of \(Wording.day(site.today)). An error is likely to break a law, a warning costs "
                        + "applications or bears a risk, a note may be right as it is."))
            html.element("p", text: AdCheck.notice)
        }
    }
}
