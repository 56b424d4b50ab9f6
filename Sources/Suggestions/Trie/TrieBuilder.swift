import Glibc

/// Sorts keys and writes them as a ``Trie``.
struct TrieBuilder {
    /// A key as a piece of the letters, with what it stands for.
    struct Key {
        var start: UInt32
        var length: UInt8
        var value: UInt32
    }

    /// The letters of all keys; keys may share them.
    private(set) var letters: [UInt8] = []
    private(set) var keys: [Key] = []

    /// - Parameter starts: where in the letters keys begin, each reaching to the end of the letters, with their values.
    mutating func add(_ word: [UInt8], starts: [(offset: Int, value: UInt32)]) {
        let base = letters.count
        letters += word
        for start in starts where start.offset < word.count {
            keys.append(
                Key(
                    start: UInt32(base + start.offset),
                    length: UInt8(min(word.count - start.offset, Trie.maximumLength)), value: start.value))
        }
    }

    /// Sorts the keys by their letters, then by value, and drops what is there twice.
    mutating func sort() {
        letters.withUnsafeBytes { letters in
            keys.sort { a, b in
                let order = Self.order(a, b, letters)
                return order == 0 ? a.value < b.value : order < 0
            }
            var kept: [Key] = []
            kept.reserveCapacity(keys.count)
            for key in keys {
                if let last = kept.last, last.value == key.value, Self.order(last, key, letters) == 0 { continue }
                kept.append(key)
            }
            keys = kept
        }
    }

    private static func order(_ a: Key, _ b: Key, _ letters: UnsafeRawBufferPointer) -> Int {
        guard let base = letters.baseAddress else { return 0 }
        let order = memcmp(base + Int(a.start), base + Int(b.start), Int(min(a.length, b.length)))
        return order == 0 ? Int(a.length) - Int(b.length) : Int(order)
    }

    /// A node still to be written: its keys, and how many of their letters lead to it.
    private struct Pending {
        var keys: Range<Int>
        var before: Int
        var depth: Int
    }

    /// The numbers of the nodes; the keys must be sorted.
    func nodes() -> [UInt32] {
        var pending = [Pending(keys: 0..<keys.count, before: 0, depth: 0)]
        var numbers: [UInt32] = []
        var next = 0
        while next < pending.count {
            let node = pending[next]
            next += 1
            let firstChild = pending.count
            appendChildren(of: node, to: &pending)
            let label = keys.isEmpty ? 0 : Int(keys[node.keys.lowerBound].start) + node.before
            let length = node.depth - node.before
            let first = length > 0 ? letters[label] : 0
            numbers.append(UInt32(label))
            numbers.append(UInt32(node.keys.lowerBound))
            numbers.append(UInt32(firstChild))
            numbers.append(UInt32(length) | UInt32(pending.count - firstChild) << 8 | UInt32(first) << 16)
        }
        return numbers
    }

    private func appendChildren(of node: Pending, to pending: inout [Pending]) {
        var start = node.keys.lowerBound
        while start < node.keys.upperBound, Int(keys[start].length) <= node.depth { start += 1 }
        while start < node.keys.upperBound {
            let letter = letters[Int(keys[start].start) + node.depth]
            var end = start + 1
            while end < node.keys.upperBound, letters[Int(keys[end].start) + node.depth] == letter { end += 1 }
            pending.append(
                Pending(keys: start..<end, before: node.depth, depth: shared(keys[start], keys[end - 1])))
            start = end
        }
    }

    /// How many letters two keys have in common; all keys between share them too.
    private func shared(_ a: Key, _ b: Key) -> Int {
        let limit = Int(min(a.length, b.length))
        var count = 0
        while count < limit, letters[Int(a.start) + count] == letters[Int(b.start) + count] { count += 1 }
        return count
    }
}
