import JobMarket
import MarketStatistics

/// The ad names the most that is paid and not what a beginner can expect ("bis zu 5.000 Euro").
///
/// Directive (EU) 2023/970, Art. 5 (1) speaks of the initial pay or its range; an upper end is neither.
struct PayUpperOnly: CheckRule {
    let id = "pay-upper-only"
    let severity = DatedSeverity(.note)
    var title: String { words("Nur das höchste Gehalt", "Only the highest pay") }
    var reason: String {
        words(
            "„Bis zu“ nennt, was höchstens möglich ist, nicht womit man anfängt.",
            "“Up to” names what is possible at most, not what one starts with.")
    }
    var legalBasis: String? {
        words("Richtlinie (EU) 2023/970, Art. 5 Abs. 1", "Directive (EU) 2023/970, Art. 5(1)")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard !ad.reading.pay.contains(where: { $0.min != nil }) else { return [] }
        return ad.reading.pay.compactMap { pay in
            guard pay.kind == .salary, pay.min == nil, let most = pay.max else { return nil }
            let amount = Wording.exactEuro(most)
            return Remark(
                words(
                    "Genannt sind höchstens \(amount); das untere Ende fehlt.",
                    "The most is \(amount); the lower end is missing."),
                at: pay.origin.evidence,
                suggestion: words(
                    "Schreiben Sie dazu, womit man anfängt: „von … bis \(AdWording.amount(most)) Euro brutto“.",
                    "Add what one starts with: “von … bis \(AdWording.amount(most)) Euro brutto”."))
        }
    }
}
