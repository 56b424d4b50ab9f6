import Markup

/// Makes a draft of an ad from bytes of any kind it can be handed in as. Nothing of it is kept.
public enum DocumentReader {
    /// Characters (Unicode scalars) of an ad at most.
    public static let longestText = 100_000
    /// Bytes of the source of a page at most; a longer one would be cut.
    public static let longestPage = HTMLDocument.maximumBytes
    /// Bytes of a file at most.
    public static let maximumBytes = 10 << 20

    /// Whether the program that reads PDF is installed.
    public static var readsPDF: Bool { PDFText.isInstalled }

    public static func draft(_ bytes: [UInt8]) throws(DocumentProblem) -> AdDraft {
        guard !bytes.isEmpty else { throw DocumentProblem(.empty) }
        guard bytes.count <= maximumBytes else { throw DocumentProblem(.tooLong) }
        guard let kind = DocumentKind(of: bytes) else { throw DocumentProblem(.unknownKind) }
        switch kind {
        case .text: return try draft(text: try PlainText.decoded(bytes))
        case .html: return try draft(html: try PlainText.decoded(bytes))
        case .pdf: return try draft(text: try PDFText.read(bytes), hasFileLines: false)
        case .word: return try draft(text: try WordText.read(bytes), hasFileLines: false)
        }
    }

    /// The text of bytes that are UTF-8, UTF-16 with its mark, or Windows-1252.
    public static func text(of bytes: [UInt8]) throws(DocumentProblem) -> String { try PlainText.decoded(bytes) }

    public static func draft(html: String) throws(DocumentProblem) -> AdDraft {
        guard html.utf8.count <= longestPage else { throw DocumentProblem(.tooLong) }
        return try draft(text: textLines(fromHTML: html), hasFileLines: false)
    }

    public static func draft(text: String) throws(DocumentProblem) -> AdDraft {
        try draft(text: text, hasFileLines: true)
    }

    private static func draft(text: String, hasFileLines: Bool) throws(DocumentProblem) -> AdDraft {
        guard text.unicodeScalars.count <= longestText else { throw DocumentProblem(.tooLong) }
        let draft = AdDraft(text, hasFileLines: hasFileLines)
        guard !draft.isEmpty else { throw DocumentProblem(.empty) }
        return draft
    }
}
