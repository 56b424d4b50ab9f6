import AdReader
import AdSources
import Foundation
import JobMarket
import PostingStore

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
}
