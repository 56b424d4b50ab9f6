import Glibc

/// Numbers byte strings in the order they first come, with open addressing over one arena.
///
/// A slot holds a string of up to sixteen bytes whole, so that a known word costs one look at memory; of many words
/// all first slots are looked at before any second one, so that the memory fetches them side by side. Building an index spends
/// most of its time here. One writer at a time.
final class ByteTable: @unchecked Sendable {
    /// A string by its length and sixteen bytes: the first and the last eight of up to sixteen, which may overlap; of
    /// longer ones two hashes.
    struct Key: Equatable {
        fileprivate var first: UInt64
        fileprivate var last: UInt64
        fileprivate var length: UInt32

        @inline(__always)
        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            length = UInt32(bytes.count)
            guard let base = UnsafeRawPointer(bytes.baseAddress), bytes.count > 0 else {
                (first, last) = (0, 0)
                return
            }
            if bytes.count >= 8 {
                first = base.loadUnaligned(as: UInt64.self)
                last = base.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
                var offset = 8
                while offset + 8 < bytes.count, bytes.count > 16 {
                    first = Key.mix(first, base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                    offset += 8
                }
            } else {
                first = 0
                for byte in bytes { first = first << 8 | UInt64(byte) }
                last = 0
            }
        }

        /// Multiplied and folded (after Wang Yi, "wyhash").
        @inline(__always)
        fileprivate static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
            let product = (a ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: b ^ 0xA076_1D64_78BD_642F)
            return product.high ^ product.low
        }

        @inline(__always)
        fileprivate var hash: Int {
            let mixed = Key.mix(first ^ UInt64(length), last)
            return Int(truncatingIfNeeded: (mixed ^ mixed >> 32) & 0x7FFF_FFFF)
        }

        /// Hands over the string of a key that is whole.
        fileprivate func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
            withUnsafeTemporaryAllocation(byteCount: 16, alignment: 8) { bytes in
                let count = Int(length)
                if count >= 8 {
                    bytes.storeBytes(of: first, as: UInt64.self)
                    for index in 0..<8 {
                        bytes[count - 8 + index] = UInt8(truncatingIfNeeded: last >> UInt64(8 * index))
                    }
                } else {
                    for index in 0..<count {
                        bytes[index] = UInt8(truncatingIfNeeded: first >> UInt64(8 * (count - 1 - index)))
                    }
                }
                return body(UnsafeRawBufferPointer(rebasing: bytes[..<count]).bindMemory(to: UInt8.self))
            }
        }

        /// Whether equal keys mean equal strings.
        @inline(__always)
        var isWhole: Bool { length <= 16 }
    }

    private struct Slot {
        var key: Key
        /// One more than the number; 0 where the slot is free.
        var mark: UInt32
    }

    private var slots: UnsafeMutablePointer<Slot>
    private var capacity: Int
    private static let free = Slot(key: Key(UnsafeBufferPointer(start: nil, count: 0)), mark: 0)
    private(set) var count = 0
    private var arena: UnsafeMutablePointer<UInt8>
    private var arenaCapacity: Int
    private var arenaCount = 0
    /// Where each string begins, and where the last one ends.
    private var starts: [UInt32] = [0]

    init() {
        capacity = 1024
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Self.free, count: capacity)
        arenaCapacity = 1 << 14
        arena = .allocate(capacity: arenaCapacity)
    }

    deinit {
        slots.deallocate()
        arena.deallocate()
    }

    /// The number of a string, new or known.
    func insert(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let key = Key(bytes)
        var slot = key.hash & (capacity - 1)
        while slots[slot].mark != 0 {
            if slots[slot].key == key {
                let number = Int(slots[slot].mark) - 1
                if key.isWhole || equals(number, bytes) { return number }
            }
            slot = (slot + 1) & (capacity - 1)
        }
        return add(key, bytes, at: slot)
    }

    /// The numbers of strings that are whole in their keys, new or known, in their order.
    func insert(_ keys: UnsafeBufferPointer<Key>, into numbers: inout [UInt32]) {
        numbers.removeAll(keepingCapacity: true)
        // Most words are known and stand in their first slot. These looks do not wait for one another.
        for key in keys {
            let slot = slots[key.hash & (capacity - 1)]
            numbers.append(slot.key == key ? slot.mark : 0)
        }
        for index in keys.indices {
            numbers[index] = numbers[index] == 0 ? UInt32(insert(keys[index])) : numbers[index] - 1
        }
    }

    @inline(__always)
    private func insert(_ key: Key) -> Int {
        var slot = key.hash & (capacity - 1)
        while slots[slot].mark != 0 {
            if slots[slot].key == key { return Int(slots[slot].mark) - 1 }
            slot = (slot + 1) & (capacity - 1)
        }
        return key.withBytes { add(key, $0, at: slot) }
    }

    private func add(_ key: Key, _ bytes: UnsafeBufferPointer<UInt8>, at slot: Int) -> Int {
        count += 1
        slots[slot] = Slot(key: key, mark: UInt32(count))
        append(bytes)
        if count * 3 > capacity * 2 { grow() }
        return count - 1
    }

    func insert(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { insert($0) }
    }

    func bytes(_ number: Int) -> UnsafeBufferPointer<UInt8> {
        let start = Int(starts[number])
        return UnsafeBufferPointer(start: arena + start, count: Int(starts[number + 1]) - start)
    }

    /// The numbers in ascending order of their bytes.
    func sorted() -> [Int] {
        (0..<count).sorted { a, b in
            Self.precedes(UnsafeRawBufferPointer(bytes(a)), UnsafeRawBufferPointer(bytes(b)))
        }
    }

    /// Order by bytes, a prefix before what it begins.
    static func precedes(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
        let shared = min(a.count, b.count)
        guard shared > 0, let first = a.baseAddress, let second = b.baseAddress else { return a.count < b.count }
        let order = memcmp(first, second, shared)
        return order == 0 ? a.count < b.count : order < 0
    }

    @inline(__always)
    private func equals(_ number: Int, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        let own = bytes(number)
        guard own.count == other.count else { return false }
        guard let first = own.baseAddress, let second = other.baseAddress else { return true }
        return memcmp(first, second, own.count) == 0
    }

    private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if arenaCount + bytes.count > arenaCapacity {
            let larger = max(arenaCapacity * 2, arenaCount + bytes.count)
            let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
            moved.initialize(from: arena, count: arenaCount)
            arena.deallocate()
            arena = moved
            arenaCapacity = larger
        }
        if let base = bytes.baseAddress { (arena + arenaCount).initialize(from: base, count: bytes.count) }
        arenaCount += bytes.count
        starts.append(UInt32(arenaCount))
    }

    private func grow() {
        let old = UnsafeMutableBufferPointer(start: slots, count: capacity)
        capacity *= 2
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Self.free, count: capacity)
        for entry in old where entry.mark != 0 {
            var slot = entry.key.hash & (capacity - 1)
            while slots[slot].mark != 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = entry
        }
        old.deallocate()
    }
}
