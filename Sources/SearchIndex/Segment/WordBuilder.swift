import GermanText

/// Collects which words stand where, and writes them as lists of ads for each word.
struct WordBuilder {
    private var table = ByteTable()
    /// The number of the common form of each word as written; `UInt32.max` for other entries.
    private var stems: [UInt32] = []
    private let stemmer = Stemmer()
    private var totals = (title: UInt64(0), demands: UInt64(0), rest: UInt64(0))

    // One entry for each word of each ad, in the order the ads came.
    private var words: [UInt32] = []
    private var ads: [UInt32] = []
    private var frequencies: [UInt8] = []
    private var positionCounts: [UInt32] = []
    private var positions: [UInt32] = []

    /// - Returns: the number of words in each field.
    mutating func add(title: String, demands: String, rest: String, skills: [String], number: Int) -> FieldLengths {
        var occurrences: [UInt64] = []
        let lengths = FieldLengths(
            title: scan(title, from: 0, to: FieldSpan.demands, &occurrences),
            demands: scan(demands, from: FieldSpan.demands, to: FieldSpan.rest, &occurrences),
            rest: scan(rest, from: FieldSpan.rest, to: FieldSpan.end, &occurrences))
        count(lengths)
        occurrences.sort()
        var start = 0
        while start < occurrences.count {
            let word = occurrences[start] >> 32
            var end = start + 1
            while end < occurrences.count, occurrences[end] >> 32 == word { end += 1 }
            append(UInt32(word), ad: number, occurrences[start..<end])
            start = end
        }
        for name in Set(skills.map { Tokens.words($0).joined(separator: " ") }) where !name.isEmpty {
            entry(table.insert("\u{2}" + name), ad: number, frequency: 1)
        }
        return lengths
    }

    private mutating func count(_ lengths: FieldLengths) {
        totals.title += UInt64(lengths.title)
        totals.demands += UInt64(lengths.demands)
        totals.rest += UInt64(lengths.rest)
    }

    /// Appends each word and its common form, with the position below, to the occurrences.
    private mutating func scan(_ text: String, from start: Int, to end: Int, _ found: inout [UInt64]) -> UInt16 {
        guard !text.isEmpty else { return 0 }
        var count = 0
        Tokens.scan(text, from: start) { word, position, whole in
            if !whole { count += 1 }
            let place = UInt64(min(position, end - 1))
            let number = table.insert(word)
            while stems.count < table.count { stems.append(.max) }
            if stems[number] == .max { stems[number] = stem(of: word) }
            found.append(UInt64(number) << 32 | place)
            found.append(UInt64(stems[number]) << 32 | place)
        }
        return UInt16(clamping: count)
    }

    private mutating func stem(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let marked = stemmer.stem(word) { [TermKind.stem] + $0 }
        let number = marked.withUnsafeBufferPointer { table.insert($0) }
        while stems.count < table.count { stems.append(.max) }
        return UInt32(number)
    }

    private mutating func append(_ word: UInt32, ad: Int, _ occurrences: ArraySlice<UInt64>) {
        var counts = (title: 0, demands: 0, rest: 0)
        for occurrence in occurrences {
            let position = Int(UInt32(truncatingIfNeeded: occurrence))
            if position < FieldSpan.demands {
                counts.title += 1
            } else if position < FieldSpan.rest {
                counts.demands += 1
            } else {
                counts.rest += 1
            }
        }
        entry(
            Int(word), ad: ad,
            frequency: FieldSpan.frequency(title: counts.title, demands: counts.demands, rest: counts.rest))
        if table.bytes(Int(word)).first == TermKind.stem {
            for occurrence in occurrences { positions.append(UInt32(truncatingIfNeeded: occurrence)) }
            positionCounts[positionCounts.count - 1] = UInt32(occurrences.count)
        }
    }

    private mutating func entry(_ word: Int, ad: Int, frequency: UInt8) {
        words.append(UInt32(word))
        ads.append(UInt32(ad))
        frequencies.append(frequency)
        positionCounts.append(0)
    }

    /// Takes in another segment's lists, with the ads' new numbers; ads with the number `UInt32.max` are left out.
    mutating func absorb(_ segment: Segment, numbers: [UInt32]) {
        for old in numbers.indices where numbers[old] != .max { count(segment.lengths[old]) }
        for term in 0..<segment.termCount {
            let word = segment.termBytes(term).withUnsafeBufferPointer { table.insert($0) }
            let list = segment.postings(term)
            var cursor = PositionCursor(list)
            list.forEach { ad, frequency in
                let kept = numbers[Int(ad)] != .max
                if kept { entry(word, ad: Int(numbers[Int(ad)]), frequency: frequency) }
                guard list.hasPositions else { return }
                let count = cursor.next { if kept { positions.append($0) } }
                if kept { positionCounts[positionCounts.count - 1] = UInt32(count) }
            }
        }
    }

    func write(to file: inout SegmentWriter) {
        // The entries of each word, in the order the ads came (counting sort).
        var starts = [Int](repeating: 0, count: table.count + 1)
        for word in words { starts[Int(word) + 1] += 1 }
        for word in 0..<table.count { starts[word + 1] += starts[word] }
        var next = starts
        var order = [UInt32](repeating: 0, count: words.count)
        var positionStarts = [UInt32](repeating: 0, count: words.count)
        var position: UInt32 = 0
        for index in words.indices {
            let word = Int(words[index])
            order[next[word]] = UInt32(index)
            next[word] += 1
            positionStarts[index] = position
            position += positionCounts[index]
        }

        var lists = PostingsWriter()
        var entries: [TermEntry] = []
        var termStarts: [UInt32] = [0]
        var termBytes: [UInt8] = []
        for word in table.sorted() where starts[word] < starts[word + 1] {
            let bytes = table.bytes(word)
            termBytes.append(contentsOf: bytes)
            termStarts.append(UInt32(termBytes.count))
            lists.begin(count: starts[word + 1] - starts[word], hasPositions: bytes.first == TermKind.stem)
            for place in starts[word]..<starts[word + 1] {
                let index = Int(order[place])
                let first = Int(positionStarts[index])
                lists.add(
                    ad: ads[index], frequency: frequencies[index],
                    positions: positions[first..<first + Int(positionCounts[index])])
            }
            entries.append(lists.end())
        }
        file.column(.termStarts, termStarts)
        file.section(.termBytes) { $0.append(termBytes) }
        file.column(.termEntries, entries)
        file.section(.postings) { $0.append(lists.postings.bytes) }
        file.section(.positions) { $0.append(lists.positions.bytes) }
        file.column(.totals, [totals.title, totals.demands, totals.rest])
    }
}
