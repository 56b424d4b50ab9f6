/// The pay that an ad names.
struct PayOffer {
    enum Shape {
        case range, from, upTo, single
    }

    var low: Double
    var high: Double
    var unit: PayPeriod
    var shape: Shape
    /// The grade, where a collective agreement sets the pay.
    var grade: String?

    /// The gross minimum wage of 2026 in EUR an hour (§ 1 MiLoG with its fifth adjustment).
    static let minimumWage = 13.90
    /// The lowest hourly pay of the sample ads' temp agencies, in EUR: above every agreed minimum of the trade.
    static let temporaryWorkFloor = 15.40
    /// Hours of a month at 40 a week: 40 · 365.25 / 7 / 12.
    static let monthlyHours = 40 * 365.25 / 7 / 12

    /// An employer's own offer.
    ///
    /// - Parameters:
    ///   - hourly: whether the pay must be by the hour.
    ///   - percent: pay against that of the Hagen area.
    ///   - floor: the lowest pay in EUR an hour.
    init(
        occupation: Occupation, level: Level, hourly: Bool, percent: Int, floor: Double, _ random: inout SplitMix
    ) {
        let factors: [Double] =
            switch occupation.payUnit {
            case .year: [0.80, 1, 1.18, 1.38]
            case .month: [0.91, 1, 1.11, 1.26]
            case .hour: [0.95, 1, 1.08, 1.20]
            }
        var middle = occupation.pay * factors[level.rawValue] * Double(percent) / 100
        middle *= Double(96 + random.below(9)) / 100
        unit = occupation.payUnit
        let draw = random.below(100)
        switch unit {
        case .month where hourly:
            unit = .hour
            middle /= Self.monthlyHours
        case .hour where hourly: break
        case .year where draw < 16:
            unit = .month
            middle /= 12
        case .month where draw < 14:
            unit = .year
            middle *= 12
        case .month where draw < 24 && middle < 3600:
            unit = .hour
            middle /= Self.monthlyHours
        case .hour where draw < 14:
            unit = .month
            middle *= Self.monthlyHours
        default: break
        }
        let spread = Double(3 + random.below(unit == .hour ? 3 : 7)) / 100
        low = Self.rounded(middle * (1 - spread), unit)
        high = Self.rounded(middle * (1 + spread), unit)
        let least = Self.rounded(up: floor * (unit == .hour ? 1 : Self.monthlyHours * (unit == .year ? 12 : 1)), unit)
        low = max(low, least)
        high = max(high, low + Self.step(unit))
        let form = random.below(100)
        shape = form < 64 ? .range : form < 84 ? .from : form < 91 ? .upTo : .single
    }

    /// The grade of a collective agreement.
    init(grade: String) {
        self.grade = grade
        low = 0
        high = 0
        unit = .month
        shape = .single
    }

    /// The steps that offers are rounded to, in EUR.
    private static func step(_ unit: PayPeriod) -> Double {
        switch unit {
        case .hour: 0.1
        case .month: 50
        case .year: 1000
        }
    }

    private static func rounded(_ value: Double, _ unit: PayPeriod) -> Double {
        (value / step(unit)).rounded() * step(unit)
    }

    private static func rounded(up value: Double, _ unit: PayPeriod) -> Double {
        (value / step(unit)).rounded(.up) * step(unit)
    }

    /// The amounts in words, as they stand after a noun ("zwischen 3.100 und 3.400 Euro").
    func attached(_ random: inout SplitMix) -> String {
        let euro = random.chance(60) ? " €" : " Euro"
        let lowest = amount(low)
        let highest = amount(high)
        switch shape {
        case .range:
            return random.chance(50)
                ? "zwischen \(lowest) und \(highest)\(euro)" : "von \(lowest)\(euro) bis \(highest)\(euro)"
        case .from: return "ab \(lowest)\(euro)"
        case .upTo: return "bis zu \(highest)\(euro)"
        case .single: return "von \(lowest)\(euro)"
        }
    }

    /// The amounts in words, as they stand by themselves ("3.100 – 3.400 €").
    func plain(_ random: inout SplitMix) -> String {
        let euro = random.chance(75) ? " €" : " Euro"
        let lowest = amount(low)
        let highest = amount(high)
        switch shape {
        case .range:
            return switch random.below(4) {
            case 0: "\(lowest) – \(highest)\(euro)"
            case 1: "\(lowest)-\(highest)\(euro)"
            case 2: "\(lowest)\(euro) bis \(highest)\(euro)"
            default: "\(lowest) bis \(highest)\(euro)"
            }
        case .from: return "ab \(lowest)\(euro)"
        case .upTo: return "bis zu \(highest)\(euro)"
        case .single: return "\(lowest)\(euro)"
        }
    }

    /// A German number: thousands with points, hours with two decimals.
    private func amount(_ value: Double) -> String {
        let cents = Int((value * 100).rounded())
        let whole = String(cents / 100)
        guard unit != .hour else {
            let rest = cents % 100
            return "\(whole),\(rest < 10 ? "0" : "")\(rest)"
        }
        guard whole.count > 3 else { return whole }
        return "\(whole.dropLast(3)).\(whole.suffix(3))"
    }
}
