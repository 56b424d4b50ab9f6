import Synchronization

/// The names of a snapshot's segments, joined.
final class SnapshotNames: Sendable {
    let registry: NameRegistry
    private let maps: [NameRegistry.Maps]
    private let isSingle: Bool
    /// Tables to add up in, for the next search.
    private let spare: Mutex<[[NumberCounts]]>

    /// - Parameter maps: of the segments, in their order.
    init(_ registry: NameRegistry, maps: [NameRegistry.Maps]) {
        self.registry = registry
        self.maps = maps
        isSingle = maps.count == 1
        spare = Mutex(NameRegistry.Field.allCases.map { _ in [] })
    }

    /// The joint numbers of the names of one of the segments; `nil` where they are its own.
    func map(_ field: NameRegistry.Field, ofPart part: Int) -> [UInt32]? { maps[part][field] }

    func part(_ part: Int, _ segment: Segment) -> PartNames { PartNames(segment, maps[part]) }

    /// Adds up the counts of all segments under joint numbers; give the result back when done.
    func add(_ field: NameRegistry.Field, _ counts: [NumberCounts]) -> NumberCounts {
        if isSingle, counts.count == 1, maps[0][field] == nil { return counts[0] }
        let sum = spare.withLock { $0[field.rawValue].popLast() } ?? NumberCounts(count: registry.count(field))
        for (own, map) in zip(counts, maps) {
            if let map = map[field] {
                own.forEach { sum.add(Int(map[$0]), $1) }
            } else {
                own.forEach { sum.add($0, $1) }
            }
        }
        return sum
    }

    func giveBack(_ counts: NumberCounts, _ field: NameRegistry.Field) {
        if isSingle, maps[0][field] == nil { return }
        counts.clear()
        spare.withLock { $0[field.rawValue].append(counts) }
    }
}
