/// How the bytes of a text became UTF-8.
public struct Charset: Hashable, Sendable {
    /// What named the character set.
    public enum Source: String, Sendable {
        /// A byte order mark.
        case mark
        /// The header `Content-Type`.
        case header
        /// `<meta charset>` or `<meta http-equiv>` of an HTML page.
        case meta
        /// The XML declaration.
        case declaration
        /// Nothing did, or what did was wrong; the bytes tell.
        case bytes
    }

    /// What the text was read as, such as `utf-8` or `windows-1252`.
    public let name: String
    public let source: Source
    /// What was declared first, as written; differs from `name` where the declaration was wrong.
    public let declared: String?
    /// Whether bytes that mean nothing in it became U+FFFD.
    public let isDamaged: Bool

    public init(name: String, source: Source, declared: String?, isDamaged: Bool = false) {
        self.name = name
        self.source = source
        self.declared = declared
        self.isDamaged = isDamaged
    }
}

extension Charset {
    /// Text as UTF-8, without a byte order mark, and how it came to be.
    ///
    /// In this order: byte order mark, header, the document's own declaration, the bytes. A declaration is believed
    /// unless the bytes say otherwise: text with valid sequences of several bytes in UTF-8 and no invalid one is
    /// UTF-8 whatever it is called, and text called UTF-8 without any such sequence is Windows-1252.
    public static func decode(_ bytes: [UInt8], contentType: String?) -> (text: [UInt8], charset: Charset) {
        let (text, charset) = decoded(bytes, contentType)
        return (XMLDeclaration.sayingUTF8(text), charset)
    }

    private static func decoded(_ bytes: [UInt8], _ contentType: String?) -> (text: [UInt8], charset: Charset) {
        if let (name, length) = mark(bytes) {
            return converted(Array(bytes.dropFirst(length)), from: name, .mark, declared: nil)
        }
        let (declared, source) = declaration(bytes, contentType)
        let named = declared.flatMap(CharsetNames.canonical)
        let verdict = UTF8Verdict(bytes)
        switch (named, verdict) {
        // Only a header can say so: a document that can be read to learn it is not written in two bytes a letter.
        case ("utf-16le"?, _) where source == .header, ("utf-16be"?, _) where source == .header:
            return converted(bytes, from: named ?? "", source, declared: declared)
        // ASCII in itself, with escapes that mean other letters.
        case ("iso-2022-jp"?, .ascii): return converted(bytes, from: "iso-2022-jp", source, declared: declared)
        case (_, .ascii), (_, .valid):
            return (
                bytes,
                Charset(name: "utf-8", source: named == "utf-8" ? source : .bytes, declared: declared, isDamaged: false)
            )
        case (let name?, _) where name != "utf-8" && !name.hasPrefix("utf-16"):
            return converted(bytes, from: name, source, declared: declared)
        case (_, .foreign): return converted(bytes, from: "windows-1252", .bytes, declared: declared)
        case (_, .damaged):
            return converted(bytes, from: "utf-8", named == "utf-8" ? source : .bytes, declared: declared)
        }
    }

    private static func converted(
        _ bytes: [UInt8], from name: String, _ source: Source, declared: String?
    ) -> (text: [UInt8], charset: Charset) {
        let (text, damaged) = CharsetConverter.utf8(bytes, from: name)
        return (text, Charset(name: name, source: source, declared: declared, isDamaged: damaged))
    }

    private static func mark(_ bytes: [UInt8]) -> (name: String, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("utf-8", 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
        return nil
    }
}

/// What a pass over bytes tells about UTF-8.
private enum UTF8Verdict {
    case ascii
    case valid
    /// Not one valid sequence of several bytes: another character set.
    case foreign
    /// Valid and invalid ones.
    case damaged

    init(_ bytes: [UInt8]) {
        var valid = 0
        var invalid = 0
        var iterator = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        scan: while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let scalar): if scalar.count > 1 { valid += 1 }
            case .error: invalid += 1
            case .emptyInput: break scan
            }
        }
        self = invalid == 0 ? (valid == 0 ? .ascii : .valid) : (valid == 0 ? .foreign : .damaged)
    }
}
