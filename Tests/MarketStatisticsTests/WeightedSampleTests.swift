import Foundation
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
                    guard p > 0, p < 1 else { continue }
                    #expect(sample.interval(p) == OrderStatistics.interval(p, ofAscending: ascending))
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

    /// The interval must hold the true median in 95 % of repeated samples: by its making in a little more.
    @Test(arguments: [20, 30, 64, 150])
    func intervalCoversTheMedian(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let runs = 2000
        var covered = 0
        for _ in 0..<runs {
            let values = (0..<count).map { _ in exp(8.4 + 0.25 * random.normal()) }
            let sample = WeightedSample(values: values, weights: [Double](repeating: 1, count: count))
            if sample.interval(0.5)?.contains(exp(8.4)) ?? false { covered += 1 }
        }
        let share = Double(covered) / Double(runs)
        #expect((0.93...0.98).contains(share), "\(share)")
    }

    /// The same with employers of very different size, whose ads are capped.
    @Test(arguments: [(20, 3), (40, 6), (80, 10)])
    func cappedIntervalCoversTheMedian(small: Int, large: Int) {
        var random = SeededGenerator(seed: UInt64(small))
        let employers =
            (0..<small).map(Optional.init) + (0..<large).flatMap { [Int?](repeating: small + $0, count: 15) }
        let weights = EmployerWeights.weights(of: employers)
        let runs = 1000
        var covered = 0
        for _ in 0..<runs {
            let values = weights.map { _ in exp(8.4 + 0.25 * random.normal()) }
            if WeightedSample(values: values, weights: weights).interval(0.5)?.contains(exp(8.4)) ?? false {
                covered += 1
            }
        }
        let share = Double(covered) / Double(runs)
        #expect((0.93...0.98).contains(share), "\(share)")
    }
}
