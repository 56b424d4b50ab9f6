/// Clusters many ads at once, in memory.
///
/// The clusters and links are those of a ``Clusterer`` that takes the ads in one after another by their keys: the same
/// candidates, judged by the same model, and the same clusters of ads that hang together. But what a shelf is asked
/// for ad by ad stands here in sorted numbers, and clusters are made once, at the end.
public struct MassClusterer: Sendable {
    /// Rising by key. While ads are compared, their key is their place in this list.
    private let ads: [SignedAd]
    /// The ads' keys in the store.
    private let keys: [Int64]
    private let table: BlockTable
    private let model: PairModel

    /// - Parameter signed: ads, rising by key, each once.
    public init(_ signed: consuming [SignedAd], model: PairModel = .shared) {
        var ads = signed
        keys = ads.map(\.key)
        for place in ads.indices { ads[place].key = Int64(place) }
        table = BlockTable(ads)
        self.ads = ads
        self.model = model
    }

    public var count: Int { ads.count }

    /// The links of some ads with those before them; ads stand for their places in the list.
    ///
    /// Ads are judged independently of each other: call it on all cores.
    public func links(of places: Range<Int>) -> [AdLink] {
        places.flatMap { place in
            let candidates = Clusterer.candidates(table.blocks(of: place)) {
                table.ads(in: $0, before: place, limit: Clusterer.mostUnderKey)
            }
            return Clusterer.links(of: Int64(place), with: candidates) {
                model.judge(ads[place].signature, ads[Int($0)].signature)
            }
        }
    }

    /// The clusters that the links of all ads make.
    ///
    /// - Parameters:
    ///   - links: as ``links(of:)`` gave them, for all ads.
    ///   - decisions: of the operator, by the ads' keys in the store.
    ///   - isClosed: whether an ad of the store is closed.
    public func clusters(
        _ links: [[AdLink]], decisions: [PairDecision], isClosed: (Int64) -> Bool
    ) -> MassClusters {
        let decisions = decisions.compactMap { decision -> PairDecision? in
            guard let a = place(of: decision.a), let b = place(of: decision.b) else { return nil }
            return PairDecision(Int64(a), Int64(b), isSame: decision.isSame)
        }
        var roots = DisjointSets(count: ads.count)
        for link in links.joined() where link.judgement.relation == .same { roots.join(Int(link.a), Int(link.b)) }
        for decision in decisions where decision.isSame { roots.join(Int(decision.a), Int(decision.b)) }
        let root = ads.indices.map { roots.root(of: $0) }
        let members = Grouped(ads.indices, count: ads.count) { root[$0] }
        let same = Grouped(
            links.lazy.joined().filter { $0.judgement.relation == .same }.map {
                PlacedLink(a: UInt32($0.a), b: UInt32($0.b), chance: $0.judgement.chance)
            }, count: ads.count
        ) { root[Int($0.a)] }
        let said = Grouped(decisions, count: ads.count) { root[Int($0.a)] }
        var leaders = keys
        // Where the ads of a component stand in the list of its ads.
        var local = [Int](repeating: 0, count: ads.count)
        for group in ads.indices where members[group].count > 1 {
            for (index, place) in members[group].enumerated() { local[place] = index }
            let component = ClusterComponent(
                members[group].map { ads[$0] },
                links: same[group].map { .init(a: local[Int($0.a)], b: local[Int($0.b)], chance: $0.chance) },
                decisions: Array(said[group]))
            for cluster in component.clusters(isClosed: { isClosed(keys[Int($0)]) }) {
                for member in cluster.members { leaders[Int(member)] = keys[Int(cluster.leader)] }
            }
        }
        return MassClusters(ads: ads, keys: keys, leaders: leaders, table: table, links: links)
    }

    private struct PlacedLink {
        let a: UInt32
        let b: UInt32
        let chance: Double
    }

    private func place(of key: Int64) -> Int? {
        var range = 0..<keys.count
        while let middle = range.isEmpty ? nil : (range.lowerBound + range.upperBound) / 2 {
            if keys[middle] == key { return middle }
            range = keys[middle] < key ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }
}
