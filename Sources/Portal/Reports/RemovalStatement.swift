import AdReports
import JobMarket
import MarketStatistics
import PostingStore
import Settings

/// Why an ad was taken out: the statement of reasons of Art. 17 DSA, where the ad stood.
struct RemovalStatement: Sendable {
    let ad: StoredAd
    /// The report that led to it; `nil` where the operator acted on their own.
    let report: AdReport?
    let settings: OperatorSettings

    func write(_ html: inout HTML) {
        html.element("p", .class("lead")) { html in
            html.text(ClosingWords.closed(.suppressed))
            if let day = ad.standing.closed {
                html.text(words(" Das war am \(Wording.day(day)).", " That was on \(Wording.day(day))."))
            }
        }
        html.element("dl", .class("reasons")) { html in
            entry(words("Was entschieden wurde", "What was decided"), &html) { html in
                html.text(
                    words(
                        "Die Anzeige wird hier nicht mehr gezeigt, gefunden oder weitergegeben.",
                        "The ad is not shown, found or passed on here any more."))
            }
            entry(words("Anlass", "Cause"), &html) { html in
                html.text(
                    report.map { words("eine Meldung: ", "a report: ") + ReportWords.label($0.draft.reason) }
                        ?? words("eigene Prüfung des Betreibers", "the operator's own examination"))
            }
            if let text = report?.decision?.text, !text.isEmpty {
                entry(words("Begründung des Betreibers", "The operator's reasons"), &html) { $0.text(text) }
            }
            entry(words("Wer entschied", "Who decided"), &html) { html in
                html.text(
                    words(
                        "ein Mensch; weder gefunden noch entschieden wurde automatisch",
                        "a person; it was neither found nor decided by automation"))
            }
            entry(words("Wer widersprechen will", "To object"), &html) { html in
                html.text(ReportWords.redress)
                if let report { html.text(words(" Nummer: ", " Number: ") + report.reference) }
            }
        }
        OperatorLines(settings: settings).contact(&html)
    }

    private func entry(_ name: String, _ html: inout HTML, content: HTML.Content) {
        html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd", content: content)
        }
    }
}
