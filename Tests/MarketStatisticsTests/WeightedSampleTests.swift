import JobMarket
import MarketStatistics
import Testing

@Suite struct WeightedSampleTests {
    @Test func equalWeightsGiveOrderStatistics() {
        var random = SeededGenerator(seed: 11)
        for count in [1, 2, 5, 6, 19, 20, 21, 100, 333] {
            let values = (0..<count).map { _ in (random.uniform() * 50).rounded() }
            let ascending = values.sorted()
            for weight in [1.0, 0.3] {
                let sample = WeightedSample(values: values, weights: [Double](repeating: weight, count: count))
                for p in [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1] {
                    let expected = OrderStatistics.quantile(p, ofAscending: ascending) ?? .nan
                    #expect(abs((sample.quantile(p) ?? .infinity) - expected) < 1e-9, "\(p) of \(count)")
                    guard p > 0, p < 1, let exact = OrderStatistics.interval(p, ofAscending: ascending) else {
                        continue
                    }
                    let interval = sample.interval(p)
                    // Interpolated, never wider than the exact one, whose confidence is above 95 %.
                    #expect(interval.map { exact.lowerBound <= $0.lowerBound } ?? false, "\(p) of \(count)")
                    #expect(interval.map { $0.upperBound <= exact.upperBound } ?? false, "\(p) of \(count)")
                }
            }
        }
    }

    @Test func emptyAndTooSmall() {
        let none = WeightedSample(values: [], weights: [])
        #expect(none.quantile(0.5) == nil)
        #expect(none.interval(0.5) == nil)
        #expect(none.effectiveCount == 0)
        let five = WeightedSample(values: [1, 2, 3, 4, 5], weights: [1, 1, 1, 1, 1])
        #expect(five.interval(0.5) == nil)
    }

    @Test func lightValuesCountLess() throws {
        // Ninety cheap ads with the weight of two stand against eighteen dear ones.
        let sample = WeightedSample(
            values: [Double](repeating: 3000, count: 90) + [Double](repeating: 5000, count: 18),
            weights: [Double](repeating: 2.0 / 90, count: 90) + [Double](repeating: 1, count: 18))
        #expect(try #require(sample.quantile(0.5)) == 5000)
        #expect(abs(sample.effectiveCount - 400 / (18 + 4.0 / 90)) < 1e-9)
    }
}
