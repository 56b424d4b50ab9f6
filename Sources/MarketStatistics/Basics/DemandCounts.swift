import JobMarket
import SearchIndex

/// How often the ads of a cell make each demand, by its number.
struct DemandCounts {
    /// Ads that make it.
    let ads: [Int32]
    /// Their weight.
    let weights: [Double]
    private let byKind: [Int32]

    init(_ cell: Cell) {
        let kinds = DemandLists.kinds.count
        let demands = cell.table.demands
        let byKind = demands.counts(in: cell.rows)
        let counts = [Int32](unsafeUninitializedCapacity: byKind.count / kinds) { counts, count in
            count = byKind.count / kinds
            for demand in 0..<count {
                var sum: Int32 = 0
                for kind in 0..<kinds { sum += byKind[demand * kinds + kind] }
                counts[demand] = sum
            }
        }
        var weights = counts.map(Double.init)
        var own = [Int32](repeating: 0, count: cell.cappedEmployers > 0 ? counts.count : 0)
        cell.clusters.forEachCapped { weight, rows in
            demands.forEachMade(in: rows, adding: &own) { weights[$0] -= (1 - weight) * Double($1) }
        }
        self.byKind = byKind
        self.ads = counts
        self.weights = weights
    }

    /// The kind that most ads give a demand; the first of ``SkillKind`` on a tie.
    func kind(of demand: Int) -> SkillKind {
        let kinds = DemandLists.kinds
        var best = 0
        for kind in 1..<kinds.count
        where byKind[demand * kinds.count + kind] > byKind[demand * kinds.count + best] { best = kind }
        return kinds[best]
    }
}
