import AdReader
import Deduplication
import PostingStore

extension Workspace {
    /// Ads in one transaction of clustering: enough that the ads under a common key are read once for many.
    private static var clusterBatch: Int { 2048 }

    /// Share of the ads from which on all are clustered at once, in memory, rather than batch by batch in the store.
    private static var massShare: Double { 0.25 }

    /// Takes every ad that is in no cluster, or has changed since, into the clusters.
    ///
    /// Killed at any moment, whole batches are done and the next run does the rest.
    ///
    /// - Returns: how many ads were taken in.
    @discardableResult
    public func cluster(progress: (ClusterProgress) throws -> Void = { _ in }) throws -> Int {
        let (waiting, all) = try store.clusterBacklog()
        guard waiting > 0 else { return 0 }
        if Double(waiting) >= Self.massShare * Double(all) {
            try clusterAll(anew: false, progress: progress)
            return waiting
        }
        let clusterer = Clusterer()
        var done = 0
        while true {
            let ads = try store.unclusteredAds(limit: Self.clusterBatch)
            guard !ads.isEmpty else { return done }
            try store.cluster(try parallelMap(ads) { try SignedAd($0) }, by: clusterer)
            done += ads.count
            try progress(.comparing(done, of: max(waiting, done)))
        }
    }

    /// Makes all clusters anew; what the operator said stays.
    public func remakeClusters(progress: (ClusterProgress) throws -> Void = { _ in }) throws -> Int {
        try clusterAll(anew: true, progress: progress)
    }

    /// Notes what the operator says of two ads and renews their clusters.
    public func decide(_ a: StoredAd, _ b: StoredAd, isSame: Bool) throws {
        try store.decide(a.key, b.key, isSame: isSame, by: Clusterer())
    }
}

extension SignedAd {
    init(_ ad: UnclusteredAd) throws {
        let (posting, reading) = try ad.decoded()
        let (signature, keys) = AdSignature.make(posting, reading, text: AdReader.text(of: posting))
        self.init(key: ad.key, signature: signature, keys: keys)
    }
}
