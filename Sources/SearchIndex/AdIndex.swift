import Synchronization

/// The index of all ads: one writer, any number of readers at the same time.
///
/// It consists of immutable segments, each a file, and a tail of the newest ads in memory. Readers work on
/// snapshots and wait for nobody; small segments of the tail are merged in the background. The index is derived from
/// the store: where it cannot be opened, it is built anew.
public final class AdIndex: Sendable {
    private let state: Mutex<IndexState>
    /// What readers get; apart from the state, which a writer may hold for long.
    private let current: Mutex<IndexSnapshot>
    private let isMerging = Atomic<Bool>(false)

    private init(_ state: consuming IndexState) {
        var state = state
        current = Mutex(state.snapshot())
        self.state = Mutex(state)
    }

    /// Opens the index in a folder.
    ///
    /// - Parameter stamp: what the index was derived from; another than the one kept means a stale index.
    /// - Throws: ``IndexError`` where there is none, it is stale or damaged: build it anew.
    public static func open(at folder: String, stamp: String) throws(IndexError) -> AdIndex {
        AdIndex(try IndexState(opening: IndexFolder(folder), stamp: stamp))
    }

    /// What the index in a folder was derived from; `nil` where there is none, or none that can be read.
    public static func stamp(at folder: String) -> String? {
        (try? IndexFolder(folder).readManifest())?.stamp
    }

    /// Builds the index in a folder and puts it in the place of the old one at once.
    ///
    /// Of ads with the same key the last one stays.
    /// - Throws: ``IndexError`` where the folder cannot be written; the old index is then as it was.
    public static func build(
        at folder: String, stamp: String, ads: some Sequence<IndexedAd>, analysis: TextAnalysis = .german
    ) throws(IndexError) -> AdIndex {
        var state = IndexState(folder: try IndexFolder(creating: folder), analysis: analysis)
        try state.build(ads, stamp: stamp)
        return AdIndex(state)
    }

    /// An index that no file stands behind.
    public static func inMemory(_ ads: some Sequence<IndexedAd>) -> AdIndex {
        var state = IndexState(folder: nil, analysis: .german)
        state.update(adding: Array(ads), removing: [])
        return AdIndex(state)
    }

    /// Adds ads, each in place of one with the same key, and removes those with the keys given first.
    ///
    /// Snapshots taken from now on show it; files change with ``commit(stamp:)``.
    public func update(adding ads: [IndexedAd], removing keys: [Int64]) {
        let needsMerging = state.withLock { state in
            state.update(adding: ads, removing: keys)
            publish(&state)
            return !state.mergeable.isEmpty
        }
        if needsMerging, isMerging.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged {
            Task.detached(priority: .utility) { self.merge() }
        }
    }

    private func publish(_ state: inout IndexState) {
        let snapshot = state.snapshot()
        current.withLock { $0 = snapshot }
    }

    /// Merges while there is something to merge; the state is held only to look and to install.
    private func merge() {
        while true {
            // Whoever updates after this look sees that nobody merges, and begins anew.
            let views = state.withLock { state in
                let views = state.mergeable
                if views.isEmpty { isMerging.store(false, ordering: .releasing) }
                return views
            }
            if views.isEmpty { return }
            let merged = SegmentMerger(views).segment()
            state.withLock { state in
                state.install(merged, insteadOf: views)
                publish(&state)
            }
        }
    }

    /// Writes what was updated to the folder; nothing is done for an index in memory.
    ///
    /// - Throws: ``IndexError`` where the folder cannot be written; the index goes on working from memory.
    public func commit(stamp: String) throws(IndexError) {
        try state.withLock { state throws(IndexError) in
            try state.commit(stamp: stamp)
            publish(&state)
        }
    }

    /// The index as it is now.
    public var snapshot: IndexSnapshot { current.withLock { $0 } }
}
