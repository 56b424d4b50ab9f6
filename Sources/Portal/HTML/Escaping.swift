/// Writes text so that an HTML or XML parser reads it back as it was.
enum Escaping {
    /// What stands for a byte: nothing for bytes that stand for themselves.
    ///
    /// CR is written as a reference because parsers turn a plain one into LF; control characters, which neither
    /// HTML nor XML can hold, become the replacement character.
    private static func replacement(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x0D: "&#13;"
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: "\u{FFFD}"
        default: nil
        }
    }

    /// The bytes that something stands for, one bit each; all are below 64.
    private static let replaced = (UInt8(0)..<64).reduce(UInt64(0)) {
        replacement($1) == nil ? $0 : $0 | 1 << UInt64($1)
    }

    static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        if done == nil {
            Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) }
        }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        let replaced = replaced
        var written = 0
        for index in text.indices {
            let byte = text[index]
            // Most bytes are letters, which are told by one comparison each.
            guard byte >= 64 ? byte == 0xEF : replaced >> UInt64(byte) & 1 != 0 else { continue }
            guard let replacement = byte == 0xEF ? noCharacter(text[index...]) : replacement(byte) else { continue }
            bytes.append(contentsOf: text[written..<index])
            replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
            written = index + (byte == 0xEF ? 3 : 1)
        }
        bytes.append(contentsOf: text[written...])
    }

    /// What stands for U+FFFE and U+FFFF, which XML cannot hold; `nil` where the text begins with neither.
    private static func noCharacter(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> StaticString? {
        text.starts(with: [0xEF, 0xBF, 0xBE]) || text.starts(with: [0xEF, 0xBF, 0xBF]) ? "\u{FFFD}" : nil
    }
}
