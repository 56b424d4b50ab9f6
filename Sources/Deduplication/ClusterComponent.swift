/// Ads that hang together by links or the operator's word, and the clusters that they fall into.
struct ClusterComponent {
    private(set) var keys: [Int64] = []
    private(set) var signatures: [AdSignature] = []
    private var links: [ClusterPartition.Link] = []
    private var decisions: Set<PairDecision> = []
    private var places: [Int64: Int] = [:]

    /// Ads that are known to hang together.
    ///
    /// - Parameters:
    ///   - links: by the places of the ads in the list.
    ///   - decisions: of the operator, those on other ads among them.
    init(_ ads: [SignedAd], links: [ClusterPartition.Link], decisions: [PairDecision]) {
        keys = ads.map(\.key)
        signatures = ads.map(\.signature)
        self.links = links
        self.decisions = Set(decisions)
        // Looked up for decisions alone, of which there are few.
        if !decisions.isEmpty { places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) }) }
    }

    /// The ads of a shelf that hang together with one.
    init(around ad: Int64, on shelf: some ClusterShelf) throws {
        var waiting = [ad]
        var met: Set<Int64> = [ad]
        var found: [(a: Int64, b: Int64, chance: Double)] = []
        while let key = waiting.popLast() {
            guard let signature = try shelf.signature(of: key) else { continue }
            places[key] = keys.count
            keys.append(key)
            signatures.append(signature)
            for (partner, chance) in try shelf.ties(of: key) {
                // Each is met from both its ends.
                if key < partner { found.append((key, partner, chance)) }
                if met.insert(partner).inserted { waiting.append(partner) }
            }
            for decision in try shelf.decisions(on: key) {
                decisions.insert(decision)
                let other = decision.a == key ? decision.b : decision.a
                if decision.isSame, met.insert(other).inserted { waiting.append(other) }
            }
        }
        links = found.compactMap { link in
            guard let a = places[link.a], let b = places[link.b] else { return nil }
            return ClusterPartition.Link(a: a, b: b, chance: link.chance)
        }
    }

    /// The clusters by their keys, each with the ad that leads it: an open one where there is any.
    func clusters(isClosed: (Int64) throws -> Bool) rethrows -> [(members: [Int64], leader: Int64)] {
        try partition.compactMap { cluster in
            let open = cluster.count == 1 ? [] : try cluster.filter { try !isClosed(keys[$0]) }
            return (open.isEmpty ? cluster : open).min { AdSignature.leads(signatures[$0], signatures[$1]) }
                .map { leader in (cluster.map { keys[$0] }, keys[leader]) }
        }
    }

    private var partition: [[Int]] {
        // One alone needs no judgement.
        if keys.count < 2 { return keys.isEmpty ? [] : [[0]] }
        func pairs(_ isSame: Bool) -> [(Int, Int)] {
            decisions.filter { $0.isSame == isSame }.sorted { ($0.a, $0.b) < ($1.a, $1.b) }.compactMap { decision in
                guard let a = places[decision.a], let b = places[decision.b] else { return nil }
                return (a, b)
            }
        }
        return ClusterPartition.clusters(signatures, links: links, together: pairs(true), apart: pairs(false))
    }
}

extension AdSignature {
    /// Whether an ad goes before another of its cluster: the employer's own before an agency's and a portal's, then
    /// the one that says more, then the older, then by identity.
    static func leads(_ a: AdSignature, _ b: AdSignature) -> Bool {
        if a.kind != b.kind { return a.kind < b.kind }
        if a.words != b.words { return a.words > b.words }
        // An ad without a day is taken for the newer one.
        let (mine, theirs) = (a.day == 0 ? .max : a.day, b.day == 0 ? Int32.max : b.day)
        if mine != theirs { return mine < theirs }
        return a.identity < b.identity
    }
}
