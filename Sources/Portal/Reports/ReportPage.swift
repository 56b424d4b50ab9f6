import AdReports
import JobMarket
import MarketStatistics
import PostingStore
import Settings

/// The form to report an ad, without an account.
struct ReportPage: Sendable {
    let question: ReportQuestion
    let ad: StoredAd
    let ticket: String
    let site: Site

    func html() -> HTML {
        let title = words("Anzeige melden", "Report an ad")
        let frame = PageFrame(title: title, description: title + ".", madeUp: ad.madeUp)
        return frame.page(site) { html in
            html.element("div", .class("wide tool prose")) { html in
                html.element("h1", text: title)
                html.element("p", .class("lead")) { html in
                    html.text(words("Sie melden: ", "You report: "))
                    html.link(
                        Href(PageAddress.ad(ad)), .lang(ad.reading.language),
                        text: ad.shownTitle)
                }
                html.element(
                    "p",
                    text: words(
                        "Der Betreiber liest jede Meldung und entscheidet selbst, ohne Automaten. Rechtswidrige "
                            + "Anzeigen entfernt er. Name und Mailadresse brauchen wir nicht; mit Adresse kann er "
                            + "Ihnen antworten.",
                        "The operator reads every report and decides in person, without automation. Unlawful ads are "
                            + "removed. We need no name and no mail address; with an address you can be answered."))
                FormField.summary(question.mistakes, &html)
                form(&html)
            }
        }
    }

    private func form(_ html: inout HTML) {
        html.element(
            "form", .class("ask report"), .action(Href(PageAddress.report)), Attribute("method", "post"),
            .label(words("Anzeige melden", "Report an ad"))
        ) { html in
            html.void("input", .type("hidden"), .name(ReportQuestion.adField), .value(ad.id))
            html.void("input", .type("hidden"), .name(ReportQuestion.ticketField), .value(ticket))
            reasons(&html)
            FormField(
                ReportQuestion.explanationField, words("Was stimmt nicht?", "What is wrong?"),
                hint: words(
                    "In Ihren Worten, möglichst mit der Zeile der Anzeige",
                    "In your words, if you can with the ad's line"),
                mistakes: question.mistakes
            ).area(question.explanation, letters: ReportQuestion.explanationLetters.upperBound, &html)
            FormField(
                ReportQuestion.nameField, words("Name", "Name"), hint: words("kann leer bleiben", "may stay empty"),
                mistakes: question.mistakes
            ).input(question.name, &html)
            FormField(
                ReportQuestion.mailField, words("E-Mail", "E-mail"),
                hint: words("kann leer bleiben", "may stay empty"), mistakes: question.mistakes
            ).input(question.mail, &html)
            FormField(
                ReportQuestion.faithField,
                words(
                    "Meine Angaben sind nach bestem Wissen richtig und vollständig.",
                    "To the best of my knowledge what I say is right and complete."),
                mistakes: question.mistakes
            ).box(isTicked: question.isInGoodFaith, &html)
            html.element("button", .type("submit"), text: words("Meldung absenden", "Send the report"))
        }
        html.element("p", .class("hint")) { html in
            html.text(
                words(
                    "Name, Mailadresse und Text löschen wir \(ReportBook.decidedDays) Tage nach der Entscheidung. ",
                    "We delete name, mail address and text \(ReportBook.decidedDays) days after the decision. "))
            html.link(Href(PageAddress.privacy), text: words("Datenschutz", "Privacy"))
        }
    }

    private func reasons(_ html: inout HTML) {
        let first = "\(ReportQuestion.reasonField)-\(ReportReason.allCases[0].rawValue)"
        let mistake = question.mistakes.first { $0.field == first }
        html.element(
            "fieldset", .class("field" + (mistake == nil ? "" : " wrong")),
            mistake == nil ? nil : Attribute("aria-describedby", first + "-fehler")
        ) { html in
            html.element("legend", text: words("Warum melden Sie die Anzeige?", "Why do you report the ad?"))
            for reason in ReportReason.allCases {
                let id = "\(ReportQuestion.reasonField)-\(reason.rawValue)"
                html.element("div", .class("choice")) { html in
                    html.void(
                        "input", .id(id), .name(ReportQuestion.reasonField), .type("radio"), .value(reason.rawValue),
                        reason == question.reason ? Attribute("checked") : nil)
                    html.element("label", Attribute("for", id), text: ReportWords.label(reason))
                }
            }
            if let mistake {
                html.element("p", .class("mistake"), .id(first + "-fehler"), text: mistake.sentence)
            }
        }
    }
}

extension FormField {
    /// Several lines to type in.
    func area(_ value: String, letters: Int, _ html: inout HTML) {
        write(&html) { html in
            html.element(
                "textarea", .id(id), .name(id), Attribute("rows", "6"), Attribute("maxlength", String(letters)),
                invalid,
                describedBy, text: value)
        }
    }

    /// One box to tick.
    func box(isTicked: Bool, _ html: inout HTML) {
        html.element("div", .class("choice")) { html in
            html.void(
                "input", .id(id), .name(id), .type("checkbox"), .value("ja"), isTicked ? Attribute("checked") : nil,
                invalid,
                describedBy)
            html.element("label", Attribute("for", id), text: label)
            if let mistake { html.element("p", .class("mistake"), .id("\(id)-fehler"), text: mistake.sentence) }
        }
    }
}
