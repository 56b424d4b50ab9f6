/// Writes the dictionary of words and their lists; words come in ascending order of their bytes.
struct TermWriter {
    private let file: SegmentWriter
    private var lists: PostingsWriter
    private var starts: [UInt32] = [0]
    private var bytes: [UInt8] = []
    private var entries: [TermEntry] = []

    /// Bytes of lists held at most before they are written away.
    private static let bufferSize = 4 << 20

    /// Begins the section of lists.
    ///
    /// - Parameter adCount: ads of the segment.
    init(file: SegmentWriter, adCount: Int) {
        self.file = file
        lists = PostingsWriter(adCount: adCount)
        file.begin(.postings)
    }

    mutating func begin(_ term: [UInt8], count: Int, hasPositions: Bool) {
        append(term)
        lists.begin(count: count, hasPositions: hasPositions)
    }

    private mutating func append(_ term: [UInt8]) {
        bytes.append(contentsOf: term)
        starts.append(UInt32(bytes.count))
    }

    @inline(__always)
    mutating func add(ad: UInt32, impact: UInt8, positions: UnsafeBufferPointer<UInt16>) {
        lists.add(ad: ad, impact: impact, positions: positions)
    }

    mutating func end() {
        entries.append(lists.end())
        if lists.bytes.count >= Self.bufferSize { file.append(lists.take()) }
    }

    /// Gives a term the list of an earlier one, which has the same ads.
    mutating func share(_ term: [UInt8], with other: [UInt8]) {
        guard let entry = find(other) else { return }
        append(term)
        entries.append(entry)
    }

    /// The entry of a term already written.
    func find(_ term: [UInt8]) -> TermEntry? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            let own = bytes[Int(starts[middle])..<Int(starts[middle + 1])]
            if own.lexicographicallyPrecedes(term) { low = middle + 1 } else { high = middle }
        }
        guard low < entries.count, bytes[Int(starts[low])..<Int(starts[low + 1])].elementsEqual(term) else {
            return nil
        }
        return entries[low]
    }

    /// Ends the section of lists and writes the dictionary.
    mutating func finish() {
        file.append(lists.take())
        file.append([UInt8](repeating: 0, count: PostingFormat.slack))
        file.end()
        file.column(.termStarts, starts)
        file.begin(.termBytes)
        file.append(bytes)
        file.end()
        file.column(.termEntries, entries)
    }
}
