import GermanText
import JobMarket
import MarketStatistics

/// Wording for one gender, above all a title without "(m/w/d)" or a neutral word.
///
/// §§ 1, 7, 11 AGG; that "(m/w)" is not enough follows from BVerfG, 10 October 2017, 1 BvR 2019/16. Wording that only
/// encourages, as § 5 AGG allows, is not found by the reader.
struct GenderRule: CheckRule {
    let id = "agg-gender"
    let severity = DatedSeverity(.error)
    var title: String { words("Nicht für alle Geschlechter", "Not for all genders") }
    var reason: String {
        words(
            "Eine Stelle ist für alle Geschlechter auszuschreiben. Sonst spricht das bei einer Absage für eine "
                + "Benachteiligung.",
            "A job must be open to all genders. Otherwise the ad counts as a sign of discrimination when someone is "
                + "turned down.")
    }
    var legalBasis: String? { words("§§ 1, 7, 11 AGG", "Sections 1, 7 and 11 AGG") }

    private static let twoGenders = Pattern(#"\(\s*[mwf]\s*[/|,]\s*[mwf]\s*\.?\s*\)|\b[mwf]\s*[/|,]\s*[mwf]\b"#)
    /// "Nur Männer" is not mended by a mark behind.
    private static let group = Pattern(#"\b(?:nur|Männer|Frauen|Mädels|Mädchen|Jungs)\b"#)

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.reading.agg.filter { $0.issue == .gender && !EnglishTitle.isMeant($0) }.compactMap { finding in
            let text = finding.evidence.text
            let line = ad.text[finding.evidence.line]
            if Self.twoGenders.occurs(in: text) {
                let better = AdWording.quoted(Self.twoGenders.replacing(in: line, by: "(m/w/d)"))
                return Remark(
                    words("„\(text)“ lässt „divers“ aus.", "“\(text)” leaves out “divers”."), at: finding.evidence,
                    suggestion: words("Schreiben Sie \(better).", "Write \(better)."))
            }
            // "Trainer" or "Pilot" has no gender in an English ad.
            guard ad.isGerman || finding.evidence.line > 0 else { return nil }
            return Remark(
                words("„\(text)“ nennt nur ein Geschlecht.", "“\(text)” names one gender only."), at: finding.evidence,
                suggestion: suggestion(finding.evidence, line))
        }
    }

    private func suggestion(_ evidence: Evidence, _ line: String) -> String {
        let text = evidence.text
        let isFeminine = ["in", "frau", "dame", "kraft", "Dame", "Frauen"].contains { text.hasSuffix($0) }
        guard !isFeminine, evidence.line == 0, !Self.group.occurs(in: text), line.utf8.count < 120 else {
            return words(
                "Nennen Sie beide Formen oder ein neutrales Wort und dahinter „(m/w/d)“, etwa „Assistenz (m/w/d)“.",
                "Name both forms or a neutral word with “(m/w/d)” behind, such as “Assistenz (m/w/d)”.")
        }
        let better = AdWording.quoted(AdWording.inserting(" (m/w/d)", behind: text, in: line))
        return words("Schreiben Sie \(better).", "Write \(better).")
    }
}
