import CArchive
import Glibc

/// Reading broke off: the compressed stream or the archive is damaged.
package struct ReadFailure: Error {
    /// What libarchive says.
    let message: String
    var isTooLong = false

    /// What is said where libarchive gives no reason, as it does for a stream without its last bytes.
    static let unexplained = "the compressed stream ends too early"

    /// More came out of a compressed file than is read of one.
    static func tooLong(_ limit: Int) -> ReadFailure {
        ReadFailure(message: "holds more than \(limit >> 20) MiB when decompressed", isTooLong: true)
    }

    var isTruncation: Bool {
        message == Self.unexplained || message.lowercased().contains("truncated") || message.contains("end of file")
    }
}

/// The members of an input, decompressed: one for a plain or compressed file, several for an archive.
///
/// Compression (gzip, bzip2, xz, lzma, zstd, lz4, compress) and archive (tar, zip) are found by libarchive from
/// the bytes; filters that start other programs are left off.
package final class ArchiveReader {
    private let archive: OpaquePointer
    private let input: AdInput
    private var descriptor: Int32 = -1
    private var delivered = 0
    private var failure: ReadFailure?
    /// What the decompressor held back when it failed.
    private var tail = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    private var gaveTail = false
    private var memory: UnsafeMutableRawBufferPointer?

    package init(_ input: AdInput) throws(SourceError) {
        self.input = input
        archive = Self.makeReader()
        let status: Int32
        switch input.origin {
        case .file(let path):
            descriptor = try Self.open(path)
            status = archive_read_open_fd(archive, descriptor, 1 << 17)
        case .standardInput:
            status = archive_read_open_fd(archive, STDIN_FILENO, 1 << 17)
        case .memory(let bytes):
            // The archive reads from these bytes for as long as it lives.
            memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
            memory?.copyBytes(from: bytes)
            status = archive_read_open_memory(archive, memory?.baseAddress, bytes.count)
        }
        guard status == ARCHIVE_OK else {
            throw SourceError(.unreadable, input.name, "cannot be opened (\(Self.message(archive)))")
        }
    }

    deinit {
        archive_read_free(archive)
        if descriptor >= 0 { close(descriptor) }
        memory?.deallocate()
        tail.deallocate()
    }

    /// Whether the input is an archive with members of their own names.
    package var isArchive: Bool {
        let format = archive_format(archive)
        return format != ARCHIVE_FORMAT_RAW && format != ARCHIVE_FORMAT_EMPTY
    }

    /// The name of the next member that is a file; `nil` behind the last.
    package func nextMember() throws(ReadFailure) -> String? {
        while true {
            var entry: OpaquePointer?
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return nil }
            if status < ARCHIVE_WARN { throw ReadFailure(message: Self.message(archive)) }
            guard let entry, archive_entry_filetype(entry) & 0o170_000 == 0o100_000 else { continue }
            let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
            return name.map { String(cString: $0) } ?? "unnamed"
        }
    }

    /// The next bytes of the present member, good until the next call; none at its end.
    ///
    /// Blocks as libarchive has them, because `archive_read_data` drops what it has gathered when it meets an error.
    package func nextBlock() throws(ReadFailure) -> UnsafeRawBufferPointer {
        if let failure {
            guard !gaveTail else { throw failure }
            gaveTail = true
            return UnsafeRawBufferPointer(tail)
        }
        var start: UnsafeRawPointer?
        var count = 0
        var offset: Int64 = 0
        var status = ARCHIVE_OK
        // A block may be empty before the end; only the end is told by an empty one here.
        repeat {
            status = archive_read_data_block(archive, &start, &count, &offset)
        } while status == ARCHIVE_OK && count == 0
        if status == ARCHIVE_EOF { return UnsafeRawBufferPointer(start: nil, count: 0) }
        if status >= ARCHIVE_WARN {
            delivered += count
            return UnsafeRawBufferPointer(start: start, count: count)
        }
        let found = ReadFailure(message: Self.message(archive))
        failure = found
        guard found.isTruncation, archive_filter_code(archive, 0) == ARCHIVE_FILTER_GZIP, !isArchive else {
            throw found
        }
        let heldBack = GzipTail.heldBack(input, delivered: delivered)
        guard !heldBack.isEmpty else { throw found }
        tail = UnsafeMutableRawBufferPointer.allocate(byteCount: heldBack.count, alignment: 1)
        tail.copyBytes(from: heldBack)
        return try nextBlock()
    }

    static func makeReader() -> OpaquePointer {
        guard let archive = archive_read_new() else { preconditionFailure("libarchive is out of memory") }
        archive_read_support_filter_gzip(archive)
        archive_read_support_filter_bzip2(archive)
        archive_read_support_filter_xz(archive)
        archive_read_support_filter_lzma(archive)
        archive_read_support_filter_zstd(archive)
        archive_read_support_filter_lz4(archive)
        archive_read_support_filter_compress(archive)
        archive_read_support_format_tar(archive)
        archive_read_support_format_zip(archive)
        archive_read_support_format_empty(archive)
        archive_read_support_format_raw(archive)
        return archive
    }

    static func message(_ archive: OpaquePointer) -> String {
        archive_error_string(archive).map { String(cString: $0) } ?? ReadFailure.unexplained
    }

    static func open(_ path: String) throws(SourceError) -> Int32 {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw SourceError(.missing, path, "there is no such file") }
            throw SourceError(.unreadable, path, "cannot be read (\(String(cString: strerror(errno))))")
        }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw SourceError(.unreadable, path, "is a folder; name the files in it, such as \(path)/*")
        }
        return descriptor
    }
}
