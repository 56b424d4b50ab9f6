import JobMarket

/// Values with weights, in ascending order, and their quantiles.
///
/// With equal weights the quantiles are those of ``OrderStatistics``. Many ads have the same value: values are counted
/// first, so that the distinct ones alone are sorted.
public struct WeightedSample: Sendable {
    /// Equal values with equal weights.
    private struct Group {
        var value: Double
        var weight: Double
        var count: Double

        /// From the middle of the first value's weight to that of the last one's.
        var span: Double { (count - 1) * weight }
    }

    /// Ties by weight, so that no quantile depends on the order the values came in.
    private let groups: [Group]
    private let total: Double

    /// - Parameter weights: above 0, one for each value.
    public init(values: [Double], weights: [Double]) { self.init(Self.counted(values, weights)) }

    /// Values of which each weighs 1.
    public init(values: [Double]) { self.init(Self.counted(values)) }

    private init(_ counted: [Group]) {
        groups = counted.sorted { ($0.value, $0.weight) < ($1.value, $1.weight) }
        total = groups.reduce(0) { $0 + $1.count * $1.weight }
    }

    /// The sample of another value made of each; several may become equal.
    func mapped(_ transform: (Double) -> Double) -> WeightedSample {
        WeightedSample(
            groups.map { Group(value: transform($0.value), weight: $0.weight, count: $0.count) })
    }

    /// Counts values that weigh 1: small whole numbers, as many are, by themselves.
    private static func counted(_ values: [Double]) -> [Group] {
        var whole = [Int32](repeating: 0, count: 256)
        var table = KeyTable()
        var others: [Int32] = []
        for value in values {
            // Not a number and what is below 0 fail too.
            if value >= 0, value < 256, Double(Int(value)) == value {
                whole[Int(value)] += 1
                continue
            }
            let number = table.number(of: value.bitPattern)
            if number == others.count { others.append(0) }
            others[number] += 1
        }
        return whole.indices.filter { whole[$0] > 0 }
            .map { Group(value: Double($0), weight: 1, count: Double(whole[$0])) }
            + zip(table.keys, others).map { Group(value: Double(bitPattern: $0), weight: 1, count: Double($1)) }
    }

    /// Counts equal values with equal weights in a table with open addressing.
    private static func counted(_ values: [Double], _ weights: [Double]) -> [Group] {
        var groups: [Group] = []
        var places = [Int32](repeating: -1, count: 256)
        func place(_ value: Double, _ weight: Double, _ groups: [Group]) -> Int {
            // Multiplicative hashing (Knuth, "The Art of Computer Programming", volume 3, section 6.4).
            let key = value.bitPattern ^ weight.bitPattern &* 0xD6E8_FEB8_6659_FD93
            let hash = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
            var place = Int(truncatingIfNeeded: hash >> 32) & (places.count - 1)
            while places[place] >= 0 {
                let group = groups[Int(places[place])]
                if group.value == value, group.weight == weight { break }
                place = (place + 1) & (places.count - 1)
            }
            return place
        }
        for (value, weight) in zip(values, weights) {
            let found = place(value, weight, groups)
            if places[found] >= 0 {
                groups[Int(places[found])].count += 1
                continue
            }
            places[found] = Int32(groups.count)
            groups.append(Group(value: value, weight: weight, count: 1))
            if groups.count * 2 > places.count {
                places = [Int32](repeating: -1, count: places.count * 4)
                for (number, group) in groups.enumerated() {
                    places[place(group.value, group.weight, groups)] = Int32(number)
                }
            }
        }
        return groups
    }

    /// The number of equally weighted values that would be as informative (Kish, "Survey Sampling", 1965,
    /// section 11.7): `(sum w)^2 / sum w^2`.
    public var effectiveCount: Double {
        let squares = groups.reduce(0) { $0 + $1.count * $1.weight * $1.weight }
        return squares > 0 ? total * total / squares : 0
    }

    /// The weighted mean; 0 for no values.
    var mean: Double { total > 0 ? groups.reduce(0) { $0 + $1.count * $1.weight * $1.value } / total : 0 }

    /// The quantile by linear interpolation between the middles of the weights, the weighted form of type 7 of
    /// Hyndman and Fan: value `i` stands at `(w_1 + ... + w_i - w_i/2 - w_1/2) / (W - w_1/2 - w_n/2)`.
    public func quantile(_ p: Double) -> Double? {
        guard let first = groups.first, let last = groups.last, (0...1).contains(p) else { return nil }
        let span = total - (first.weight + last.weight) / 2
        guard span > 0 else { return first.value }
        return value(at: p * span, tolerance: 1e-12 * span)
    }

    /// The distribution-free 95 % interval of a quantile: the parts of the weight up to which it would lie in a sample
    /// of independent values (Woodruff, "Confidence Intervals for Medians and Other Position Measures", JASA 47, 1952),
    /// with ``InterpolatedRank``.
    ///
    /// - Parameter count: the effective number of values at or below the quantile; that of independent values unless
    ///   another is given.
    /// - Returns: `nil` where the effective number is too small (below six for the median).
    public func interval(_ p: Double, count: Double? = nil) -> ClosedRange<Double>? {
        let count = count ?? effectiveCount
        guard let quantile = quantile(p), let first = groups.first,
            let lower = InterpolatedRank.lower(p, count: count),
            let upper = p == 0.5 ? lower : InterpolatedRank.lower(1 - p, count: count)
        else { return nil }
        // Each value stands at the middle of its own weight.
        func value(_ part: Double) -> Double { self.value(at: part * total - first.weight / 2, tolerance: 0) }
        let low = value((lower - 0.5) / count)
        let high = value(1 - (upper - 0.5) / count)
        return min(low, quantile)...max(high, quantile)
    }

    /// The value at some weight from the middle of the first one's.
    private func value(at target: Double, tolerance: Double) -> Double {
        var before = groups[0].span
        guard target > before + tolerance else { return groups[0].value }
        for index in 1..<groups.count {
            let (own, next) = (groups[index - 1], groups[index])
            let step = (own.weight + next.weight) / 2
            if before + step >= target - tolerance {
                let fraction = min(1, max(0, (target - before) / step))
                return own.value + fraction * (next.value - own.value)
            }
            before += step + next.span
            if before >= target - tolerance { return next.value }
        }
        return groups[groups.count - 1].value
    }
}
