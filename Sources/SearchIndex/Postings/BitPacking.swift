/// Numbers of one width each, bit after bit, the lowest first.
///
/// Whoever reads must be able to read seven bytes past the end.
enum BitPacking {
    /// Bytes that a number of values takes.
    @inline(__always)
    static func byteCount(_ count: Int, width: Int) -> Int { (count * width + 7) >> 3 }

    /// The least width that holds a number, from 0 to 32.
    @inline(__always)
    static func width(of value: UInt32) -> Int { 32 - value.leadingZeroBitCount }

    static func append(_ values: UnsafeBufferPointer<UInt32>, width: Int, to out: inout [UInt8]) {
        guard width > 0 else { return }
        let count = byteCount(values.count, width: width)
        withUnsafeTemporaryAllocation(byteCount: count + 8, alignment: 8) { bytes in
            guard let base = bytes.baseAddress else { return }
            var held: UInt64 = 0
            var bits = 0
            var offset = 0
            for value in values {
                held |= UInt64(value) << UInt64(bits)
                bits += width
                if bits >= 32 {
                    base.storeBytes(
                        of: UInt32(truncatingIfNeeded: held).littleEndian, toByteOffset: offset, as: UInt32.self)
                    offset += 4
                    held >>= 32
                    bits -= 32
                }
            }
            base.storeBytes(of: held.littleEndian, toByteOffset: offset, as: UInt64.self)
            out.append(contentsOf: UnsafeRawBufferPointer(start: base, count: count))
        }
    }

    @inline(__always)
    static func value(_ index: Int, width: Int, at base: UnsafeRawPointer) -> UInt32 {
        let bit = index &* width
        let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
        return UInt32(truncatingIfNeeded: word >> UInt64(bit & 7)) & mask(width)
    }

    @inline(__always)
    static func mask(_ width: Int) -> UInt32 { UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(width)) &- 1) }

    /// Unpacks gaps less one and sums them up from a start: ascending numbers.
    @inline(__always)
    static func ascending(
        _ count: Int, width: Int, after start: UInt32, at base: UnsafeRawPointer,
        into out: UnsafeMutablePointer<UInt32>
    ) {
        var current = start
        if width == 0 {
            for index in 0..<count {
                current &+= 1
                out[index] = current
            }
            return
        }
        let mask = mask(width)
        var bit = 0
        for index in 0..<count {
            let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
            current &+= (UInt32(truncatingIfNeeded: word >> UInt64(bit & 7)) & mask) &+ 1
            out[index] = current
            bit &+= width
        }
    }
}
