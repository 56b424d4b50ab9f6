/// The words of an ad as everything counts them: the title as line 0, then the non-empty, trimmed lines.
public struct AdText: Hashable, Sendable {
    public var title: String
    /// Line 1 is `lines[0]`.
    public var lines: [String]

    /// - Parameter text: plain text with lines separated by LF, CR or CRLF.
    public init(title: String, text: String) {
        self.title = title
        lines = Self.lines(of: text)
    }

    /// The line of a number; the title for 0, empty text beyond the end.
    public subscript(line: Int) -> String {
        line == 0 ? title : line >= 1 && line <= lines.count ? lines[line - 1] : ""
    }

    /// Whether the ad says anything at all: a letter or digit in any line.
    public var isEmpty: Bool {
        !lines.contains { line in
            line.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        }
    }

    /// The non-empty lines, trimmed of white space.
    static func lines(of text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var lines: [String] = []
            var start = 0
            for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D {
                if end > start, let line = trimmed(bytes[start..<end]) { lines.append(line) }
                start = end + 1
            }
            return lines
        }
    }

    /// - Returns: `nil` where nothing but white space is there.
    private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        let whole = String(decoding: bytes, as: UTF8.self)
        // Most lines need no trimming, and ASCII tells so without a look at Unicode's tables.
        if let first = bytes.first, let last = bytes.last, isPlain(first), isPlain(last) { return whole }
        var line = whole.unicodeScalars[...]
        while let first = line.first, first.properties.isWhitespace { line.removeFirst() }
        while let last = line.last, last.properties.isWhitespace { line.removeLast() }
        return line.isEmpty ? nil : String(line)
    }

    private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }
}
