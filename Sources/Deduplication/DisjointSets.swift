/// Which of some numbers hang together by pairs joined (Tarjan 1975: union by size, paths halved).
struct DisjointSets {
    private var parents: [Int]
    private var sizes: [Int]

    init(count: Int) {
        parents = Array(0..<count)
        sizes = Array(repeating: 1, count: count)
    }

    /// The number that stands for all that hang together with one.
    mutating func root(of number: Int) -> Int {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }

    mutating func join(_ a: Int, _ b: Int) {
        let (one, other) = (root(of: a), root(of: b))
        guard one != other else { return }
        let (kept, taken) = sizes[one] >= sizes[other] ? (one, other) : (other, one)
        parents[taken] = kept
        sizes[kept] += sizes[taken]
    }
}

/// Elements by the number of their group, in one array and in their order (counting sort).
struct Grouped<Element> {
    private let elements: [Element]
    private let starts: [Int]

    /// - Parameters:
    ///   - count: groups in all.
    ///   - group: of an element, 0 ..< `count`.
    init(_ unordered: some Collection<Element>, count: Int, by group: (Element) -> Int) {
        var starts = [Int](repeating: 0, count: count + 1)
        for element in unordered { starts[group(element) + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        elements = [Element](unsafeUninitializedCapacity: starts[count]) { buffer, initialized in
            for element in unordered {
                let group = group(element)
                buffer.initializeElement(at: next[group], to: element)
                next[group] += 1
            }
            initialized = starts[count]
        }
        self.starts = starts
    }

    subscript(group: Int) -> ArraySlice<Element> { elements[starts[group]..<starts[group + 1]] }
}
