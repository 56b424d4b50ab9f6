import AdReports
import Foundation
import JobMarket
import MarketStatistics
import Settings

/// How a report stands: that it has arrived, and what was decided on it (Art. 16(4) and (5) DSA).
///
/// Whoever has the number sees it, and the number of a removal stands on the removed ad's page: so the page holds neither
/// what the reporter wrote nor who they are, nor the ad's own words.
struct ReportStatePage: Sendable {
    let report: AdReport
    /// Whether receipt and decision are mailed to reporters who left an address.
    let sendsMail: Bool
    let settings: OperatorSettings
    let site: Site

    /// Where a report stands, in the language of the task.
    static func address(of reference: String) -> Href { Href("\(PageAddress.reportState)?nr=\(reference)") }

    /// Whether a text has the form of a reference: nothing else is looked up.
    static func isReference(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy {
                $0.utf8.count == 5 && $0.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
            }
    }

    func html() -> HTML {
        let title =
            report.decision == nil
            ? words("Danke für die Meldung", "Thank you for the report")
            : words("Ihre Meldung ist entschieden", "Your report is decided")
        let frame = PageFrame(title: title, description: title + ".")
        return frame.page(site) { html in
            html.element("div", .class("wide prose")) { html in
                html.element("h1", text: title)
                html.element("p", .class("lead")) { html in
                    let day = Wording.day(Day(of: report.filed))
                    html.text(
                        words("Sie ist am \(day) eingegangen. Ihre Nummer: ", "It arrived on \(day). Your number: "))
                    html.element("strong", text: report.reference)
                }
                if let decision = report.decision { write(decision, &html) } else { waiting(&html) }
                OperatorLines(settings: settings).contact(&html)
                html.element("p") { html in
                    html.link(Href(PageAddress.start), text: words("Zur Startseite", "To the start page"))
                }
            }
        }
    }

    private func waiting(_ html: inout HTML) {
        html.element(
            "p",
            text: words(
                "Der Betreiber prüft sie und entscheidet. Bitte notieren Sie sich die Adresse dieser Seite: Hier steht "
                    + "dann die Entscheidung mit ihren Gründen.",
                "The operator examines it and decides. Please note the address of this page: the decision will stand "
                    + "here with its reasons.")
                + (sendsMail
                    ? words(
                        " Haben Sie eine Mailadresse angegeben, senden wir sie Ihnen auch dorthin.",
                        " If you gave a mail address, we send it there as well.") : ""))
        html.element("p") { html in
            html.link(Self.address(of: report.reference), text: words("Adresse dieser Seite", "Address of this page"))
        }
    }

    private func write(_ decision: ReportDecision, _ html: inout HTML) {
        html.element("dl", .class("reasons")) { html in
            entry(
                words("Was entschieden wurde", "What was decided"),
                decision.removesAd
                    ? words("Die Anzeige wurde entfernt.", "The ad was removed.")
                    : words("Die Anzeige wurde nicht entfernt.", "The ad was not removed."), &html)
            entry(words("Wann", "When"), Wording.day(Day(of: decision.made)), &html)
            entry(words("Begründung des Betreibers", "The operator's reasons"), decision.text, &html)
            entry(
                words("Wer entschied", "Who decided"),
                words("ein Mensch, ohne Automaten", "a person, without automation"), &html)
            entry(words("Wer widersprechen will", "To object"), ReportWords.redress, &html)
        }
    }

    private func entry(_ name: String, _ text: String, _ html: inout HTML) {
        html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd", text: text)
        }
    }
}
