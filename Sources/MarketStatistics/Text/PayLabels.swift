import JobMarket

/// The words for pay.
extension Labels {
    package static func label(_ unit: PayUnit) -> String {
        switch unit {
        case .hour: words("pro Stunde", "an hour")
        case .day: words("pro Tag", "a day")
        case .week: words("pro Woche", "a week")
        case .month: words("im Monat", "a month")
        case .year: words("im Jahr", "a year")
        }
    }

    /// An assumption in words that fit behind "Umgerechnet mit", "Converted with".
    package static func label(_ assumption: PayAssumption) -> String {
        switch assumption {
        case .fullTimeHours(let hours):
            words(
                "angenommenen \(Wording.short(hours)) Stunden je Woche",
                "an assumed \(Wording.short(hours)) hours a week")
        case .statedHours(let hours):
            words(
                "den genannten \(Wording.short(hours)) Stunden je Woche",
                "the stated \(Wording.short(hours)) hours a week")
        case .salariesPerYear(let count):
            words("\(Wording.short(count)) Gehältern im Jahr", "\(Wording.short(count)) salaries a year")
        case .daysPerWeek(let days):
            words(
                "angenommenen \(Wording.short(days)) Arbeitstagen je Woche",
                "an assumed \(Wording.short(days)) working days a week")
        case .unitFromAmount:
            words(
                "einem Zeitraum, der aus der Höhe des Betrags folgt",
                "a period that follows from the size of the amount")
        case .partTime(let hours, let fullTime):
            words(
                "einer Hochrechnung von \(Wording.short(hours)) auf \(Wording.short(fullTime)) Stunden je Woche",
                "a projection from \(Wording.short(hours)) to \(Wording.short(fullTime)) hours a week")
        case .tariffTable(let agreement, let since, let status):
            words(
                "der Entgelttabelle \(agreement) ab \(Wording.day(since)) (\(label(status)))",
                "the \(agreement) pay table from \(Wording.day(since)) (\(label(status)))")
        case .tariffSteps(let first, let last):
            first == last
                ? words("Stufe \(first)", "step \(first)")
                : words("den Stufen \(first) bis \(last)", "steps \(first) to \(last)")
        case .allTariffSteps: words("allen Stufen, weil keine genannt ist", "all steps, because none is stated")
        }
    }

    package static func label(_ status: TariffStatus) -> String {
        switch status {
        case .published: words("veröffentlicht", "published")
        case .computed: words("aus der vereinbarten Erhöhung berechnet", "computed from the agreed rise")
        case .reconstructed:
            words("aus veröffentlichten Unterschieden erschlossen", "inferred from published differences")
        }
    }

    /// Why a grade has no amount, as a sentence without its stop.
    package static func label(_ reason: UnresolvedGrade) -> String {
        switch reason {
        case .noTable:
            words(
                "Zu diesem Tarif liegt keine Entgelttabelle vor",
                "There is no pay table for this collective agreement (Tarifvertrag)")
        case .noTableForDay:
            words("Zum Tag der Anzeige liegt keine Entgelttabelle vor", "There is no pay table for the day of the ad")
        case .noSuchGrade:
            words(
                "Die vorliegenden Entgelttabellen enthalten diese Gruppe nicht",
                "The pay tables at hand do not hold this grade")
        case .noTableForRegion:
            words(
                "Der Tarif ist je Region verschieden, und für diese liegt keine Entgelttabelle vor",
                "The collective agreement (Tarifvertrag) differs by region, and for this one there is no pay table")
        }
    }

    package static func label(_ plausibility: PayPlausibility) -> String {
        switch plausibility {
        case .plausible: words("plausibel", "plausible")
        case .belowMinimumWage: words("unter dem Mindestlohn", "below the minimum wage")
        case .aboveLimit: words("über 400.000 € im Jahr", "over €400,000 a year")
        case .wideRange: words("Spanne größer als das Doppelte", "range wider than double")
        }
    }
}
