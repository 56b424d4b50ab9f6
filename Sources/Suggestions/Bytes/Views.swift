/// Little-endian numbers of four bytes lying one after the other; zero beyond the end.
struct Numbers: @unchecked Sendable {
    // Nobody writes to the bytes of a table.
    private let base: UnsafeRawPointer?
    let count: Int

    init(_ bytes: UnsafeRawBufferPointer) {
        base = bytes.baseAddress
        count = base == nil ? 0 : bytes.count / 4
    }

    @inline(__always)
    subscript(index: Int) -> UInt32 {
        guard let base, UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
        return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
    }
}

/// Letters of many words in one piece; zero beyond the end.
struct Letters: @unchecked Sendable {
    // Nobody writes to the bytes of a table.
    private let base: UnsafeRawPointer?
    let count: Int

    init(_ bytes: UnsafeRawBufferPointer) {
        base = bytes.baseAddress
        count = base == nil ? 0 : bytes.count
    }

    @inline(__always)
    subscript(index: Int) -> UInt8 {
        guard let base, UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
        return base.load(fromByteOffset: index, as: UInt8.self)
    }

    /// The letters of a range, cut to what is there.
    func slice(_ start: Int, _ end: Int) -> UnsafeRawBufferPointer {
        let end = min(end, count)
        guard let base, start >= 0, start < end else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(start: base + start, count: end - start)
    }
}
