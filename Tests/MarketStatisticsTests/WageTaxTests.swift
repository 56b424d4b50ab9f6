import Foundation
import MarketStatistics
import Testing

/// The calculation in whole numbers against the law in plain fractions.
@Suite struct WageTaxTests {
    /// What rounding may make of a year's tax: a euro, and in classes III, V and VI, which double a tariff, two.
    private func tolerance(_ taxClass: Int) -> Double { [1, 2, 4].contains(taxClass) ? 1.2 : 2.2 }

    private func expectSame(_ household: NetPay.Household, gross: Double) throws {
        let expected = PlainWageTax(household: household).yearlyTax(gross: gross)
        let found = try NetPay.calculate(gross: gross, household: household, year: 2026).lohnsteuer * 12
        if abs(found - expected) > tolerance(household.taxClass) {
            Issue.record("\(household), \(gross): \(found) instead of \(expected)")
        }
    }

    @Test func everyHouseholdIsTaxedByTheLaw() throws {
        var random = SeededGenerator(seed: 26)
        for _ in 0..<20_000 {
            let household = NetPay.Household(
                taxClass: 1 + Int(random.uniform() * 6), children: Int(random.uniform() * 7),
                age: 18 + Int(random.uniform() * 48), state: random.uniform() < 0.2 ? .saxony : .hesse,
                additionalRate: (random.uniform() * 400).rounded() / 100)
            let top = random.uniform() < 0.9 ? 12_000.0 : 40_000
            try expectSame(household, gross: 603.01 + (random.uniform() * top * 100).rounded() / 100)
        }
    }

    /// The ends of the tariff's zones and of the steps of classes V and VI, from a euro below to a euro above.
    @Test(arguments: [12_348.0, 17_799, 69_878, 277_825, 14_071, 34_939, 222_260])
    func everyBorderOfTheTariff(border: Double) throws {
        for taxClass in 1...6 {
            let household = NetPay.Household(taxClass: taxClass)
            let plain = PlainWageTax(household: household)
            let taxable = taxClass == 3 ? border * 2 : border
            var (low, high) = (603.01, 80_000.0)
            while high - low > 0.005 {
                let middle = (low + high) / 2
                if plain.taxable(gross: middle) < taxable { low = middle } else { high = middle }
            }
            let at = (high * 100).rounded() / 100
            for cents in stride(from: -30, through: 30, by: 1) {
                try expectSame(household, gross: at + Double(cents) / 100)
            }
        }
    }

    /// The transition range as § 20(2a) SGB IV gives it: the surcharge for the childless on the whole base.
    @Test func theTransitionRangeByItsFormula() throws {
        for gross in stride(from: 604.0, through: 2000, by: 4) {
            let own = 2000 / 1397.0 * (gross - 603)
            let both = 0.6619 * 603 + (2000 / 1397.0 - 603 / 1397.0 * 0.6619) * (gross - 603)
            let pay = try NetPay.calculate(gross: gross, household: .init(), year: 2026)
            #expect(abs(pay.kv - own * 0.0875) <= 0.0051, "\(gross)")
            #expect(abs(pay.rv - own * 0.093) <= 0.0051, "\(gross)")
            #expect(abs(pay.av - own * 0.013) <= 0.0051, "\(gross)")
            #expect(abs(pay.pv - own * 0.018 - both * 0.006) <= 0.0051, "\(gross)")
        }
    }

    /// The sum of the parts is the whole, to the cent.
    @Test func nothingIsLost() throws {
        for gross in stride(from: 0.0, to: 12_000, by: 7.77) {
            let cents = (gross * 100).rounded() / 100
            let household = NetPay.Household(taxClass: 4, childAllowances: 1, children: 2, church: true)
            let pay = try NetPay.calculate(gross: cents, household: household, year: 2026)
            let sum = pay.net + pay.lohnsteuer + pay.soli + pay.kirchensteuer + pay.kv + pay.pv + pay.rv + pay.av
            #expect(abs(sum - cents) < 0.001, "\(cents)")
            #expect(abs(pay.social - pay.kv - pay.pv - pay.rv - pay.av) < 0.001, "\(cents)")
        }
    }
}
