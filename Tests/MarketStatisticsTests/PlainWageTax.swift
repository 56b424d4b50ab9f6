import MarketStatistics

/// The law of 2026 as it reads, in plain fractions: what the whole-number calculation is compared with.
///
/// It cuts off to EUR where the law says so and nowhere else, so it may differ by a euro of yearly tax.
struct PlainWageTax {
    var household: NetPay.Household

    /// EUR a year, on EUR a month.
    func yearlyTax(gross: Double) -> Double {
        let income = taxable(gross: gross)
        switch household.taxClass {
        case 3: return 2 * Self.tariff((income / 2).rounded(.down))
        case 5, 6: return Self.fiveOrSix(income)
        default: return Self.tariff(income)
        }
    }

    /// Taxable income in whole EUR a year.
    func taxable(gross: Double) -> Double {
        let yearly = gross * 12
        let rate = 0.07 + household.additionalRate / 200 + care
        let pension = min(yearly, 101_400) * 0.093
        let health = min(yearly, 69_750) * rate
        var insurance = (pension + health).rounded(.up)
        if household.taxClass < 6 {
            let other = min(1900, health + min(yearly, 101_400) * 0.013)
            insurance = max(insurance, (pension + other).rounded(.up))
        }
        var allowances = insurance
        if household.taxClass < 6 { allowances += min(yearly, 1230) + 36 }
        if household.taxClass == 2 { allowances += 4260 }
        return max(0, (yearly - allowances + 1e-7).rounded(.down))
    }

    private var care: Double {
        let usual = household.state == .saxony ? 0.023 : 0.018
        if household.children == 0 { return household.age >= 23 ? usual + 0.006 : usual }
        return usual - 0.0025 * Double(min(4, household.children - 1))
    }

    /// § 32a(1) EStG.
    static func tariff(_ x: Double) -> Double {
        let y = (x - 12_348) / 10_000
        let z = (x - 17_799) / 10_000
        let tax =
            switch x {
            case ...12_348: 0.0
            case ...17_799: (914.51 * y + 1400) * y
            case ...69_878: (173.10 * z + 2397) * z + 1034.87
            case ...277_825: 0.42 * x - 11_135.63
            default: 0.45 * x - 19_470.38
            }
        return (tax + 1e-7).rounded(.down)
    }

    /// § 39b(2) sentence 7 EStG.
    static func fiveOrSix(_ x: Double) -> Double {
        func difference(_ x: Double) -> Double {
            max(2 * (tariff((1.25 * x).rounded(.down)) - tariff((0.75 * x).rounded(.down))), 0.14 * x)
        }
        switch x {
        case ...14_071: return difference(x)
        case ...34_939: return min(difference(x), difference(14_071) + 0.42 * (x - 14_071))
        case ...222_260: return difference(34_939) + 0.42 * (x - 34_939)
        default: return difference(34_939) + 0.42 * (222_260 - 34_939) + 0.45 * (x - 222_260)
        }
    }
}
