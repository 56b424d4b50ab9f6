import Foundation
import JobMarket
import MarketStatistics
import SearchIndex
import Testing

@Suite struct OutlookTests {
    /// Weeks in remission with and without 6-mercaptopurine (Freireich and others, Blood 21, 1963).
    private static let treated = [
        (6, true), (6, true), (6, true), (6, false), (7, true), (9, false), (10, true), (10, false), (11, false),
        (13, true), (16, true), (17, false), (19, false), (20, false), (22, true), (23, true), (25, false), (32, false),
        (32, false), (34, false), (35, false),
    ].map { Spell(days: $0.0, entered: 0, ended: $0.1) }
    private static let untreated = [
        1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
    ].map { Spell(days: $0, entered: 0, ended: true) }

    @Test func survivalIsThatOfTheTextbook() throws {
        let curve = KaplanMeier(SpellCounts(Self.treated))
        #expect(curve.steps.map(\.day) == [6, 7, 10, 13, 16, 22, 23])
        for (step, expected) in zip(curve.steps, [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]) {
            #expect(abs(step.open - expected) < 0.0006)
        }
        #expect(curve.median == 23)
        #expect(curve.ends == 9)
        let interval = try #require(curve.medianInterval)
        #expect(interval.low == 13)
        #expect(interval.high == nil)
    }

    @Test func logRankIsThatOfTheTextbook() {
        let test = LogRank(SpellCounts(Self.treated), SpellCounts(Self.untreated))
        #expect(abs(test.excess + 10.25) < 0.01)
        #expect(abs(test.excess * test.excess / test.variance - 16.79) < 0.01)
        #expect(test.probability < 0.0001)
        #expect(LogRank(SpellCounts(Self.treated), SpellCounts(Self.treated)).probability > 0.99)
        #expect(LogRank(SpellCounts([]), SpellCounts([])).probability == 1)
    }

    /// Jobs seen late must not lengthen the time: the truth is a half-life of 30 days, however late they are seen.
    @Test func lateEntryIsAllowedFor() throws {
        var random = SeededGenerator(seed: 3)
        var spells: [Spell] = []
        while spells.count < 4000 {
            let days = Int(-log(1 - random.uniform()) * 30 / log(2)) + 1
            let entered = Int(random.uniform() * 60)
            guard entered < days else { continue }
            let last = entered + Int(random.uniform() * 90)
            spells.append(Spell(days: min(days, last), entered: entered, ended: days <= last))
        }
        let curve = KaplanMeier(SpellCounts(spells))
        let median = try #require(curve.median)
        #expect((28...33).contains(median), "\(median)")
        let interval = try #require(curve.medianInterval)
        #expect(interval.low <= median && (interval.high ?? 0) >= median)
    }

    @Test func nothingEndsWithoutSpells() {
        #expect(KaplanMeier(SpellCounts([])).median == nil)
        #expect(KaplanMeier(SpellCounts([Spell(days: 0, entered: 0, ended: false)])).medianInterval == nil)
    }

    /// Against the definitions, spell by spell.
    @Test(arguments: 0..<20) func countedSpellsGiveTheSameAsEachByItself(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func spells(_ count: Int) -> [Spell] {
            (0..<count).map { _ in
                let days = Int(random.uniform() * 12)
                return Spell(days: days, entered: Int(random.uniform() * 12), ended: random.uniform() < 0.5)
            }
        }
        let (first, second) = (spells(Int(seed) * 7), spells(40))
        func risk(_ spells: [Spell], _ day: Int) -> Int {
            spells.count { min($0.entered, $0.days - 1) < day } - spells.count { $0.days < day }
        }
        func ends(_ spells: [Spell], _ day: Int) -> Int { spells.count { $0.ended && $0.days == day } }
        var open = 1.0
        let days = Set((first + second).filter(\.ended).map(\.days)).sorted()
        let steps = days.map { day in
            open *= 1 - Double(ends(first + second, day)) / Double(risk(first + second, day))
            return open
        }
        #expect(KaplanMeier(SpellCounts(first + second)).steps.map(\.open) == steps)
        let excess = days.reduce(0.0) { sum, day in
            let (own, all) = (risk(first, day), risk(first + second, day))
            return all > 0
                ? sum + Double(ends(first, day)) - Double(ends(first + second, day)) * (Double(own) / Double(all)) : sum
        }
        #expect(abs(LogRank(SpellCounts(first), SpellCounts(second)).excess - excess) < 1e-9)
    }

