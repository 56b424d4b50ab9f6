/// A hash of a feature of a model, built up from its kind and its parts.
///
/// FNV-1a with a final mixing, so that the low bits can serve as a bucket.
public struct FeatureHash: Sendable {
    private var value: UInt64

    /// - Parameter kind: tells features of different kinds with equal parts apart.
    @inlinable
    public init(kind: UInt8) {
        self.init(raw: 0xCBF2_9CE4_8422_2325, kind)
    }

    @usableFromInline
    init(raw: UInt64, _ kind: UInt8) {
        value = (raw ^ UInt64(kind)) &* 0x0000_0100_0000_01B3
    }

    /// Takes in a part that is itself a hash or a small number.
    public mutating func add(_ part: UInt64) {
        value = ((value << 9 | value >> 55) ^ part) &* 0x9E37_79B9_7F4A_7C15
    }

    public mutating func add(byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The bucket among 2^bits.
    public func bucket(bits: Int) -> UInt32 {
        var mixed = value
        mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
        return UInt32(truncatingIfNeeded: mixed >> UInt64(64 - bits))
    }
}
