import AdReports
import JobMarket
import MarketStatistics

/// The mail that tells a reporter of the receipt or of the decision.
///
/// Anybody may have typed the address: so nothing that a visitor wrote stands in it.
package struct ReportLetter: Sendable {
    private let report: AdReport
    private let news: ReportNews
    /// Scheme and host of links.
    private let portal: String
    /// Who is answerable for the portal.
    private let imprint: [String]

    package init(_ report: AdReport, _ news: ReportNews, portal: String, imprint: [String]) {
        self.report = report
        self.news = news
        self.portal = portal
        self.imprint = imprint
    }

    package var language: Language { Language(rawValue: report.draft.language) ?? .german }

    package var subject: String {
        Language.$current.withValue(language) {
            switch news {
            case .receipt: words("Meldung \(report.reference): eingegangen", "Report \(report.reference): received")
            case .decision: words("Meldung \(report.reference): entschieden", "Report \(report.reference): decided")
            }
        }
    }

    package var text: String {
        Language.$current.withValue(language) {
            let body = news == .receipt ? receipt : decision
            let address = portal + ReportStatePage.address(of: report.reference).text
            return ([words("Guten Tag,", "Hello,")] + body + [address, imprint.joined(separator: "\n")])
                .joined(separator: "\n\n") + "\n"
        }
    }

    private var day: String { Wording.day(Day(of: report.filed)) }

    private var receipt: [String] {
        [
            words(
                "Ihre Meldung vom \(day) ist eingegangen. Ihre Nummer: \(report.reference)",
                "your report of \(day) has arrived. Your number: \(report.reference)"),
            words(
                "Der Betreiber prüft sie und entscheidet selbst, ohne Automaten. Haben Sie nichts gemeldet, so hat jemand "
                    + "anderes Ihre Adresse angegeben; dann brauchen Sie nichts zu tun.",
                "The operator examines it and decides in person, without automation. If you reported nothing, somebody "
                    + "else gave your address; there is nothing you need to do then."),
            words("Hier sehen Sie, wie es darum steht:", "Here you see how it stands:"),
        ]
    }

    private var decision: [String] {
        let removesAd = report.decision?.removesAd == true
        return [
            words(
                "über Ihre Meldung \(report.reference) vom \(day) ist entschieden: Die Anzeige wurde "
                    + (removesAd ? "entfernt." : "nicht entfernt."),
                "your report \(report.reference) of \(day) is decided: the ad was "
                    + (removesAd ? "removed." : "not removed.")),
            words("Begründung des Betreibers:", "The operator's reasons:") + "\n" + (report.decision?.text ?? ""),
            words(
                "Entschieden hat ein Mensch, ohne Automaten. Wer widersprechen will, ",
                "A person decided, without automation. To object, ") + ReportWords.redress,
            words("Die Entscheidung steht auch hier:", "The decision also stands here:"),
        ]
    }
}
