import GermanText
import JobMarket
import MarketStatistics

/// The ad asks what applicants earn or earned.
///
/// Directive (EU) 2023/970, Art. 5 (2): employers do not ask about pay in present or former jobs.
struct PayHistory: CheckRule {
    let id = "pay-history"
    let severity = DatedSeverity(.warning)
    var title: String { words("Frage nach dem bisherigen Gehalt", "Question about past pay") }
    var reason: String {
        words(
            "Arbeitgeber sollen nicht nach dem jetzigen oder früheren Verdienst fragen, weil sich niedrige Gehälter sonst "
                + "fortsetzen.",
            "Employers are not to ask about present or former pay, since low pay would otherwise carry on.")
    }
    var legalBasis: String? {
        words("Richtlinie (EU) 2023/970, Art. 5 Abs. 2", "Directive (EU) 2023/970, Art. 5(2)")
    }

    private static let wording = Pattern(
        #"\b(?:bisherig|aktuell|derzeitig|jetzig|gegenwärtig|letzt|früher)e[nrs]?\s+"#
            // Only adjectives between: "Ihr aktueller Lebenslauf mit Gehaltswunsch" asks for something else.
            + #"(?:(?:und|oder)\s+)?(?:(?-i:\p{Ll}+e[nrs]?)\s+){0,2}?"#
            + #"(?:\p{L}*gehalt(?!s?(?:vorstell|wunsch|wünsch|erwart|spann|band|bänd|abrech))\p{L}*|Verdienst\w*"#
            + #"|Einkommen(?!s?verh|ste)\w*|Vergütung(?!s?(?:vorst|wunsch|erwart))\w*|Bezüge\w*"#
            + #"|(?:Monats|Jahres|Stunden)lohn\w*)\b"#
            + #"|\bcurrent\s+salary\b|\bsalary\s+history\b"#)
    /// What denies the question, and amounts: then the ad tells what it pays itself.
    private static let unless = Pattern(
        #"\d\s?(?:€|EUR\b|Euro\b)|\b(?:unabhängig|kein\w*|nicht|ohne|fragen\s+wir|Steigerung|mehr\s+als|über\s+Ihr\w*|höher\w*)\b"#
    )

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.all(Self.wording, unless: Self.unless).filter { ad.zone(of: $0.line) != .tasks }.map { evidence in
            Remark(
                words(
                    "Gefragt wird nach „\(evidence.text)“.", "The ad asks for “\(evidence.text)”."),
                at: evidence,
                suggestion: words(
                    "Fragen Sie nach dem, was die Person möchte: „Ihr Gehaltswunsch und Ihr möglicher Eintrittstermin“.",
                    "Ask what the person wants: “Ihr Gehaltswunsch und Ihr möglicher Eintrittstermin”."))
        }
    }
}
