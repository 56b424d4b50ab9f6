/// Quoted-printable (RFC 2045, section 6.7): text that any mail system hands on as it is.
public enum QuotedPrintable {
    /// Characters of an encoded line at most, the mark of a soft break among them.
    private static let lineLength = 76

    /// Encodes text; its line ends become CRLF, and the last line has one.
    ///
    /// A dot at the start of a line is encoded: systems that stumble over it still exist.
    public static func encode(_ text: String) -> String {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { encoded($0) + "\r\n" }.joined()
    }

    private static func encoded(_ line: Substring) -> String {
        let bytes = Array(line.utf8)
        var out = ""
        var length = 0
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let isSpace = byte == 0x20 || byte == 0x09
            let isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") || isSpace && !isLast
            var piece = isPlain ? String(UnicodeScalar(byte)) : "=" + hex(byte)
            // The last character of a line may take the column that a soft break needs otherwise.
            if length + piece.utf8.count > (isLast ? lineLength : lineLength - 1) {
                out += "=\r\n"
                length = 0
            }
            if length == 0, byte == UInt8(ascii: ".") || isMailboxMark(bytes[index...]) { piece = "=" + hex(byte) }
            out += piece
            length += piece.utf8.count
        }
        return out
    }

    /// `From ` at the start of a line is altered by systems that keep mail in one file.
    private static func isMailboxMark(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: "From ".utf8)
    }

    static func hex(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}
