/// The ads with one word in one segment, read block by block from the mapped file.
struct PostingList {
    let count: Int
    let hasPositions: Bool
    private let base: UnsafePointer<UInt8>
    fileprivate let positions: UnsafePointer<UInt8>

    init(_ entry: TermEntry, postings: UnsafePointer<UInt8>, positions: UnsafePointer<UInt8>) {
        count = Int(entry.count)
        hasPositions = entry.hasPositions != 0
        base = postings + Int(entry.postings)
        self.positions = positions + Int(entry.positions)
    }

    private var blockCount: Int { (count + PostingsWriter.blockSize - 1) / PostingsWriter.blockSize }

    private var data: UnsafePointer<UInt8> {
        blockCount > 1 ? base + blockCount * PostingsWriter.skipLength : base
    }

    private func skip(_ block: Int) -> (last: UInt32, end: Int) {
        let entry = UnsafeRawPointer(base) + block * PostingsWriter.skipLength
        return (
            UInt32(littleEndian: entry.loadUnaligned(as: UInt32.self)),
            Int(UInt32(littleEndian: entry.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
        )
    }

    /// Calls `body` with each ad and the frequencies of the word in it.
    @inline(__always)
    func forEach(_ body: (_ ad: UInt32, _ frequency: UInt8) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: PostingsWriter.blockSize) { block in
            var bytes = data
            var ad: UInt32 = 0
            var left = count
            while left > 0 {
                let length = min(left, PostingsWriter.blockSize)
                for index in 0..<length {
                    ad &+= Self.varint(&bytes)
                    block[index] = ad
                }
                for index in 0..<length { body(block[index], bytes[index]) }
                bytes += length
                left -= length
            }
        }
    }

    /// The frequencies of the word in an ad; `nil` where it does not occur.
    func frequency(in ad: UInt32) -> UInt8? {
        var block = 0
        var bytes = data
        var current: UInt32 = 0
        if blockCount > 1 {
            var high = blockCount
            while block < high {
                let middle = (block + high) / 2
                if skip(middle).last < ad { block = middle + 1 } else { high = middle }
            }
            guard block < blockCount else { return nil }
            if block > 0 {
                let before = skip(block - 1)
                current = before.last
                bytes += before.end
            }
        }
        let length = min(count - block * PostingsWriter.blockSize, PostingsWriter.blockSize)
        var place: Int?
        for index in 0..<length {
            current &+= Self.varint(&bytes)
            if current == ad { place = index }
        }
        return place.map { bytes[$0] }
    }

    @inline(__always)
    static func varint(_ bytes: inout UnsafePointer<UInt8>) -> UInt32 {
        var byte = bytes.pointee
        bytes += 1
        var value = UInt32(byte & 0x7F)
        var shift: UInt32 = 7
        while byte >= 0x80 {
            byte = bytes.pointee
            bytes += 1
            value |= UInt32(byte & 0x7F) << (shift & 31)
            shift += 7
        }
        return value
    }
}

/// Walks along the positions of a list, ad by ad.
struct PositionCursor {
    private var bytes: UnsafePointer<UInt8>

    init(_ list: PostingList) { bytes = list.positions }

    /// Hands over the positions in the next ad.
    ///
    /// - Returns: how many there are.
    @inline(__always)
    @discardableResult
    mutating func next(_ body: (UInt32) -> Void) -> Int {
        let count = Int(PostingList.varint(&bytes))
        var position: UInt32 = 0
        for _ in 0..<count {
            position &+= PostingList.varint(&bytes)
            body(position)
        }
        return count
    }
}
