/// Crockford's base 32 in lower case: no letters that are mistaken for digits.
package enum Base32 {
    package static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

    /// The first letters of the bytes; there must be enough of them.
    package static func text(_ bytes: [UInt8], length: Int) -> String {
        var out = ""
        var held: UInt32 = 0
        var bits = 0
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            bits += 8
            while bits >= 5, out.utf8.count < length {
                bits -= 5
                out.append(alphabet[Int(held >> UInt32(bits)) & 31])
            }
            held &= 31
        }
        return out
    }

    /// An identifier that nobody can guess.
    package static func random(length: Int) -> String {
        var generator = SystemRandomNumberGenerator()
        return String((0..<length).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] })
    }
}
