import AdReader
import Foundation
import PostingStore
import SearchIndex

extension Workspace {
    /// The ads of an index: visitors find the open ones; how long jobs were open is counted over the closed ones too.
    public enum Part: String, Sendable {
        case open = "index"
        case closed = "closed"
    }

    private func folder(of part: Part) -> String { folder + "/" + part.rawValue }

    /// What an index was derived from.
    private struct Stamp: Equatable {
        /// Of the store.
        var generation: Int
        /// Version of the reader.
        var reader: Int

        init(generation: Int) {
            self.generation = generation
            reader = AdReader.version
        }

        /// The stamp written out; `nil` for one that another version wrote otherwise.
        init?(_ text: String) {
            let words = text.split(separator: " ")
            guard words.count == 4, words[0] == "store", words[2] == "reader", let generation = Int(words[1]),
                let reader = Int(words[3])
            else { return nil }
            self.generation = generation
            self.reader = reader
        }

        var text: String { "store \(generation) reader \(reader)" }
    }

    /// What the index must have been derived from to be up to date.
    private func stamp() throws -> Stamp { Stamp(generation: try store.generation()) }

    /// Whether the index on disk answers for the store as it is now.
    public func indexIsCurrent() -> Bool {
        guard let stamp = try? stamp() else { return false }
        return (try? AdIndex.open(at: folder(of: .open), stamp: stamp.text)) != nil
    }

    /// The index of the open ads, or of the closed ones, as they are now: opened, brought up to date where little has
    /// changed, or built anew where it is missing, damaged or far behind.
    ///
    /// Where another process does so at the moment, its index is waited for. Where the folder cannot be written to, the
    /// index is built in memory.
    ///
    /// - Parameter progress: called with ads done and ads in all while building.
    public func index(_ part: Part = .open, progress: (Int, Int) -> Void = { _, _ in }) throws -> AdIndex {
        if let index = try currentIndex(part) { return index }
        return try AdIndex.whileLocked(at: folder(of: part)) {
            try currentIndex(part) ?? updatedIndex(part) ?? builtIndex(part, progress: progress)
        }
    }

    private func currentIndex(_ part: Part) throws -> AdIndex? {
        let stamp = try stamp()
        return try? AdIndex.open(at: folder(of: part), stamp: stamp.text)
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
    public func rebuiltIndex(_ part: Part = .open, progress: (Int, Int) -> Void = { _, _ in }) throws -> AdIndex {
        try AdIndex.whileLocked(at: folder(of: part)) { try builtIndex(part, progress: progress) }
    }

    private func builtIndex(_ part: Part, progress: (Int, Int) -> Void) throws -> AdIndex {
        let stamp = try stamp()
        let total = try store.jobCount(isClosed: part == .closed)
        var ads: [IndexedAd] = []
        ads.reserveCapacity(total)
        try forEachBatch(of: part) { batch in
            ads += batch
            progress(ads.count, total)
        }
        do {
            return try AdIndex.build(at: folder(of: part), stamp: stamp.text, ads: ads)
        } catch {
            return AdIndex.inMemory(ads)
        }
    }

    /// Share of the ads up to which an index is brought up to date rather than built anew.
    private static let mostChanged = 0.2

    /// The index on disk with what changed since it was written; `nil` where it is better built anew.
    private func updatedIndex(_ part: Part) throws -> AdIndex? {
        let stamp = try stamp()
        guard let kept = AdIndex.stamp(at: folder(of: part)), let old = Stamp(kept), old.reader == stamp.reader,
            old.generation < stamp.generation,
            let index = try? AdIndex.open(at: folder(of: part), stamp: kept)
        else { return nil }
        let isClosed = part == .closed
        let changed = try store.jobCount(isClosed: isClosed, alteredSince: old.generation)
        guard Double(changed) <= Self.mostChanged * Double(index.snapshot.count) else { return nil }
        let removed = try store.keysWithoutJob(isClosed: isClosed, alteredSince: old.generation)
        var added: [IndexedAd] = []
        try forEachBatch(of: part, alteredSince: old.generation) { added += $0 }
        index.update(adding: added, removing: removed)
        do {
            try index.commit(stamp: stamp.text)
            return index
        } catch {
            return nil
        }
    }

    /// One ad for each job: the leading one of its cluster.
    private func forEachBatch(
        of part: Part, alteredSince generation: Int? = nil, _ body: ([IndexedAd]) throws -> Void
    ) throws {
        var batch: [(ad: StoredAd, size: Int)] = []
        func flush() throws {
            try body(try parallelMap(batch) { IndexedAd($0.ad, clusterSize: $0.size) })
            batch.removeAll(keepingCapacity: true)
        }
        try store.forEachJob(isClosed: part == .closed, alteredSince: generation) { ad, size in
            batch.append((ad, size))
            if batch.count == 512 { try flush() }
        }
        if !batch.isEmpty { try flush() }
    }
}
