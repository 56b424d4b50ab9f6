import CArchive
import Glibc

/// Gets the last bytes out of a gzip stream that breaks off.
///
/// libarchive hands decompressed bytes over in blocks of 64 KiB and drops the block it is filling when the
/// stream ends too early, and with it some dozens of whole ads. A gzip stream may have several members, so we put
/// one of our own with `padding` bytes before it, which moves the borders of the blocks: with the right padding
/// the last byte that can be decompressed is the last of a block. That padding is found by bisection. It costs
/// 17 passes over a file that is damaged anyway, and needs no second decompressor.
enum GzipTail {
    private static let block = 1 << 16

    /// The bytes that follow the first `delivered` ones; empty where the input cannot be read again.
    static func heldBack(_ input: AdInput, delivered: Int) -> [UInt8] {
        if case .standardInput = input.origin { return [] }
        // The smallest padding that brings more than before is the one that loses nothing.
        var low = 1
        var high = block
        while low < high {
            let middle = (low + high) / 2
            if decompress(input, padding: middle, from: delivered).isEmpty { low = middle + 1 } else { high = middle }
        }
        return low < block ? decompress(input, padding: low, from: delivered) : []
    }

    private static func decompress(_ input: AdInput, padding: Int, from offset: Int) -> [UInt8] {
        guard let feed = PaddedFeed(input, prefix: member(spaces: padding)) else { return [] }
        return withExtendedLifetime(feed) {
            guard let archive = archive_read_new() else { return [] }
            archive_read_support_filter_gzip(archive)
            archive_read_support_format_raw(archive)
            defer { archive_read_free(archive) }
            let status = archive_read_open(
                archive, Unmanaged.passUnretained(feed).toOpaque(), nil,
                { _, feed, bytes in
                    guard let feed else { return 0 }
                    return Unmanaged<PaddedFeed>.fromOpaque(feed).takeUnretainedValue().next(bytes)
                }, nil)
            var entry: OpaquePointer?
            guard status == ARCHIVE_OK, archive_read_next_header(archive, &entry) >= ARCHIVE_WARN else { return [] }
            var position = 0
            var found: [UInt8] = []
            var start: UnsafeRawPointer?
            var count = 0
            var place: Int64 = 0
            while archive_read_data_block(archive, &start, &count, &place) == ARCHIVE_OK {
                let skip = min(count, max(0, padding + offset - position))
                found.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count)[skip...])
                position += count
            }
            return found
        }
    }

    /// A gzip member that holds spaces, uncompressed (RFC 1952, RFC 1951 section 3.2.4).
    private static func member(spaces count: Int) -> [UInt8] {
        let length = UInt16(truncatingIfNeeded: count)
        var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1]
        bytes += [UInt8(length & 255), UInt8(length >> 8), UInt8(~length & 255), UInt8(~length >> 8)]
        bytes += [UInt8](repeating: 0x20, count: Int(length))
        for word in [crc(spaces: Int(length)), UInt32(length)] {
            for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
        }
        return bytes
    }

    private static func crc(spaces count: Int) -> UInt32 {
        var crc = UInt32.max
        for _ in 0..<count {
            crc ^= 0x20
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}

/// Feeds libarchive with some bytes and then with an input.
private final class PaddedFeed {
    private let prefix: [UInt8]
    private var gavePrefix = false
    private var bytes: [UInt8] = []
    private var descriptor: Int32 = -1
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
    private var position = 0

    init?(_ input: AdInput, prefix: [UInt8]) {
        self.prefix = prefix
        switch input.origin {
        case .memory(let bytes): self.bytes = bytes
        case .file(let path):
            guard let descriptor = try? ArchiveReader.open(path) else { return nil }
            self.descriptor = descriptor
        case .standardInput: return nil
        }
    }

    deinit {
        buffer.deallocate()
        if descriptor >= 0 { close(descriptor) }
    }

    func next(_ block: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
        block?.pointee = UnsafeRawPointer(buffer.baseAddress)
        if !gavePrefix {
            gavePrefix = true
            buffer.copyBytes(from: prefix)
            return prefix.count
        }
        if descriptor >= 0 { return max(0, read(descriptor, buffer.baseAddress, buffer.count)) }
        let count = min(buffer.count, bytes.count - position)
        buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}
