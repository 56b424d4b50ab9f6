import Glibc
import Synchronization

/// The bytes of a segment: a mapped file, or memory of our own, checked piece by piece when first read.
///
/// A file is never read whole to open it. Its bytes are divided into chunks, each with a checksum; whoever reads a
/// range first asks ``ensure(_:)``, which checks the chunks not looked at before. A chunk that is not as it was
/// written marks the storage ``isDamaged``, and the answer being made is thrown away.
final class SegmentStorage: @unchecked Sendable {
    // Never written to after `init`.
    let bytes: UnsafeRawBufferPointer
    private let isMapped: Bool
    /// A bit for each chunk known to be good.
    private var checked: UnsafeMutablePointer<Atomic<UInt64>>?
    private var checkedCount = 0
    /// Checksums by chunk, set once by ``expect(_:)``.
    private var sums: UnsafePointer<UInt64>?
    private let damage = Atomic<Bool>(false)

    static let chunkShift = 16

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

    /// Takes over bytes written a moment ago, which need no checking.
    init(_ memory: UnsafeRawBufferPointer) {
        bytes = memory
        isMapped = false
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
        } else {
            bytes.deallocate()
        }
        checked?.deinitialize(count: checkedCount)
        checked?.deallocate()
    }

    /// Whether anything read from it was not as it was written.
    var isDamaged: Bool { damage.load(ordering: .relaxed) }

    /// Sets what the chunks' checksums must be; called once, before anything is read by range.
    ///
    /// - Parameter table: inside ``bytes``, with a sum for each chunk of what stands before the table.
    func expect(_ table: UnsafeRawBufferPointer) {
        guard isMapped, let base = table.baseAddress else { return }
        sums = base.assumingMemoryBound(to: UInt64.self)
        checkedCount = (table.count / 8 + 63) / 64
        let bits = UnsafeMutablePointer<Atomic<UInt64>>.allocate(capacity: max(1, checkedCount))
        for index in 0..<checkedCount { (bits + index).initialize(to: Atomic(0)) }
        checked = bits
    }

    /// Whether the bytes of a range are as they were written; remembers which chunks were looked at.
    @inline(__always)
    func ensure(_ range: Range<Int>) -> Bool {
        guard let checked, !range.isEmpty else { return true }
        let first = range.lowerBound >> Self.chunkShift
        let last = (range.upperBound - 1) >> Self.chunkShift
        var chunk = first
        while chunk <= last {
            let known = checked[chunk >> 6].load(ordering: .relaxed)
            if known >> UInt64(chunk & 63) & 1 == 0, !check(chunk) { return false }
            chunk += 1
        }
        return true
    }

    @inline(never)
    private func check(_ chunk: Int) -> Bool {
        guard let sums, let checked, let base = bytes.baseAddress else { return true }
        // The chunks end where the table of their sums begins.
        let end = UnsafeRawPointer(sums) - base
        let start = chunk << Self.chunkShift
        guard start < end else {
            damage.store(true, ordering: .relaxed)
            return false
        }
        let range = start..<min(start + 1 << Self.chunkShift, end)
        guard Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[range])) == sums[chunk] else {
            damage.store(true, ordering: .relaxed)
            return false
        }
        checked[chunk >> 6].bitwiseOr(1 << UInt64(chunk & 63), ordering: .relaxed)
        return true
    }
}

extension IndexError {
    /// What the system said about a file, now.
    static func unavailable(_ path: String) -> IndexError {
        let reason = String(cString: strerror(errno))
        return IndexError(.unavailable, "\(path): \(reason)")
    }
}
