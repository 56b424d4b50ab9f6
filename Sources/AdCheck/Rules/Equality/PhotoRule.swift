import JobMarket
import MarketStatistics

/// A photo or video of the person is asked for.
///
/// A picture shows gender, age and origin (§ 1 AGG) before anyone has been judged by ability.
struct PhotoRule: CheckRule {
    let id = "agg-photo"
    let severity = DatedSeverity(.warning)
    var title: String { words("Foto verlangt", "Photo asked for") }
    var reason: String {
        words(
            "Ein Bild zeigt Geschlecht, Alter und Herkunft. Wer es verlangt, liefert bei einer Absage ein Indiz.",
            "A picture shows gender, age and origin. Asking for it gives a sign against you when someone is turned down."
        )
    }
    var legalBasis: String? { words("§§ 1, 7, 22 AGG", "Sections 1, 7 and 22 AGG") }

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.reading.agg.filter { $0.issue == .photo }.map { finding in
            Remark(
                words(
                    "Verlangt wird „\(finding.evidence.text)“.", "The ad asks for “\(finding.evidence.text)”."),
                at: finding.evidence,
                suggestion: words("Schreiben Sie „Lebenslauf, gern ohne Foto“.", "Write “Lebenslauf, gern ohne Foto”."))
        }
    }
}
