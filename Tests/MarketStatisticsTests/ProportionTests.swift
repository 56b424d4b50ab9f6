import MarketStatistics
import Testing

@Suite struct ProportionTests {
    /// Published values: Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I.
    @Test(arguments: [
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611), (1, 29, 0.0061, 0.1718),
    ])
    func intervalIsWilsons(count: Int, n: Int, low: Double, high: Double) throws {
        let interval = try #require(Proportion.interval(Double(count) / Double(n), count: Double(n)))
        #expect(abs(interval.lowerBound - low) < 0.00005)
        #expect(abs(interval.upperBound - high) < 0.00005)
    }

    @Test func noAdsHaveNoInterval() {
        #expect(Proportion.interval(0, count: 0) == nil)
        #expect(Proportion.interval(1.2, count: 10) == nil)
    }

    /// Newcombe 1998, table II: 56/70 less 48/80.
    @Test func differenceIsNewcombes() throws {
        let interval = try #require(Proportion.difference((48.0 / 80, 80), (56.0 / 70, 70)))
        #expect(abs(interval.lowerBound - 0.0524) < 0.00005)
        #expect(abs(interval.upperBound - 0.3339) < 0.00005)
    }
}
