/// Reads what ``ByteWriter`` wrote, never past the end: beyond it everything is zero and ``failed`` is set.
struct ByteReader {
    private let bytes: UnsafeRawBufferPointer
    private(set) var offset: Int
    private(set) var failed = false

    init(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    var isAtEnd: Bool { offset >= bytes.count }

    mutating func byte() -> UInt8 {
        guard offset >= 0, offset < bytes.count else {
            failed = true
            return 0
        }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func varint() -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = byte()
            value |= UInt64(next & 0x7F) << shift
            guard next & 0x80 != 0 else { return value }
            shift += 7
            guard shift < 64 else {
                failed = true
                return 0
            }
        }
    }

    /// A count or offset; zero and a failure where it exceeds what could be there.
    mutating func count() -> Int {
        guard let value = Int(exactly: varint()), value <= bytes.count else {
            failed = true
            return 0
        }
        return value
    }

    mutating func signed() -> Int64 {
        let value = varint()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    mutating func fixed<Number: FixedWidthInteger>(_: Number.Type = Number.self) -> Number {
        let size = MemoryLayout<Number>.size
        guard offset >= 0, bytes.count - offset >= size else {
            failed = true
            offset = bytes.count
            return 0
        }
        defer { offset += size }
        return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }

    mutating func double() -> Double { Double(bitPattern: fixed()) }

    mutating func string() -> String {
        let length = count()
        guard bytes.count - offset >= length else {
            failed = true
            return ""
        }
        defer { offset += length }
        return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]), as: UTF8.self)
    }
}
