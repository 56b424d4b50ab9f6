import GermanText
import JobMarket
import MarketStatistics

/// An English title without "(m/w/d)", whose words have no gender of their own.
///
/// German readers take "Manager" or "Engineer" for masculine nouns, and ads mark them as such; the law was not yet held
/// against such a title. Hence a note, and none in ads written in English.
struct EnglishTitle: CheckRule {
    let id = "agg-english-title"
    let severity = DatedSeverity(.note)
    let needsGerman = true
    var title: String { words("Englischer Titel ohne Zusatz", "English title without a mark") }
    var reason: String {
        words(
            "Im Deutschen werden solche Titel männlich gelesen; ein Zusatz macht klar, dass alle gemeint sind.",
            "In German such titles are read as masculine; a mark makes clear that everyone is meant.")
    }
    var legalBasis: String? { words("§§ 1, 7, 11 AGG", "Sections 1, 7 and 11 AGG") }

    private static let noun = Pattern(
        #"\b(?:Engineer|Developer|Manager|Consultant|Analyst|Scientist|Architect|Administrator|Designer|Tester|Master|Owner"#
            + #"|Specialist|Controller|Director|Coach|Student|Operator|Executive|Researcher|Technologist|Buyer|Planner"#
            + #"|Recruiter|Advisor|Strategist|Editor|Coordinator|Supervisor|Producer|Accountant|Auditor|Expert|Assistant)$"#
    )

    /// Whether what the reader found is such a title.
    static func isMeant(_ finding: AGGFinding) -> Bool {
        finding.issue == .gender && noun.occurs(in: finding.evidence.text)
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.reading.agg.filter(Self.isMeant).map { finding in
            let line = ad.text[finding.evidence.line]
            let better = AdWording.quoted(AdWording.inserting(" (m/w/d)", behind: finding.evidence.text, in: line))
            return Remark(
                words(
                    "„\(finding.evidence.text)“ steht ohne Zusatz.", "“\(finding.evidence.text)” stands without a mark."
                ),
                at: finding.evidence, suggestion: words("Schreiben Sie \(better).", "Write \(better)."))
        }
    }
}
