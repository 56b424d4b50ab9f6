/// A set of ads of one segment, one bit each.
struct Bitmap: Sendable, Hashable {
    private(set) var words: [UInt64]
    /// Number of ads that could be in the set.
    let capacity: Int

    init(capacity: Int, filled: Bool = false) {
        self.capacity = capacity
        words = Array(repeating: filled ? .max : 0, count: (capacity + 63) / 64)
        if filled { clearTail() }
    }

    /// - Parameter words: as ``words`` of another set; `nil` where their number does not fit.
    init?(capacity: Int, words: [UInt64]) {
        guard words.count == (capacity + 63) / 64 else { return nil }
        self.capacity = capacity
        self.words = words
        clearTail()
    }

    private mutating func clearTail() {
        if capacity % 64 != 0 { words[words.count - 1] &= (1 << UInt64(capacity % 64)) - 1 }
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    @inline(__always)
    func contains(_ index: Int) -> Bool { words[index >> 6] >> UInt64(index & 63) & 1 != 0 }

    @inline(__always)
    mutating func insert(_ index: Int) { words[index >> 6] |= 1 << UInt64(index & 63) }

    @inline(__always)
    mutating func remove(_ index: Int) { words[index >> 6] &= ~(1 << UInt64(index & 63)) }

    mutating func formIntersection(_ other: Bitmap) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    mutating func formUnion(_ other: Bitmap) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    mutating func subtract(_ other: Bitmap) {
        for index in words.indices { words[index] &= ~other.words[index] }
    }

    /// Drops the members that fail a test.
    mutating func keep(where test: (Int) -> Bool) {
        for index in words.indices where words[index] != 0 {
            var rest = words[index]
            while rest != 0 {
                let bit = rest.trailingZeroBitCount
                rest &= rest - 1
                if !test(index << 6 | bit) { words[index] &= ~(1 << UInt64(bit)) }
            }
        }
    }

    /// The members in ascending order.
    var members: [UInt32] {
        var found: [UInt32] = []
        found.reserveCapacity(count)
        for index in words.indices where words[index] != 0 {
            var rest = words[index]
            while rest != 0 {
                found.append(UInt32(truncatingIfNeeded: index << 6 | rest.trailingZeroBitCount))
                rest &= rest - 1
            }
        }
        return found
    }
}

/// Finds a member's place among the members of a set in constant time.
struct BitmapRanks {
    private let before: [UInt32]

    init(_ bitmap: Bitmap) {
        var sum: UInt32 = 0
        before = bitmap.words.map { word in
            defer { sum += UInt32(word.nonzeroBitCount) }
            return sum
        }
    }

    /// - Parameter index: a member of the bitmap.
    @inline(__always)
    func rank(of index: Int, in bitmap: Bitmap) -> Int {
        let below = bitmap.words[index >> 6] & ((1 << UInt64(index & 63)) - 1)
        return Int(before[index >> 6]) + below.nonzeroBitCount
    }
}
