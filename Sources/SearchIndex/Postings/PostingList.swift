/// The ads with one word in one segment, read block by block where they lie.
struct PostingList {
    let count: Int
    private let bytes: UnsafeRawPointer
    private let blockCount: Int
    /// The bits of the ads, for very common words.
    let bitmap: UnsafePointer<UInt64>?
    /// Behind the list.
    private let positions: CheckedBytes

    /// - Parameters:
    ///   - all: the section of lists.
    ///   - adCount: ads of the segment.
    /// - Returns: `nil` where the list is not as it was written.
    init?(_ entry: TermEntry, in all: CheckedBytes, adCount: Int) {
        guard let offset = Int(exactly: entry.offset), offset <= all.count,
            let list = all[offset..<offset + Int(entry.length)], let base = list.baseAddress
        else { return nil }
        count = Int(entry.count)
        blockCount = (count + PostingFormat.blockSize - 1) / PostingFormat.blockSize
        guard list.count >= PostingFormat.headLength + blockCount * PostingFormat.blockHeadLength else { return nil }
        bytes = base
        let positionsLength = Int(UInt32(littleEndian: base.loadUnaligned(as: UInt32.self)))
        let bitmapStart = Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
        let end = offset + list.count
        guard positionsLength <= all.count - end,
            bitmapStart == 0 || bitmapStart + (adCount + 63) / 64 * 8 <= list.count
        else { return nil }
        // What packed numbers are read with reaches a little further.
        let reach = positionsLength == 0 ? 0 : min(positionsLength + PostingFormat.slack, all.count - end)
        positions = CheckedBytes(storage: all.storage, start: all.start + end, count: reach)
        bitmap = bitmapStart == 0 ? nil : (base + bitmapStart).assumingMemoryBound(to: UInt64.self)
    }

    var hasPositions: Bool { positions.count > 0 }
    /// Where it lies: another for every list of a segment.
    var identity: Int { Int(bitPattern: bytes) }

    struct Block {
        let last: UInt32
        let data: Int
        let positions: Int
        let gapWidth: Int
        let impactWidth: Int
        let least: UInt8
        let greatest: UInt8
    }

    var blocks: Range<Int> { 0..<blockCount }

    @inline(__always)
    private func head(_ block: Int) -> UnsafeRawPointer {
        bytes + PostingFormat.headLength + block * PostingFormat.blockHeadLength
    }

    @inline(__always)
    func lastAd(_ block: Int) -> UInt32 { UInt32(littleEndian: head(block).loadUnaligned(as: UInt32.self)) }

    @inline(__always)
    func greatestImpact(_ block: Int) -> UInt8 { head(block).load(fromByteOffset: 15, as: UInt8.self) }

    @inline(__always)
    func block(_ number: Int) -> Block {
        let head = head(number)
        return Block(
            last: UInt32(littleEndian: head.loadUnaligned(as: UInt32.self)),
            data: Int(UInt32(littleEndian: head.loadUnaligned(fromByteOffset: 4, as: UInt32.self))),
            positions: Int(UInt32(littleEndian: head.loadUnaligned(fromByteOffset: 8, as: UInt32.self))),
            gapWidth: Int(head.load(fromByteOffset: 12, as: UInt8.self)),
            impactWidth: Int(head.load(fromByteOffset: 13, as: UInt8.self)),
            least: head.load(fromByteOffset: 14, as: UInt8.self),
            greatest: head.load(fromByteOffset: 15, as: UInt8.self))
    }

    @inline(__always)
    func size(ofBlock block: Int) -> Int {
        min(count - block * PostingFormat.blockSize, PostingFormat.blockSize)
    }

    private var data: UnsafeRawPointer {
        bytes + PostingFormat.headLength + blockCount * PostingFormat.blockHeadLength
    }

    /// Unpacks the ads of a block.
    ///
    /// - Returns: how many there are.
    @inline(__always)
    @discardableResult
    func ads(ofBlock number: Int, into out: UnsafeMutablePointer<UInt32>) -> Int {
        let block = block(number)
        let size = size(ofBlock: number)
        BitPacking.ascending(
            size, width: block.gapWidth, after: number == 0 ? .max : lastAd(number - 1), at: data + block.data,
            into: out)
        return size
    }

    /// The impact of the word in one of the ads of a block.
    @inline(__always)
    func impact(_ index: Int, in block: Block, size: Int) -> UInt8 {
        let base = data + block.data + BitPacking.byteCount(size, width: block.gapWidth)
        return block.least &+ UInt8(truncatingIfNeeded: BitPacking.value(index, width: block.impactWidth, at: base))
    }

