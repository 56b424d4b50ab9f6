/// The head and the sections of a segment, checked.
struct SegmentFile {
    let count: Int
    private let bytes: UnsafeRawBufferPointer
    private let name: String
    private var sections: [UInt32: Range<Int>] = [:]

    init(_ bytes: UnsafeRawBufferPointer, name: String) throws(IndexError) {
        self.bytes = bytes
        self.name = name
        var head = ByteReader(bytes)
        let magic: UInt64 = head.fixed()
        let version: UInt32 = head.fixed()
        let sectionCount: UInt32 = head.fixed()
        let adCount: UInt64 = head.fixed()
        let length: UInt64 = head.fixed()
        let checksum: UInt64 = head.fixed()
        guard !head.failed, magic == SegmentLayout.magic else { throw .damaged(name, "it is no segment") }
        guard version == SegmentLayout.version else {
            throw IndexError(.stale, "\(name): written by another version (\(version)); rebuild the index")
        }
        guard length == UInt64(bytes.count) else { throw .damaged(name, "its length is \(bytes.count)") }
        guard SegmentLayout.checksum(of: bytes) == checksum, let count = Int(exactly: adCount), count <= Int(UInt32.max)
        else {
            throw .damaged(name, "its checksum is wrong")
        }
        self.count = count
        for _ in 0..<sectionCount {
            let section: UInt32 = head.fixed()
            let _: UInt32 = head.fixed()
            let offset: UInt64 = head.fixed()
            let length: UInt64 = head.fixed()
            guard !head.failed, offset <= bytes.count, length <= UInt64(bytes.count) - offset, offset % 8 == 0 else {
                throw .damaged(name, "a section lies outside")
            }
            sections[section] = Int(offset)..<Int(offset + length)
        }
    }

    func bytes(_ section: SegmentSection) throws(IndexError) -> UnsafeRawBufferPointer {
        guard let range = sections[section.rawValue] else { throw .damaged(name, "section \(section) is missing") }
        return UnsafeRawBufferPointer(start: bytes.baseAddress.map { $0 + range.lowerBound }, count: range.count)
    }

    /// - Parameter count: how many values there must be; `nil` for any number.
    func column<Value: BitwiseCopyable>(
        _ section: SegmentSection, count: Int? = nil
    ) throws(IndexError) -> Column<Value> {
        let bytes = try bytes(section)
        guard let base = bytes.baseAddress, bytes.count % MemoryLayout<Value>.stride == 0,
            count.map({ $0 * MemoryLayout<Value>.stride == bytes.count }) ?? true
        else { throw .damaged(name, "section \(section) has a wrong length") }
        return Column(
            base: base.assumingMemoryBound(to: Value.self), count: bytes.count / MemoryLayout<Value>.stride)
    }

    func list(
        _ starts: SegmentSection, _ values: SegmentSection, count: Int
    ) throws(IndexError) -> ListColumn {
        let list = ListColumn(starts: try column(starts, count: count + 1), values: try column(values))
        guard Int(list.starts[count]) == list.values.count else { throw .damaged(name, "\(values) does not fit") }
        return list
    }

    func names(_ starts: SegmentSection, _ bytes: SegmentSection) throws(IndexError) -> Names {
        let offsets: Column<UInt32> = try column(starts)
        let arena = try self.bytes(bytes)
        guard offsets.count > 0, Int(offsets[offsets.count - 1]) == arena.count else {
            throw .damaged(name, "\(bytes) does not fit")
        }
        return Names(starts: offsets, arena: arena)
    }
}
