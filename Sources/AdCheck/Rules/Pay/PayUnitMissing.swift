import JobMarket
import MarketStatistics

/// An amount without the time it is for.
struct PayUnitMissing: CheckRule {
    let id = "pay-unit"
    let severity = DatedSeverity(.note)
    var title: String { words("Der Zeitraum des Gehalts fehlt", "The period of the pay is missing") }
    var reason: String {
        words(
            "Stunde, Monat oder Jahr, brutto oder netto: Ohne das lässt sich ein Betrag nicht vergleichen.",
            "Hour, month or year, gross or net: without it an amount cannot be compared.")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.reading.pay.compactMap { pay in
            // A title names pay in passing; "538-Euro-Job" is a kind of job.
            guard pay.kind == .salary, let evidence = pay.origin.evidence, evidence.line > 0,
                !ad.reading.hours.contains(where: { $0.value == .mini }),
                pay.monthly?.assumptions.contains(.unitFromAmount) == true
            else { return nil }
            let unit = AdWording.unit(pay.unit)
            return Remark(
                words(
                    "„\(evidence.text)“ sagt nicht, für welche Zeit der Betrag gilt.",
                    "“\(evidence.text)” does not say what time the amount is for."),
                at: evidence,
                suggestion: words(
                    "Ergänzen Sie „Euro brutto \(unit)“, wenn das gemeint ist.",
                    "Add “Euro brutto \(unit)” if that is meant."))
        }
    }
}
