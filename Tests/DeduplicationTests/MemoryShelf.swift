import Deduplication

/// A shelf in memory.
struct MemoryShelf: ClusterShelf {
    private var signed: [Int64: SignedAd] = [:]
    private var buckets: [UInt64: [Int64]] = [:]
    private var linked: [Int64: Set<AdLink>] = [:]
    var decided: Set<PairDecision> = []
    var closed: Set<Int64> = []
    /// The leading ad of each ad's cluster.
    private(set) var leaders: [Int64: Int64] = [:]

    func ads(under key: UInt64, limit: Int) -> [Int64] { Array((buckets[key] ?? []).prefix(limit)) }
    func signature(of ad: Int64) -> AdSignature? { signed[ad]?.signature }
    func ties(of ad: Int64) -> [(partner: Int64, chance: Double)] {
        links(of: ad).filter { $0.judgement.relation == .same }.map { ($0.partner(of: ad), $0.judgement.chance) }
    }

    /// Links of an ad, in both directions.
    func links(of ad: Int64) -> [AdLink] { Array(linked[ad] ?? []) }

    func decisions(on ad: Int64) -> [PairDecision] { decided.filter { $0.a == ad || $0.b == ad } }

    func isClosed(_ ad: Int64) -> Bool { closed.contains(ad) }

    mutating func remove(_ ad: Int64) {
        for key in signed.removeValue(forKey: ad)?.keys ?? [] { buckets[key]?.removeAll { $0 == ad } }
        for link in linked.removeValue(forKey: ad) ?? [] { linked[link.partner(of: ad)]?.remove(link) }
        leaders[ad] = nil
    }

    mutating func put(_ ad: SignedAd) {
        signed[ad.key] = ad
        for key in ad.keys {
            var bucket = buckets[key] ?? []
            bucket.insert(ad.key, at: bucket.firstIndex { $0 > ad.key } ?? bucket.endIndex)
            buckets[key] = bucket
        }
    }

    mutating func put(_ link: AdLink) {
        linked[link.a, default: []].insert(link)
        linked[link.b, default: []].insert(link)
    }

    mutating func lead(_ members: [Int64], by leader: Int64) {
        for member in members { leaders[member] = leader }
    }
}
