import AdReader
import AdSources
import Foundation
import JobMarket
import PostingStore
import SearchIndex

/// A data folder at work: the store, and the index that is derived from it.
///
/// Joins what the rooms to its left do: takes ads in, has them read, keeps them, and rebuilds the
/// index whenever it is missing, damaged or older than the store.
public final class Workspace: Sendable {
    public let folder: String
    public let store: PostingStore
    private let reader = AdReader()

    /// - Throws: `StoreError` with one line that says what to do.
    public init(folder: String, access: PostingStore.Access) throws {
        self.folder = folder
        store = try PostingStore(folder: folder, access: access)
    }

    private var indexFolder: String { folder + "/index" }

    /// What the index must have been built from to be up to date.
    private func stamp() throws -> String {
        "store \(try store.generation()) reader \(AdReader.version)"
    }

    // MARK: Reading

    /// Reads postings on all cores, in order.
    public func read(_ postings: [Posting]) -> [Reading] {
        // Reading an ad throws nothing; the map's own errors cannot arise.
        (try? parallelMap(postings) { [reader] in reader.read($0) }) ?? []
    }

    /// Reads kept ads anew that another version of the reader read, so that all figures rest on one reader.
    ///
    /// - Returns: how many were read anew.
    @discardableResult
    public func renewReadings() throws -> Int {
        try store.refreshReadings(reader: AdReader.version, read: read)
    }

    // MARK: Index

    /// Whether the index on disk answers for the store as it is now.
    public func indexIsCurrent() -> Bool {
        guard let stamp = try? stamp() else { return false }
        return (try? AdIndex.open(at: indexFolder, stamp: stamp)) != nil
    }

    /// The index of the store as it is now: opened, or built anew where it is missing, damaged or stale.
    ///
    /// Where the folder cannot be written to, the index is built in memory.
    ///
    /// - Parameter progress: called with ads done and ads in all while building.
    public func index(progress: (Int, Int) -> Void = { _, _ in }) throws -> AdIndex {
        let stamp = try stamp()
        if let index = try? AdIndex.open(at: indexFolder, stamp: stamp) { return index }
        return try rebuiltIndex(progress: progress)
    }

    /// What `body` makes of the index, which is built anew where reading it finds damage.
    public func withIndex<Result>(_ body: (IndexSnapshot) throws -> Result) throws -> Result {
        func result(_ index: AdIndex) throws -> Result {
            let snapshot = index.snapshot
            let result = try body(snapshot)
            try snapshot.verify()
            return result
        }
        do {
            return try result(try index())
        } catch let error as IndexError where error.kind == .damaged {
            return try result(try rebuiltIndex())
        }
    }

    /// The index built anew from the store.
    ///
    /// - Parameter progress: called with ads done and ads in all.
    public func rebuiltIndex(progress: (Int, Int) -> Void = { _, _ in }) throws -> AdIndex {
        let stamp = try stamp()
        let ads = try indexedAds(progress: progress)
        do {
            return try AdIndex.build(at: indexFolder, stamp: stamp, ads: ads)
        } catch {
            return AdIndex.inMemory(ads)
        }
    }

    private func indexedAds(progress: (Int, Int) -> Void) throws -> [IndexedAd] {
        let total = try store.count()
        var ads: [IndexedAd] = []
        var batch: [StoredAd] = []
        ads.reserveCapacity(total)
        func flush() throws {
            ads += try parallelMap(batch) { IndexedAd($0) }
            batch.removeAll(keepingCapacity: true)
            progress(ads.count, total)
        }
        try store.forEachAd { ad in
            batch.append(ad)
            if batch.count == 512 { try flush() }
        }
        try flush()
        return ads
    }
}
