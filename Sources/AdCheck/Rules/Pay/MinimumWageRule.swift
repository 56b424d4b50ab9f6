import GermanText
import JobMarket
import MarketStatistics

/// Pay below the statutory minimum wage on the day of the check, or on the day the work begins where that is later.
///
/// § 1 (2) MiLoG with the amounts of ``MinimumWage``. A month has 13/3 weeks, as the limit of minor employment is
/// reckoned (§ 8 (1a) SGB IV). Where the ad names no hours, a week of 35 is assumed: what is too little for that is too
/// little in any case. Work abroad and training are left out (§§ 20, 22 MiLoG), pay by agreement has rules of its own.
struct MinimumWageRule: CheckRule {
    let id = "minimum-wage"
    let severity = DatedSeverity(.error)
    var title: String { words("Unter dem Mindestlohn", "Below the minimum wage") }
    var reason: String {
        words(
            "Weniger als den gesetzlichen Mindestlohn darf niemand zahlen.",
            "Nobody may pay less than the statutory minimum wage.")
    }
    var legalBasis: String? { words("§ 1 Abs. 2 MiLoG", "Section 1(2) MiLoG") }

    func remarks(on ad: CheckedAd) -> [Remark] {
        let day = max(ad.day, start(of: ad) ?? ad.day)
        guard !ad.isTraining, !ad.isAbroad, ad.reading.contract?.value != .freelance,
            let wage = MinimumWage.hourly(on: day)
        else {
            return []
        }
        return ad.reading.pay.compactMap { pay in
            guard pay.kind == .salary, pay.isGross != false, let evidence = pay.origin.evidence,
                let amount = pay.min ?? pay.max, let least = least(pay.unit, wage, ad), amount < least,
                !isBesideWages(evidence, ad)
            else { return nil }
            return Remark(
                words(
                    "\(Wording.exactEuro(amount)) liegen unter dem Mindestlohn: Er beträgt am \(Wording.day(day)) "
                        + "\(Wording.exactEuro(wage)) in der Stunde\(inMonth(pay.unit, least)).",
                    "\(Wording.exactEuro(amount)) is below the minimum wage, which on \(Wording.day(day)) is "
                        + "\(Wording.exactEuro(wage)) an hour\(inMonth(pay.unit, least))."),
                at: evidence,
                suggestion: words(
                    "Nennen Sie mindestens „\(AdWording.amount(least)) Euro brutto \(AdWording.unit(pay.unit))“.",
                    "Name at least “\(AdWording.amount(least)) Euro brutto \(AdWording.unit(pay.unit))”."))
        }
    }

    /// The first day of work; a date beside an amount is the day of a rise.
    private func start(of ad: CheckedAd) -> Day? {
        guard let start = ad.reading.startDate, let day = Day(iso: start.value) else { return nil }
        let line = start.origin.evidence?.line
        return line != nil && ad.reading.pay.contains { $0.origin.evidence?.line == line } ? nil : day
    }

    private static let beside = #"(?:trinkgeld|zuschl[aä]g|aufwandsentschädig|auslagen)"#
    private static let besideAhead = Pattern(#"(?<!ohne )"# + beside + #"(?:[^.;!?\d]|(?<=ca|max)\.){0,40}$"#)
    private static let besideBehind = Pattern(#"^(?:(?!plus|und\b|zzgl|zuz|sowie|mit\b)[^.,;!?\d+]){0,30}?"# + beside)

    /// Tips, surcharges and expenses stand beside wages and are no wages themselves (for volunteers: § 22 (3) MiLoG).
    private func isBesideWages(_ evidence: Evidence, _ ad: CheckedAd) -> Bool {
        let around = ad.around(evidence)
        return Self.besideAhead.occurs(in: around.before) || Self.besideBehind.occurs(in: around.after)
    }

    /// The least lawful amount; `nil` for units too vague to judge, and for part-time work of unknown hours.
    private func least(_ unit: PayUnit, _ wage: Double, _ ad: CheckedAd) -> Double? {
        if unit == .hour { return wage }
        let isFull = ad.reading.hours.contains { $0.value == .full }
        guard isFull, !ad.reading.hours.contains(where: { $0.value != .full }) else { return nil }
        let hours = ad.reading.weeklyHours.map(\.value).flatMap { $0 >= MinimumWage.shortestFullTime ? $0 : nil }
        let monthly = wage * (hours ?? MinimumWage.shortestFullTime) * 13 / 3
        return switch unit {
        case .month: (monthly * 100).rounded(.up) / 100
        case .year: (monthly * 12).rounded(.up)
        default: nil
        }
    }

    private func inMonth(_ unit: PayUnit, _ least: Double) -> String {
        unit == .hour
            ? ""
            : words(", hier \(Wording.exactEuro(least))", ", here \(Wording.exactEuro(least))")
                + words(unit == .month ? " im Monat" : " im Jahr", unit == .month ? " a month" : " a year")
    }
}
