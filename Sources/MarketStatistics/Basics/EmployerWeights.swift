/// Weights by which no employer has more than a tenth of a cell.
enum EmployerWeights {
    /// The part of a cell's weight that one employer may have at most.
    static let greatestPart = 0.1

    /// The votes an employer may have at most; `nil` where none exceeds a tenth.
    ///
    /// It is the greatest number of votes `c` for which no employer, each counted with `min(ads, c)`, has more than a
    /// tenth of all votes. With fewer than ten employers there is no such number; where one of them exceeds a tenth,
    /// every employer then has one vote. The ads of a capped employer share its votes evenly, so that none of them is
    /// thrown away and the result does not depend on their order. Ads that name no employer are not known to belong
    /// together and are never capped.
    ///
    /// With the `k` largest employers capped, `c = (rest + k c) / 10`, so `c = rest / (10 - k)`; the right `k` is
    /// the least for which the next employer stays below.
    ///
    /// - Parameters:
    ///   - sizes: how many employers have so many ads.
    ///   - total: ads, those without an employer among them.
    static func cap(sizes: [Int], total: Int) -> Double? {
        let largest = sizes.lastIndex { $0 > 0 } ?? 0
        guard Double(largest) > Double(total) * greatestPart else { return nil }
        // One more than can be capped.
        var greatest: [Int] = []
        for size in sizes.indices.reversed() where greatest.count < 10 && sizes[size] > 0 {
            greatest += repeatElement(size, count: min(sizes[size], 10 - greatest.count))
        }
        var rest = total
        for (index, count) in greatest.prefix(9).enumerated() {
            rest -= count
            let cap = Double(rest) * greatestPart / (1 - Double(index + 1) * greatestPart)
            let next = index + 1 < greatest.count ? greatest[index + 1] : 0
            if Double(next) <= cap + 1e-9 { return Swift.max(1, cap) }
        }
        return 1
    }
}
