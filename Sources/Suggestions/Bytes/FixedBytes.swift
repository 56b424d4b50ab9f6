/// Bytes that neither move nor change as long as this value lives: a copy of its own, or memory another object keeps
/// (a mapped file).
struct FixedBytes: @unchecked Sendable {
    // Nobody writes to the bytes, and the owner is only held.
    let bytes: UnsafeRawBufferPointer
    private let owner: AnyObject

    init(_ bytes: UnsafeRawBufferPointer, keeping owner: AnyObject) {
        self.bytes = bytes
        self.owner = owner
    }

    init(copying bytes: [UInt8]) {
        let copy = ByteCopy(bytes)
        self.init(UnsafeRawBufferPointer(copy.bytes), keeping: copy)
    }

    /// Calls the body while the bytes surely stay.
    func whileKept<Result>(_ body: () -> Result) -> Result { withExtendedLifetime(owner, body) }
}

/// Memory that is given back when nobody holds it any more.
private final class ByteCopy {
    let bytes: UnsafeMutableRawBufferPointer

    init(_ source: [UInt8]) {
        bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 8)
        bytes.copyBytes(from: source)
    }

    deinit { bytes.deallocate() }
}
