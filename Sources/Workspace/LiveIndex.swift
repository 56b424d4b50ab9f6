import Foundation
import PostingStore
import SearchIndex

/// The index of a data folder for a running portal: always answers, and follows the store.
public final class LiveIndex: Sendable {
    private let workspace: Workspace
    private let held: Held

    /// Opens or builds the index.
    public init(workspace: Workspace, progress: (Int, Int) -> Void = { _, _ in }) throws {
        self.workspace = workspace
        held = Held(try workspace.index(progress: progress), generation: try workspace.store.generation())
    }

    /// Help for people who search; `nil` until it is made, some seconds after the start.
    public var aids: SearchAids? { held.aids }

    /// Makes the aids for the index as it is now, where that was not done yet; call it beside the searches.
    public func renewAids() {
        let index = held.index
        guard held.aidsNeeded(for: index) else { return }
        held.take(SearchAids(index.snapshot), for: index)
    }

    /// The index as it is now; one request uses one snapshot throughout.
    public var snapshot: IndexSnapshot { held.index.snapshot }

    /// The store's generation that the index answers for: another one whenever the index is.
    public var generation: Int { held.generation }

    /// Takes over a newer index, and builds a damaged one anew.
    ///
    /// While another process imports, the old index goes on answering: the importer builds the new one
    /// when it is done.
    ///
    /// - Returns: whether there was something newer.
    public func follow() throws -> Bool {
        let generation = try workspace.store.generation()
        if held.index.snapshot.isDamaged {
            held.replace(try workspace.rebuiltIndex(), generation: generation)
            return true
        }
        guard generation != held.generation, !PostingStore.hasWriter(folder: workspace.folder) else { return false }
        held.replace(try workspace.index(), generation: generation)
        return true
    }

    private final class Held: @unchecked Sendable {
        // Guarded by `lock`.
        private var current: (index: AdIndex, generation: Int)
        private var help: (aids: SearchAids, index: AdIndex)?
        private let lock = NSLock()

        init(_ index: AdIndex, generation: Int) {
            current = (index, generation)
        }

        var index: AdIndex { lock.withLock { current.index } }
        var generation: Int { lock.withLock { current.generation } }

        var aids: SearchAids? { lock.withLock { help?.aids } }

        func aidsNeeded(for index: AdIndex) -> Bool { lock.withLock { help?.index !== index } }

        func take(_ aids: SearchAids, for index: AdIndex) {
            lock.withLock { help = (aids, index) }
        }

        func replace(_ index: AdIndex, generation: Int) {
            lock.withLock { current = (index, generation) }
        }
    }
}
