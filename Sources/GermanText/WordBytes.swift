/// What the bytes of folded text are to a word.
enum WordBytes {
    /// Whether the byte is a digit or a letter from a to z.
    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }

    /// The length in bytes of the letter or digit at the index; `nil` where there is none.
    @inline(__always)
    static func letter(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case 0x30...0x39, 0x61...0x7A: return 1
        case 0..<0x80: return nil
        default: return foreignLetter(in: bytes, at: index)
        }
    }

    /// The length of a soft hyphen, zero-width character or combining mark at the index.
    static func invisible(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard bytes[index] >= 0x80, let scalar = scalar(in: bytes, at: index) else { return nil }
        switch scalar.value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return width(in: bytes, at: index)
        default: return nil
        }
    }

    /// The length of the scalar at the index.
    @inline(__always)
    static func width(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let width =
            switch bytes[index] {
            case 0xF0...: 4
            case 0xE0...: 3
            case 0xC0...: 2
            default: 1
            }
        return min(width, bytes.count - index)
    }

    /// Whether the byte joins words to one, if a word follows at once: `- / . & + _ '`.
    static func joins(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2D, 0x2F, 0x2E, 0x26, 0x2B, 0x5F, 0x27: true
        default: false
        }
    }

    private static func foreignLetter(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard let scalar = scalar(in: bytes, at: index) else { return nil }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil ? width(in: bytes, at: index) : nil
    }

    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
        let length = width(in: bytes, at: index)
        var value = UInt32(bytes[index]) & (length == 1 ? 0x7F : length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return Unicode.Scalar(value)
    }
}
