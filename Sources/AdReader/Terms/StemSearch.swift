/// Finds in one pass over a text which of several lists of word stems it holds.
///
/// Nearly no place of a text begins a stem. Four bytes tell of nearly all that they do not, without a branch and
/// without a look at what came before; from the other places a trie is followed. Case does not count.
struct StemSearch: Sendable {
    /// Bytes that no stem holds share class 0; capitals have the class of their small letters.
    private let classes: [UInt8]
    /// For each pair of classes the groups of stems that begin so, and those whose third and fourth byte it may be.
    private let pairs: [SIMD2<UInt64>]
    /// For each pair of classes the node of the trie that it leads to.
    private let roots: [UInt16]
    /// The trie below the first two bytes, small enough to stay at hand. Node 0 is none.
    private let nodes: [Node]

    private struct Node {
        /// The lists whose stems end here.
        var lists: UInt32 = 0
        /// The class that leads here.
        var step: UInt8 = 0
        var firstChild: UInt16 = 0
        var sibling: UInt16 = 0
    }

    private static let classBits = 6
    private static let classCount = 1 << classBits

    /// - Parameter lists: at most 32 lists of small-letter stems of two bytes and more, a few thousand bytes in all.
    init(_ lists: [[String]]) {
        let stems = lists.enumerated().flatMap { list, stems in stems.map { (bytes: Array($0.utf8), list: list) } }
        precondition(lists.count <= 32 && stems.allSatisfy { $0.bytes.count >= 2 })
        let classes = Self.classes(of: stems.map(\.bytes))
        let paths = stems.map { $0.bytes.map { Int(classes[Int($0)]) } }
        var roots = [UInt16](repeating: 0, count: Self.classCount << Self.classBits)
        var nodes = [Node()]
        for (stem, path) in zip(stems, paths) {
            let pair = path[0] << Self.classBits | path[1]
            if roots[pair] == 0 {
                roots[pair] = UInt16(nodes.count)
                nodes.append(Node())
            }
            var node = Int(roots[pair])
            for step in path.dropFirst(2) {
                var child = Self.child(of: node, by: UInt8(step), in: nodes)
                if child == 0 {
                    child = nodes.count
                    nodes.append(Node(step: UInt8(step), sibling: nodes[node].firstChild))
                    nodes[node].firstChild = UInt16(child)
                }
                node = child
            }
            nodes[node].lists |= 1 << UInt32(stem.list)
        }
        self.classes = classes
        self.roots = roots
        self.nodes = nodes
        pairs = Self.pairs(of: paths)
    }

    /// The node that a class leads to; 0 for none.
    @inline(__always)
    private static func child(of node: Int, by step: UInt8, in nodes: [Node]) -> Int {
        var child = Int(nodes[node].firstChild)
        while child != 0, nodes[child].step != step { child = Int(nodes[child].sibling) }
        return child
    }

    /// Stems that begin alike are of one group. Those of two bytes, which anything may follow, have groups of their own.
    private static func pairs(of paths: [[Int]]) -> [SIMD2<UInt64>] {
        var pairs = [SIMD2<UInt64>](repeating: .zero, count: classCount << classBits)
        var (groups, shortGroups): ([Int: UInt64], [Int: UInt64]) = ([:], [:])
        for path in paths {
            let first = path[0] << classBits | path[1]
            if path.count == 2 {
                let group = shortGroups[first] ?? 1 << UInt64(56 + shortGroups.count % 8)
                shortGroups[first] = group
                pairs[first].x |= group
                for pair in pairs.indices { pairs[pair].y |= group }
                continue
            }
            let group = groups[first] ?? 1 << UInt64(groups.count % 56)
            groups[first] = group
            pairs[first].x |= group
            for fourth in path.count == 3 ? 0..<classCount : path[3]..<path[3] + 1 {
                pairs[path[2] << classBits | fourth].y |= group
            }
        }
        return pairs
    }

    private static func classes(of stems: [[UInt8]]) -> [UInt8] {
        var classes = [UInt8](repeating: 0, count: 256)
        var count = 1
        for byte in stems.joined() where classes[Int(byte)] == 0 {
            classes[Int(byte)] = UInt8(count)
            count += 1
        }
        precondition(count <= classCount)
        for byte in 0x41...0x5A where classes[byte] == 0 { classes[byte] = classes[byte + 32] }
        // The second bytes of "Ä", "Ö", "Ü"; nothing else that stems hold is near enough to be mistaken.
        for byte in 0x80...0x9E where classes[byte] == 0 { classes[byte] = classes[byte + 32] }
        return classes
    }

    /// A bit for each list of which a stem occurs in the text; soft hyphens do not count.
    /// - Parameter enough: ends the search once one of these bits is found.
    func found(in text: String, enough: UInt32 = 0) -> UInt32 {
        var text = text
        return text.withUTF8 { found(in: $0, enough: enough) }
    }

    /// A bit for each list of which a stem occurs in the bytes.
    func found(in bytes: UnsafeBufferPointer<UInt8>, enough: UInt32 = 0) -> UInt32 {
        classes.withUnsafeBufferPointer { classes in
            pairs.withUnsafeBufferPointer { pairs in
                var found: UInt32 = 0
                var pair = 0
                // The groups that begin three bytes and two bytes before.
                var (begun, beginning): (UInt64, UInt64) = (0, 0)
                // The last stems are told apart from what follows them by nothing, which has class 0, behind the end.
                for index in 0..<bytes.count &+ 2 {
                    let byte = index < bytes.count ? bytes[index] : 0
                    pair = (pair << Self.classBits | Int(classes[Int(byte)])) & (Self.classCount << Self.classBits - 1)
                    let groups = pairs[pair]
                    if begun & groups.y != 0 {
                        found |= lists(bytes, from: index &- 3, classes)
                        if found & enough != 0 { break }
                    }
                    (begun, beginning) = (beginning, groups.x)
                    if byte == 0xAD, index > 0, bytes[index &- 1] == 0xC2 { return self.found(without: bytes, enough) }
                }
                return found
            }
        }
    }

    /// The lists whose stems begin at a place.
    private func lists(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ classes: UnsafeBufferPointer<UInt8>
    ) -> UInt32 {
        var node = Int(roots[Int(classes[Int(bytes[start])]) << Self.classBits | Int(classes[Int(bytes[start + 1])])])
        var found: UInt32 = 0
        var index = start + 2
        while node != 0 {
            found |= nodes[node].lists
            guard index < bytes.count else { break }
            node = Self.child(of: node, by: classes[Int(bytes[index])], in: nodes)
            index += 1
        }
        return found
    }

    /// The search in a text with its soft hyphens taken out.
    private func found(without bytes: UnsafeBufferPointer<UInt8>, _ enough: UInt32) -> UInt32 {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == 0xAD, index > 0, bytes[index - 1] == 0xC2 { plain.removeLast() } else { plain.append(byte) }
        }
        return plain.withUnsafeBufferPointer { found(in: $0, enough: enough) }
    }
}
