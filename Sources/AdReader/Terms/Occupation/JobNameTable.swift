import Learning

/// Listed job names with the occupations they stand for, found by their letters alone.
///
/// One number for each name and occupation, in rising order: 48 bits of the hash of the name's letters without spaces
/// and hyphens, 12 bits for the class, 4 for the weight. Read where it stands in the model's file.
package struct JobNameTable: Sendable {
    package struct Entry: Sendable {
        package var name: UInt64
        package var label: Int
        /// 1 (a name without its addition) to 9 (everyday name).
        package var weight: Int

        package init(name: UInt64, label: Int, weight: Int) {
            self.name = name
            self.label = label
            self.weight = weight
        }
    }

    // Points into the program's own constants, which nothing writes to.
    private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
    private let count: Int

    init(_ reader: inout ModelReader) throws(ModelError) {
        let run = try reader.signedBytes()
        bytes = UnsafeRawBufferPointer(run)
        count = run.count / 8
    }

    /// Writes the entries as ``init(_:)`` reads them; of equal names and labels the greatest weight is kept.
    package static func write(_ entries: [Entry], to writer: inout ModelWriter) {
        let packed = entries.map { $0.name & ~0xFFFF | UInt64($0.label & 0xFFF) << 4 | UInt64(min($0.weight, 15)) }
        var kept: [UInt64] = []
        for value in packed.sorted() {
            if let last = kept.last, last >> 4 == value >> 4 { kept.removeLast() }
            kept.append(value)
        }
        var run: [Int8] = []
        run.reserveCapacity(kept.count * 8)
        for value in kept {
            for shift in stride(from: 0, to: 64, by: 8) {
                run.append(Int8(bitPattern: UInt8(truncatingIfNeeded: value >> UInt64(shift))))
            }
        }
        writer.add(run)
    }

    private subscript(index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }

    /// The place of the name's first entry; `nil` where it is not listed.
    func place(of name: UInt64) -> Int? {
        let wanted = name & ~0xFFFF
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] & ~0xFFFF == wanted ? low : nil
    }

    /// The classes of the name at a place, with their shares.
    func labels(at place: Int) -> [(label: Int, share: Float)] {
        var found: [(label: Int, share: Float)] = []
        let name = self[place] & ~0xFFFF
        var index = place
        var total: Float = 0
        while index < count, self[index] & ~0xFFFF == name {
            let value = self[index]
            let weight = Float(value & 0xF)
            found.append((Int(value >> 4 & 0xFFF), weight))
            total += weight
            index += 1
        }
        return found.map { ($0.label, $0.share / max(total, 1)) }
    }
}

extension TitleWords {
    /// The hash of all words without what separates them: the key of ``JobNameTable``.
    package var nameHash: UInt64 {
        var hash = WordHash()
        for letter in letters { hash.add(letter) }
        return hash.value
    }
}
