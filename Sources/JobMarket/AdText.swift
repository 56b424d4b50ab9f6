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
        text.unicodeScalars
            .split { $0 == "\n" || $0 == "\r" }
            .compactMap { piece in
                var piece = piece
                while let first = piece.first, first.properties.isWhitespace { piece.removeFirst() }
                while let last = piece.last, last.properties.isWhitespace { piece.removeLast() }
                return piece.isEmpty ? nil : String(piece)
            }
    }
}
