/// What the writer works on: the segments in files, and the tail in memory.
struct IndexState: Sendable {
    private let folder: IndexFolder?
    private let analysis: TextAnalysis
    /// With the name of the file of each.
    private var written: [(file: String, view: SegmentView)] = []
    /// In memory, the oldest first.
    private var tail: [SegmentView] = []
    private var registry: NameRegistry?
    private var maps: [ObjectIdentifier: NameRegistry.Maps] = [:]

    /// Words of texts and ads of a segment while an index is built, which bound the memory that takes.
    private static let mostWords = 10_000_000
    private static let mostAds = 100_000
    /// Segments in files at most; more are merged.
    private static let mostSegments = 8

    init(folder: IndexFolder?, analysis: TextAnalysis) {
        self.folder = folder
        self.analysis = analysis
    }

    init(opening folder: IndexFolder, stamp: String) throws(IndexError) {
        do throws(IndexError) {
            try self.init(reading: folder, stamp: stamp)
        } catch  where error.kind == .damaged {
            // Another process may have put a new index in its place between two files.
            try self.init(reading: folder, stamp: stamp)
        }
    }

    private init(reading folder: IndexFolder, stamp: String) throws(IndexError) {
        self.init(folder: folder, analysis: .german)
        let manifest = try folder.readManifest()
        guard manifest.stamp == stamp else {
            throw IndexError(.stale, "\(folder.path): the index was built from other data; rebuild it")
        }
        for entry in manifest.segments {
            let segment = try folder.readSegment(entry.file)
            guard segment.checksum == entry.checksum, segment.count == entry.count,
                let alive = Bitmap(capacity: entry.count, words: entry.alive)
            else { throw .damaged(entry.file, "it does not fit the manifest") }
            written.append((entry.file, SegmentView(segment, alive: alive)))
        }
    }

    /// What readers see from now on.
    mutating func snapshot() -> IndexSnapshot {
        let views = (written.map(\.view) + tail).filter { $0.count > 0 }
        guard let largest = views.max(by: { $0.segment.count < $1.segment.count })?.segment else {
            return IndexSnapshot(views: [], names: nil)
        }
        if registry.map({ known in !views.contains { $0.segment === known.base } || known.base.count * 2 < largest.count
        })
            ?? true
        {
            registry = NameRegistry(base: largest)
            maps = [:]
        }
        guard let registry else { return IndexSnapshot(views: [], names: nil) }
        var kept: [ObjectIdentifier: NameRegistry.Maps] = [:]
        for view in views {
            let identifier = ObjectIdentifier(view.segment)
            kept[identifier] = maps[identifier] ?? registry.maps(of: view.segment)
        }
        maps = kept
        let own = views.compactMap { kept[ObjectIdentifier($0.segment)] }
        return IndexSnapshot(views: views, names: SnapshotNames(registry, maps: own))
    }

    // MARK: Building

    mutating func build(_ ads: some Sequence<IndexedAd>, stamp: String) throws(IndexError) {
        var builder = SegmentBuilder(analysis: analysis)
        for ad in ads {
            builder.add(ad)
            if builder.count == Self.mostAds || builder.wordCount >= Self.mostWords {
                try write { builder.write(to: $0) }
                builder = SegmentBuilder(analysis: analysis)
            }
        }
        if builder.count > 0 { try write { builder.write(to: $0) } }
        removeRepeats()
        if written.count > 1 { try mergeFiles(Array(written.indices)) }
        try writeManifest(stamp)
    }

    /// Of ads with the same key in several segments, leaves the last one.
    private mutating func removeRepeats() {
        for index in written.indices.dropFirst() {
            let segment = written[index].view.segment
            for ad in 0..<segment.count {
                for before in 0..<index { _ = written[before].view.remove(segment.key(ad)) }
            }
        }
    }

    // MARK: Updating

    mutating func update(adding ads: [IndexedAd], removing keys: [Int64]) {
        for key in keys { remove(key) }
        guard !ads.isEmpty else { return }
        for ad in ads { remove(ad.key) }
        var builder = SegmentBuilder(analysis: analysis)
        for ad in ads { builder.add(ad) }
        tail.append(SegmentView(builder.segment()))
    }

    private mutating func remove(_ key: Int64) {
        for index in tail.indices { _ = tail[index].remove(key) }
        for index in written.indices { _ = written[index].view.remove(key) }
    }

    /// The newest segments of the tail that should become one: each is to be at least twice as large as all newer
    /// ones together, so that an ad is written anew seldom.
    var mergeable: [SegmentView] {
        var newest: [SegmentView] = []
        var count = 0
        for view in tail.reversed() {
            if !newest.isEmpty, view.count >= 2 * count { break }
            newest.insert(view, at: 0)
            count += view.count
        }
        return newest.count > 1 ? newest : []
    }

    /// Puts the merged segment in the place of those it was made of, without the ads removed meanwhile.
    ///
    /// Nothing happens where one of them is gone.
    mutating func install(_ merged: Segment, insteadOf sources: [SegmentView]) {
        guard let first = tail.firstIndex(where: { $0.segment === sources[0].segment }),
            first + sources.count <= tail.count,
            zip(tail[first...], sources).allSatisfy({ $0.segment === $1.segment })
        else { return }
        var view = SegmentView(merged)
        for (now, then) in zip(tail[first...], sources) {
            var removed = then.alive
            removed.subtract(now.alive)
            removed.forEach { _ = view.remove(then.segment.key($0)) }
        }
        tail.replaceSubrange(first..<first + sources.count, with: [view])
    }

    // MARK: Files

    mutating func commit(stamp: String) throws(IndexError) {
        guard folder != nil else { return }
        // In a damaged segment ads may not have been found that were to be removed.
        for (file, view) in written where view.segment.isDamaged {
            throw .damaged(file, "its checksum is wrong")
        }
        let before = self
        do throws(IndexError) {
            let views = tail.filter { $0.count > 0 }
            if !views.isEmpty {
                var merger = SegmentMerger(views)
                try write { merger.write(to: $0) }
            }
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
        if !merging.isEmpty { try mergeFiles(merging.sorted()) }
    }

    private mutating func mergeFiles(_ merging: [Int]) throws(IndexError) {
        let views = merging.map { written[$0].view }
        var merger = SegmentMerger(views)
        let kept = written.indices.filter { !merging.contains($0) }.map { written[$0] }
        try write { merger.write(to: $0) }
        guard let merged = written.last else { return }
        for view in views where view.segment.isDamaged { throw .damaged(merged.file, "it was made of a damaged one") }
        written = kept + [merged]
    }

    /// Writes a segment to its file and works on with the mapped file.
    ///
    /// - Parameter body: gives the number of its ads.
    private mutating func write(_ body: (SegmentWriter) -> Int) throws(IndexError) {
        guard let folder else { return }
        let file = try folder.writeSegment(body)
        written.append((file, SegmentView(try folder.readSegment(file))))
    }

    private func writeManifest(_ stamp: String) throws(IndexError) {
        guard let folder else { return }
        let entries = written.map {
            Manifest.Entry(
                file: $0.file, checksum: $0.view.segment.checksum, count: $0.view.segment.count,
                alive: $0.view.alive.words)
        }
        try folder.writeManifest(Manifest(stamp: stamp, segments: entries))
    }
}
