import GermanText
import JobMarket
import MarketStatistics

/// A mother tongue or nationality as a condition.
///
/// §§ 1, 7, 11 AGG (ethnic origin). A level of command is allowed where the work needs it (§ 8 AGG).
struct OriginRule: CheckRule {
    let id = "agg-origin"
    let severity = DatedSeverity(.error)
    var title: String { words("Herkunft als Bedingung", "Origin as a condition") }
    var reason: String {
        words(
            "Eine Sprache kann man gelernt haben; die Muttersprache oder ein Pass hängt an der Herkunft.",
            "A language can be learnt; a mother tongue or passport depends on origin.")
    }
    var legalBasis: String? { words("§§ 1, 3, 7, 8, 11 AGG", "Sections 1, 3, 7, 8 and 11 AGG") }

    private static let english = Pattern(#"englis|english"#)
    private static let passport = Pattern(#"staats|nur\s+deutsche"#)

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.reading.agg.filter { $0.issue == .origin }.map { finding in
            let text = finding.evidence.text
            let language = Self.english.occurs(in: text) ? "Englisch" : "Deutsch"
            let better =
                Self.passport.occurs(in: text)
                ? words(
                    "Verlangen Sie die Staatsangehörigkeit nur, wenn ein Gesetz es tut, und nennen Sie es.",
                    "Ask for a nationality only where a law does, and name that law.")
                : words(
                    "Nennen Sie, was die Arbeit braucht: „\(language) sicher in Wort und Schrift (Niveau C1)“.",
                    "Say what the work needs: “\(language) sicher in Wort und Schrift (Niveau C1)”.")
            return Remark(
                words("„\(text)“ knüpft an die Herkunft an.", "“\(text)” ties to origin."), at: finding.evidence,
                suggestion: better)
        }
    }
}
