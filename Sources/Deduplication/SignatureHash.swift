import GermanText

/// Hashes of words and of runs of words: FNV-1a with a closing mix (SplitMix64), so that all bits depend on all bytes.
enum SignatureHash {
    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return mixed(state)
    }

    static func of(_ text: String) -> UInt64 { of(text.utf8) }

    /// One hash of several, in their order.
    static func of(_ parts: [UInt64]) -> UInt64 { parts.reduce(0x51_7CC1_B727_220A) { joined($0, $1) } }

    static func joined(_ a: UInt64, _ b: UInt64) -> UInt64 { mixed((a << 7 | a >> 57) ^ b) }

    /// The hash in half the bits; never 0, which stands for nothing.
    static func short(_ hash: UInt64) -> UInt32 { max(1, UInt32(truncatingIfNeeded: hash >> 32)) }

    private static func mixed(_ state: UInt64) -> UInt64 {
        var value = state &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}

/// The words of a text by their hashes, as texts are compared: folded, without gender marks and signs.
enum TextWords {
    /// The hashes of the words, in order.
    static func hashes(_ text: String) -> [UInt64] {
        var found: [UInt64] = []
        Tokens.scan(unglued(text)) { word, _, whole in
            if !whole { found.append(SignatureHash.of(word)) }
        }
        return found
    }

    /// Parts words that lost the space between them where lists were taken apart (`DatenSie haben`): a capital
    /// behind a small letter begins a word.
    static func unglued(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count + bytes.count / 16)
            var small = false
            for (index, byte) in bytes.enumerated() {
                if small, isCapital(bytes, index) { out.append(0x20) }
                out.append(byte)
                small = (0x61...0x7A).contains(byte) || (0x9F...0xBF).contains(byte)
            }
            return String(decoding: out, as: UTF8.self)
        }
    }

    private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        if (0x41...0x5A).contains(bytes[index]) { return true }
        // Ä, Ö and Ü.
        guard bytes[index] == 0xC3, index + 1 < bytes.count else { return false }
        return bytes[index + 1] == 0x84 || bytes[index + 1] == 0x96 || bytes[index + 1] == 0x9C
    }
}
