/// A short name for bytes, different for different bytes: FNV-1a over eight bytes at a time, 64 bits, in hexadecimal.
///
/// Not meant to withstand an attacker: whoever could choose our pages' bytes needs no collision.
enum ContentHash {
    static func text(_ bytes: [UInt8]) -> String {
        let digits = String(value(bytes), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    private static func value(_ bytes: [UInt8]) -> UInt64 {
        let prime: UInt64 = 0x100_0000_01b3
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset + 8 <= buffer.count {
                let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                // The shift brings high bits down, which the product alone never does.
                hash = (hash ^ word) &* prime
                hash ^= hash >> 29
                offset += 8
            }
            for byte in buffer[offset...] { hash = (hash ^ UInt64(byte)) &* prime }
        }
        return hash
    }
}
