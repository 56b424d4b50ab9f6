import Foundation
import JobMarket
import MarketStatistics
import SearchIndex
import Testing

@Suite struct PayEstimateTests {
    /// Ads in Hagen and elsewhere; senior ads are paid half as much again, and named in few ads here.
    private func market(seniors: Int, pay: Double) -> Market {
        var random = SeededGenerator(seed: 9)
        var market = Market()
        func add(_ count: Int, at ags: String, occupation: String, _ level: CareerLevel, _ base: Double) {
            market.add(count, at: ags) { _, ad in
                ad.facts.occupation = occupation
                ad.facts.level = level
                ad.facts.pay = FactPay(
                    min: base * exp(0.1 * random.normal()), max: nil, kind: .salary, stated: true)
            }
        }
        for (place, ags) in ["09162000", "02000000", "05315000", "06412000"].enumerated() {
            for (kind, occupation) in ["43343", "43342", "43412", "43414"].enumerated() {
                let base = 3600.0 + 250 * Double(kind) + 100 * Double(place)
                let extra = 1.3 + 0.15 * Double(kind)
                add(25, at: ags, occupation: occupation, .experienced, base)
                add(12, at: ags, occupation: occupation, .senior, base * extra)
            }
        }
        add(40, at: "05914000", occupation: "43343", .experienced, 3500)
        add(seniors, at: "05914000", occupation: "43343", .senior, pay)
        return market
    }

    private func senior(_ market: Market) throws -> Pay.LevelPay {
        let pay = market.statistics().profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen).pay
        return try #require(pay.figures?.byLevel.first { $0.level == .senior })
    }

    @Test func fewAdsLeanOnTheMarket() throws {
        let market = market(seniors: 8, pay: 4300)
        let level = try senior(market)
        #expect(level.pay.thin != nil)
        let estimate = try #require(level.estimate)
        #expect((PayEstimate.leastWeight...1).contains(estimate.weight))
        // Between the level's own 4300 and about 5250, which the market of 3500 suggests.
        #expect((4300...5250).contains(estimate.p50.value), "\(estimate.p50.value)")
        #expect(estimate.p25.value < estimate.p50.value && estimate.p50.value < estimate.p75.value)
        #expect(estimate.p50.interval?.contains(estimate.p50.value) ?? false)
        #expect(estimate.p50.count == 8 && estimate.p50.n == 48)
        #expect(market.select(estimate.p50.address).count == 8)
        #expect(market.select(try #require(estimate.p50.whole)).count == 48)
    }

    @Test func moreAdsLeanLess() throws {
        let few = try #require(try senior(market(seniors: 6, pay: 4300)).estimate)
        let many = try #require(try senior(market(seniors: 18, pay: 4300)).estimate)
        #expect(few.weight < many.weight)
        #expect(many.p50.value < few.p50.value)
    }

    @Test func oneEmployerCountsOnce() throws {
        var market = market(seniors: 8, pay: 4300)
        for index in market.ads.indices.suffix(8) { market.ads[index].ad.employer = "Große AG" }
        let level = try senior(market)
        #expect(level.estimate.map { $0.weight < 0.6 } ?? true)
    }

    @Test func nothingToLeanOnGivesNothing() throws {
        var market = Market()
        market.add(22) { index, ad in
            ad.facts.level = index < 19 ? .experienced : .senior
            ad.facts.pay = FactPay(min: 4000 + Double(index), max: nil, kind: .salary, stated: true)
        }
        #expect(try senior(market).estimate == nil)
        #expect(try senior(self.market(seniors: 0, pay: 0)).estimate == nil)
    }

    /// What is not seen is foretold better by both together than by either.
    @Test func shrinkingBeatsCellAndParent() {
        var random = SeededGenerator(seed: 12)
        var market = Market()
        for occupation in ["43102", "43103", "43323", "43343", "43412", "43413", "43414"] {
            let base = 8.2 + 0.15 * random.normal()
            let extra = 0.12 * random.normal()
            for area in 1...40 {
                let local = base + 0.08 * random.normal()
                for level in [CareerLevel.entry, .experienced, .senior] {
                    let own = local + (level == .entry ? -0.2 : level == .senior ? 0.25 + extra : 0)
                    // Seniors are few, so that their pay is an estimate.
                    for _ in 0..<(level == .senior ? (area % 3 == 0 ? 1 : 0) : Int(1 + random.uniform() * 4)) {
                        var ad = Market.plain(market.ads.count, occupation: occupation)
                        ad.facts.level = level
                        ad.facts.pay = FactPay(
                            min: exp(own + 0.15 * random.normal()), max: nil, kind: .salary, stated: true)
                        market.ads.append((ad, (area < 10 ? "0" : "") + String(area * 1_100_000)))
                    }
                }
            }
        }
        let holdout = PayHoldout(AdIndex.inMemory(market.indexed).snapshot)
        for errors in [holdout.places, holdout.levels] {
            #expect(errors.count > 40)
            #expect(errors.roots.shrunken < errors.roots.raw, "\(errors)")
            #expect(errors.roots.shrunken < errors.roots.parent, "\(errors)")
        }
    }

    @Test func officialPayStandsBeside() throws {
        let profile = market(seniors: 8, pay: 4300).statistics()
            .profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen)
        let official = try #require(profile.officialPay)
        #expect(official.median == 5124 && !official.isAbove && official.year == 2023)
        #expect(official.codes == 1 && official.codesWithValue == 1)
        #expect(profile.pay.figures?.official == official)
        #expect(profile.text.contains { $0.section == .pay && $0.text.contains("5.120\u{A0}€") })
        let manager = Market().statistics().profile(
            occupation: ProfileOccupation(title: "IT-Leitung", codes: ["43194", "43103"]), place: nil)
        let several = try #require(manager.officialPay)
        #expect(several.code == "43103" && several.codesWithValue == 2 && several.greatest == 7100)
        #expect(manager.pay.thin != nil)
        #expect(Market().statistics().profile(occupation: nil, place: nil).officialPay == nil)
    }
}
