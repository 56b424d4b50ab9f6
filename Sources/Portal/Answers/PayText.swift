import JobMarket
import MarketStatistics

/// Pay in words.
enum PayText {
    /// Gross EUR per month, full time; `nil` where neither end is known.
    static func monthly(min: Double?, max: Double?) -> String? {
        switch (min, max) {
        case (let low?, let high?): Wording.euroRange(low, high)
        case (let low?, nil): words("ab ", "from ") + Wording.euro(low)
        case (nil, let high?): words("bis ", "up to ") + Wording.euro(high)
        case (nil, nil): nil
        }
    }

    /// As an ad states it, in its own unit.
    static func stated(_ pay: PayStatement) -> String {
        var parts: [String] = []
        if let tariff = pay.tariff { parts.append(tariff) }
        let amount: String? =
            switch (pay.min, pay.max) {
            case (let low?, let high?) where low == high: Wording.exactEuro(low)
            case (let low?, let high?): Wording.exactEuro(low) + words(" bis ", " to ") + Wording.exactEuro(high)
            case (let low?, nil): words("ab ", "from ") + Wording.exactEuro(low)
            case (nil, let high?): words("bis ", "up to ") + Wording.exactEuro(high)
            case (nil, nil): nil
            }
        if let amount { parts.append(amount + " " + Labels.label(pay.unit)) }
        return parts.isEmpty ? words("ohne Betrag", "no amount") : parts.joined(separator: ", ")
    }

    /// The same as EUR per month with what was assumed to get there, or why a grade has no amount; `nil` where
    /// neither can be said.
    static func normalised(_ pay: PayStatement) -> String? {
        guard let monthly = pay.monthly, let text = self.monthly(min: monthly.min, max: monthly.max) else {
            return pay.unresolved.map(Labels.label)
        }
        let assumptions = monthly.assumptions.map(Labels.label)
        let how =
            assumptions.isEmpty ? "" : words("; umgerechnet mit ", "; converted with ") + Wording.list(assumptions)
        return words("\(text) im Monat, Vollzeit, brutto", "\(text) a month, full time, gross") + how
    }
}
