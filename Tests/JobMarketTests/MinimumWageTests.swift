import JobMarket
import Testing

@Suite("Minimum wage")
struct MinimumWageTests {
    /// The limits as the ministry made them known (§ 8 (1a) SGB IV).
    @Test func theLimitsOfMinorEmploymentFollowTheWage() {
        #expect(MinimumWage.minijobLimits == [400, 450, 520, 538, 556, 603, 633])
        #expect(Day(year: 2026, month: 12, day: 31).flatMap(MinimumWage.minijobLimit) == 603)
        #expect(Day(year: 2027, month: 1, day: 1).flatMap(MinimumWage.minijobLimit) == 633)
        #expect(Day(year: 2022, month: 9, day: 30).flatMap(MinimumWage.minijobLimit) == nil)
    }
}
