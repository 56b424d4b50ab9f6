import JobMarket

/// The public identifier of an ad: short, stable for the same source and source identifier, and
/// without meaning of its own.
enum PublicID {
    /// - Parameter attempt: 0, or more where the identifier before was taken by another ad.
    static func make(source: String, sourceID: String, attempt: Int = 0) -> String {
        var hash = FNV1a()
        hash.mix(source)
        hash.mix(sourceID)
        if attempt > 0 { hash.mix(String(attempt)) }
        var value = hash.finished
        var letters: [Character] = []
        for _ in 0..<12 {
            letters.append(Base32.alphabet[Int(value & 31)])
            value >>= 5
        }
        return String(letters)
    }
}

/// The 64-bit Fowler-Noll-Vo hash (FNV-1a) with a closing mix (SplitMix64), so that all bits depend on
/// all bytes.
private struct FNV1a {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Mixes the text and an end mark, so that ("ab", "c") and ("a", "bc") differ.
    mutating func mix(_ text: String) {
        for byte in text.utf8 { mix(byte) }
        mix(0xFF as UInt8)
    }

    private mutating func mix(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    var finished: UInt64 {
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
