import JobMarket

/// Why bytes are not JSON.
struct JSONProblem: Error {
    /// Byte in the text, counted from 0.
    let offset: Int
    let expected: String

    var sentence: String { "not valid JSON at byte \(offset + 1): expected \(expected)" }
}

extension JSONValue {
    /// The value that fills a text (RFC 8259); `nil` where it is not JSON.
    package init?(json: UnsafeBufferPointer<UInt8>) {
        guard let value = try? JSONReader.value(of: json) else { return nil }
        self = value
    }
}

/// Reads one JSON value from bytes.
///
/// A reader of its own because ads come as JSON by the million and in several dialects: Foundation's is several
/// times slower into ``JSONValue``, and reads neither the comments and trailing commas of JSON-LD in pages nor the
/// Python literals that data frames leave in CSV cells. Raw control characters in strings and `NaN` (written by
/// Python's json) are read in every dialect; invalid UTF-8 becomes U+FFFD.
struct JSONReader {
    enum Dialect {
        /// RFC 8259.
        case strict
        /// With comments, CDATA marks, trailing and leading commas, as found in pages.
        case page
        /// That of pages with single quotes and names without any, as scripts write values down.
        case script
        /// With single quotes, `None`, `True`, `False`, as Python prints lists and dictionaries.
        case python

        /// Whether comments and stray commas are passed over.
        var isLoose: Bool { self == .page || self == .script }
        var knowsSingleQuotes: Bool { self == .python || self == .script }
    }

    /// Values nest no deeper; a limit keeps hostile input from exhausting the stack.
    private static let maximumDepth = 200

