import GermanText
import JobMarket
import MarketStatistics

/// A team praised as young, or by the average of its ages.
///
/// LAG Nürnberg, 27 May 2020, 2 Sa 1/20, took it as a sign under § 22 AGG; other courts did not.
struct YoungTeam: CheckRule {
    let id = "agg-young-team"
    let severity = DatedSeverity(.warning)
    var title: String { words("„Junges Team“", "“Young team”") }
    var reason: String {
        words(
            "Ältere lesen daraus, dass sie nicht gemeint sind; ein Gericht hat es als Hinweis auf eine Benachteiligung "
                + "gewertet.",
            "Older readers take it that they are not wanted; a court has seen it as a sign of discrimination.")
    }
    var legalBasis: String? {
        words(
            "§§ 1, 11, 22 AGG; LAG Nürnberg, 27.05.2020, 2 Sa 1/20",
            "Sections 1, 11 and 22 AGG; LAG Nürnberg, 27 May 2020, 2 Sa 1/20")
    }

    private static let young = Pattern(#"\b(?:jung|young|durchschnittsalter|altersdurchschnitt)"#)

    /// Whether what the reader found is about a team rather than an age.
    static func isMeant(_ finding: AGGFinding) -> Bool { young.occurs(in: finding.evidence.text) }

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.reading.agg.filter { $0.issue == .age && Self.isMeant($0) }.map { finding in
            Remark(
                words(
                    "„\(finding.evidence.text)“ klingt nach einem Wunschalter.",
                    "“\(finding.evidence.text)” sounds like a wanted age."),
                at: finding.evidence,
                suggestion: words(
                    "Sagen Sie etwas über das Team, das zählt: „ein Team von … Personen mit Erfahrung in …“.",
                    "Say something of the team that counts: “ein Team von … Personen mit Erfahrung in …”."))
        }
    }
}
