/// A set of ads by their numbers in a segment or a list, one bit each.
public struct Bitmap: Sendable, Hashable {
    /// 64 ads each, the first lowest.
    public var words: [UInt64]
    /// Number of ads that could be in the set.
    public let capacity: Int

    /// - Parameter filled: whether all ads are in it.
    public init(capacity: Int, filled: Bool = false) {
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

    /// The number of members.
    public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    /// Whether an ad is in the set.
    @inlinable
    @inline(__always)
    public func contains(_ index: Int) -> Bool { words[index >> 6] >> UInt64(index & 63) & 1 != 0 }

    /// Takes an ad in.
    @inlinable
    @inline(__always)
    public mutating func insert(_ index: Int) { words[index >> 6] |= 1 << UInt64(index & 63) }

    @inline(__always)
    mutating func remove(_ index: Int) { words[index >> 6] &= ~(1 << UInt64(index & 63)) }

    /// Drops the members that another set does not have.
    @inlinable
    public mutating func formIntersection(_ other: Bitmap) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    /// Takes the members of another set in.
    @inlinable
    public mutating func formUnion(_ other: Bitmap) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    /// Drops the members that another set has.
    @inlinable
    public mutating func subtract(_ other: Bitmap) {
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

    /// How many members another set has too.
    ///
    /// - Parameter other: as many words as ``words``.
    func countJoined(_ other: UnsafePointer<UInt64>) -> Int {
        words.withUnsafeBufferPointer { words in
            var count = 0
            for index in words.indices { count &+= (words[index] & other[index]).nonzeroBitCount }
            return count
        }
    }

    mutating func formIntersection(_ other: UnsafePointer<UInt64>) {
        for index in words.indices { words[index] &= other[index] }
    }

    mutating func formUnion(_ other: UnsafePointer<UInt64>) {
        for index in words.indices { words[index] |= other[index] }
    }

    /// Adds the ads of a range.
    mutating func insert(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let first = range.lowerBound >> 6
        let last = (range.upperBound - 1) >> 6
        let head = UInt64.max << UInt64(range.lowerBound & 63)
        let tail = UInt64.max >> UInt64(63 - (range.upperBound - 1) & 63)
        if first == last {
            words[first] |= head & tail
        } else {
            words[first] |= head
            for index in first + 1..<last { words[index] = .max }
            words[last] |= tail
        }
    }

    /// Calls `body` with each member, ascending.
    @inlinable
    @inline(__always)
    public func forEach(_ body: (Int) -> Void) {
        for index in words.indices where words[index] != 0 {
            var rest = words[index]
            while rest != 0 {
                body(index << 6 | rest.trailingZeroBitCount)
                rest &= rest - 1
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

    /// The number of members within a range.
    @inlinable
    public func count(in range: Range<Int>) -> Int {
        guard !range.isEmpty else { return 0 }
        let first = range.lowerBound >> 6
        let last = (range.upperBound - 1) >> 6
        let head = UInt64.max << UInt64(range.lowerBound & 63)
        let tail = UInt64.max >> UInt64(63 - (range.upperBound - 1) & 63)
        guard first < last else { return (words[first] & head & tail).nonzeroBitCount }
        return words[first + 1..<last].reduce((words[first] & head).nonzeroBitCount) { $0 + $1.nonzeroBitCount }
            + (words[last] & tail).nonzeroBitCount
    }

    /// The number of members that another set has too.
    @inlinable
    public func count(in other: Bitmap) -> Int {
        var count = 0
        for index in words.indices { count &+= (words[index] & other.words[index]).nonzeroBitCount }
        return count
    }

    /// The members that another set has too.
    @inlinable
    public func intersection(_ other: Bitmap) -> Bitmap {
        var joined = self
        joined.formIntersection(other)
        return joined
    }

    /// The members that another set does not have.
    @inlinable
    public func subtracting(_ other: Bitmap) -> Bitmap {
        var rest = self
        rest.subtract(other)
        return rest
    }
}
