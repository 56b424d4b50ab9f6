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

    /// Yearly wage tax on 50,000 EUR as the ministry's test table ("Prüftabelle") gives it: classes I to VI, whole EUR
    /// a year. Twelve months of 4,166.67 EUR are four cents more, which changes no tax.
    @Test(arguments: [(1, 6788), (2, 5580), (3, 2810), (4, 6788), (5, 12010), (6, 12542)])
    func theTestTableOfTheMinistry(taxClass: Int, yearly: Int) throws {
        let household = NetPay.Household(taxClass: taxClass, children: taxClass == 2 ? 1 : 0)
        let pay = try NetPay.calculate(gross: 4166.67, household: household, year: 2026)
        #expect(pay.lohnsteuer == Double(yearly * 100 / 12) / 100)
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

    /// Ten euros more gross are more net, in every class and state, above minor employment.
    @Test(arguments: 1...6) func netGrowsWithGross(taxClass: Int) throws {
        for state in FederalState.allCases {
            let household = NetPay.Household(taxClass: taxClass, church: true, state: state)
            var before = 0.0
            for gross in stride(from: 603.01, to: 15_000, by: 10) {
                let net = try NetPay.calculate(gross: gross, household: household, year: 2026).net
                if net <= before { Issue.record("class \(taxClass), \(state), \(gross): \(net) after \(before)") }
                before = net
            }
        }
    }

    /// A cent above minor employment the wage tax is the employee's: in classes V and VI less is left.
    @Test func theEndOfMinorEmploymentCostsInClassesFiveAndSix() throws {
        for taxClass in 1...6 {
            let household = NetPay.Household(taxClass: taxClass)
            let below = try NetPay.calculate(gross: 603, household: household, year: 2026).net
            let above = try NetPay.calculate(gross: 603.01, household: household, year: 2026).net
            #expect((above < below) == (taxClass >= 5), "class \(taxClass)")
        }
    }

    @Test func limitsOfEmploymentAreThoseOfTheYear() throws {
        let limits = try EmploymentLimits(year: 2026)
        #expect(limits.kind(gross: 603) == .minor && limits.kind(gross: 603.01) == .transition)
        #expect(limits.kind(gross: 2000) == .transition && limits.kind(gross: 2000.01) == .usual)
        #expect(limits.privateInsurance == 6450)
        #expect(throws: NetPayError.unknownYear(2025, known: [2026])) { try EmploymentLimits(year: 2025) }
        #expect("\(NetPayError.unknownYear(2025, known: EmploymentLimits.knownYears))".contains("2026"))
    }

    /// § 58(3) SGB XI goes by the place of work, church tax by where one lives.
    @Test func careInsuranceGoesByThePlaceOfWork() throws {
        func pay(_ home: FederalState, _ work: FederalState?) throws -> NetPay {
            try NetPay.calculate(
                gross: 4000, household: .init(church: true, state: home, workState: work), year: 2026)
        }
        #expect(try pay(.bavaria, .saxony).pv == 116)
        #expect(try pay(.saxony, .bavaria).pv == 96)
        #expect(try pay(.saxony, nil) == pay(.saxony, .saxony))
        let (home, away) = (try pay(.bavaria, .saxony), try pay(.northRhineWestphalia, .saxony))
        #expect(home.lohnsteuer == away.lohnsteuer && home.kirchensteuer < away.kirchensteuer)
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
        for (premium, subsidy) in [(-1.0, 0.0), (.nan, 0), (1e6, 0), (400, 401), (400, -1), (400, .nan)] {
            #expect(throws: NetPayError.self, "\(premium), \(subsidy)") {
                let insurance = NetPay.Household.PrivateInsurance(premium: premium, subsidy: subsidy)
                return try NetPay.calculate(
                    gross: 7000, household: .init(privateInsurance: insurance), year: 2026)
            }
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
