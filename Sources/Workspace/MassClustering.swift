import Deduplication
import PostingStore

/// How far clustering has come.
public enum ClusterProgress: Sendable, CustomStringConvertible {
    case signing(Int, of: Int)
    case comparing(Int, of: Int)
    /// Rows of the store.
    case keeping(Int, of: Int)

    public var description: String {
        switch self {
        case .signing(let done, let all): "clusters: \(done) of \(all) ads signed"
        case .comparing(let done, let all): "clusters: \(done) of \(all) ads compared"
        case .keeping(let done, let all): "clusters: \(done) of \(all) rows kept"
        }
    }
}

extension Workspace {
    /// Ads between two words of progress, and those of one piece of work of a core.
    private static var massPortion: Int { 32_768 }
    private static var massPiece: Int { 128 }

    /// Clusters all ads at once, in memory: some 2.5 kB for each.
    ///
    /// Killed at any moment, the clusters are as they were before.
    ///
    /// - Parameter anew: makes all signatures anew, too.
    /// - Returns: how many ads were compared.
    @discardableResult
    func clusterAll(anew: Bool, progress: (ClusterProgress) throws -> Void) throws -> Int {
        let clusterer = MassClusterer(try signedAds(anew: anew, progress))
        let count = clusterer.count
        let links = try inPieces(of: 0..<count, { try progress(.comparing($0, of: count)) }) { clusterer.links(of: $0) }
        let (decisions, closed) = try store.clusterConstraints()
        let clusters = clusterer.clusters(links, decisions: decisions) { closed.contains($0) }
        try store.replaceClusters(by: clusters, closed: closed) { try progress(.keeping($0, of: $1)) }
        return count
    }

    private func signedAds(anew: Bool, _ progress: (ClusterProgress) throws -> Void) throws -> [SignedAd] {
        let last = try store.clusterBacklog().all
        let pieces = try inPieces(of: 1..<last + 1, { try progress(.signing($0, of: last)) }) { [store] keys in
            try store.massAds(keys, anew: anew).map { ad in
                switch ad {
                case .signed(let ad): ad
                case .unsigned(let ad): try SignedAd(ad)
                }
            }
        }
        return pieces.flatMap(\.self)
    }

    /// Does work on a range piece by piece, on all cores; the results of each portion are in order.
    private func inPieces<Output: Sendable>(
        of range: Range<Int>, _ progress: (Int) throws -> Void, _ work: @Sendable (Range<Int>) throws -> [Output]
    ) throws -> [[Output]] {
        var results: [[Output]] = []
        for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.massPortion) {
            let end = min(range.upperBound, start + Self.massPortion)
            let pieces = stride(from: start, to: end, by: Self.massPiece).map { $0..<min(end, $0 + Self.massPiece) }
            results.append(try parallelMap(pieces, work).flatMap(\.self))
            try progress(end - range.lowerBound)
        }
        return results
    }
}
