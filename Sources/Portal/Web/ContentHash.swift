import Crypto

/// A short name for bytes that nobody can make others for: the first half of SHA-256 in hexadecimal.
///
/// Visitors choose what pages say, and pages are kept by the name of their bytes: with a name that can be met again, one
/// page could be put in the place of another.
enum ContentHash {
    /// 32 digits, 128 bits.
    static func text(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).prefix(16).map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
