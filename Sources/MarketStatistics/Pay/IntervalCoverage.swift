import Foundation
import SearchIndex

/// How often the 95 % intervals hold the truth, tried on made-up markets whose truth is known.
///
/// The logarithm of pay is the sum of an employer's own level and of what its ads differ by, so that ads of one
/// employer are alike: not at all, or up to four fifths of the variance. Employers differ in size from one ad to most
/// of the market (Pareto), and some ads name none. Weights are those of the figures.
package struct IntervalCoverage: Sendable {
    /// Numbers of ads of the markets in a band; the median is tried in all, quartiles and shares from the number they are
    /// shown from, each from the number of employers they are shown from.
    package static let bands = [6...19, 20...49, 50...99, 100...199, 200...500]

    /// Of the intervals asked for, those that could be given, and those that held the truth.
    package struct Count: Sendable {
        package var asked = 0
        package var given = 0
        package var covered = 0

        /// The part of the intervals given that held the truth.
        package var share: Double { given > 0 ? Double(covered) / Double(given) : .nan }

        fileprivate mutating func add(_ interval: ClosedRange<Double>?, truth: Double) {
            asked += 1
            guard let interval else { return }
            given += 1
            if interval.contains(truth) { covered += 1 }
        }

        fileprivate static func + (a: Count, b: Count) -> Count {
            Count(asked: a.asked + b.asked, given: a.given + b.given, covered: a.covered + b.covered)
        }
    }

    /// One for each band.
    package private(set) var quantiles = [Count](repeating: Count(), count: bands.count)
    package private(set) var shares = [Count](repeating: Count(), count: bands.count)

    package var allQuantiles: Count { quantiles.reduce(Count(), +) }
    package var allShares: Count { shares.reduce(Count(), +) }

    /// The value below which a part of the standard normal distribution lies, by halving.
    private static func normalQuantile(_ part: Double) -> Double {
        var (low, high) = (-6.0, 6.0)
        for _ in 0..<50 {
            let middle = (low + high) / 2
            if erfc(-middle / 2.0.squareRoot()) / 2 < part { low = middle } else { high = middle }
        }
        return low
    }

    /// - Parameter markets: how many; each band gets as many as the others.
    package init(markets: Int, random: inout some RandomNumberGenerator) {
        for number in 0..<markets {
            let band = number % Self.bands.count
            let market = MadeUpMarket(ads: Int.random(in: Self.bands[band], using: &random), &random)
            let rows = EmployerRows(market.employers)
            let clusters = EmployerClusters(employers: market.employers)
            guard clusters.employers >= MinimumSize.employers else { continue }
            var pay = market.pay
            for (ad, row) in rows.rows.enumerated() { pay[Int(row)] = market.pay[ad] }
            let sample = CellSample(pay, clusters)
            for part in [0.25, 0.5, 0.75] where part == 0.5 || market.pay.count >= MinimumSize.quartiles {
                quantiles[band].add(sample.quantile(part)?.interval, truth: Self.normalQuantile(part))
            }
            guard market.pay.count >= MinimumSize.ads else { continue }
            let part = Double.random(in: 0.05...0.95, using: &random)
            let value = Self.normalQuantile(part)
            var having = Bitmap(capacity: pay.count)
            for row in pay.indices where pay[row] <= value { having.insert(row) }
            let share = clusters.share(of: having)
            shares[band].add(Proportion.interval(share.value, count: share.effectiveCount), truth: part)
        }
    }
}

/// Ads whose pay is standard normal over all employers.
private struct MadeUpMarket {
    var pay: [Double] = []
    var employers: [Int?] = []

    init(ads: Int, _ random: inout some RandomNumberGenerator) {
        let likeness: Double = [0, 0.1, 0.3, 0.5, 0.8].randomElement(using: &random) ?? 0
        let unnamed = Bool.random(using: &random) ? Double.random(in: 0...0.2, using: &random) : 0
        // In one market of three every ad has an employer of its own.
        let isSpread = Int.random(in: 0..<3, using: &random) == 0
        let count = isSpread ? ads : max(5, Int(Double(ads) * Double.random(in: 0.15...0.9, using: &random)))
        let shape = Double.random(in: 0.8...3, using: &random)
        var ends: [Double] = []
        for _ in 0..<count {
            let size = pow(1 - Double.random(in: 0..<1, using: &random), -1 / shape) - 0.7
            ends.append((ends.last ?? 0) + size)
        }
        let levels = (0..<count).map { _ in Self.normal(&random) }
        for ad in 0..<ads {
            let chosen = Double.random(in: 0..<(ends.last ?? 1), using: &random)
            let employer = isSpread ? ad : ends.firstIndex { chosen < $0 } ?? 0
            let isUnnamed = Double.random(in: 0..<1, using: &random) < unnamed
            let level = isUnnamed ? Self.normal(&random) : levels[employer]
            employers.append(isUnnamed ? nil : employer)
            pay.append(likeness.squareRoot() * level + (1 - likeness).squareRoot() * Self.normal(&random))
        }
    }

    /// Standard normal (Box and Muller, Annals of Mathematical Statistics 29, 1958).
    private static func normal(_ random: inout some RandomNumberGenerator) -> Double {
        let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &random))).squareRoot()
        return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
    }
}
