/// Writes the lists of ads for each word, in blocks of 128.
///
/// A list is its skip table, if it has more than one block (for each block the last ad, and where in the list and
/// in the positions the block ends, 12 bytes), then for each block the gaps between the ads' numbers as
/// variable-length numbers and the frequencies, a byte each. Positions are, for each ad, their number and the
/// gaps between them.
struct PostingsWriter {
    static let blockSize = 128
    static let skipLength = 12

    private(set) var postings = ByteWriter()
    private(set) var positions = ByteWriter()
    private var entry = TermEntry(count: 0, hasPositions: 0, postings: 0, positions: 0)
    private var list = ByteWriter()
    private var skips = ByteWriter()
    private var expected = 0
    private var last: UInt32 = 0
    private var block: [UInt8] = []

    mutating func begin(count: Int, hasPositions: Bool) {
        expected = count
        last = 0
        list = ByteWriter()
        skips = ByteWriter()
        block.removeAll(keepingCapacity: true)
        entry = TermEntry(
            count: 0, hasPositions: hasPositions ? 1 : 0, postings: UInt64(postings.bytes.count),
            positions: UInt64(positions.bytes.count))
    }

    /// - Parameter ad: greater than the one before.
    mutating func add(ad: UInt32, frequency: UInt8, positions found: ArraySlice<UInt32>) {
        list.varint(UInt64(ad - last))
        last = ad
        block.append(frequency)
        entry.count += 1
        if entry.hasPositions != 0 {
            positions.varint(found.count)
            var before: UInt32 = 0
            for position in found {
                positions.varint(UInt64(position - before))
                before = position
            }
        }
        if block.count == Self.blockSize || Int(entry.count) == expected { endBlock() }
    }

    private mutating func endBlock() {
        list.append(block)
        block.removeAll(keepingCapacity: true)
        skips.fixed(last)
        skips.fixed(UInt32(list.bytes.count))
        skips.fixed(UInt32(truncatingIfNeeded: UInt64(positions.bytes.count) - entry.positions))
    }

    mutating func end() -> TermEntry {
        if expected > Self.blockSize { postings.append(skips.bytes) }
        postings.append(list.bytes)
        return entry
    }
}
