/// Numbers keys from 0 in the order in which they first come, in a table with open addressing.
struct KeyTable {
    private(set) var keys: [UInt64] = []
    private var slots = [Int32](repeating: -1, count: 256)

    /// The key's number; that of a new one is the number of keys before.
    mutating func number(of key: UInt64) -> Int {
        var slot = Self.slot(of: key, in: slots.count)
        while slots[slot] >= 0 {
            if keys[Int(slots[slot])] == key { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(keys.count)
        keys.append(key)
        if keys.count * 2 > slots.count { grow() }
        return keys.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 4)
        for (number, key) in keys.enumerated() {
            var slot = Self.slot(of: key, in: slots.count)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// Multiplicative hashing (Knuth, "The Art of Computer Programming", volume 3, section 6.4).
    private static func slot(of key: UInt64, in count: Int) -> Int {
        let hash = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: hash >> 32) & (count - 1)
    }
}
