/// A number for each of many words and phrases: a table of hashes with open addressing.
///
/// Every word of every ad is looked up in dozens of tables, and nearly always in vain; the hashes are good already,
/// so that the standard dictionary's own hashing would be most of the work.
struct WordTable: Sendable {
    private var keys: [UInt64]
    private var values: [UInt32]
    /// Eight bits for each slot, set for the keys that are in the table: small enough to stay at hand where the table
    /// is not, and it answers most questions.
    private var marks: [UInt64]
    private var count = 0

    /// - Parameter capacity: how many words are expected; the table grows where there are more.
    init(capacity: Int = 4) {
        var slots = 8
        while slots < capacity * 2 { slots *= 2 }
        keys = [UInt64](repeating: 0, count: slots)
        values = [UInt32](repeating: 0, count: slots)
        marks = [UInt64](repeating: 0, count: slots / 8)
    }

    /// The number of a word; 0 for one that has none.
    @inline(__always)
    subscript(hash: WordHash) -> UInt32 {
        let key = Self.key(hash)
        let (word, bit) = mark(of: key)
        return marks[word] & bit == 0 ? 0 : values[slot(of: key)]
    }

    /// Changes the number of a word, which is 0 before the first time.
    mutating func change(_ hash: WordHash, _ body: (inout UInt32) -> Void) {
        if count * 2 >= keys.count { grow() }
        let key = Self.key(hash)
        let slot = slot(of: key)
        if keys[slot] == 0 {
            take(key, at: slot)
            count += 1
        }
        body(&values[slot])
    }

    private mutating func take(_ key: UInt64, at slot: Int) {
        keys[slot] = key
        let (word, bit) = mark(of: key)
        marks[word] |= bit
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        values = Array(repeating: 0, count: keys.count)
        marks = Array(repeating: 0, count: keys.count / 8)
        for (key, value) in zip(oldKeys, oldValues) where key != 0 {
            let slot = slot(of: key)
            take(key, at: slot)
            values[slot] = value
        }
    }

    /// Empty slots have the key 0.
    @inline(__always)
    private static func key(_ hash: WordHash) -> UInt64 { max(hash.value, 1) }

    /// The mark of a key.
    @inline(__always)
    private func mark(of key: UInt64) -> (word: Int, bit: UInt64) {
        let place = Int(truncatingIfNeeded: key >> 32) & (marks.count &* 64 &- 1)
        return (place >> 6, 1 << UInt64(place & 63))
    }

    /// The slot of a key, or the empty one where it would go.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ key >> 31) & mask
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }
}
