import Glibc

/// Writes a segment section by section, to a file or to memory, and sums the chunks as they pass.
///
/// Nothing is held but a buffer, so a segment may be larger than memory.
final class SegmentWriter {
    private enum Sink {
        case memory([UInt8])
        case file(Int32, path: String)
    }

    private var sink: Sink
    private var buffer: [UInt8] = []
    private var flushed = 0
    private var sums: [UInt64] = []
    private var sections: [(section: SegmentSection, offset: Int, length: Int)] = []
    private var failure: IndexError?

    private static let chunk = 1 << SegmentStorage.chunkShift
    private static let bufferSize = 16 << SegmentStorage.chunkShift

    init() {
        sink = .memory([])
        start()
    }

    /// - Parameter descriptor: of an empty file that the caller closes.
    init(descriptor: Int32, path: String) {
        sink = .file(descriptor, path: path)
        start()
    }

    private func start() {
        buffer.reserveCapacity(Self.bufferSize + Self.chunk)
        withUnsafeBytes(of: SegmentLayout.magic.littleEndian) { append($0) }
    }

    var offset: Int { flushed + buffer.count }

    /// Begins a section on a multiple of eight bytes; what is appended from now on belongs to it.
    func begin(_ section: SegmentSection) {
        while offset % 8 != 0 { buffer.append(0) }
        sections.append((section, offset, 0))
    }

    func end() {
        guard let last = sections.indices.last else { return }
        sections[last].length = offset - sections[last].offset
    }

    func append(_ bytes: UnsafeRawBufferPointer) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(max(1, Self.bufferSize - buffer.count))
            buffer.append(contentsOf: piece)
            rest = rest.dropFirst(piece.count)
            if buffer.count >= Self.bufferSize { flush(all: false) }
        }
    }

    func append(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }

    func column<Value: BitwiseCopyable>(_ section: SegmentSection, _ values: [Value]) {
        begin(section)
        values.withUnsafeBytes { append($0) }
        end()
    }

    /// Sums and passes on the whole chunks of the buffer; the last, shorter one only where all is wanted.
    private func flush(all: Bool) {
        var done = 0
        buffer.withUnsafeBytes { bytes in
            while bytes.count - done >= Self.chunk || all && done < bytes.count {
                let end = min(done + Self.chunk, bytes.count)
                sums.append(Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[done..<end])))
                done = end
            }
            pass(UnsafeRawBufferPointer(rebasing: bytes[..<done]))
        }
        buffer.removeFirst(done)
        flushed += done
    }

    private func pass(_ bytes: UnsafeRawBufferPointer) {
        switch sink {
        case .memory(var held):
            // The array is moved out of the case so that it grows in place.
            sink = .memory([])
            held.append(contentsOf: bytes)
            sink = .memory(held)
        case .file(let descriptor, let path):
            var written = 0
            while written < bytes.count, failure == nil {
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count >= 0 { written += count } else if errno != EINTR { failure = .unavailable(path) }
            }
        }
    }

    /// Writes sums, table and foot.
    ///
    /// - Throws: ``IndexError`` where the file did not take all of it.
    private func close(count: Int) throws(IndexError) {
        while offset % 8 != 0 { buffer.append(0) }
        flush(all: true)
        let sumsOffset = flushed
        var tail = ByteWriter()
        for sum in sums { tail.fixed(sum) }
        let tableOffset = sumsOffset + tail.bytes.count
        for (section, offset, length) in sections {
            tail.fixed(section.rawValue)
            tail.fixed(UInt32(0))
            tail.fixed(UInt64(offset))
            tail.fixed(UInt64(length))
        }
        tail.fixed(SegmentLayout.version)
        tail.fixed(UInt32(sections.count))
        tail.fixed(UInt64(count))
        tail.fixed(UInt64(sumsOffset))
        tail.fixed(UInt64(tableOffset))
        tail.fixed(UInt64(sumsOffset + tail.bytes.count + 24))
        tail.fixed(Checksum.of(tail.bytes))
        tail.fixed(SegmentLayout.magic)
        tail.bytes.withUnsafeBytes { pass($0) }
        if let failure { throw failure }
    }

    /// Ends the file.
    func finishFile(count: Int) throws(IndexError) { try close(count: count) }

    /// Ends a segment in memory and hands its bytes over.
    func finishMemory(count: Int) -> SegmentStorage {
        do throws(IndexError) { try close(count: count) } catch { preconditionFailure("memory takes all: \(error)") }
        guard case .memory(let held) = sink else { preconditionFailure("the segment goes to a file") }
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: held.count, alignment: 8)
        copy.copyBytes(from: held)
        return SegmentStorage(UnsafeRawBufferPointer(copy))
    }
}
