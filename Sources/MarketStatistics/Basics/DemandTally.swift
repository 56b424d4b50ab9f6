import JobMarket
import SearchIndex

/// The demands of a cell's ads, counted once for all parts that speak of them.
///
/// A demand is a name; where ads differ in its kind, it is of the kind that most of them give it.
final class DemandTally {
    let cell: Cell
    /// By kind, the demands that most ads make, of two ads at least, most frequent first.
    private let frequent: [SkillKind: [Demand]]
    /// The weight of the ads that make each demand, by its number.
    let weights: [Double]

    private struct Demand {
        var name: String
        var number: Int
        var kind: SkillKind
        var weight: Double
        var asking = Bitmap(capacity: 0)
        var insisting = Bitmap(capacity: 0)
    }

    /// The shares of a demand, which several parts name: of the ads that ask for it, and of these that insist.
    private var shares: [Int: (asked: Figure, must: Figure)] = [:]

    /// Demands of a kind that are known.
    private static let most = 20

    init(_ cell: Cell) {
        self.cell = cell
        let names = cell.names
        let counts = DemandCounts(cell)
        weights = counts.weights
        var byKind: [SkillKind: [(number: Int, weight: Double)]] = [:]
        for (number, count) in counts.ads.enumerated() where count > 1 {
            byKind[counts.kind(of: number), default: []].append((number, counts.weights[number]))
        }
        let chosen = byKind.flatMap { kind, found in
            NameTally(found).most(Self.most) { names.skill($0) }.map { name, number, weight in
                Demand(name: name, number: number, kind: kind, weight: weight)
            }
        }
        let sets = cell.table.demands.demanding(chosen.map(\.number), in: cell.rows)
        frequent = Dictionary(
            grouping: zip(chosen, sets).map { demand, sets in
                var demand = demand
                (demand.asking, demand.insisting) = sets
                return demand
            }, by: \.kind)
    }

    /// The demands of some kinds, most frequent first; ties by name.
    ///
    /// - Parameters:
    ///   - id: what the figures' identifiers begin with.
    ///   - limit: twenty at most.
    ///   - least: the share of the ads that must ask for a demand.
    func mostAsked(_ id: String, _ kinds: [SkillKind], limit: Int, least: Double = 0) -> [AskedSkill] {
        let demands = kinds.flatMap { frequent[$0] ?? [] }.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
        // Close to the share, which takes longer.
        let weight = (least - 1e-6) * cell.clusters.totalWeight
        return demands.prefix(min(limit, Self.most)).prefix { $0.weight >= weight }.enumerated().map { rank, demand in
            var (asked, must) = shares(of: demand)
            asked.id = "\(id).\(rank)"
            must.id = "\(id).\(rank).must"
            return AskedSkill(name: demand.name, kind: demand.kind, number: demand.number, asked: asked, must: must)
        }.filter { $0.asked.value >= least }
    }

    /// The rows of the ads that ask for one of the demands named.
    func asking(for demand: AskedSkill) -> Bitmap {
        frequent[demand.kind]?.first { $0.number == demand.number }?.asking ?? Bitmap(capacity: cell.table.ads.count)
    }

    private func shares(of demand: Demand) -> (asked: Figure, must: Figure) {
        if let known = shares[demand.number] { return known }
        let asking = cell.narrowed([Filter(.skill, demand.name)], to: demand.asking)
        var must = asking.share("", [], of: demand.insisting)
        // The list of those that insist, without the filter that says less.
        must.address = cell.request.with(Filter(.must, demand.name))
        let found = (cell.share("", [Filter(.skill, demand.name)], of: demand.asking), must)
        shares[demand.number] = found
        return found
    }
}
