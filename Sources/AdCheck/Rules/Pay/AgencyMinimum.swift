import JobMarket
import MarketStatistics
import ReferenceData

/// Agency work below the lowest grade of the agreement of that trade.
///
/// Agreement GVP/DGB, grade 1, on which the proposal of a wage floor under § 3a AÜG rests too; amounts by the dated table
/// of ``Tariffs``. Other agreements may hold for a lender: hence a warning.
struct AgencyMinimum: CheckRule {
    let id = "temp-minimum"
    let severity = DatedSeverity(.warning)
    var title: String { words("Unter dem Tarif der Zeitarbeit", "Below the agreement of agency work") }
    var reason: String {
        words(
            "Die meisten Verleiher zahlen nach dem Tarif GVP/DGB; seine unterste Entgeltgruppe liegt über dem Mindestlohn.",
            "Most agencies pay by the agreement GVP/DGB, whose lowest grade is above the minimum wage.")
    }
    var legalBasis: String? {
        words("Tarif GVP/DGB, Entgeltgruppe 1", "Agreement GVP/DGB, grade 1")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard ad.reading.employer?.value == .temp, !ad.isTraining,
            let least = Tariffs.shared.all.filter({ row in
                row.agreement == .agency && row.unit == .hour && row.validFrom <= ad.day
                    && row.validTo.map { ad.day <= $0 } ?? true
            }).map(\.amount).min()
        else { return [] }
        return ad.reading.pay.compactMap { pay in
            guard pay.unit == .hour, pay.kind == .salary, pay.isGross != false, let evidence = pay.origin.evidence,
                let amount = pay.min ?? pay.max, amount < least,
                amount >= MinimumWage.hourly(on: ad.day) ?? 0
            else { return nil }
            return Remark(
                words(
                    "\(Wording.exactEuro(amount)) liegen unter der untersten Entgeltgruppe der Zeitarbeit von "
                        + "\(Wording.exactEuro(least)) in der Stunde.",
                    "\(Wording.exactEuro(amount)) is below the lowest grade of agency work, \(Wording.exactEuro(least)) "
                        + "an hour."),
                at: evidence,
                suggestion: words(
                    "Nennen Sie mindestens „\(AdWording.amount(least)) Euro brutto in der Stunde“.",
                    "Name at least “\(AdWording.amount(least)) Euro brutto in der Stunde”."))
        }
    }
}
