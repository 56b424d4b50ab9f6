import Foundation
import JobMarket
import MarketStatistics
import SearchIndex
import Testing

@Suite struct IntervalTests {
    /// Nominal 95 % must hold the truth in 93 to 97 of 100 markets, over all and in every band of their size.
    @Test func intervalsHoldWhatTheyPromise() {
        var random = SeededGenerator(seed: 2)
        let coverage = IntervalCoverage(markets: 10_000, random: &random)
        print("coverage of quantiles", coverage.allQuantiles.share, "of shares", coverage.allShares.share)
        #expect((0.93...0.97).contains(coverage.allQuantiles.share))
        #expect((0.93...0.97).contains(coverage.allShares.share))
        for (band, counts) in zip(IntervalCoverage.bands, zip(coverage.quantiles, coverage.shares)) {
            print("\(band) ads: quantiles", counts.0.share, "shares", counts.1.share)
            #expect((0.93...0.97).contains(counts.0.share), "\(band): \(counts.0)")
            if counts.1.given > 0 {
                #expect((0.93...0.97).contains(counts.1.share), "\(band): \(counts.1)")
            }
            #expect(counts.0.given * 2 > counts.0.asked)
        }
    }

    /// Values of scipy.special.betainc.
    @Test func incompleteBeta() {
        #expect(abs(Distributions.incompleteBeta(0.3, 3, 4.5) - 0.304_194_721_825_532_3) < 1e-12)
        #expect(abs(Distributions.incompleteBeta(0.41, 200, 300.5) - 0.684_223_410_821_053) < 1e-10)
        #expect(Distributions.incompleteBeta(0, 2, 3) == 0)
        #expect(Distributions.incompleteBeta(1, 2, 3) == 1)
    }

    @Test(arguments: [(2.0, 4.3027), (3, 3.1824), (5, 2.5706), (10, 2.2281), (30, 2.0423)])
    func studentQuantile(degrees: Double, expected: Double) {
        #expect(abs(Distributions.student95(degrees: degrees) / expected - 1) < 0.01)
    }

    /// For whole numbers of values the rank lies between those of the exact interval and the next.
    @Test func ranksLieBetweenTheExactOnes() throws {
        for count in [6, 7, 20, 33, 100, 999] {
            for p in [0.25, 0.5, 0.75] {
                guard let exact = OrderStatistics.ranks(p, count: count) else { continue }
                let lower = try #require(InterpolatedRank.lower(p, count: Double(count)))
                #expect(lower >= Double(exact.lowerBound) - 1e-9 && lower < Double(exact.lowerBound + 1))
                let upper = Double(count + 1) - (try #require(InterpolatedRank.lower(1 - p, count: Double(count))))
                #expect(upper <= Double(exact.upperBound) + 1e-9 && upper > Double(exact.upperBound - 1))
            }
        }
        #expect(InterpolatedRank.lower(0.5, count: 5) == nil)
        #expect(InterpolatedRank.lower(0.5, count: 0) == nil)
        // Hettmansperger and Sheather: six values, the median.
        #expect(abs((InterpolatedRank.lower(0.5, count: 6) ?? 0) - 1.357_142_857) < 1e-6)
    }

    @Test func adsOfOneEmployerCountForLess() throws {
        // Twelve employers of five ads, whose rows lie side by side.
        let clusters = EmployerClusters(employers: (0..<60).map { Optional($0 / 5) })
        #expect(abs(clusters.effectiveCount - 60) < 1e-9)
        // Whole employers have the property or not: twelve ads' worth, less what so few employers leave open.
        let alike = clusters.effectiveCount(of: Self.set((0..<60).filter { $0 / 5 < 6 }, of: 60))
        #expect((9...12).contains(alike), "\(alike)")
        // Every employer has it in about half of its ads.
        let mixed = clusters.effectiveCount(of: Self.set((0..<60).filter { $0 % 5 % 2 == 0 }, of: 60))
        #expect(mixed > 45, "\(mixed)")
        let own = EmployerClusters(employers: (0..<60).map(Optional.init))
        #expect(own.effectiveCount(of: Self.set(Array(0..<20), of: 60)) == own.effectiveCount)
        #expect(clusters.effectiveCount(of: Self.set([], of: 60)) == 12)
    }

    private static func set(_ rows: [Int], of count: Int) -> Bitmap {
        rows.reduce(into: Bitmap(capacity: count)) { $0.insert($1) }
    }

    /// Shares by sums over employers against the formulas written ad by ad, for employers of all sizes, capped or not, and
    /// ads that name none.
    @Test func sharesAndTheirEffectiveNumbersAreThoseOfTheFormulas() {
        var random = SeededGenerator(seed: 31)
        for ads in [1, 2, 7, 20, 63, 64, 65, 300, 1000] {
            for spread in [2.0, 9, 40, 400] {
                let employers = (0..<ads).map { _ -> Int? in
                    random.uniform() < 0.1 ? nil : Int(random.uniform() * random.uniform() * spread)
                }
                let rows = EmployerRows(employers)
                #expect(Set(rows.rows) == Set(0..<Int32(ads)))
                for part in [0.0, 0.02, 0.5, 0.9, 1] {
                    let members = (0..<ads).filter { _ in random.uniform() < 0.8 }
                    let having = Set(members.filter { _ in random.uniform() < part })
                    func set(_ ads: some Sequence<Int>) -> Bitmap {
                        Self.set(ads.map { Int(rows.rows[$0]) }, of: employers.count)
                    }
                    let clusters = EmployerClusters(rows, members: set(members))
                    let plain = PlainClusters(members.map { employers[$0] }, members.map(having.contains))
                    let found = clusters.share(of: set(having))
                    #expect(found.count == having.count && clusters.count == members.count)
                    #expect(abs(found.value - plain.share) < 1e-9)
                    #expect(abs(found.effectiveCount - plain.effectiveCount) <= 1e-6 * plain.effectiveCount)
                    #expect(abs(clusters.effectiveCount - plain.plainCount) <= 1e-9 * plain.plainCount)
                    #expect(clusters.employers == plain.employers)
                    #expect(clusters.employers(in: set(having)) == plain.employersHaving)
                }
            }
        }
    }

    @Test func equalValuesHaveAnIntervalOfOneValue() {
        let sample = WeightedSample(
            values: [Double](repeating: 3000, count: 30), weights: [Double](repeating: 1, count: 30))
        #expect(sample.interval(0.5) == 3000...3000)
        #expect(sample.interval(0) == nil)
        #expect(sample.interval(.nan) == nil)
    }
}
