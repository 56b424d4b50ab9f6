import JobMarket

/// Values with weights, in ascending order, and their quantiles.
///
/// With equal weights all results are those of ``OrderStatistics``.
public struct WeightedSample: Sendable {
    public let values: [Double]
    public let weights: [Double]
    private let total: Double

    /// - Parameter weights: above 0, one for each value.
    public init(values: [Double], weights: [Double]) {
        let order = values.indices.sorted { values[$0] < values[$1] }
        self.values = order.map { values[$0] }
        self.weights = order.map { weights[$0] }
        total = weights.reduce(0, +)
    }

    /// The number of equally weighted values that would be as informative (Kish, "Survey Sampling", 1965,
    /// section 11.7): `(sum w)^2 / sum w^2`.
    public var effectiveCount: Double {
        let squares = weights.reduce(0) { $0 + $1 * $1 }
        return squares > 0 ? total * total / squares : 0
    }

    /// The quantile by linear interpolation between the middles of the weights, the weighted form of type 7 of
    /// Hyndman and Fan: value `i` stands at `(w_1 + ... + w_i - w_i/2 - w_1/2) / (W - w_1/2 - w_n/2)`.
    public func quantile(_ p: Double) -> Double? {
        guard let first = values.first, let last = values.last, (0...1).contains(p) else { return nil }
        let span = total - (weights[0] + weights[weights.count - 1]) / 2
        guard values.count > 1, span > 0 else { return first }
        let target = p * span
        var before = 0.0
        for index in 1..<values.count {
            let step = (weights[index - 1] + weights[index]) / 2
            if before + step >= target - 1e-12 * span {
                let fraction = Swift.min(1, Swift.max(0, (target - before) / step))
                return values[index - 1] + fraction * (values[index] - values[index - 1])
            }
            before += step
        }
        return last
    }

    /// The distribution-free interval of a quantile: the order statistics that enclose it in a sample of the
    /// effective size, taken at the same parts of the weight.
    ///
    /// - Returns: `nil` where the effective size is too small (below six for the median at 95 %).
    public func interval(_ p: Double, confidence: Double = 0.95) -> ClosedRange<Double>? {
        let count = Int(effectiveCount + 1e-9)
        guard let ranks = OrderStatistics.ranks(p, count: count, confidence: confidence) else { return nil }
        return value(atRank: ranks.lowerBound, of: count)...value(atRank: ranks.upperBound, of: count)
    }

    /// The least value up to which `(rank - 1/2) / count` of the weight lies.
    private func value(atRank rank: Int, of count: Int) -> Double {
        let target = (Double(rank) - 0.5) / Double(count) * total
        var sum = 0.0
        for (value, weight) in zip(values, weights) {
            sum += weight
            if sum >= target { return value }
        }
        return values[values.count - 1]
    }
}
