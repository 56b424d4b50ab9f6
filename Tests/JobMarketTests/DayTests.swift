import Foundation
import JobMarket
import Testing

@Suite struct DayTests {
    @Test func roundTripOverFourCenturies() throws {
        let first = try #require(Day(year: 1899, month: 12, day: 31))
        let last = try #require(Day(year: 2301, month: 1, day: 1))
        for number in first.number...last.number {
            let day = Day(number: number)
            #expect(Day(iso: day.description) == day)
        }
    }

    @Test func agreesWithCalendar() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for number in stride(from: -20_000, through: 60_000, by: 37) {
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let civil = Day(number: number).civil
            #expect(civil.year == parts.year && civil.month == parts.month && civil.day == parts.day)
        }
    }

    @Test(arguments: ["2026-02-30", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-01x", "", "heute", "2026/01/01"])
    func refused(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test func dateTimes() {
        #expect(Day(iso: "2026-11-22T23:59:59Z")?.description == "2026-11-22")
        #expect(Day(iso: "2026-11-22 10:00")?.description == "2026-11-22")
    }
}
