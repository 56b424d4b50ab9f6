/// Counts of names over several segments, each with its own dictionary.
struct NameCounts {
    private var parts: [(counts: [UInt32], names: Names, bytes: Range<Int>)] = []

    /// - Parameters:
    ///   - counts: by the number of the name.
    ///   - bytes: the part of each name that counts as the name; an empty one is not counted.
    mutating func add(_ counts: [UInt32], of names: Names, bytes: Range<Int>) {
        parts.append((counts, names, bytes))
    }

    /// The most frequent names, all with their exact counts.
    func values(limit: Int) -> [FacetValue] {
        if parts.count == 1, parts[0].bytes == 0..<Int.max { return values(of: parts[0].names, limit: limit) }
        var table = ByteTable()
        var counts: [UInt32] = []
        for part in parts {
            for number in part.counts.indices where part.counts[number] > 0 {
                let name = part.names.bytes(number)
                let kept = part.bytes.clamped(to: name.indices)
                guard !kept.isEmpty else { continue }
                let place = table.insert(UnsafeBufferPointer(rebasing: name[kept]))
                if place == counts.count { counts.append(0) }
                counts[place] += part.counts[number]
            }
        }
        return Self.values(counts, limit: limit) { String(decoding: table.bytes($0), as: UTF8.self) }
    }

    /// Of one segment, whose dictionary has each name once.
    private func values(of names: Names, limit: Int) -> [FacetValue] {
        var counts = parts[0].counts
        // The empty name, if there is one, is the first.
        if names.count > 0, names.bytes(0).isEmpty { counts[0] = 0 }
        return Self.values(counts, limit: limit) { names[$0] }
    }

    private static func values(_ counts: [UInt32], limit: Int, name: (Int) -> String) -> [FacetValue] {
        // Only names with a count that makes it into the list are read and ordered.
        let least = max(1, leastOfTop(limit, counts))
        let values = counts.indices.filter { counts[$0] >= least }.map {
            FacetValue(value: name($0), count: Int(counts[$0]))
        }
        return Array(values.sorted(by: FacetValue.precedes).prefix(limit))
    }

    /// The count at the end of a list of the greatest; 0 where all counts fit.
    private static func leastOfTop(_ limit: Int, _ counts: [UInt32]) -> UInt32 {
        guard counts.count > limit else { return 0 }
        var top: [UInt32] = []
        for count in counts where count > 0 && (top.count < limit || count > top[limit - 1]) {
            if top.count == limit { top.removeLast() }
            top.insert(count, at: top.firstIndex { $0 < count } ?? top.count)
        }
        return top.count == limit ? top[limit - 1] : 0
    }
}
