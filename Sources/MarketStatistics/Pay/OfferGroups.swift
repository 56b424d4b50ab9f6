/// Offers in groups that belong to wider groups: how far a group's own mean foretells an employer that is not in it.
///
/// The offers of one employer are alike, so that a variance between groups found from sums of squares would be too
/// large; what an employer pays is foretold from the others instead (leave one out; the credibility constant of
/// Bühlmann, "Experience Rating and Credibility", ASTIN Bulletin 4, 1967, chosen by cross-validation: Stone,
/// "Cross-Validatory Choice and Assessment of Statistical Predictions", JRSS B 36, 1974).
struct OfferGroups {
    /// Variance of the values around the mean of their group; `nil` where no group has two.
    let within: Double?
    /// The ratio of variances within to between groups whose weights foretell best; infinite where the wider group
    /// alone foretells best.
    let bestRatio: Double

    /// The offers of one employer in one group, and what others there and in the wider group are paid.
    private struct Case {
        var count: Double
        var mean: Double
        var others: Double
        var ownMean: Double
        var widerMean: Double
    }

    private struct Sum {
        var count = 0.0
        var sum = 0.0
        var mean: Double { sum / count }

        mutating func add(_ value: Double) {
            count += 1
            sum += value
        }

        func without(_ other: Sum) -> Sum { Sum(count: count - other.count, sum: sum - other.sum) }
    }

    private struct Member: Hashable {
        var group: Int
        var employer: Int
    }

    /// From a group that is all the wider group to none at all, each step half as much again.
    private static let ratios = (-6...20).map { step in
        (0..<step.magnitude).reduce(1.0) { ratio, _ in step < 0 ? ratio / 1.5 : ratio * 1.5 }
    }

    static func weight(_ count: Double, ratio: Double) -> Double { count > 0 ? count / (count + ratio) : 0 }

    /// - Parameters:
    ///   - groups: the group of each value; values without one are left out.
    ///   - parents: the wider group of each value.
    ///   - employers: of each value.
    init(_ values: [Double], groups: [Int?], parents: [Int?], employers: [Int]) {
        var own: [Int: Sum] = [:]
        var wider: [Int: Sum] = [:]
        var members: [Member: Sum] = [:]
        var parentOf: [Int: Int] = [:]
        for (index, value) in values.enumerated() {
            guard let group = groups[index], let parent = parents[index] else { continue }
            own[group, default: Sum()].add(value)
            wider[parent, default: Sum()].add(value)
            members[Member(group: group, employer: employers[index]), default: Sum()].add(value)
            parentOf[group] = parent
        }
        var squares = 0.0
        for (index, value) in values.enumerated() {
            guard let group = groups[index], parents[index] != nil, let mean = own[group]?.mean else { continue }
            squares += (value - mean) * (value - mean)
        }
        let freedom = own.values.reduce(0) { $0 + $1.count - 1 }
        within = freedom > 0 ? squares / freedom : nil
        bestRatio = Self.best(
            members.compactMap { member, sum in
                guard let group = own[member.group]?.without(sum), group.count > 0,
                    let parent = parentOf[member.group].flatMap({ wider[$0] })?.without(sum)
                else { return nil }
                return Case(
                    count: sum.count, mean: sum.mean, others: group.count, ownMean: group.mean, widerMean: parent.mean)
            })
    }

    private static func best(_ cases: [Case]) -> Double {
        func error(_ ratio: Double) -> Double {
            cases.reduce(0) { sum, one in
                let weight = weight(one.others, ratio: ratio)
                let miss = one.mean - (weight * one.ownMean + (1 - weight) * one.widerMean)
                return sum + one.count * miss * miss
            }
        }
        var best = (ratio: Double.infinity, error: error(.infinity))
        for ratio in ratios {
            let own = error(ratio)
            if own < best.error { best = (ratio, own) }
        }
        return best.ratio
    }
}
