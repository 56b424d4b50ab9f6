/// Numbered parts of one byte buffer, each at an address that eight divides.
///
/// Layout, little-endian: magic (4 bytes), version (2), number of sections (2), length of the whole (8); for each
/// section its offset (8) and length (8); then the sections.
enum Sections {
    static let version: UInt16 = 1
    static let headLength = 16
    static let entryLength = 16

    /// - Parameter magic: which table it is.
    static func join(_ sections: [[UInt8]], magic: UInt32) -> [UInt8] {
        var offset = headLength + entryLength * sections.count
        var head: [UInt8] = []
        for section in sections {
            append(UInt64(offset), to: &head)
            append(UInt64(section.count), to: &head)
            offset += (section.count + 7) & ~7
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(offset)
        append(magic, to: &bytes)
        append(version, to: &bytes)
        append(UInt16(sections.count), to: &bytes)
        append(UInt64(offset), to: &bytes)
        bytes += head
        for section in sections {
            bytes += section
            while bytes.count & 7 != 0 { bytes.append(0) }
        }
        return bytes
    }

    static func split(
        _ bytes: UnsafeRawBufferPointer, magic: UInt32, count: Int
    ) throws(SuggestionError) -> [UnsafeRawBufferPointer] {
        let head = headLength + entryLength * count
        guard bytes.count >= head, read(bytes, 0) as UInt32 == magic else { throw .damaged("it is no such table") }
        guard read(bytes, 4) as UInt16 == version else { throw .stale }
        guard read(bytes, 6) as UInt16 == UInt16(count), read(bytes, 8) as UInt64 == UInt64(bytes.count) else {
            throw .damaged("its length is wrong")
        }
        var sections: [UnsafeRawBufferPointer] = []
        for number in 0..<count {
            let offset: UInt64 = read(bytes, headLength + number * entryLength)
            let length: UInt64 = read(bytes, headLength + number * entryLength + 8)
            guard offset >= UInt64(head), offset <= UInt64(bytes.count), length <= UInt64(bytes.count) - offset else {
                throw .damaged("a section lies outside")
            }
            sections.append(UnsafeRawBufferPointer(rebasing: bytes[Int(offset)..<Int(offset + length)]))
        }
        return sections
    }

    /// Numbers of four bytes as a section.
    static func bytes(_ numbers: [UInt32]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * 4)
        for number in numbers { append(number, to: &bytes) }
        return bytes
    }

    private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// The caller has made sure that the bytes are there.
    private static func read<Number: FixedWidthInteger & BitwiseCopyable>(
        _ bytes: UnsafeRawBufferPointer, _ offset: Int
    ) -> Number {
        Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
}
