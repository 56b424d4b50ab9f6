/// The foot and the sections of a segment, checked.
struct SegmentFile {
    let count: Int
    /// Of the foot, which holds the checksums of everything else: it tells the file from any other.
    let checksum: UInt64
    private let storage: SegmentStorage
    private let name: String
    private var sections: [UInt32: Range<Int>] = [:]

    init(_ storage: SegmentStorage, name: String) throws(IndexError) {
        self.storage = storage
        self.name = name
        let bytes = storage.bytes
        guard bytes.count >= SegmentLayout.headLength + SegmentLayout.footLength, bytes.count % 8 == 0 else {
            throw .damaged(name, "its length is \(bytes.count)")
        }
        var foot = ByteReader(bytes, at: bytes.count - SegmentLayout.footLength)
        let version: UInt32 = foot.fixed()
        let sectionCount: UInt32 = foot.fixed()
        let adCount: UInt64 = foot.fixed()
        let sumsOffset: UInt64 = foot.fixed()
        let tableOffset: UInt64 = foot.fixed()
        let length: UInt64 = foot.fixed()
        let checksum: UInt64 = foot.fixed()
        let magic: UInt64 = foot.fixed()
        var head = ByteReader(bytes)
        guard magic == SegmentLayout.magic, head.fixed(UInt64.self) == SegmentLayout.magic else {
            throw .damaged(name, "it is no segment")
        }
        guard version == SegmentLayout.version else {
            throw IndexError(.stale, "\(name): written by another version (\(version)); rebuild the index")
        }
        guard length == UInt64(bytes.count), sumsOffset <= tableOffset, sumsOffset % 8 == 0,
            tableOffset <= length - UInt64(SegmentLayout.footLength),
            UInt64(sectionCount) * UInt64(SegmentLayout.sectionEntryLength)
                == length - tableOffset - UInt64(SegmentLayout.footLength)
        else { throw .damaged(name, "its length is \(bytes.count)") }
        let tail = Int(sumsOffset)..<bytes.count - 16
        guard Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[tail])) == checksum,
            let count = Int(exactly: adCount), count < Int(UInt32.max)
        else { throw .damaged(name, "its checksum is wrong") }
        self.count = count
        self.checksum = checksum
        var table = ByteReader(bytes, at: Int(tableOffset))
        for _ in 0..<sectionCount {
            let section: UInt32 = table.fixed()
            let _: UInt32 = table.fixed()
            let offset: UInt64 = table.fixed()
            let length: UInt64 = table.fixed()
            guard offset <= sumsOffset, length <= sumsOffset - offset, offset % 8 == 0 else {
                throw .damaged(name, "a section lies outside")
            }
            sections[section] = Int(offset)..<Int(offset + length)
        }
        storage.expect(UnsafeRawBufferPointer(rebasing: bytes[Int(sumsOffset)..<Int(tableOffset)]))
    }

    /// A section whose ranges the reader ensures itself.
    func lazy(_ section: SegmentSection) throws(IndexError) -> CheckedBytes {
        guard let range = sections[section.rawValue] else { throw .damaged(name, "section \(section) is missing") }
        return CheckedBytes(storage: storage, start: range.lowerBound, count: range.count)
    }

    func lazyColumn<Value: BitwiseCopyable>(
        _ section: SegmentSection, count: Int? = nil
    ) throws(IndexError) -> CheckedColumn<Value> {
        let bytes = try lazy(section)
        let stride = MemoryLayout<Value>.stride
        guard bytes.count % stride == 0, count.map({ $0 * stride == bytes.count }) ?? true else {
            throw .damaged(name, "section \(section) has a wrong length")
        }
        return CheckedColumn(bytes: bytes, count: bytes.count / stride)
    }

    /// A section checked now.
    func bytes(_ section: SegmentSection) throws(IndexError) -> UnsafeRawBufferPointer {
        let bytes = try lazy(section)
        guard let checked = bytes[0..<bytes.count] else { throw .damaged(name, "\(section): its checksum is wrong") }
        return checked
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

/// A section that is checked range by range as it is read.
struct CheckedBytes {
    let storage: SegmentStorage
    let start: Int
    let count: Int

    /// The bytes of a range; `nil` where they lie outside or are not as they were written.
    @inline(__always)
    subscript(range: Range<Int>) -> UnsafeRawBufferPointer? {
        guard range.lowerBound >= 0, range.upperBound <= count, let base = storage.bytes.baseAddress,
            storage.ensure(start + range.lowerBound..<start + range.upperBound)
        else { return nil }
        return UnsafeRawBufferPointer(start: base + start + range.lowerBound, count: range.count)
    }
}

/// A column that is checked as it is read; what is damaged reads as `nil`.
struct CheckedColumn<Value: BitwiseCopyable> {
    let bytes: CheckedBytes
    let count: Int

    @inline(__always)
    subscript(index: Int) -> Value? {
        let stride = MemoryLayout<Value>.stride
        return bytes[index * stride..<(index + 1) * stride]?.loadUnaligned(as: Value.self)
    }
}
