import JobMarket
import SearchIndex

/// What the ads of a cell insist on, cut into what is known and what is lacking.
///
/// Counted are professional skills, certificates and licences. Where ads differ in the kind of a demand, it is of the
/// kind that most of them give it, as in ``DemandTally``.
struct DemandCover {
    /// For each row, the numbers of the demands its ad insists on.
    let known: [[Int]]
    let missing: [[Int]]
    /// By the number of a demand, the rows of the ads that insist on it.
    let adsKnowing: [Int: [Int]]
    let adsMissing: [Int: [Int]]
    private let demands: DemandCounts

    init(_ cell: Cell, known numbers: Set<Int>) {
        var known = Array(repeating: [Int](), count: cell.table.ads.count)
        var missing = known
        var adsKnowing: [Int: [Int]] = [:]
        var adsMissing: [Int: [Int]] = [:]
        let demands = DemandCounts(cell)
        cell.table.demands.forEachInsisted(in: cell.rows) { row, demand in
            guard demands.kind(of: demand) != .soft else { return }
            if numbers.contains(demand) {
                known[row].append(demand)
                adsKnowing[demand, default: []].append(row)
            } else {
                missing[row].append(demand)
                adsMissing[demand, default: []].append(row)
            }
        }
        self.demands = demands
        self.known = known
        self.missing = missing
        self.adsKnowing = adsKnowing
        self.adsMissing = adsMissing
    }

    func kind(of demand: Int) -> SkillKind { demands.kind(of: demand) }

    /// The ads that insist on anything.
    var demanding: [Int] { known.indices.filter { !known[$0].isEmpty || !missing[$0].isEmpty } }

    /// The ads of which everything insisted on is known.
    var complete: [Int] { known.indices.filter { !known[$0].isEmpty && missing[$0].isEmpty } }

    /// The part of an ad's demands that is known.
    func part(of ad: Int) -> Double {
        Double(known[ad].count) / Double(max(1, known[ad].count + missing[ad].count))
    }

    /// Lacking demands of which each of some ads insists on at least one, as few as come easily: leaving these out
    /// leaves out the ads.
    ///
    /// The greedy way to a cover (Chvátal, "A Greedy Heuristic for the Set-Covering Problem", Mathematics of
    /// Operations Research 4, 1979).
    ///
    /// - Parameters:
    ///   - ads: numbers of ads in the cell.
    ///   - spared: a demand that may not be used.
    /// - Returns: `nil` where more than `most` would be needed, or some ad insists on nothing that may be used.
    func cover(of ads: [Int], most: Int, sparing spared: Int? = nil) -> [Int]? {
        var counts = [Int32](repeating: 0, count: demands.ads.count)
        var candidates: [Int] = []
        for ad in ads {
            for demand in missing[ad] where demand != spared {
                if counts[demand] == 0 { candidates.append(demand) }
                counts[demand] += 1
            }
        }
        var rest = ads
        var chosen: [Int] = []
        while !rest.isEmpty {
            guard let best = candidates.max(by: { (counts[$0], $1) < (counts[$1], $0) }),
                // Even if every further demand left out as many ads as this one, would some remain?
                Int(counts[best]) * (most - chosen.count) >= rest.count
            else { return nil }
            chosen.append(best)
            var left: [Int] = []
            for ad in rest {
                if missing[ad].contains(best) {
                    for demand in missing[ad] where demand != spared { counts[demand] -= 1 }
                } else {
                    left.append(ad)
                }
            }
            rest = left
        }
        return chosen
    }
}
