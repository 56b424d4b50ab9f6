/// Values of header fields: encoded where they are not plain ASCII (RFC 2047), folded (RFC 5322, section 2.2.3), and
/// without anything that could begin another field.
enum HeaderText {
    /// Octets of a line that are not to be exceeded, and of an encoded word, so that one fits behind a name of a field.
    private static let lineLength = 78
    private static let longestWord = 64

    /// A field whose value is text for people, such as a subject.
    static func field(_ name: StaticString, text: String) -> String {
        folded("\(name): " + phrase(tidied(text), isQuoted: false))
    }

    /// A field whose value has a grammar of its own and is ASCII already, such as a list of addresses.
    static func field(_ name: StaticString, value: String) -> String {
        folded("\(name): " + tidied(value))
    }

    /// A field with a name and an address.
    static func field(_ name: StaticString, _ mailbox: NamedAddress) -> String {
        let display = tidied(mailbox.name)
        let address = "<\(mailbox.address)>"
        return folded("\(name): " + (display.isEmpty ? address : phrase(display, isQuoted: true) + " " + address))
    }

    /// One line without control characters: a line end in a value would begin a field of its own.
    static func tidied(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Character in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate: " "
            default: Character(scalar)
            }
        }
        return String(scalars).split(separator: " ").joined(separator: " ")
    }

    private static func phrase(_ text: String, isQuoted: Bool) -> String {
        let isPlain =
            text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
            && text.split(separator: " ").allSatisfy { $0.utf8.count <= longestWord }
        guard isPlain else { return encodedWords(text) }
        guard isQuoted else { return text }
        return "\"" + text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""
    }

    /// Encoded words in the Q encoding, each of whole characters; white space between two of them says nothing.
    static func encodedWords(_ text: String) -> String {
        let head = "=?utf-8?Q?"
        let tail = "?="
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            let piece = encoded(scalar)
            if !word.isEmpty, word.utf8.count + piece.utf8.count + head.utf8.count + tail.utf8.count > longestWord {
                words.append(word)
                word = ""
            }
            word += piece
        }
        words.append(word)
        return words.map { head + $0 + tail }.joined(separator: " ")
    }

    /// A scalar as RFC 2047, section 5 (3) allows it in a phrase: letters and digits stand for themselves.
    private static func encoded(_ scalar: Unicode.Scalar) -> String {
        if scalar == " " { return "_" }
        if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) { return String(scalar) }
        return String(scalar).utf8.map { "=" + QuotedPrintable.hex($0) }.joined()
    }

    /// Breaks a field before spaces where its lines are too long. What has no space stays whole.
    private static func folded(_ field: String) -> String {
        var out = ""
        var length = 0
        for (index, word) in field.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            // The first word is the name: a line may not begin behind it, since one of white space alone is no line.
            if index > 1, length + 1 + word.utf8.count > lineLength {
                out += "\r\n "
                length = 1
            } else if index > 0 {
                out += " "
                length += 1
            }
            out += word
            length += word.utf8.count
        }
        return out + "\r\n"
    }
}
