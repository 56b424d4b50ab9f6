import GermanText

/// Writes the ads of several segments that are still alive as one segment, word by word.
struct SegmentMerger {
    private var columns = ColumnBuilder()
    private let sources: [Source]
    private let order: [UInt32]
    private let ranks: [UInt32]

    /// A segment with the new numbers of its ads.
    private struct Source {
        let segment: Segment
        /// By old number; `UInt32.max` for those left out. They ascend, since all segments have the same order.
        let numbers: [UInt32]
    }

    init(_ views: [SegmentView]) {
        var came = 0
        var firsts: [Int] = []
        for view in views {
            firsts.append(came)
            columns.absorb(view.segment, alive: view.alive)
            came += view.count
        }
        (order, ranks) = columns.order()
        var numbers = [UInt32](repeating: .max, count: came)
        for (new, came) in order.enumerated() { numbers[Int(came)] = UInt32(new) }
        sources = zip(views, firsts).map { view, first in
            var own = [UInt32](repeating: .max, count: view.segment.count)
            var place = first
            view.alive.forEach { old in
                own[old] = numbers[place]
                place += 1
            }
            return Source(segment: view.segment, numbers: own)
        }
    }

    /// - Returns: the number of ads.
    mutating func write(to file: SegmentWriter) -> Int {
        writeWords(to: file)
        var ends = [FieldEnds](repeating: FieldEnds(title: 0, demands: 0), count: order.count)
        for source in sources {
            for (old, new) in source.numbers.enumerated() where new != .max {
                ends[Int(new)] = source.segment.fieldEnds(old)
            }
        }
        file.column(.fieldEnds, ends)
        columns.write(to: file, order: order, ranks: ranks)
        return order.count
    }

    /// The segment in memory.
    consuming func segment() -> Segment { Segment { write(to: $0) } }

    // MARK: Words

    private func writeWords(to file: SegmentWriter) {
        var lists = TermWriter(file: file, adCount: order.count)
        var walk = TermWalk(sources.map(\.segment.terms))
        let hasStems = sources.contains { !$0.segment.terms.range(prefix: [TermKind.stem]).isEmpty }
        let stemmer = Stemmer()
        var merged = MergedList()
        while let (term, places) = walk.next() {
            merged.removeAll()
            for (source, place) in places {
                guard let list = sources[source].segment.postings(place) else { continue }
                merged.add(list, numbers: sources[source].numbers)
            }
            merged.sort()
            guard merged.count > 0 else { continue }
            // A term that shares the list of a stem everywhere goes on sharing it.
            if hasStems, let stem = shared(term, places, stemmer), let list = lists.find(stem),
                Int(list.count) == merged.count
            {
                lists.share(term, with: stem)
                continue
            }
            // As when written first: where there are stems, words as written have no positions of their own.
            let hasPositions = merged.hasPositions && (term.first == TermKind.stem || !hasStems)
            lists.begin(term, count: merged.count, hasPositions: hasPositions)
            merged.forEach { lists.add(ad: $0, impact: $1, positions: $2) }
            lists.end()
        }
        lists.finish()
    }

    /// The stem whose list a word as written or a part shares in every segment.
    private func shared(_ term: [UInt8], _ places: [(source: Int, place: Int)], _ stemmer: Stemmer) -> [UInt8]? {
        let stem: [UInt8]
        if term.first == TermKind.part {
            stem = [TermKind.stem] + term.dropFirst()
        } else if TermKind.isWritten(term.first) {
            stem = term.withUnsafeBufferPointer { stemmer.stem($0) { [TermKind.stem] + $0 } }
        } else {
            return nil
        }
        for (source, place) in places {
            let segment = sources[source].segment
            guard let stemPlace = segment.terms.find(stem), let own = segment.termEntries[place],
                let other = segment.termEntries[stemPlace], own.offset == other.offset
            else { return nil }
        }
        return stem
    }
}

/// Walks the dictionaries of several segments in order, one term at a time.
private struct TermWalk {
    private let dictionaries: [CheckedNames]
    private var places: [Int]
    /// The term at each place.
    private var terms: [[UInt8]?]

    init(_ dictionaries: [CheckedNames]) {
        self.dictionaries = dictionaries
        places = dictionaries.map { _ in 0 }
        terms = dictionaries.map { $0.count > 0 ? $0.bytes(0).map { Array($0) } : nil }
    }

    /// The next term, and where it stands in each segment that has it.
    mutating func next() -> (term: [UInt8], places: [(source: Int, place: Int)])? {
        var least: [UInt8]?
        for case let term? in terms {
            if let known = least, !term.lexicographicallyPrecedes(known) { continue }
            least = term
        }
        guard let least else { return nil }
        var found: [(source: Int, place: Int)] = []
        for index in terms.indices where terms[index] == least {
            found.append((index, places[index]))
            places[index] += 1
            terms[index] =
                places[index] < dictionaries[index].count
                ? dictionaries[index].bytes(places[index]).map { Array($0) } : nil
        }
        return (least, found)
    }
}

/// The lists of one word from several segments.
private struct MergedList {
    private var entries = PostingEntries()
    /// The new number of the ad above, the entry's number below.
    private var keys: [UInt64] = []
    private(set) var hasPositions = false
    private var isSorted = true

    var count: Int { keys.count }

    mutating func removeAll() {
        entries.removeAll()
        keys.removeAll(keepingCapacity: true)
        hasPositions = false
        isSorted = true
    }

    mutating func add(_ list: PostingList, numbers: [UInt32]) {
        hasPositions = hasPositions || list.hasPositions
        let start = entries.ads.count
        list.append(to: &entries)
        for entry in start..<entries.ads.count {
            let new = numbers[Int(entries.ads[entry])]
            guard new != .max else { continue }
            let key = UInt64(new) << 32 | UInt64(entry)
            if let last = keys.last, last > key { isSorted = false }
            keys.append(key)
        }
    }

    mutating func sort() {
        if !isSorted { keys.sort() }
    }

    func forEach(_ body: (UInt32, UInt8, UnsafeBufferPointer<UInt16>) -> Void) {
        entries.positions.withUnsafeBufferPointer { positions in
            for key in keys {
                let entry = Int(UInt32(truncatingIfNeeded: key))
                let start = entry == 0 ? 0 : Int(entries.ends[entry - 1])
                body(
                    UInt32(key >> 32), entries.impacts[entry],
                    UnsafeBufferPointer(rebasing: positions[start..<Int(entries.ends[entry])]))
            }
        }
    }
}
