import JobMarket
import MarketStatistics

/// Marital status, religion, date of birth and the like.
///
/// §§ 1, 7, 9 AGG; church employers may ask for membership only where the work needs it (ECJ, 17 April 2018, C-414/16).
struct PersonalRule: CheckRule {
    let id = "agg-personal"
    let severity = DatedSeverity(.warning)
    var title: String { words("Persönliche Verhältnisse", "Personal circumstances") }
    var reason: String {
        words(
            "Familie, Religion und Geburtsdatum gehen den Arbeitgeber vor der Einstellung in der Regel nichts an.",
            "Family, religion and date of birth are as a rule no concern of the employer before hiring.")
    }
    var legalBasis: String? {
        words("§§ 1, 7, 9 AGG; EuGH, 17.04.2018, C-414/16", "Sections 1, 7 and 9 AGG; ECJ, 17 Apr 2018, C-414/16")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.reading.agg.filter { $0.issue == .other }.map { finding in
            Remark(
                words(
                    "„\(finding.evidence.text)“ betrifft persönliche Verhältnisse.",
                    "“\(finding.evidence.text)” concerns personal circumstances."),
                at: finding.evidence,
                suggestion: words(
                    "Streichen Sie es, oder nennen Sie die Tätigkeit, die es nötig macht.",
                    "Leave it out, or name the work that makes it necessary."))
        }
    }
}
