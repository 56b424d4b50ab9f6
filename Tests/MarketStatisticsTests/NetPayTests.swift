import Foundation
import MarketStatistics
import Testing

@Suite struct NetPayTests {
    @Test func unmarriedOnFiveThousand() throws {
        let pay = try NetPay.calculate(gross: 5000, household: .init(), year: 2026)
        #expect(pay.lohnsteuer == 782.41)
        #expect(pay.soli == 0)
        #expect(pay.kv == 437.5)
        #expect(pay.pv == 120)
        #expect(pay.rv == 465)
        #expect(pay.av == 65)
        #expect(pay.social == 1087.5)
        #expect(pay.net == 3130.09)
    }

    /// Yearly wage tax on 50,000 EUR as the ministry's test table gives it: classes I to VI, whole EUR a year.
    @Test(arguments: [(1, 6788), (2, 5580), (3, 2810), (4, 6788), (5, 12010), (6, 12542)])
    func taxClasses(taxClass: Int, yearly: Int) throws {
        // 50,000 / 12 is no whole number of cents; a cent of pay changes the year's tax by a euro at most.
        let household = NetPay.Household(taxClass: taxClass, children: taxClass == 2 ? 1 : 0)
        let pay = try NetPay.calculate(gross: 50_000.0 / 12, household: household, year: 2026)
        #expect(abs(pay.lohnsteuer * 12 - Double(yearly)) <= 1.2)
    }

    @Test func churchTaxIsLowerInTheSouth() throws {
        func church(_ state: FederalState) throws -> Double {
            try NetPay.calculate(gross: 4000, household: .init(church: true, state: state), year: 2026).kirchensteuer
        }
        #expect(try church(.northRhineWestphalia) == 47.20)
        #expect(try church(.bavaria) == 41.96)
        #expect(try church(.badenWuerttemberg) == 41.96)
    }

    @Test func saxonyAndChildrenChangeCareInsurance() throws {
        func care(_ household: NetPay.Household) throws -> Double {
            try NetPay.calculate(gross: 4000, household: household, year: 2026).pv
        }
        #expect(try care(.init(age: 22)) == 72)
        #expect(try care(.init(age: 23)) == 96)
        #expect(try care(.init(children: 1)) == 72)
        #expect(try care(.init(children: 3)) == 52)
        #expect(try care(.init(children: 5)) == 32)
        #expect(try care(.init(children: 6)) == 32)
        #expect(try care(.init(state: .saxony)) == 116)
    }

    @Test func minorEmploymentPaysPensionOnly() throws {
        let pay = try NetPay.calculate(gross: 603, household: .init(taxClass: 6), year: 2026)
        #expect(pay.lohnsteuer == 0)
        #expect(pay.kv == 0)
        #expect(pay.rv == 21.71)
        #expect(pay.net == 581.29)
        // Below 175 EUR the contribution is that on 175 EUR less the employer's part.
        #expect(try NetPay.calculate(gross: 100, household: .init(), year: 2026).rv == 17.55)
    }

    @Test func transitionRangeMeetsBothEnds() throws {
        let lower = try NetPay.calculate(gross: 603.01, household: .init(age: 22), year: 2026)
        #expect(lower.social < 0.05)
        let upper = try NetPay.calculate(gross: 2000, household: .init(), year: 2026)
        #expect(upper.kv == 175)
        #expect(upper.rv == 186)
        #expect(upper.pv == 48)
    }

    @Test func netGrowsWithGross() throws {
        for taxClass in 1...6 {
            var before = 0.0
            for gross in stride(from: 610.0, to: 12_000, by: 37) {
                let net = try NetPay.calculate(gross: gross, household: .init(taxClass: taxClass), year: 2026).net
                #expect(net > before, "class \(taxClass), \(gross)")
                before = net
            }
        }
    }

    @Test func privateInsuranceLowersTaxByItsOwnPart() throws {
        let household = NetPay.Household(age: 40, privateInsurance: .init(premium: 700, subsidy: 350))
        let pay = try NetPay.calculate(gross: 7000, household: household, year: 2026)
        #expect(pay.kv == 350)
        #expect(pay.pv == 0)
        #expect(pay.lohnsteuer == 1547.25)
    }

    @Test func refusesWhatItCannotCompute() {
        #expect(throws: NetPayError.unknownYear(2027, known: [2026])) {
            try NetPay.calculate(gross: 5000, household: .init(), year: 2027)
        }
        #expect(throws: NetPayError.gross(-1)) { try NetPay.calculate(gross: -1, household: .init(), year: 2026) }
        #expect(throws: NetPayError.self) { try NetPay.calculate(gross: .nan, household: .init(), year: 2026) }
        #expect(throws: NetPayError.self) { try NetPay.calculate(gross: 1e300, household: .init(), year: 2026) }
        #expect(throws: NetPayError.taxClass(7)) {
            try NetPay.calculate(gross: 5000, household: .init(taxClass: 7), year: 2026)
        }
        #expect(throws: NetPayError.childAllowances(0.3)) {
            try NetPay.calculate(gross: 5000, household: .init(childAllowances: 0.3), year: 2026)
        }
        #expect(throws: NetPayError.self) {
            try NetPay.calculate(gross: 5000, household: .init(additionalRate: .nan), year: 2026)
        }
    }

    @Test func answersWithTheKeysOfTheCommand() throws {
        let pay = try NetPay.calculate(gross: 5000, household: .init(), year: 2026)
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(pay)) as? [String: Double]
        #expect(
            Set(try #require(object).keys)
                == ["lohnsteuer", "soli", "kirchensteuer", "kv", "pv", "rv", "av", "social", "net"])
    }
}
