/// What the writer works on: the segments in files, and the tail in memory.
struct IndexState: Sendable {
    private let folder: IndexFolder?
    /// With the name of the file of each.
    private var written: [(file: String, view: SegmentView)] = []
    /// In memory, the largest first; each at least twice as large as the next, so that an ad is rebuilt seldom.
    private var tail: [SegmentView] = []

    /// Ads of a segment while an index is built, which bounds the memory that takes.
    private static let segmentSize = 50_000
    /// Segments in files at most; more are merged.
    private static let mostSegments = 8

    init(folder: IndexFolder?) { self.folder = folder }

    init(opening folder: IndexFolder, stamp: String) throws(IndexError) {
        do throws(IndexError) {
            try self.init(reading: folder, stamp: stamp)
        } catch  where error.kind == .damaged {
            // Another process may have put a new index in its place between two files.
            try self.init(reading: folder, stamp: stamp)
        }
    }

    private init(reading folder: IndexFolder, stamp: String) throws(IndexError) {
        self.folder = folder
        let manifest = try folder.readManifest()
        guard manifest.stamp == stamp else {
            throw IndexError(.stale, "\(folder.path): the index was built from other data; rebuild it")
        }
        for entry in manifest.segments {
            let segment = try folder.readSegment(entry.file)
            guard segment.count == entry.count, let alive = Bitmap(capacity: entry.count, words: entry.alive) else {
                throw .damaged(entry.file, "it does not fit the manifest")
            }
            written.append((entry.file, SegmentView(segment, alive: alive)))
        }
    }

    var snapshot: IndexSnapshot {
        IndexSnapshot(views: (written.map(\.view) + tail).filter { $0.count > 0 })
    }

    // MARK: Writing

    mutating func build(_ ads: some Sequence<IndexedAd>, stamp: String) throws(IndexError) {
        var builder = SegmentBuilder()
        for ad in ads {
            builder.add(ad)
            if builder.count == Self.segmentSize {
                try write(Self.segment(builder))
                builder = SegmentBuilder()
            }
        }
        if builder.count > 0 { try write(Self.segment(builder)) }
        removeRepeats()
        try writeManifest(stamp)
    }

    /// Of ads with the same key, leaves the last one.
    private mutating func removeRepeats() {
        for index in written.indices {
            let segment = written[index].view.segment
            for place in 1..<max(1, segment.count) {
                let earlier = Int(segment.keyOrder[place - 1])
                guard segment.keys[earlier] == segment.keys[Int(segment.keyOrder[place])] else { continue }
                if written[index].view.alive.contains(earlier) {
                    written[index].view.alive.remove(earlier)
                    written[index].view.count -= 1
                }
            }
            for key in 0..<segment.count where index > 0 {
                for before in 0..<index { _ = written[before].view.remove(segment.keys[key]) }
            }
        }
    }

    mutating func update(adding ads: [IndexedAd], removing keys: [Int64]) {
        for key in keys { remove(key) }
        guard !ads.isEmpty else { return }
        var last: [Int64: Int] = [:]
        for (index, ad) in ads.enumerated() { last[ad.key] = index }
        for ad in ads { remove(ad.key) }
        var builder = SegmentBuilder()
        for (index, ad) in ads.enumerated() where last[ad.key] == index { builder.add(ad) }
        tail.append(SegmentView(Self.segment(builder)))
        while tail.count > 1, tail[tail.count - 2].count < 2 * tail[tail.count - 1].count {
            let newer = tail.removeLast()
            let older = tail.removeLast()
            tail.append(SegmentView(Self.merge([older, newer])))
        }
    }

    private mutating func remove(_ key: Int64) {
        for index in tail.indices { _ = tail[index].remove(key) }
        for index in written.indices { _ = written[index].view.remove(key) }
    }

    mutating func commit(stamp: String) throws(IndexError) {
        guard folder != nil else { return }
        let before = self
        do throws(IndexError) {
            if tail.contains(where: { $0.count > 0 }) { try write(tail.count == 1 ? tail[0] : Self.merged(tail)) }
            tail = []
            written.removeAll { $0.view.count == 0 }
            try mergeWritten()
            try writeManifest(stamp)
        } catch {
            self = before
            throw error
        }
    }

    /// Merges the smallest segments where there are too many, and those of which half is gone.
    private mutating func mergeWritten() throws(IndexError) {
        var merging = written.indices.filter { written[$0].view.count * 2 < written[$0].view.segment.count }
        let surplus = written.count - merging.count + (merging.isEmpty ? 0 : 1) - Self.mostSegments
        if surplus > 0 {
            let others = written.indices.filter { !merging.contains($0) }
            merging += others.sorted { written[$0].view.count < written[$1].view.count }.prefix(surplus + 1)
        }
        guard !merging.isEmpty else { return }
        let views = merging.sorted().map { written[$0].view }
        written = written.indices.filter { !merging.contains($0) }.map { written[$0] }
        try write(Self.merged(views))
    }

    // MARK: Segments

    private static func segment(_ builder: consuming SegmentBuilder) -> Segment {
        let bytes = builder.finish()
        do {
            return try Segment(SegmentStorage(bytes), name: "memory")
        } catch {
            preconditionFailure("a segment cannot be read as it was written: \(error)")
        }
    }

    private static func merge(_ views: [SegmentView]) -> Segment {
        var builder = SegmentBuilder()
        for view in views { builder.absorb(view.segment, alive: view.alive) }
        return segment(builder)
    }

    private static func merged(_ views: [SegmentView]) -> SegmentView { SegmentView(merge(views)) }

    /// Writes a segment to its file and works on with the mapped file.
    private mutating func write(_ view: SegmentView) throws(IndexError) {
        guard let folder else { return }
        let file = try folder.writeSegment(view.segment.bytes)
        written.append((file, SegmentView(try folder.readSegment(file), alive: view.alive)))
    }

    private mutating func write(_ segment: Segment) throws(IndexError) { try write(SegmentView(segment)) }

    private func writeManifest(_ stamp: String) throws(IndexError) {
        guard let folder else { return }
        let entries = written.map {
            Manifest.Entry(file: $0.file, count: $0.view.segment.count, alive: $0.view.alive.words)
        }
        try folder.writeManifest(Manifest(stamp: stamp, segments: entries))
    }
}
