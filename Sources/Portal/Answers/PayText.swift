import JobMarket
import MarketStatistics

/// Pay in words.
enum PayText {
    /// Gross EUR per month, full time; `nil` where neither end is known.
    static func monthly(min: Double?, max: Double?) -> String? {
        switch (min, max) {
        case (let low?, let high?): German.euroRange(low, high)
        case (let low?, nil): "ab " + German.euro(low)
        case (nil, let high?): "bis " + German.euro(high)
        case (nil, nil): nil
        }
    }

    /// As an ad states it, in its own unit.
    static func stated(_ pay: PayStatement) -> String {
        var parts: [String] = []
        if let tariff = pay.tariff { parts.append(tariff) }
        let amount: String? =
            switch (pay.min, pay.max) {
            case (let low?, let high?) where low == high: German.exactEuro(low)
            case (let low?, let high?): German.exactEuro(low) + " bis " + German.exactEuro(high)
            case (let low?, nil): "ab " + German.exactEuro(low)
            case (nil, let high?): "bis " + German.exactEuro(high)
            case (nil, nil): nil
            }
        if let amount { parts.append(amount + " " + Labels.label(pay.unit)) }
        return parts.isEmpty ? "ohne Betrag" : parts.joined(separator: ", ")
    }

    /// The same as EUR per month with what was assumed to get there, or why a grade has no amount; `nil` where
    /// neither can be said.
    static func normalised(_ pay: PayStatement) -> String? {
        guard let monthly = pay.monthly, let text = self.monthly(min: monthly.min, max: monthly.max) else {
            return pay.unresolved.map(Labels.label)
        }
        let assumptions = monthly.assumptions.map(Labels.label)
        let how = assumptions.isEmpty ? "" : "; umgerechnet mit " + German.list(assumptions)
        return "\(text) im Monat, Vollzeit, brutto\(how)"
    }
}
