import Foundation

/// Quantiles and their distribution-free intervals, of values in ascending order.
public enum OrderStatistics {
    /// The quantile of ascending values by linear interpolation between the order statistics
    /// `x[floor((n-1)p)]` and its successor (type 7 of Hyndman and Fan, "Sample Quantiles in
    /// Statistical Packages", 1996; the default of R and NumPy).
    ///
    /// - Parameters:
    ///   - p: from 0 to 1.
    ///   - ascending: sorted values; `nil` is returned for none.
    public static func quantile(_ p: Double, ofAscending ascending: [Double]) -> Double? {
        guard let last = ascending.last, (0...1).contains(p) else { return nil }
        let position = Double(ascending.count - 1) * p
        let index = Int(position)
        guard index + 1 < ascending.count else { return last }
        let fraction = position - Double(index)
        return ascending[index] + fraction * (ascending[index + 1] - ascending[index])
    }

    /// The distribution-free interval of a quantile: between two order statistics that enclose it with
    /// at least the confidence wanted, whatever the distribution (Conover, "Practical Nonparametric
    /// Statistics", 3rd ed., section 3.2).
    ///
    /// - Returns: `nil` where there are too few values (fewer than six for the median at 95 %).
    public static func interval(
        _ p: Double, ofAscending ascending: [Double], confidence: Double = 0.95
    ) -> ClosedRange<Double>? {
        guard let ranks = ranks(p, count: ascending.count, confidence: confidence) else { return nil }
        return ascending[ranks.lowerBound - 1]...ascending[ranks.upperBound - 1]
    }

    /// The ranks (from 1) of the two order statistics of ``interval(_:ofAscending:confidence:)``.
    ///
    /// The lower rank is the greatest `l` with `P(B <= l - 1) <= alpha / 2`, the upper the least `u` with
    /// `P(B >= u) <= alpha / 2`, for `B` binomial with `count` and `p`.
    public static func ranks(_ p: Double, count: Int, confidence: Double = 0.95) -> ClosedRange<Int>? {
        guard count > 0, p > 0, p < 1 else { return nil }
        let tail = (1 - confidence) / 2
        guard let lower = tailLength(p, count: count, tail: tail),
            let upper = tailLength(1 - p, count: count, tail: tail)
        else { return nil }
        return lower <= count + 1 - upper ? lower...(count + 1 - upper) : nil
    }

    /// The greatest `l >= 1` with `P(B <= l - 1) <= tail`; `nil` where even `l = 1` exceeds it.
    ///
    /// The probabilities are summed with a common scale that follows the largest term, so that large
    /// counts do not underflow. Of many values the sum begins ten standard deviations below the mean: what is left
    /// out is less than 1e-20 of what is looked for.
    private static func tailLength(_ p: Double, count: Int, tail: Double) -> Int? {
        let odds = p / (1 - p)
        var term = 1.0
        var sum = 1.0
        let n = Double(count)
        let first = max(0, Int(n * p - 10 * (n * p * (1 - p)).squareRoot()))
        // log of P(B = first), kept apart from the running products.
        var scale =
            first == 0
            ? n * log1p(-p)
            : lgamma(n + 1) - lgamma(Double(first) + 1) - lgamma(Double(count - first) + 1) + Double(first) * log(p)
                + Double(count - first) * log1p(-p)
        let target = log(tail)
        guard scale <= target else { return nil }
        var length = first + 1
        var limit = exp(min(target - scale, 700)) / 2
        while length < count {
            term *= odds * Double(count - length + 1) / Double(length)
            sum += term
            if sum > 1e200 {
                term *= 1e-200
                sum *= 1e-200
                scale += 200 * log(10)
                limit = exp(min(target - scale, 700)) / 2
            }
            // The logarithm is only taken near the end.
            if sum > limit {
                guard scale + log(sum) <= target else { return length }
            }
            length += 1
        }
        return length
    }
}
