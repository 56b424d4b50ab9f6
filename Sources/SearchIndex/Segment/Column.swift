/// A column of plain values inside a segment.
struct Column<Value: BitwiseCopyable> {
    let base: UnsafePointer<Value>
    let count: Int

    @inline(__always)
    subscript(index: Int) -> Value {
        assert(index >= 0 && index < count)
        return base[index]
    }
}

/// A column of lists of numbers.
struct ListColumn {
    let starts: Column<UInt32>
    let values: Column<UInt32>

    @inline(__always)
    subscript(index: Int) -> UnsafeBufferPointer<UInt32> {
        let start = Int(starts[index])
        return UnsafeBufferPointer(start: values.base + start, count: Int(starts[index + 1]) - start)
    }
}

/// The skills of each ad: numbers of two bytes where the dictionary is small enough, else of four.
struct SkillColumn {
    private let narrow: Column<UInt16>?
    private let wide: Column<UInt32>?
    private let rows: Column<AdRow>

    init(_ file: SegmentFile, rows: Column<AdRow>, isWide: Bool) throws(IndexError) {
        let total = Int(rows[rows.count - 1].skills)
        narrow = isWide ? nil : try file.column(.skills, count: total)
        wide = isWide ? try file.column(.skills, count: total) : nil
        self.rows = rows
    }

    /// The number of an ad's skills.
    @inline(__always)
    func count(of ad: Int) -> Int { Int(rows[ad + 1].skills) - Int(rows[ad].skills) }

    @inline(__always)
    func forEach(of ad: Int, _ body: (Int) -> Void) {
        let start = Int(rows[ad].skills)
        let end = Int(rows[ad + 1].skills)
        if let narrow {
            for index in start..<end { body(Int(narrow[index])) }
        } else if let wide {
            for index in start..<end { body(Int(wide[index])) }
        }
    }
}

/// Strings in ascending order of their bytes, by number.
struct Names {
    private let starts: Column<UInt32>
    private let arena: UnsafeRawBufferPointer

    init(starts: Column<UInt32>, arena: UnsafeRawBufferPointer) {
        self.starts = starts
        self.arena = arena
    }

    var count: Int { starts.count - 1 }

    func bytes(_ number: Int) -> UnsafeBufferPointer<UInt8> {
        let start = Int(starts[number])
        return UnsafeRawBufferPointer(rebasing: arena[start..<Int(starts[number + 1])]).bindMemory(to: UInt8.self)
    }

    subscript(number: Int) -> String { String(decoding: bytes(number), as: UTF8.self) }

    /// The number of a string.
    func find(_ text: String) -> Int? {
        var text = text
        return text.withUTF8 { find($0) }
    }

    func find(_ wanted: UnsafeBufferPointer<UInt8>) -> Int? {
        let place = firstNotBefore(wanted)
        return place < count && bytes(place).elementsEqual(wanted) ? place : nil
    }

    /// The numbers of the strings that begin so.
    func range(prefix: [UInt8]) -> Range<Int> {
        let start = prefix.withUnsafeBufferPointer { firstNotBefore($0) }
        var end = start
        while end < count, bytes(end).starts(with: prefix) { end += 1 }
        return start..<end
    }

    private func firstNotBefore(_ wanted: UnsafeBufferPointer<UInt8>) -> Int {
        let wanted = UnsafeRawBufferPointer(wanted)
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if ByteTable.precedes(UnsafeRawBufferPointer(bytes(middle)), wanted) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}

/// ``Names`` that are checked as they are read, for dictionaries too large to be checked at once.
struct CheckedNames {
    private let starts: CheckedColumn<UInt32>
    private let arena: CheckedBytes

    init(starts: CheckedColumn<UInt32>, arena: CheckedBytes) {
        self.starts = starts
        self.arena = arena
    }

    var count: Int { max(0, starts.count - 1) }

    /// `nil` where the bytes are damaged.
    func bytes(_ number: Int) -> UnsafeRawBufferPointer? {
        guard let start = starts[number], let end = starts[number + 1], start <= end else { return nil }
        return arena[Int(start)..<Int(end)]
    }

    func find(_ wanted: [UInt8]) -> Int? {
        let place = firstNotBefore(wanted)
        return place < count && bytes(place)?.elementsEqual(wanted) ?? false ? place : nil
    }

    /// The numbers of the strings that begin so.
    func range(prefix: [UInt8]) -> Range<Int> {
        let start = firstNotBefore(prefix)
        // The first string past all that begin so begins with the next prefix of that length.
        var next = prefix
        while let last = next.last, last == .max { next.removeLast() }
        guard let last = next.last else { return start..<count }
        next[next.count - 1] = last + 1
        return start..<max(start, firstNotBefore(next))
    }

    private func firstNotBefore(_ wanted: [UInt8]) -> Int {
        wanted.withUnsafeBytes { wanted in
            var low = 0
            var high = count
            while low < high {
                let middle = (low + high) / 2
                guard let bytes = bytes(middle) else { return count }
                if ByteTable.precedes(bytes, wanted) { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }
}
