import CZlib

/// Undoes `gzip` and `deflate`, piece by piece.
///
/// `deflate` is meant to be zlib's format and is often without its header, so the first byte decides. What stands
/// behind a whole gzip member is another one or is passed over.
final class Inflater {
    private var stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var isOpen = false
    private var isAtEnd = false
    private var room = [UInt8](repeating: 0, count: 64 << 10)

    init() { stream.initialize(to: z_stream()) }

    deinit {
        if isOpen { inflateEnd(stream) }
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Inflates a piece and hands over what comes of it, at most 64 KiB at a time.
    /// - Throws: where the data is damaged, and whatever the receiver throws.
    func inflate(_ piece: UnsafeRawBufferPointer, _ receive: (ArraySlice<UInt8>) throws -> Void) throws {
        guard let first = piece.first else { return }
        try open(first)
        guard let start = piece.baseAddress else { return }
        stream.pointee.next_in = UnsafeMutablePointer(mutating: start.assumingMemoryBound(to: UInt8.self))
        stream.pointee.avail_in = UInt32(piece.count)
        repeat {
            if isAtEnd {
                guard stream.pointee.next_in.pointee == 0x1F else { return }
                inflateReset(stream)
                isAtEnd = false
            }
            let (code, count) = room.withUnsafeMutableBufferPointer { room in
                stream.pointee.next_out = room.baseAddress
                stream.pointee.avail_out = UInt32(room.count)
                let code = CZlib.inflate(stream, Z_NO_FLUSH)
                return (code, room.count - Int(stream.pointee.avail_out))
            }
            if count > 0 { try receive(room[..<count]) }
            switch code {
            case Z_STREAM_END: isAtEnd = true
            case Z_OK: break
            // Nothing more to do with what there is: the next piece goes on.
            case Z_BUF_ERROR where stream.pointee.avail_in == 0: return
            default: throw Self.damage
            }
        } while stream.pointee.avail_in > 0 || !isAtEnd && stream.pointee.avail_out == 0
    }

    /// Throws where the data breaks off.
    func finish() throws {
        guard isAtEnd || !isOpen else { throw Self.damage }
    }

    private func open(_ first: UInt8) throws {
        guard !isOpen else { return }
        let hasHeader = first == 0x1F || first & 0x0F == 8
        // 15 bits of window; with 32 zlib tells its own format from gzip, below zero there is no header.
        let code = inflateInit2_(stream, hasHeader ? 15 + 32 : -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else {
            throw FetchFailure(.badAnswer, "The memory for decompression is missing; free some.")
        }
        isOpen = true
    }

    private static let damage = FetchFailure(
        .badAnswer, "The compressed page is damaged or breaks off; try again later.")
}
