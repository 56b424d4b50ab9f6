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
    func find(_ text: String) -> Int? { find(Array(text.utf8)) }

    func find(_ wanted: [UInt8]) -> Int? {
        let place = firstNotBefore(wanted)
        return place < count && bytes(place).elementsEqual(wanted) ? place : nil
    }

    /// The numbers of the strings that begin so.
    func range(prefix: [UInt8]) -> Range<Int> {
        let start = firstNotBefore(prefix)
        var end = start
        while end < count, bytes(end).starts(with: prefix) { end += 1 }
        return start..<end
    }

    private func firstNotBefore(_ wanted: [UInt8]) -> Int {
        wanted.withUnsafeBytes { wanted in
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
}
