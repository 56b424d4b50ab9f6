import JobMarket
import SampleAds
import Testing

@Suite struct SampleHistoryTests {
    private static let today = Day(number: 20_777)
    private static let history = SampleHistory(seed: 1, open: 400, today: today)

    @Test func everyAdIsNewOnceAndStandsWithoutAGap() {
        var last: [String: Int] = [:]
        var seen = 0
        for (number, visit) in Self.history.visits.enumerated() {
            for posting in visit.new {
                #expect(last.updateValue(number, forKey: posting.sourceID) == nil)
                #expect(posting.published.map { $0 <= visit.day } ?? true)
                seen += 1
            }
            for id in visit.standing { #expect(last.updateValue(number, forKey: id) == number - 1) }
        }
        #expect(seen == Self.history.count)
        // Those that ended were missed by two visits at least.
        #expect(last.values.filter { $0 == 26 }.count == 400)
        #expect(last.values.filter { $0 <= 24 }.count == 300)
    }

    @Test func visitsAreAWeekApartAndEndToday() {
        let days = Self.history.visits.map(\.day.number)
        #expect(days.count == 27)
        #expect(days.last == Self.today.number)
        #expect(zip(days, days.dropFirst()).allSatisfy { $1 - $0 == 7 })
    }

    @Test func theSameSeedGivesTheSame() {
        let again = SampleHistory(seed: 1, open: 400, today: Self.today)
        #expect(again.visits.map { $0.new.map(\.text) } == Self.history.visits.map { $0.new.map(\.text) })
        #expect(SampleHistory(seed: 1, open: 0, today: Self.today).visits.allSatisfy { $0.new.isEmpty })
    }
}
