/// What bytes are, told from the bytes and not from a name.
public enum DocumentKind: String, Hashable, Sendable, CaseIterable {
    case text, html, pdf, word

    /// - Returns: `nil` for what is none of them.
    public init?(of bytes: [UInt8]) {
        // Programs put lines before a PDF's first; readers look for it in the first kilobyte.
        if Self.holds(bytes.prefix(1024), Array("%PDF-".utf8)) {
            self = .pdf
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .word
        } else if PlainText.isUTF16(bytes) {
            self = .text
        } else if Self.foreign.contains(where: { bytes.starts(with: $0) }) || bytes.contains(0) {
            return nil
        } else {
            self = Self.isHTML(bytes) ? .html : .text
        }
    }

    /// First bytes of old Word files and of encrypted ones, RTF, PNG, JPEG, GIF, gzip, executables.
    private static let foreign: [[UInt8]] = [
        [0xD0, 0xCF, 0x11, 0xE0], Array("{\\rtf".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
        Array("GIF8".utf8), [0x1F, 0x8B], [0x7F, 0x45, 0x4C, 0x46],
    ]

    /// Whether there are tags, at the beginning or anywhere in the first part.
    private static func isHTML(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
        let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<!--") { return true }
        return start.hasPrefix("<") && tags.contains { head.contains($0) }
            || tags.count(where: { head.contains($0) }) >= 2
    }

    private static let tags = [
        "<p>", "<p ", "<br", "<li>", "<li ", "<ul", "<div", "<h1", "<h2", "<h3", "<body", "</p>",
    ]

    private static func holds(_ bytes: ArraySlice<UInt8>, _ piece: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: piece) }
    }
}