    @Test func trendIsTested() throws {
        let rising = try #require(WeekTrend([1, 2, 3, 4, 5, 6, 7, 8]))
        #expect(rising.direction == .rising)
        #expect(rising.slope == 1)
        #expect(abs(rising.probability - 0.000_837) < 0.000_01)
        #expect(WeekTrend([9, 8, 8, 7, 6, 5, 5, 3, 2])?.direction == .falling)
        #expect(WeekTrend([5, 5, 5, 5, 5, 5, 5, 5])?.probability == 1)
        #expect(WeekTrend([1, 2, 3, 4, 5, 6, 7]) == nil)
        // Of samples without a trend no more than one in twenty has one.
        var random = SeededGenerator(seed: 4)
        let wrong = (0..<2000).count { _ in
            WeekTrend((0..<11).map { _ in Int(random.uniform() * 30) })?.direction != WeekTrend.Direction.none
        }
        #expect(wrong < 130, "\(wrong)")
    }

    private func tension(_ market: Market, ended: @escaping @Sendable (SearchRequest) -> [Spell] = { _ in [] })
        -> Tension?
    {
        MarketStatistics(snapshot: AdIndex.inMemory(market.indexed).snapshot, today: Market.today, ended: ended)
            .profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen).tension.figures
    }

    @Test func durationNeedsEnds() throws {
        var market = Market()
        market.add(40) { index, ad in
            ad.firstSeen = Day(number: Market.today.number - index)
            ad.day = ad.firstSeen
        }
        let open = try #require(tension(market)?.openFor)
        #expect(open.median == nil && open.ends == 0 && open.jobs == 40)
        #expect(open.age?.value == 19.5)
        let seen = try #require(
            tension(market) { _ in (0..<60).map { Spell(days: 10 + $0 % 7, entered: 0, ended: true) } }?.openFor)
        #expect(seen.ends == 60)
        #expect((10...16).contains(seen.median ?? 0))
        #expect(seen.probability == nil)
    }

    @Test func repeatsAreOneSpell() throws {
        var market = Market()
        // Ads of one employer at one place with one title are one job.
        market.add(30) { index, ad in ad.employer = "Betrieb \(index % 25)" }
        let found = try #require(tension(market))
        #expect(found.repeats.count == 5)
        #expect(found.repeats.n == 30)
        #expect(found.openFor.jobs == 25)
    }

    /// Here nearly all ads welcome career changers, ask for no experience and are permanent; elsewhere hardly any.
    @Test func verdictFollowsTheRule() throws {
        func market(here: Bool, elsewhere: Bool) -> Market {
            var market = Market()
            for (ags, soft) in [("05914000", here), ("09162000", elsewhere)] {
                market.add(soft == here && ags == "05914000" ? 60 : 240, at: ags) { index, ad in
                    let yes = soft ? index % 10 != 0 : index % 10 == 0
                    ad.facts.careerChangers = yes
                    ad.facts.yearsMin = yes ? nil : 3
                    ad.facts.contract = yes ? .permanent : .fixedTerm
                }
            }
            return market
        }
        let tense = try #require(tension(market(here: true, elsewhere: false))?.reading)
        #expect(tense.verdict == .tense)
        #expect(tense.components.count == 5)
        #expect(tense.components.first { $0.kind == .careerChangers }?.direction == .tighter)
        #expect(tension(market(here: false, elsewhere: true))?.reading.verdict == .relaxed)
        #expect(tension(market(here: true, elsewhere: true))?.reading.verdict == .medium)
        // Without anything to compare with there is no verdict.
        var alone = Market()
        alone.add(60)
        let nothing = try #require(tension(alone)?.reading)
        #expect(nothing.verdict == nil && nothing.components.isEmpty)
    }
}
