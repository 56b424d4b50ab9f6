internal import CPCRE2

/// A compiled regular expression (PCRE2, Unicode, just-in-time compiled), safe to share between threads.
///
/// Ad texts go through hundreds of patterns; this engine runs them on UTF-8 bytes without copying.
/// Case is ignored unless the pattern says `(?-i)`; white space in patterns counts.
public final class Pattern: @unchecked Sendable {
    // Immutable after `init`, and PCRE2 allows one compiled pattern in many threads at once.
    private let code: OpaquePointer
    private let groupCount: Int
    private let names: [String: Int]

    /// - Parameter expression: PCRE2 syntax. A faulty one is a programming error and ends the process.
    public convenience init(_ expression: String) {
        do {
            self.init(code: try Self.compile(expression))
        } catch {
            preconditionFailure("faulty pattern at \(error.offset): \(expression)")
        }
    }

    /// The pattern of an expression that comes from outside of the program.
    ///
    /// - Parameter expression: PCRE2 syntax.
    public static func foreign(_ expression: String) throws(PatternFault) -> Pattern {
        Pattern(code: try compile(expression))
    }

    private static func compile(_ expression: String) throws(PatternFault) -> OpaquePointer {
        var errorCode: Int32 = 0
        var errorOffset = 0
        let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_CASELESS) | UInt32(PCRE2_NO_UTF_CHECK)
        let bytes = Array(expression.utf8)
        guard let code = pcre2_compile_8(bytes, bytes.count, options, &errorCode, &errorOffset, nil) else {
            throw PatternFault(offset: errorOffset)
        }
        return code
    }

    private init(code: OpaquePointer) {
        pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
        self.code = code
        var captures: UInt32 = 0
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &captures)
        groupCount = Int(captures)
        names = Self.groupNames(of: code)
    }

    deinit { pcre2_code_free_8(code) }

    private static func groupNames(of code: OpaquePointer) -> [String: Int] {
        var count: UInt32 = 0
        var entrySize: UInt32 = 0
        var table: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &entrySize)
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard let table else { return [:] }
        var names: [String: Int] = [:]
        for index in 0..<Int(count) {
            let entry = table + index * Int(entrySize)
            names[String(cString: entry + 2)] = Int(entry[0]) << 8 | Int(entry[1])
        }
        return names
    }

    /// Whether the pattern occurs in the text.
    public func occurs(in text: String) -> Bool {
        var found = false
        scan(text, all: false) { _ in found = true }
        return found
    }

    /// The first match.
    public func first(in text: String) -> Match? {
        var match: Match?
        scan(text, all: false) { match = $0 }
        return match
    }

    /// All matches from left to right, none overlapping.
    public func matches(in text: String) -> [Match] {
        var found: [Match] = []
        scan(text, all: true) { found.append($0) }
        return found
    }

    /// The text with every match replaced.
    public func replacing(in text: String, by replacement: String) -> String {
        let matches = matches(in: text)
        guard !matches.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var from = 0
        for match in matches {
            out += bytes[from..<match.byteRange.lowerBound]
            out += replacement.utf8
            from = match.byteRange.upperBound
        }
        out += bytes[from...]
        return String(decoding: out, as: UTF8.self)
    }

    private func scan(_ text: String, all: Bool, _ body: (Match) -> Void) {
        var text = text
        text.makeContiguousUTF8()
        let names = self.names
        let groups = groupCount
        let matchData = pcre2_match_data_create_8(UInt32(groups + 1), nil)
        defer { pcre2_match_data_free_8(matchData) }
        let source = text
        text.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return }
            var offset = 0
            while offset <= bytes.count {
                let count = pcre2_match_8(code, base, bytes.count, offset, UInt32(PCRE2_NO_UTF_CHECK), matchData, nil)
                guard count > 0, let vector = pcre2_get_ovector_pointer_8(matchData) else { return }
                let ranges = (0...groups).map { group -> Range<Int>? in
                    let lower = vector[group * 2]
                    let upper = vector[group * 2 + 1]
                    // A group that took no part is marked with -1.
                    return group < count && lower >= 0 && lower <= upper && upper <= bytes.count
                        ? lower..<upper : nil
                }
                guard let whole = ranges[0] else { return }
                body(Match(source: source, ranges: ranges, names: names))
                guard all else { return }
                offset = whole.upperBound
                if whole.isEmpty {
                    offset += 1
                    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
                }
            }
        }
    }

    /// One occurrence of a pattern.
    public struct Match: Sendable {
        let source: String
        let ranges: [Range<Int>?]
        let names: [String: Int]

        /// Where it stands, in UTF-8 bytes of the text searched.
        public var byteRange: Range<Int> { ranges[0] ?? 0..<0 }
        /// The words of the whole match.
        public var text: String { slice(byteRange) }

        /// The words of a numbered group; `nil` where it took no part.
        public subscript(group: Int) -> String? {
            group < ranges.count ? ranges[group].map(slice) : nil
        }

        /// The words of a named group; `nil` where it took no part.
        public subscript(name: String) -> String? { names[name].flatMap { self[$0] } }

        /// Where a numbered group stands, in UTF-8 bytes.
        public func byteRange(of group: Int) -> Range<Int>? { group < ranges.count ? ranges[group] : nil }

        private func slice(_ range: Range<Int>) -> String {
            let utf8 = source.utf8
            let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
            let upper = utf8.index(lower, offsetBy: range.count)
            return String(source[lower..<upper])
        }
    }
}

/// Why an expression is no pattern.
public struct PatternFault: Error, Hashable, Sendable {
    /// Where it cannot be read, in UTF-8 bytes.
    public let offset: Int
}
