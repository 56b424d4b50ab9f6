import Foundation
import JobMarket
import Testing

@Suite struct OrderStatisticsTests {
    /// Binomial tail by plain summing of exact products, for small counts.
    private func atMost(_ k: Int, of n: Int, _ p: Double) -> Double {
        guard k >= 0 else { return 0 }
        return (0...k).reduce(0) { sum, i in
            var choose = 1.0
            for j in 0..<i { choose = choose * Double(n - j) / Double(j + 1) }
            return sum + choose * pow(p, Double(i)) * pow(1 - p, Double(n - i))
        }
    }

    @Test(arguments: [0.1, 0.25, 0.5, 0.75, 0.9])
    func ranksAgreeWithPlainSums(p: Double) {
        for n in 1...60 {
            let lower = (1...n).last { atMost($0 - 1, of: n, p) <= 0.025 }
            let upper = (1...n).first { 1 - atMost($0 - 1, of: n, p) <= 0.025 }
            let ranks = OrderStatistics.ranks(p, count: n)
            if let lower, let upper, lower <= upper {
                #expect(ranks == lower...upper, "n \(n)")
            } else {
                #expect(ranks == nil, "n \(n)")
            }
        }
    }

    @Test func knownValues() {
        // The median's 95 % interval needs six values; published tables give 6 and 15 of 20, 40 and 61 of 100.
        #expect(OrderStatistics.ranks(0.5, count: 5) == nil)
        #expect(OrderStatistics.ranks(0.5, count: 6) == 1...6)
        #expect(OrderStatistics.ranks(0.5, count: 20) == 6...15)
        #expect(OrderStatistics.ranks(0.5, count: 100) == 40...61)
    }

    @Test func largeCountsDoNotUnderflow() throws {
        let ranks = try #require(OrderStatistics.ranks(0.5, count: 1_000_000))
        // Normal approximation: half a million minus and plus 1.96 * 500.
        #expect(abs(ranks.lowerBound - 499_020) < 5)
        #expect(abs(ranks.upperBound - 500_981) < 5)
    }

    @Test func quantilesOfTypeSeven() {
        let values: [Double] = [1, 2, 4, 8]
        #expect(OrderStatistics.quantile(0, ofAscending: values) == 1)
        #expect(OrderStatistics.quantile(0.5, ofAscending: values) == 3)
        #expect(OrderStatistics.quantile(0.25, ofAscending: values) == 1.75)
        #expect(OrderStatistics.quantile(1, ofAscending: values) == 8)
        #expect(OrderStatistics.quantile(0.5, ofAscending: []) == nil)
    }
}
