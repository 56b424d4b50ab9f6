import JobMarket
import MarketStatistics

/// An age that applicants should have, or words that stand for one ("Digital Natives").
///
/// §§ 1, 7, 11 AGG; BAG, 23 August 2012, 8 AZR 285/11.
struct AgeRule: CheckRule {
    let id = "agg-age"
    let severity = DatedSeverity(.error)
    var title: String { words("Alter als Bedingung", "Age as a condition") }
    var reason: String {
        words(
            "Ein Alter oder eine Altersgrenze schließt andere aus und ist nur in engen Ausnahmen erlaubt.",
            "An age or age limit shuts others out and is allowed in narrow cases only.")
    }
    var legalBasis: String? {
        words(
            "§§ 1, 7, 10, 11 AGG; BAG, 23.08.2012, 8 AZR 285/11",
            "Sections 1, 7, 10 and 11 AGG; BAG, 23 Aug 2012, 8 AZR 285/11")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.reading.agg.filter { $0.issue == .age && !YoungTeam.isMeant($0) }.map { finding in
            Remark(
                words(
                    "„\(finding.evidence.text)“ macht das Alter zur Bedingung.",
                    "“\(finding.evidence.text)” makes age a condition."),
                at: finding.evidence,
                suggestion: words(
                    "Streichen Sie das Alter und nennen Sie, was die Arbeit verlangt, etwa „Erfahrung mit …“.",
                    "Leave the age out and say what the work needs, such as “Erfahrung mit …”."))
        }
    }
}
