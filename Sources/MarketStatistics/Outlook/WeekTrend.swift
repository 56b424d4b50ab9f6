import Foundation

/// Whether the number of new ads by week rises or falls.
public struct WeekTrend: Encodable, Hashable, Sendable {
    public enum Direction: String, Codable, Hashable, Sendable {
        case rising, falling
        /// No direction is sure.
        case none
    }

    public var direction: Direction
    /// Ads a week more with every week: the median of the slopes between all pairs of weeks (Sen, JASA 63, 1968).
    public var slope: Double
    /// Two-sided probability of such an order of weeks without a trend.
    public var probability: Double
    /// Weeks that are over, which alone were looked at.
    public var weeks: Int

    /// Fewer weeks are not tested.
    public static let leastWeeks = 8

    /// The test of Mann (Econometrica 13, 1945) and Kendall, with the normal distribution, the correction for ties
    /// and that for continuity.
    ///
    /// - Parameter counts: new ads by week, oldest first.
    /// - Returns: `nil` for too few weeks.
    public init?(_ counts: [Int]) {
        guard counts.count >= Self.leastWeeks else { return nil }
        var sign = 0
        var slopes: [Double] = []
        for later in counts.indices {
            for earlier in 0..<later {
                let difference = counts[later] - counts[earlier]
                sign += difference.signum()
                slopes.append(Double(difference) / Double(later - earlier))
            }
        }
        func term(_ n: Int) -> Double { Double(n * (n - 1) * (2 * n + 5)) }
        let ties = Dictionary(grouping: counts) { $0 }.values.reduce(0) { $0 + term($1.count) }
        let variance = (term(counts.count) - ties) / 18
        let score = variance > 0 ? Double(max(0, abs(sign) - 1)) / variance.squareRoot() : 0
        probability = erfc(score / 2.0.squareRoot())
        slopes.sort()
        let middle = slopes.count / 2
        slope = slopes.count % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2
        direction = probability >= 0.05 ? .none : sign > 0 ? .rising : .falling
        weeks = counts.count
    }
}
