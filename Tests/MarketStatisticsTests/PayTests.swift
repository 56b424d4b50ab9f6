import JobMarket
import MarketStatistics
import Testing

@Suite struct PayTests {
    private func pay(_ market: Market, on day: Day = Market.today) -> Part<Pay> {
        market.statistics(on: day).profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen).pay
    }

    private func amounts(_ values: [Double], kind: PayKind = .salary) -> Market {
        var market = Market()
        market.add(values.count) { index, ad in
            ad.facts.pay = FactPay(min: values[index], max: nil, kind: kind, stated: index % 2 == 0)
        }
        return market
    }

    @Test(arguments: [20, 29, 30, 99, 100])
    func quantilesAreThoseOfTheAds(count: Int) throws {
        var random = SeededGenerator(seed: UInt64(count))
        let values = (0..<count).map { _ in 3000 + (random.uniform() * 2000).rounded() }
        let salary = try #require(pay(amounts(values)).figures?.salary.figures)
        let ascending = values.sorted()
        #expect(salary.p50.value == OrderStatistics.quantile(0.5, ofAscending: ascending))
        let exact = try #require(OrderStatistics.interval(0.5, ofAscending: ascending))
        #expect(salary.p50.interval.map { exact.contains($0.lowerBound) && exact.contains($0.upperBound) } ?? false)
        #expect(salary.p50.n == count)
        #expect(salary.p50.employers == count)
        #expect((salary.p25 != nil) == (count >= 30))
        #expect((salary.p90 != nil) == (count >= 100))
        if let p25 = salary.p25 {
            #expect(abs(p25.value - (OrderStatistics.quantile(0.25, ofAscending: ascending) ?? 0)) < 1e-9)
        }
        #expect(salary.stated + salary.read == count)
    }

    @Test func rangesKeepTheirEnds() throws {
        var market = Market()
        market.add(40) { index, ad in
            let low = 3000 + Double(index) * 10
            ad.facts.pay = FactPay(min: low, max: low + 1000, kind: .salary, stated: false)
        }
        let salary = try #require(pay(market).figures?.salary.figures)
        #expect(abs(salary.p50.value - 3695) < 1e-9)
        #expect(abs((salary.low?.value ?? 0) - 3195) < 1e-9)
        #expect(abs((salary.high?.value ?? 0) - 4195) < 1e-9)
    }

    @Test func agreementsStandApart() throws {
        var market = amounts([Double](repeating: 4000, count: 25))
        market.add(30) { _, ad in ad.facts.pay = FactPay(min: 3000, max: 3500, kind: .tariff, stated: false) }
        let pay = try #require(pay(market).figures)
        #expect(pay.salary.figures?.p50.n == 25)
        #expect(pay.salary.figures?.p50.value == 4000)
        #expect(pay.tariff.figures?.p50.n == 30)
        #expect(pay.tariff.figures?.p50.value == 3250)
    }

    @Test func implausiblePayIsCountedAndLeftOut() throws {
        var market = amounts((0..<40).map { 3800 + Double($0) * 10 })
        func add(_ low: Double, _ high: Double? = nil) {
            market.add(1) { _, ad in ad.facts.pay = FactPay(min: low, max: high, kind: .salary, stated: false) }
        }
        add(1500)
        add(2115)
        add(50_000)
        add(2500, 6000)
        add(12_000)
        let pay = try #require(pay(market).figures)
        #expect(pay.excluded.belowMinimumWage == 2)
        #expect(pay.excluded.aboveLimit == 1)
        #expect(pay.excluded.wideRange == 1)
        #expect(pay.excluded.outlier == 1)
        #expect(pay.salary.figures?.p50.n == 40)
    }

    @Test func minimumWageFollowsTheDayOfTheAd() {
        #expect(MinimumWage.hourly(on: Day(iso: "2026-12-31") ?? Market.today) == 13.90)
        #expect(MinimumWage.hourly(on: Day(iso: "2027-01-01") ?? Market.today) == 14.60)
        #expect(MinimumWage.hourly(on: Day(iso: "2022-09-30") ?? Market.today) == 10.45)
        #expect(MinimumWage.hourly(on: Day(iso: "2014-12-31") ?? Market.today) == nil)
    }

    @Test func traineesAndAgenciesStandApart() throws {
        var market = amounts((0..<40).map { 3800 + Double($0) * 10 })
        market.add(25) { index, ad in
            ad.facts.level = .trainee
            ad.facts.pay = FactPay(min: 1100 + Double(index), max: nil, kind: .salary, stated: false)
        }
        market.add(25) { index, ad in
            ad.facts.employerKind = .temp
            ad.facts.pay = FactPay(min: 2600 + Double(index), max: nil, kind: .salary, stated: false)
        }
        let pay = try #require(pay(market).figures)
        #expect(pay.salary.figures?.p50.n == 40)
        #expect(pay.trainees.figures?.p50.value == 1112)
        #expect(pay.agencies.figures?.p50.value == 2612)
        #expect(pay.excluded.belowMinimumWage == 0)
        #expect(pay.excluded.outlier == 0)
    }

    @Test func payByExperience() throws {
        var market = Market()
        for (level, base) in [(CareerLevel.entry, 3200.0), (.experienced, 4000), (.senior, 5000)] {
            market.add(level == .senior ? 10 : 30) { index, ad in
                ad.facts.level = level
                ad.facts.pay = FactPay(min: base + Double(index), max: nil, kind: .salary, stated: false)
            }
        }
        let levels = try #require(pay(market).figures?.byLevel)
        #expect(levels.map(\.level) == [.entry, .experienced, .senior, .lead])
        #expect(levels[0].pay.figures?.p50.value == 3214.5)
        #expect(levels[1].pay.figures?.p50.value == 4014.5)
        #expect(levels[2].pay.thin != nil)
        #expect(levels[3].pay.thin != nil)
    }

    @Test func netOfTheMedian() throws {
        let market = amounts([Double](repeating: 5000, count: 25))
        func net(_ day: String) throws -> Part<NetOfMedian> {
            market.statistics(on: try #require(Day(iso: day)))
                .profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen).net
        }
        let net2026 = try #require(try net("2026-11-22").figures)
        #expect(net2026.net.net == 3130.09)
        #expect(net2026.gross.id == "pay.salary.p50")
        #expect(net2026.netLow == 3130.09)
        #expect(try net("2027-02-01").thin?.contains("2027") ?? false)
    }

    @Test func oneEmployerDoesNotSetThePay() throws {
        var market = amounts([Double](repeating: 5000, count: 18))
        market.add(90) { _, ad in
            ad.employer = "Große AG"
            ad.facts.pay = FactPay(min: 4000, max: nil, kind: .salary, stated: true)
        }
        let salary = try #require(pay(market).figures?.salary.figures)
        #expect(salary.p50.value == 5000)
        #expect(salary.p50.n == 108)
        #expect(salary.basis.cappedEmployers == 1)
    }
}
