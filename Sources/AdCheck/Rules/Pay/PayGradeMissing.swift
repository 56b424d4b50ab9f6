import JobMarket
import MarketStatistics

/// A collective agreement is named, but no grade and no amount.
///
/// Directive (EU) 2023/970, Art. 5 (1) (b): applicants are told the provisions of the agreement that apply to the post.
struct PayGradeMissing: CheckRule {
    let id = "pay-grade-missing"
    let severity = DatedSeverity(.warning)
    var title: String { words("Tarif ohne Entgeltgruppe", "Agreement without a grade") }
    var reason: String {
        words(
            "Ein Tarifvertrag hat viele Entgeltgruppen; erst die Gruppe sagt, was gezahlt wird.",
            "A collective agreement has many grades; only the grade says what is paid.")
    }
    var legalBasis: String? {
        words("Richtlinie (EU) 2023/970, Art. 5 Abs. 1 Buchst. b", "Directive (EU) 2023/970, Art. 5(1)(b)")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard !ad.namesPay, let evidence = PayWording.agreement(in: ad) else { return [] }
        return [
            Remark(
                words(
                    "„\(evidence.text)“ nennt weder Entgeltgruppe noch Betrag.",
                    "“\(evidence.text)” names neither grade nor amount."),
                at: evidence,
                suggestion: words(
                    "Nennen Sie Gruppe und Betrag: „Entgeltgruppe …, das sind zurzeit … bis … Euro brutto im Monat"
                        + "\(PayWording.week(of: ad))“.",
                    "Name grade and amount: “Entgeltgruppe …, das sind zurzeit … bis … Euro brutto im Monat"
                        + "\(PayWording.week(of: ad))”."))
        ]
    }
}
