import CZlib

/// Writes the format of RFC 1952, as nearly all browsers ask for it.
enum Gzip {
    /// The bytes compressed, or `nil` where there is no memory for it.
    static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        // 15 bits of window, and 16 for a gzip header in place of zlib's own.
        let started = deflateInit2_(
            &stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard started == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let room = Int(deflateBound(&stream, UInt(bytes.count)))
        var input = bytes
        var isWhole = false
        let out = [UInt8](unsafeUninitializedCapacity: room) { out, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = out.baseAddress
                stream.avail_out = UInt32(out.count)
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            count = room - Int(stream.avail_out)
        }
        return isWhole ? out : nil
    }

    /// Pages shrink to a fifth at 5; 9 takes twice as long for one byte in a hundred.
    fileprivate static let level: Int32 = 5
}

/// The same format, written in stretches by one task.
final class GzipStream {
    /// In one place as long as it is used: the library keeps its address.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

    /// `nil` where there is no memory for it.
    init?() {
        stream.initialize(to: z_stream())
        let started = deflateInit2_(
            stream, Gzip.level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        guard started == Z_OK else { return nil }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// The bytes compressed, so that all of them can be read from what has been written so far.
    func next(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
        var input = bytes
        var out: [UInt8] = []
        input.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            // Room that is left over says that everything is out.
            repeat {
                let room = 1 << 14
                out += [UInt8](unsafeUninitializedCapacity: room) { piece, count in
                    stream.pointee.next_out = piece.baseAddress
                    stream.pointee.avail_out = UInt32(room)
                    _ = deflate(stream, isLast ? Z_FINISH : Z_SYNC_FLUSH)
                    count = room - Int(stream.pointee.avail_out)
                }
            } while stream.pointee.avail_out == 0
        }
        return out
    }
}
