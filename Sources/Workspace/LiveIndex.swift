import Foundation
import JobMarket
import PostingStore
import SearchIndex

/// The index of a data folder for a running portal: always answers, and follows the store.
public final class LiveIndex: Sendable {
    private let workspace: Workspace
    private let held: Held

    /// Opens or builds the index.
    public init(workspace: Workspace, progress: (Int, Int) -> Void = { _, _ in }) throws {
        self.workspace = workspace
        let courses = try workspace.store.courseGeneration()
        let generation = try workspace.store.generation()
        held = Held(
            try workspace.index(progress: progress), closed: try ClosedAds(workspace), generation: generation)
        held.take(try workspace.store.courses(), generation: courses)
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

    /// When the index as it is now was taken over.
    public var since: Date { held.since }

    /// The closed ads, as figures need them.
    public var closed: ClosedAds { held.closed }

    /// The courses as they are now.
    public var courses: [Course] { held.courses.all }

    /// The generation of the store that the index as it is now was made from.
    public var storeGeneration: Int { held.generation }

    /// Another number whenever the index or the courses are others: all that it adds up is counted upwards.
    ///
    /// Ads that left the index ahead of the store's generation, and an index that was damaged and built anew, do not
    /// change what the generation of the store is. How often that was counts in the upper half, so that after a start,
    /// when it is nought again, no number stands for two states of the store.
    public var generation: Int {
        held.generation + held.courses.generation + (held.rebuilds + held.removals) << 32
    }

    /// Takes over a newer index and other courses, and builds a damaged one anew.
    ///
    /// While another process imports, the old index goes on answering: the importer builds the new one
    /// when it is done. Ads that the operator takes out, or their sources take back, leave it all the same.
    ///
    /// - Returns: whether there was something newer.
    public func follow() throws -> Bool {
        let generation = try workspace.store.generation()
        if held.index.snapshot.isDamaged {
            held.replace(
                try workspace.rebuiltIndex(), closed: try ClosedAds(workspace), generation: generation, isRebuilt: true)
            return true
        }
        let isNewer = try followCourses()
        guard generation != held.generation else { return isNewer }
        if PostingStore.hasWriter(folder: workspace.folder) { return try dropTakenOut() || isNewer }
        held.replace(try workspace.index(), closed: try ClosedAds(workspace), generation: generation)
        return true
    }

    /// Takes ads out of the index as it is that the operator took out since, or their sources took back. Where another ad
    /// of the same job is open, it comes in with the next index.
    private func dropTakenOut() throws -> Bool {
        let index = held.index
        let store = workspace.store
        let keys = try (store.suppressedKeys() + store.withdrawnKeys(since: held.generation))
            .filter(index.snapshot.contains)
        guard !keys.isEmpty else { return false }
        index.update(adding: [], removing: keys)
        held.noteRemoval()
        return true
    }

    private func followCourses() throws -> Bool {
        let generation = try workspace.store.courseGeneration()
        guard generation != held.courses.generation else { return false }
        held.take(try workspace.store.courses(), generation: generation)
        return true
    }

    private final class Held: @unchecked Sendable {
        // Guarded by `lock`.
        private var current: (index: AdIndex, closed: ClosedAds, generation: Int)
        private var taken = Date()
        private var removalCount = 0
        private var timesRebuilt = 0
        private var training: (all: [Course], generation: Int) = ([], 0)
        private var help: (aids: SearchAids, index: AdIndex)?
        private let lock = NSLock()

        init(_ index: AdIndex, closed: ClosedAds, generation: Int) {
            current = (index, closed, generation)
        }

        var index: AdIndex { lock.withLock { current.index } }
        var closed: ClosedAds { lock.withLock { current.closed } }
        var generation: Int { lock.withLock { current.generation } }
        /// How often ads were taken out of an index while another process wrote.
        var removals: Int { lock.withLock { removalCount } }

        func noteRemoval() { lock.withLock { removalCount += 1 } }

        var since: Date { lock.withLock { taken } }
        var rebuilds: Int { lock.withLock { timesRebuilt } }

        var courses: (all: [Course], generation: Int) { lock.withLock { training } }

        func take(_ courses: [Course], generation: Int) {
            lock.withLock { training = (courses, generation) }
        }

        var aids: SearchAids? { lock.withLock { help?.aids } }

        func aidsNeeded(for index: AdIndex) -> Bool { lock.withLock { help?.index !== index } }

        func take(_ aids: SearchAids, for index: AdIndex) {
            lock.withLock { help = (aids, index) }
        }

        func replace(_ index: AdIndex, closed: ClosedAds, generation: Int, isRebuilt: Bool = false) {
            lock.withLock {
                if isRebuilt { timesRebuilt += 1 }
                current = (index, closed, generation)
                taken = Date()
            }
        }
    }
}
