import Glibc

/// The bytes of a segment: a mapped file, or memory of our own.
final class SegmentStorage: @unchecked Sendable {
    // Never written to after `init`.
    let bytes: UnsafeRawBufferPointer
    private let isMapped: Bool

    /// Maps a file.
    init(file path: String) throws(IndexError) {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? .damaged(path, "the file is missing") : .unavailable(path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unavailable(path) }
        let length = Int(status.st_size)
        guard length > 0 else { throw .damaged(path, "the file is empty") }
        guard let base = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED else {
            throw .unavailable(path)
        }
        bytes = UnsafeRawBufferPointer(start: base, count: length)
        isMapped = true
    }

    /// Copies bytes, aligned for columns of eight bytes.
    init(_ source: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 8)
        copy.copyBytes(from: source)
        bytes = UnsafeRawBufferPointer(copy)
        isMapped = false
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
        } else {
            bytes.deallocate()
        }
    }
}

extension IndexError {
    /// What the system said about a file, now.
    static func unavailable(_ path: String) -> IndexError {
        let reason = String(cString: strerror(errno))
        return IndexError(.unavailable, "\(path): \(reason)")
    }
}
