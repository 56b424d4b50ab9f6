/// A set of the entries of one kind, as a bit for each.
struct EntrySet {
    private var bits: [UInt64]

    /// The entries that have one of the keys.
    init(of keys: Range<Int>, in table: KindTable) {
        bits = [UInt64](repeating: 0, count: (table.entryCount + 63) / 64)
        for key in keys {
            let entry = Int(table.values.value(key) & TopEntries.entryMask)
            if entry < table.entryCount { bits[entry >> 6] |= 1 << UInt64(entry & 63) }
        }
    }

    /// Keeps the entries that are in the other set of the same kind too.
    mutating func keep(_ other: EntrySet) {
        for index in bits.indices { bits[index] &= other.bits[index] }
    }

    /// Calls the body with each entry, the most popular first, until it says no.
    func forEach(_ body: (UInt32) -> Bool) {
        for (index, word) in bits.enumerated() {
            var rest = word
            while rest != 0 {
                guard body(UInt32(index * 64 + rest.trailingZeroBitCount)) else { return }
                rest &= rest - 1
            }
        }
    }
}
