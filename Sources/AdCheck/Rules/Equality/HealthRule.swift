import JobMarket
import MarketStatistics

/// Full health or fitness as a condition.
///
/// §§ 1, 7, 8 AGG: allowed only where the work itself makes it necessary, and then it can be said what is to be done.
struct HealthRule: CheckRule {
    let id = "agg-disability"
    let severity = DatedSeverity(.warning)
    var title: String { words("Gesundheit als Bedingung", "Health as a condition") }
    var reason: String {
        words(
            "Menschen mit Behinderung werden so ausgeschlossen, auch wenn sie die Arbeit leisten können.",
            "People with a disability are shut out even where they can do the work.")
    }
    var legalBasis: String? { words("§§ 1, 7, 8 AGG; § 164 SGB IX", "Sections 1, 7 and 8 AGG; section 164 SGB IX") }

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.reading.agg.filter { $0.issue == .disability }.map { finding in
            Remark(
                words(
                    "„\(finding.evidence.text)“ sagt nicht, was körperlich zu tun ist.",
                    "“\(finding.evidence.text)” does not say what is to be done bodily."),
                at: finding.evidence,
                suggestion: words(
                    "Nennen Sie die Tätigkeit: „Sie heben gelegentlich bis … Kilogramm“.",
                    "Name the work: “Sie heben gelegentlich bis … Kilogramm”."))
        }
    }
}
