import GermanText
import JobMarket
import MarketStatistics

/// A limit of minor employment that holds no more, such as "538-Euro-Basis".
///
/// § 8 (1a) SGB IV: the limit is the minimum wage times 130 by 3, rounded up to whole euros.
struct MinijobLimit: CheckRule {
    let id = "minijob-limit"
    let severity = DatedSeverity(.warning)
    var title: String { words("Überholte Grenze des Minijobs", "Outdated limit of the minijob") }
    var reason: String {
        words(
            "Die Grenze steigt mit dem Mindestlohn; ein alter Betrag bedeutet heute weniger Stunden oder zu wenig Lohn.",
            "The limit rises with the minimum wage; an old amount means fewer hours or too little pay.")
    }
    var legalBasis: String? { words("§ 8 Abs. 1a SGB IV", "Section 8(1a) SGB IV") }

    /// Limits of former and coming years beside a word for such jobs.
    private static let amounts =
        #"(?<![\d.,])(?:"# + MinimumWage.minijobLimits.map(String.init).joined(separator: "|")
        + #")(?:,00)?\s?-?(?:€|Euro|EUR)"#
    private static let wording = Pattern(
        amounts + #"[\s-]*(?:Mini)?(?:Jobs?|Basis|Kraft|Kräfte|Stellen?)\b|Minijob\w*[^.;]{0,60}?"# + amounts)

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard let limit = MinimumWage.minijobLimit(on: ad.day) else { return [] }
        return ad.all(Self.wording).compactMap { evidence in
            guard let stated = Self.amount(in: evidence.text), stated != limit else { return nil }
            return Remark(
                words(
                    "\(stated) Euro sind nicht die Grenze: Am \(Wording.day(ad.day)) sind es \(limit) Euro im Monat.",
                    "\(stated) euros is not the limit: on \(Wording.day(ad.day)) it is \(limit) euros a month."),
                at: evidence,
                suggestion: words(
                    "Schreiben Sie „Minijob (bis \(limit) Euro im Monat)“.",
                    "Write “Minijob (bis \(limit) Euro im Monat)”."))
        }
    }

    private static let numbers = Pattern(#"\d{3}"#)

    private static func amount(in text: String) -> Int? {
        numbers.matches(in: text).last.flatMap { match in
            Int(String(decoding: text.utf8.dropFirst(match.byteRange.lowerBound).prefix(3), as: UTF8.self))
        }
    }
}