    let bytes: UnsafeBufferPointer<UInt8>
    let dialect: Dialect
    var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, dialect: Dialect) {
        self.bytes = bytes
        self.dialect = dialect
    }

    /// The value that fills the whole text.
    static func value(
        of bytes: UnsafeBufferPointer<UInt8>, dialect: Dialect = .strict
    ) throws(JSONProblem) -> JSONValue {
        var reader = JSONReader(bytes, dialect: dialect)
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        if dialect.isLoose { while reader.take(0x3B) || reader.take(0x2C) { reader.skipSpace() } }
        guard reader.index == bytes.count else { throw reader.problem("the end") }
        return value
    }

    static func value(of text: String, dialect: Dialect = .strict) throws(JSONProblem) -> JSONValue {
        let bytes = Array(text.utf8)
        return try bytes.withUnsafeBufferPointer { buffer throws(JSONProblem) in
            try value(of: buffer, dialect: dialect)
        }
    }

    /// The value at the beginning of a text that goes on behind it; `nil` where none stands there.
    static func prefix(of bytes: UnsafeBufferPointer<UInt8>) -> JSONValue? {
        var reader = JSONReader(bytes, dialect: .script)
        return try? reader.value(depth: 0)
    }

    func problem(_ expected: String) -> JSONProblem { JSONProblem(offset: index, expected: expected) }

    var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

    mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    mutating func take(word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard bytes.count - index >= length else { return false }
        for offset in 0..<length where bytes[index + offset] != word.utf8Start[offset] { return false }
        index += length
        return true
    }

    mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            case 0x2F where dialect.isLoose, 0x3C where dialect.isLoose, 0x5D where dialect.isLoose,
                0x2D where dialect.isLoose:
                if !skipComment() { return }
            case 0xC2 where dialect.isLoose && index + 1 < bytes.count && bytes[index + 1] == 0xA0: index += 2
            case 0xEF where dialect.isLoose && take(word: "\u{FEFF}"): break
            default: return
            }
        }
    }

    /// `/* */`, `//`, `<!-- -->`, `<![CDATA[` and `]]>`.
    private mutating func skipComment() -> Bool {
        if take(word: "/*") {
            skip(behind: "*/")
        } else if take(word: "//") {
            // `//<![CDATA[` hides the mark from script engines; the JSON may follow in the same line.
            if !take(word: "<![CDATA["), !take(word: "]]>") { skip(behind: "\n") }
        } else if take(word: "<!--") {
            // Old pages hide the whole script in a comment.
            let start = index
            skipSpace()
            if current != 0x7B, current != 0x5B {
                index = start
                skip(behind: "-->")
            }
        } else if !take(word: "-->"), !take(word: "<![CDATA["), !take(word: "]]>") {
            return false
        }
        return true
    }

    private mutating func skip(behind word: StaticString) {
        while index < bytes.count {
            if take(word: word) { return }
            index += 1
        }
    }

    mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
        skipSpace()
        guard depth < Self.maximumDepth else { throw problem("no deeper nesting") }
        switch current {
        case 0x7B: return try object(depth: depth)
        case 0x5B: return try array(depth: depth)
        case 0x22: return .string(try string(quote: 0x22))
        case 0x27 where dialect.knowsSingleQuotes: return .string(try string(quote: 0x27))
        case 0x2D, 0x30...0x39: return try number()
        default: return try word()
        }
    }

    private mutating func object(depth: Int) throws(JSONProblem) -> JSONValue {
        index += 1
        var members: [String: JSONValue] = [:]
        while true {
            skipSpace()
            if take(0x7D) {
                if members.isEmpty || dialect != .strict { return .object(members) }
                index -= 1
                throw problem("another member behind the comma")
            }
            if dialect.isLoose, take(0x2C) { continue }
            let name = try name()
            skipSpace()
            guard take(0x3A) else { throw problem("a colon") }
            members[name] = try value(depth: depth + 1)
            skipSpace()
            if take(0x2C) { continue }
            if take(0x7D) { return .object(members) }
            throw problem("a comma or a closing brace")
        }
    }

    private mutating func name() throws(JSONProblem) -> String {
        if current == 0x22 || (dialect.knowsSingleQuotes && current == 0x27) { return try string(quote: current) }
        let start = index
        while dialect == .script, current == 0x5F || current == 0x24 || Self.isWord(current) { index += 1 }
        guard index > start else { throw problem("a quoted name") }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }

    private mutating func array(depth: Int) throws(JSONProblem) -> JSONValue {
        index += 1
        var values: [JSONValue] = []
        while true {
            skipSpace()
            if take(0x5D) {
                if values.isEmpty || dialect != .strict { return .array(values) }
                index -= 1
                throw problem("another value behind the comma")
            }
            if dialect.isLoose, take(0x2C) { continue }
            values.append(try value(depth: depth + 1))
            skipSpace()
            if take(0x2C) { continue }
            if take(0x5D) { return .array(values) }
            throw problem("a comma or a closing bracket")
        }
    }

    private mutating func word() throws(JSONProblem) -> JSONValue {
        if take(word: "true") { return .bool(true) }
        if take(word: "false") { return .bool(false) }
        if take(word: "null") || take(word: "NaN") || take(word: "Infinity") { return .null }
        if dialect == .python {
            if take(word: "None") || take(word: "nan") { return .null }
            if take(word: "True") { return .bool(true) }
            if take(word: "False") { return .bool(false) }
        }
        if dialect == .script {
            if take(word: "undefined") { return .null }
            // As scripts are made short.
            if take(word: "!0") { return .bool(true) }
            if take(word: "!1") { return .bool(false) }
        }
        throw problem(index < bytes.count ? "a value" : "more: the record breaks off")
    }

    private mutating func number() throws(JSONProblem) -> JSONValue {
        let start = index
        _ = take(0x2D)
        if take(word: "Infinity") { return .null }
        var integer: Int? = 0
        let digits = index
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
            let digit = Int(bytes[index] - 0x30)
            integer = integer.flatMap { value in
                let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
                let (sum, more) = scaled.addingReportingOverflow(digit)
                return overflow || more ? nil : sum
            }
            index += 1
        }
        guard index > digits else { throw problem("a digit") }
        var isInteger = true
        while index < bytes.count {
            switch bytes[index] {
            case 0x2E, 0x65, 0x45, 0x2B, 0x2D, 0x30...0x39:
                isInteger = false
                index += 1
            default:
                if isInteger, let integer { return .integer(bytes[start] == 0x2D ? -integer : integer) }
                return try double(start)
            }
        }
        if isInteger, let integer { return .integer(bytes[start] == 0x2D ? -integer : integer) }
        return try double(start)
    }

    private mutating func double(_ start: Int) throws(JSONProblem) -> JSONValue {
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
        guard let value = Double(text) else {
            index = start
            throw problem("a number")
        }
        return value.isFinite ? .number(value) : .string(text)
    }
}
