/// Weights by which no employer has more than a tenth of a cell.
public enum EmployerWeights {
    /// The part of a cell's weight that one employer may have at most.
    public static let greatestPart = 0.1

    /// The weight of each ad: 1, or less where the ads of its employer are capped.
    ///
    /// The cap is the greatest number of votes `c` for which no employer, each counted with `min(ads, c)`, has
    /// more than a tenth of all votes. With fewer than ten employers there is no such number; where one of them
    /// exceeds a tenth, every employer then has one vote. The ads of a capped employer share its votes evenly, so that
    /// none of them is thrown away and the result does not depend on their order.
    ///
    /// - Parameter employers: for each ad the number of its employer, from 0; `nil` where the ad names none: such ads
    ///   are not known to belong together and are never capped.
    public static func weights(of employers: [Int?]) -> [Double] {
        tally(employers).weights
    }

    /// The weights, the number of employers (ads that name none are at least one more) and how many are capped.
    static func tally(_ employers: [Int?]) -> (weights: [Double], employers: Int, capped: Int) {
        var greatest = -1
        for case let employer? in employers where employer > greatest { greatest = employer }
        var counts = [Int](repeating: 0, count: greatest + 1)
        var anonymous = 0
        for employer in employers {
            if let employer { counts[employer] += 1 } else { anonymous = 1 }
        }
        var named = 0
        for count in counts where count > 0 { named += 1 }
        guard let cap = cap(counts: counts, total: employers.count) else {
            return ([Double](repeating: 1, count: employers.count), named + anonymous, 0)
        }
        let weights = employers.map { employer -> Double in
            guard let employer else { return 1 }
            return Swift.min(1, cap / Double(counts[employer]))
        }
        return (weights, named + anonymous, counts.count { Double($0) > cap })
    }

    /// The votes an employer may have at most; `nil` where none exceeds a tenth.
    ///
    /// With the `k` largest employers capped, `c = (rest + k c) / 10`, so `c = rest / (10 - k)`; the right `k` is
    /// the least for which the next employer stays below.
    private static func cap(counts: [Int], total: Int) -> Double? {
        guard let largest = counts.max(), Double(largest) > Double(total) * greatestPart else { return nil }
        let descending = counts.sorted(by: >)
        var rest = total
        for (index, count) in descending.prefix(9).enumerated() {
            rest -= count
            let cap = Double(rest) * greatestPart / (1 - Double(index + 1) * greatestPart)
            let next = index + 1 < descending.count ? descending[index + 1] : 0
            if Double(next) <= cap + 1e-9 { return Swift.max(1, cap) }
        }
        return 1
    }
}