    /// Calls `body` with each ad, ascending.
    @inline(__always)
    func forEach(_ body: (UInt32) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: PostingFormat.blockSize) { buffer in
            guard let ads = buffer.baseAddress else { return }
            for block in blocks {
                let size = self.ads(ofBlock: block, into: ads)
                for index in 0..<size { body(ads[index]) }
            }
        }
    }

    /// Calls `body` with each ad, ascending, and the impact of the word in it.
    ///
    /// - Parameter mayMatter: asked of each block by its greatest impact; others are passed over.
    @inline(__always)
    func forEachImpact(inBlocks mayMatter: (UInt8) -> Bool, _ body: (UInt32, UInt8) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: PostingFormat.blockSize) { buffer in
            guard let ads = buffer.baseAddress else { return }
            for number in blocks where mayMatter(greatestImpact(number)) {
                let size = self.ads(ofBlock: number, into: ads)
                let block = block(number)
                for index in 0..<size { body(ads[index], impact(index, in: block, size: size)) }
            }
        }
    }

    /// Appends all there is to a list of entries.
    func append(to entries: inout PostingEntries) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: PostingFormat.blockSize) { buffer in
            guard let ads = buffer.baseAddress else { return }
            for number in blocks {
                let size = self.ads(ofBlock: number, into: ads)
                let block = block(number)
                for index in 0..<size {
                    entries.ads.append(ads[index])
                    entries.impacts.append(impact(index, in: block, size: size))
                }
                if hasPositions, let packed = PackedPositions(positions, at: block.positions) {
                    packed.append(to: &entries)
                } else {
                    for _ in 0..<size { entries.ends.append(UInt32(entries.positions.count)) }
                }
            }
        }
    }

    /// Calls `body` with each position of the word in one ad, by the ad's place in its block.
    func positions(_ block: Int, _ index: Int, _ body: (UInt16) -> Void) {
        guard hasPositions, let packed = PackedPositions(positions, at: self.block(block).positions) else { return }
        var next = packed.start(ofAd: index)
        packed.read(from: &next, body)
    }
}

/// The positions of a word in the ads of one block: the gaps between those of one ad, packed to one width, behind a bit
/// for each that says whether it is its ad's last.
private struct PackedPositions {
    private let total: Int
    private let width: Int
    private let marks: UnsafeRawPointer
    private let values: UnsafeRawPointer

    init?(_ bytes: CheckedBytes, at start: Int) {
        guard let head = bytes[start..<start + 5]?.baseAddress else { return nil }
        total = Int(UInt32(littleEndian: head.loadUnaligned(as: UInt32.self)))
        width = Int(head.load(fromByteOffset: 4, as: UInt8.self))
        let marksLength = (total + 7) >> 3
        let length = marksLength + BitPacking.byteCount(total, width: width)
        guard width <= 16, let body = bytes[start + 5..<start + 5 + length]?.baseAddress else { return nil }
        marks = body
        values = body + marksLength
    }

    @inline(__always)
    private func isLast(_ place: Int) -> Bool {
        marks.load(fromByteOffset: place >> 3, as: UInt8.self) >> UInt8(place & 7) & 1 != 0
    }

    /// Appends the positions of all ads.
    @inline(__always)
    func append(to entries: inout PostingEntries) {
        var position: UInt32 = 0
        for place in 0..<total {
            position &+= BitPacking.value(place, width: width, at: values)
            entries.positions.append(UInt16(truncatingIfNeeded: position))
            if isLast(place) {
                entries.ends.append(UInt32(truncatingIfNeeded: entries.positions.count))
                position = 0
            }
        }
    }

    /// Where the positions of an ad begin: behind as many marks as ads stand before it.
    func start(ofAd index: Int) -> Int {
        var place = 0
        var ended = 0
        while ended < index, place < total {
            if isLast(place) { ended += 1 }
            place += 1
        }
        return place
    }

    /// Reads the positions of the ad that begins at a place, and goes on to the next.
    @inline(__always)
    func read(from place: inout Int, _ body: (UInt16) -> Void) {
        var position: UInt32 = 0
        while place < total {
            position &+= BitPacking.value(place, width: width, at: values)
            body(UInt16(truncatingIfNeeded: position))
            place += 1
            if isLast(place - 1) { return }
        }
    }
}

/// The ads of lists with impacts and positions, unpacked one after another.
struct PostingEntries {
    var ads: [UInt32] = []
    var impacts: [UInt8] = []
    var positions: [UInt16] = []
    /// Where the positions of each ad end.
    var ends: [UInt32] = []

    mutating func removeAll() {
        ads.removeAll(keepingCapacity: true)
        impacts.removeAll(keepingCapacity: true)
        positions.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }
}
