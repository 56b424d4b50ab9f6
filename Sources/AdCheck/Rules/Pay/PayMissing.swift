import JobMarket
import MarketStatistics

/// The ad names no pay.
///
/// Directive (EU) 2023/970, Art. 5 (1): applicants are told the initial pay or its range in time for an informed
/// negotiation, for instance in the ad. It need not stand in the ad, and Germany had not put the directive into law
/// when it fell due on 7 June 2026: hence a warning, which settings can make an error from a day on.
struct PayMissing: CheckRule {
    let id = "pay-missing"
    let severity = DatedSeverity(.warning)
    var title: String { words("Das Gehalt fehlt", "Pay is missing") }
    var reason: String {
        words(
            "Bewerberinnen und Bewerber müssen das Einstiegsgehalt oder seine Spanne vor der Verhandlung erfahren; am "
                + "einfachsten steht es in der Anzeige.",
            "Applicants must learn the starting pay or its range before they negotiate; the ad is the simplest place.")
    }
    var legalBasis: String? {
        words("Richtlinie (EU) 2023/970, Art. 5 Abs. 1", "Directive (EU) 2023/970, Art. 5(1)")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard !ad.namesPay, PayWording.agreement(in: ad) == nil else { return [] }
        let praise = ad.first(PayWording.praise)
        let message =
            praise.map {
                words("„\($0.text)“ sagt nicht, was gezahlt wird.", "“\($0.text)” does not say what is paid.")
            } ?? words("Die Anzeige nennt kein Gehalt.", "The ad names no pay.")
        let unit = ad.reading.hours.contains { $0.value == .mini } ? "in der Stunde" : "im Monat"
        return [
            Remark(
                message, at: praise,
                suggestion: words(
                    "Nennen Sie eine Spanne: „Wir zahlen … bis … Euro brutto \(unit)\(PayWording.week(of: ad)).“",
                    "Name a range: “Wir zahlen … bis … Euro brutto \(unit)\(PayWording.week(of: ad)).”"))
        ]
    }
}
