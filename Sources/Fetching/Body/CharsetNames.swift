extension Charset {
    /// What the header or else the document names, as written.
    static func declaration(_ bytes: [UInt8], _ contentType: String?) -> (name: String?, source: Source) {
        if let name = contentType.flatMap(parameter) { return (name, .header) }
        // Where HTML 5 and XML want it to stand.
        let head = String(decoding: bytes.prefix(1024).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
        if let match = head.firstMatch(of: declared) { return (String(match.1), .declaration) }
        if let match = head.firstMatch(of: meta) { return (String(match.1), .meta) }
        return (nil, .bytes)
    }

    /// `text/html; charset="utf-8"`
    private static func parameter(_ contentType: String) -> String? {
        contentType.firstMatch(of: charset).map { String($0.1) }
    }

    // Made anew at each use: a `Regex` cannot be shared between threads.
    private static var charset: Regex<(Substring, Substring)> {
        /(?i);\s*charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)/
    }
    private static var meta: Regex<(Substring, Substring)> {
        /(?i)<meta\s[^>]*?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)/
    }
    private static var declared: Regex<(Substring, Substring)> {
        /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9_:.-]+)["']/
    }
}

/// The labels of the WHATWG Encoding Standard that pages here use, and what they mean on the web.
enum CharsetNames {
    /// - Returns: a name `CharsetConverter` knows; `nil` for a label nobody uses, whose text the bytes must explain.
    static func canonical(_ label: String) -> String? {
        let label = label.lowercased()
        return labels[label] ?? (same.contains(label) ? label : nil)
    }

    private static let same: Set<String> = [
        "utf-8", "utf-16le", "utf-16be", "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254",
        "windows-1255", "windows-1256", "windows-1257", "windows-1258", "iso-8859-2", "iso-8859-3", "iso-8859-4",
        "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-10", "iso-8859-13", "iso-8859-14",
        "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "macintosh", "ibm866", "gbk", "gb18030", "big5", "euc-jp",
        "iso-2022-jp", "shift_jis", "euc-kr",
    ]

    private static let labels: [String: String] = [
        "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf-16": "utf-16le", "ucs-2": "utf-16le",
        // What is called Latin 1 or ASCII is Windows-1252 on the web, with its quotation marks and the euro sign.
        "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "iso_8859-1": "windows-1252",
        "latin1": "windows-1252", "l1": "windows-1252", "us-ascii": "windows-1252", "ascii": "windows-1252",
        "ansi": "windows-1252", "cp1252": "windows-1252", "x-cp1252": "windows-1252", "iso88591": "windows-1252",
        "cp819": "windows-1252", "ansi_x3.4-1968": "windows-1252", "windows1252": "windows-1252",
        "cp1250": "windows-1250", "x-cp1250": "windows-1250", "cp1251": "windows-1251", "x-cp1251": "windows-1251",
        "cp1254": "windows-1254", "iso-8859-9": "windows-1254", "iso8859-9": "windows-1254", "latin5": "windows-1254",
        "iso-8859-11": "windows-874", "latin2": "iso-8859-2", "l2": "iso-8859-2", "iso8859-2": "iso-8859-2",
        "iso8859-15": "iso-8859-15", "iso_8859-15": "iso-8859-15", "latin9": "iso-8859-15", "latin-9": "iso-8859-15",
        "l9": "iso-8859-15", "mac": "macintosh", "x-mac-roman": "macintosh", "cp866": "ibm866", "gb2312": "gbk",
        "big5-hkscs": "big5", "sjis": "shift_jis", "x-sjis": "shift_jis", "ks_c_5601-1987": "euc-kr",
    ]
}

/// The declaration at the head of an XML document, which parsers believe over anybody else.
enum XMLDeclaration {
    /// The text with a declaration that says what it now is.
    static func sayingUTF8(_ text: [UInt8]) -> [UInt8] {
        guard text.starts(with: Array("<?xml".utf8)), let end = text.prefix(1024).firstIndex(of: UInt8(ascii: ">"))
        else {
            return text
        }
        let head = String(decoding: text[..<end], as: UTF8.self)
        let changed = head.replacing(/encoding\s*=\s*["'][A-Za-z0-9_:.-]+["']/, with: "encoding=\"UTF-8\"")
        return changed == head ? text : Array(changed.utf8) + text[end...]
    }
}
