import JobMarket
import SearchIndex

/// The demands of a cell's ads, counted once for all parts that speak of them.
struct DemandTally {
    private let cell: Cell
    /// Demands that at least two ads make, most frequent first.
    private let frequent: [(demand: Demand, tally: Tally)]

    /// The same name as another kind is another demand.
    private struct Demand: Hashable {
        var name: String
        var kind: SkillKind
    }

    private struct Tally {
        var weight = 0.0
        /// Numbers of the asking ads in the cell, and for each whether it insists.
        var ads: [Int] = []
        var musts: [Bool] = []

        mutating func add(_ ad: Int, weight: Double, must: Bool) {
            if ads.last == ad {
                // Named twice in one ad: it is a must if it is one anywhere.
                if must { musts[musts.count - 1] = true }
                return
            }
            self.weight += weight
            ads.append(ad)
            musts.append(must)
        }
    }

    init(_ cell: Cell) {
        self.cell = cell
        var tallies: [Demand: Tally] = [:]
        for (number, ad) in cell.ads.enumerated() {
            for skill in ad.facts.skills {
                let demand = Demand(name: skill.name, kind: skill.kind)
                tallies[demand, default: Tally()].add(
                    number, weight: cell.weights[number], must: skill.need == .must)
            }
        }
        frequent = tallies.filter { $0.value.ads.count > 1 }
            .sorted { ($1.value.weight, $0.key.name) < ($0.value.weight, $1.key.name) }
            .map { (demand: $0.key, tally: $0.value) }
    }

    /// The demands of some kinds, most frequent first.
    ///
    /// - Parameter id: what the figures' identifiers begin with.
    func mostAsked(_ id: String, _ kinds: Set<SkillKind>, limit: Int) -> [AskedSkill] {
        frequent.lazy.filter { kinds.contains($0.demand.kind) }.prefix(limit).enumerated().map { rank, entry in
            let (demand, tally) = entry
            let filters = [Filter(.skill, demand.name)]
            let asking = Cell(tally.ads.map { cell.ads[$0] }, request: cell.request.with(filters))
            var insisting = (weight: 0.0, count: 0)
            for (weight, must) in zip(asking.weights, tally.musts) where must {
                insisting.weight += weight
                insisting.count += 1
            }
            return AskedSkill(
                name: demand.name, kind: demand.kind,
                asked: cell.share("\(id).\(rank)", filters, weight: tally.weight, count: tally.ads.count),
                must: asking.share("\(id).\(rank).must", [], weight: insisting.weight, count: insisting.count))
        }
    }
}
