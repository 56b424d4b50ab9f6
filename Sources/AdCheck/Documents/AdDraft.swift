import JobMarket

/// An ad as somebody hands it in: plain text whose first line is the title.
public struct AdDraft: Hashable, Sendable {
    public let posting: Posting
    /// Whether its lines are those of what was handed in, and not those of the text taken from a page or document.
    public let hasFileLines: Bool
    /// By line of the ad (the title is 0): the line in what was handed in, counted from 1.
    private let numbers: [Int]
    /// By line of the ad: characters (Unicode scalars) that were taken off at its beginning.
    private let indents: [Int]

    /// What its postings name as their source.
    static let source = "check"
    /// A longer first line is no title but text.
    private static let longestTitle = 200

    /// - Parameters:
    ///   - text: lines separated by LF, CR or CRLF.
    ///   - hasFileLines: whether they are the lines of what was handed in.
    public init(_ text: String, hasFileLines: Bool = true) {
        self.hasFileLines = hasFileLines
        var kept: [(text: String, number: Int, indent: Int)] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: Self.endsLine).enumerated() {
            let scalars = line.unicodeScalars
            let plain = scalars.drop { $0.properties.isWhitespace }
            guard !plain.isEmpty else { continue }
            kept.append((String(plain), index + 1, scalars.count - plain.count))
        }
        let hasTitle = (kept.first?.text.unicodeScalars.count ?? 0) <= Self.longestTitle
        if !hasTitle { kept.insert(("", kept.first?.number ?? 1, 0), at: 0) }
        var posting = Posting(source: Self.source, sourceID: "", title: kept.first?.text ?? "")
        posting.text = kept.dropFirst().map(\.text).joined(separator: "\n")
        self.posting = posting
        numbers = kept.map(\.number)
        indents = kept.map(\.indent)
    }

    /// "\r\n" is one character, so that it ends one line. Form feeds and Unicode's own separators end none, neither in
    /// editors nor for the reader of ads.
    private static func endsLine(_ character: Character) -> Bool { ["\n", "\r", "\r\n"].contains(character) }

    /// Whether there is nothing to check: no letter in title and text.
    public var isEmpty: Bool {
        !posting.title.contains(where: \.isLetter) && posting.text?.contains(where: \.isLetter) != true
    }

    /// The line of what was handed in, counted from 1; the first for what has no line.
    public func number(of line: Int?) -> Int {
        guard let line, numbers.indices.contains(line) else { return numbers.first ?? 1 }
        return numbers[line]
    }

    /// The characters taken off before a line.
    func indent(of line: Int) -> Int { indents.indices.contains(line) ? indents[line] : 0 }
}
