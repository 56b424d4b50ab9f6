import Glibc

/// Numbers byte strings in the order they first come, with open addressing over one arena.
struct ByteTable {
    private var slots: [UInt32] = Array(repeating: 0, count: 1024)
    private var hashes: [UInt32] = []
    private var arena: [UInt8] = []
    private var starts: [Int] = [0]

    var count: Int { hashes.count }

    /// The number of a string, new or known.
    mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = Self.hash(bytes)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, equals(number, bytes) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = hashes.count
        slots[slot] = UInt32(number + 1)
        hashes.append(hash)
        arena.append(contentsOf: bytes)
        starts.append(arena.count)
        if hashes.count * 2 > slots.count { grow() }
        return number
    }

    mutating func insert(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { insert($0) }
    }

    func bytes(_ number: Int) -> ArraySlice<UInt8> { arena[starts[number]..<starts[number + 1]] }

    /// The numbers in ascending order of their bytes.
    func sorted() -> [Int] {
        arena.withUnsafeBufferPointer { arena in
            (0..<count).sorted { a, b in
                Self.precedes(
                    UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: arena[starts[a]..<starts[a + 1]])),
                    UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: arena[starts[b]..<starts[b + 1]])))
            }
        }
    }

    /// Order by bytes, a prefix before what it begins.
    static func precedes(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
        let shared = min(a.count, b.count)
        guard shared > 0, let first = a.baseAddress, let second = b.baseAddress else { return a.count < b.count }
        let order = memcmp(first, second, shared)
        return order == 0 ? a.count < b.count : order < 0
    }

    private func equals(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == bytes.count else { return false }
        for index in bytes.indices where arena[start + index] != bytes[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in hashes.indices {
            var slot = Int(hashes[number]) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }

    /// FNV-1a, mixed once more for the low bits.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
