/// A trie with joined edges (D. R. Morrison, "PATRICIA", Journal of the ACM 15(4), 1968) over sorted keys, read from
/// bytes: each node stands for a range of the keys.
///
/// Why a trie: a typed beginning is found in one descent, whatever the number of keys, and the keys near a faulty one
/// are found by one walk that does the work for a shared beginning once and leaves a branch as soon as no key below it
/// can be near (``TypoAutomaton``).
///
/// A node has four numbers: where its edge's letters lie, its first key, its first child, and, in one, the length of
/// the edge (8 bits), the number of children (8 bits) and the edge's first letter (8 bits). The children of a node
/// follow each other; nodes are in the order of their distance from the root, so that what a walk reads first lies
/// together.
struct Trie: Sendable {
    /// Bytes of a key at most; longer ones are cut.
    static let maximumLength = 64

    let nodes: Numbers
    let letters: Letters
    let keyCount: Int

    struct Node {
        var label: Int
        var length: Int
        var first: UInt8
        var children: Range<Int>
        /// The keys below, those that end here first.
        var keys: Range<Int>
    }

    var root: Node { node(0, end: keyCount) }

    /// - Parameter end: the end of the node's keys, which is where those of its next sibling or of its parent's next
    ///   begin.
    @inline(__always)
    func node(_ number: Int, end: Int) -> Node {
        let base = number &* 4
        let sizes = nodes[base + 3]
        let firstChild = Int(nodes[base + 2])
        let childCount = Int(sizes >> 8 & 0xFF)
        // Children come after their parents: damaged bytes lead to no circle.
        let children = firstChild > number ? firstChild..<firstChild + childCount : 0..<0
        let start = min(Int(nodes[base + 1]), end)
        return Node(
            label: Int(nodes[base]), length: Int(sizes & 0xFF), first: UInt8(sizes >> 16 & 0xFF), children: children,
            keys: start..<end)
    }

    /// The end of the keys of a child.
    @inline(__always)
    func end(ofChild child: Int, of parent: Node) -> Int {
        child + 1 < parent.children.upperBound
            ? min(Int(nodes[(child + 1) &* 4 + 1]), parent.keys.upperBound) : parent.keys.upperBound
    }

    /// The first letter of a node's edge.
    @inline(__always)
    func first(_ number: Int) -> UInt8 { UInt8(nodes[number &* 4 + 3] >> 16 & 0xFF) }

    /// Where a descent by letters ended.
    struct Found {
        /// All keys that begin with the letters.
        var keys: Range<Int>
        /// The keys that are the letters and no more.
        var whole: Range<Int>
    }

    /// The keys that begin with the letters; `nil` where there are none.
    func find(_ typed: UnsafeBufferPointer<UInt8>) -> Found? {
        var node = root
        var index = 0
        while index < typed.count {
            guard let child = node.children.first(where: { first($0) == typed[index] }) else { return nil }
            node = self.node(child, end: end(ofChild: child, of: node))
            guard node.length > 0 else { return nil }
            for offset in 0..<node.length {
                guard index < typed.count else { return Found(keys: node.keys, whole: 0..<0) }
                guard letters[node.label + offset] == typed[index] else { return nil }
                index += 1
            }
        }
        return Found(keys: node.keys, whole: ownKeys(of: node))
    }

    /// The keys that end at a node.
    func ownKeys(of node: Node) -> Range<Int> {
        guard let child = node.children.first else { return node.keys }
        return node.keys.lowerBound..<max(min(Int(nodes[child * 4 + 1]), node.keys.upperBound), node.keys.lowerBound)
    }
}
