/// The costs of parts of compounds, found by a hash that is built up byte by byte.
struct CompoundTable: Sendable {
    private struct Slot {
        var check: UInt32 = 0
        var cost: Float = .infinity
    }

    private var slots: [Slot]
    private let mask: Int

    init(_ parts: [(bytes: [UInt8], cost: Float)]) {
        var size = 64
        while size < parts.count * 3 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        mask = size - 1
        for part in parts {
            var hash = Hash()
            for byte in part.bytes { hash.add(byte) }
            var index = hash.slot & mask
            while slots[index].check != 0, slots[index].check != hash.check { index = (index + 1) & mask }
            slots[index] = Slot(check: hash.check, cost: part.cost)
        }
    }

    /// The part's cost, infinite for what is no part.
    ///
    /// Parts are told apart by 32 bits beside their place, so that one look-up in a hundred thousand million errs.
    @inline(__always)
    func cost(_ hash: Hash) -> Float {
        let check = hash.check
        var index = hash.slot & mask
        return slots.withUnsafeBufferPointer { slots in
            while slots[index].check != 0 {
                if slots[index].check == check { return slots[index].cost }
                index = (index + 1) & mask
            }
            return .infinity
        }
    }

    /// FNV-1a of the bytes so far.
    struct Hash {
        private var value: UInt64 = 0xCBF2_9CE4_8422_2325

        @inline(__always)
        mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

        @inline(__always)
        var slot: Int { Int(truncatingIfNeeded: (value ^ value >> 29) & 0x7FFF_FFFF) }

        @inline(__always)
        var check: UInt32 { UInt32(truncatingIfNeeded: value >> 32) | 1 }
    }
}
