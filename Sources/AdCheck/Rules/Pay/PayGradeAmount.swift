import JobMarket
import MarketStatistics

/// A grade of a collective agreement without its amount, which most readers do not know by heart.
struct PayGradeAmount: CheckRule {
    let id = "pay-grade-amount"
    let severity = DatedSeverity(.note)
    var title: String { words("Entgeltgruppe ohne Betrag", "Grade without its amount") }
    var reason: String {
        words(
            "Wer den Tarifvertrag nicht kennt, kann mit der Gruppe allein nichts anfangen.",
            "The grade alone tells nothing to readers who do not know the agreement.")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard ad.posting.pay == nil, !ad.reading.pay.contains(where: { $0.min != nil || $0.max != nil }) else {
            return []
        }
        return ad.reading.pay.compactMap { pay in
            guard let grade = pay.tariff, let evidence = pay.origin.evidence else { return nil }
            return Remark(
                words("Zu „\(grade)“ fehlt der Betrag.", "“\(grade)” lacks its amount."), at: evidence,
                suggestion: suggestion(grade, pay.monthly))
        }
    }

    private func suggestion(_ grade: String, _ monthly: MonthlyPay?) -> String {
        guard let monthly, let low = monthly.min, let high = monthly.max else {
            return words(
                "Schreiben Sie den Betrag dazu: „\(grade), das sind zurzeit … bis … Euro brutto im Monat bei voller Stelle“.",
                "Add the amount: “\(grade), das sind zurzeit … bis … Euro brutto im Monat bei voller Stelle”.")
        }
        let text =
            "\(grade), das sind zurzeit \(AdWording.amount(low.rounded())) bis \(AdWording.amount(high.rounded())) Euro"
            + " brutto im Monat bei voller Stelle"
        return words("Schreiben Sie den Betrag dazu: „\(text)“.", "Add the amount: “\(text)”.") + source(monthly)
    }

    /// Which table the amounts are of.
    private func source(_ monthly: MonthlyPay) -> String {
        let tables = monthly.assumptions.compactMap { assumption -> String? in
            guard case .tariffTable(let agreement, let since, let status) = assumption else { return nil }
            let day = Wording.day(since)
            return status == .published
                ? words("\(agreement) seit \(day)", "\(agreement) since \(day)")
                : words("\(agreement) seit \(day), berechnet", "\(agreement) since \(day), computed")
        }
        return tables.isEmpty ? "" : words(" Tabelle: ", " Table: ") + tables.joined(separator: "; ") + "."
    }
}
