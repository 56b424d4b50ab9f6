/// Keeps clusters true while ads come, change and go: only ads with a blocking key in common are looked at.
///
/// The clusters depend on the ads kept and not on the order in which they came, with one exception: of the ads under
/// one key only the first ``mostUnderKey`` are compared with a new one, and only the surest ``mostLinks`` links are
/// kept, so that thousands of like ads cost no more than a few. Where there are more, which of them count depends on
/// which came first.
public struct Clusterer: Sendable {
    /// Ads looked at under one key, and for one ad in all.
    static let mostUnderKey = 32
    static let mostCandidates = 160
    /// Links kept of an ad with those before it, the surest: as one job, and as copies elsewhere.
    static let mostLinks = 12

    let model: PairModel

    public init(model: PairModel = .shared) {
        self.model = model
    }

    /// Takes new and changed ads in, one after another, takes others away, and renews the clusters they touch.
    public func update(_ ads: [SignedAd], removing removed: [Int64] = [], on shelf: inout some ClusterShelf) throws {
        var touched = Set(ads.map(\.key))
        for key in removed + ads.map(\.key) {
            touched.formUnion(try shelf.ties(of: key).map(\.partner))
            try shelf.remove(key)
        }
        touched.subtract(removed)
        for ad in ads {
            let candidates = try Self.candidates(ad.keys) { try shelf.ads(under: $0, limit: Self.mostUnderKey) }
            let links = try Self.links(of: ad.key, with: candidates) { other in
                try shelf.signature(of: other).flatMap { model.judge(ad.signature, $0) }
            }
            for link in links { try shelf.put(link) }
            try shelf.put(ad)
        }
        try renew(touched, on: &shelf)
    }

    /// Renews the clusters of some ads, as after a decision of the operator.
    public func renew(_ touched: some Sequence<Int64>, on shelf: inout some ClusterShelf) throws {
        var done: Set<Int64> = []
        for ad in touched.sorted() where !done.contains(ad) {
            let component = try ClusterComponent(around: ad, on: shelf)
            done.formUnion(component.keys)
            for cluster in try component.clusters(isClosed: { try shelf.isClosed($0) }) {
                try shelf.lead(cluster.members, by: cluster.leader)
            }
        }
    }

    /// The ads that an ad is compared with: the first under each of its keys.
    ///
    /// - Parameter bucket: the first ``mostUnderKey`` ads with a key.
    static func candidates<Keys: Sequence>(
        _ keys: Keys, under bucket: (Keys.Element) throws -> some Sequence<Int64>
    ) rethrows -> [Int64] {
        var candidates: Set<Int64> = []
        for key in keys where candidates.count < Self.mostCandidates { candidates.formUnion(try bucket(key)) }
        return Array(candidates.sorted().prefix(Self.mostCandidates))
    }

    /// The links of an ad with its candidates that are kept.
    static func links(
        of ad: Int64, with candidates: [Int64], judge: (Int64) throws -> PairJudgement?
    ) rethrows -> [AdLink] {
        var (same, elsewhere): ([AdLink], [AdLink]) = ([], [])
        for other in candidates where other != ad {
            guard let judgement = try judge(other) else { continue }
            let link = AdLink(ad, other, judgement)
            if judgement.relation == .same { same.append(link) } else { elsewhere.append(link) }
        }
        return [same, elsewhere].flatMap { links in
            links.sorted { ($1.judgement.chance, $0.a, $0.b) < ($0.judgement.chance, $1.a, $1.b) }
                .prefix(mostLinks)
        }
    }
}
