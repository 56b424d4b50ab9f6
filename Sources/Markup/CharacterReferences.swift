import CGumbo

/// Decodes the character references of HTML (`&uuml;`, `&#8211;`) in a text that is no markup.
///
/// References without their semicolon stay as they are: in plain text they are more often a firm's name.
public func decodingCharacterReferences(_ text: String) -> String {
    guard let decoded = CharacterReferences.decoded(Array(text.utf8)) else { return text }
    return String(decoding: decoded, as: UTF8.self)
}

enum CharacterReferences {
    /// The longest name in the HTML standard has 31 letters.
    private static let maximumLength = 33

    /// The text with its references decoded; `nil` where it holds none.
    static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
        var found = false
        var escaped: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            guard byte == 0x26 else {
                if found || !escaped.isEmpty { escaped.append(byte) }
                continue
            }
            if escaped.isEmpty { escaped = Array(bytes[..<index]) }
            escaped.append(byte)
            if isReference(bytes[index...]) {
                found = true
            } else {
                escaped.append(contentsOf: "amp;".utf8)
            }
        }
        guard found else { return nil }
        // In a title there is no markup but references, whatever else the text holds.
        let decoded = GumboTree.parse(escaped, in: GUMBO_TAG_TITLE) { root in
            var document = HTMLDocument(empty: ())
            document.flatten(root)
            return document.texts
        }
        return decoded == bytes ? nil : decoded
    }

    /// Whether a text begins with `&name;`, `&#1234;` or `&#x12ab;`.
    private static func isReference(_ bytes: ArraySlice<UInt8>) -> Bool {
        let body = bytes.dropFirst().prefix(maximumLength)
        guard let end = body.firstIndex(of: 0x3B), let first = body.first, end > body.startIndex else { return false }
        return (TagNames.isLetter(first) || first == 0x23)
            && body[body.startIndex + 1..<max(end, body.startIndex + 1)].allSatisfy {
                TagNames.isLetter($0) || (0x30...0x39).contains($0)
            }
    }
}
