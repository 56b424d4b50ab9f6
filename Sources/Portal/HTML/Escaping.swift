/// Writes text so that an HTML parser reads it back as it was.
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

    static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        if done == nil {
            Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) }
        }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var written = 0
        for index in text.indices {
            guard let replacement = replacement(text[index]) else { continue }
            bytes.append(contentsOf: text[written..<index])
            replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
            written = index + 1
        }
        bytes.append(contentsOf: text[written...])
    }
}
