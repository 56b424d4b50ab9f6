import MarketStatistics
import Testing

/// The weight of each ad: 1, or less where the ads of its employer are capped.
///
/// - Parameter employers: for each ad the number of its employer, from 0; `nil` where the ad names none.
func employerWeights(of employers: [Int?]) -> [Double] {
    let clusters = EmployerClusters(employers: employers)
    return EmployerRows(employers).rows.map { clusters.weight(Int($0)) }
}

@Suite struct EmployerWeightsTests {
    @Test func smallEmployersKeepWholeVotes() {
        let employers = (0..<40).map { Optional($0 % 10) }
        #expect(employerWeights(of: employers) == [Double](repeating: 1, count: 40))
    }

    @Test func largeEmployerIsCutToATenth() {
        // 90 ads of one employer beside 18 of 18 others: 2 votes of 20.
        let employers = [Int?](repeating: 0, count: 90) + (1...18).map(Optional.init)
        let weights = employerWeights(of: employers)
        #expect(abs(weights[0] * 90 - 2) < 1e-9)
        #expect(weights[90...].allSatisfy { $0 == 1 })
    }

    @Test func fewerThanTenEmployersHaveOneVoteEach() {
        let weights = employerWeights(of: [0, 0, 0, 0, 1, 1, 2])
        #expect(weights == [0.25, 0.25, 0.25, 0.25, 0.5, 0.5, 1])
    }

    @Test func adsWithoutEmployerAreNeverCapped() {
        #expect(employerWeights(of: [nil, nil, nil, nil]) == [1, 1, 1, 1])
        #expect(employerWeights(of: []) == [])
    }

    /// The cap is the greatest fixed point of "a tenth of the votes", found here by halving.
    @Test func capIsTheGreatestPossible() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let count = 1 + Int(random.uniform() * 40)
            let sizes = (0..<count).map { _ in 1 + Int(random.uniform() * random.uniform() * 60) }
            let employers = sizes.enumerated().flatMap { [Int?](repeating: $0, count: $1) }
            let weights = employerWeights(of: employers)
            func votes(_ cap: Double) -> Double { sizes.reduce(0) { $0 + min(Double($1), cap) } }
            let expected: Double
            if Double(sizes.max() ?? 0) <= votes(.infinity) / 10 {
                expected = .infinity
            } else {
                var low = 0.0
                var high = votes(.infinity)
                // Above the greatest fixed point a cap exceeds a tenth of the votes it leaves.
                for _ in 0..<200 {
                    let middle = (low + high) / 2
                    if middle > votes(middle) / 10 + 1e-12 { high = middle } else { low = middle }
                }
                expected = max(1, low)
            }
            var offset = 0
            for size in sizes {
                let total = weights[offset..<offset + size].reduce(0, +)
                #expect(abs(total - min(Double(size), expected)) < 1e-6, "sizes \(sizes)")
                offset += size
            }
        }
    }
}
