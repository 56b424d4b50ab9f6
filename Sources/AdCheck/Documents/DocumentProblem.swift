import MarketStatistics

/// Why nothing can be checked, for people.
public struct DocumentProblem: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable, CaseIterable {
        case empty, unknownKind, tooLong, tooManyPages, encrypted, damaged, noText, tooSlow
        /// A program that is needed is not installed here.
        case notInstalled
    }

    public let kind: Kind

    init(_ kind: Kind) { self.kind = kind }

    /// What is wrong and what to do, in the language of the current task.
    public var sentence: String {
        switch kind {
        case .empty:
            words("Da ist kein Text, der sich prüfen ließe.", "There is no text to check.")
        case .unknownKind:
            words(
                "Das ist weder Text noch HTML, PDF oder DOCX. Speichern Sie die Anzeige als PDF oder DOCX, oder fügen Sie "
                    + "den Text ein.",
                "This is neither text nor HTML, PDF or DOCX. Save the ad as PDF or DOCX, or paste its text.")
        case .tooLong:
            words(
                "Das ist länger als \(Wording.number(DocumentReader.longestText)) Zeichen und damit keine einzelne Anzeige.",
                "This is longer than \(Wording.number(DocumentReader.longestText)) characters and so no single ad.")
        case .tooManyPages:
            words(
                "Die Datei hat mehr als \(PDFText.mostPages) Seiten und ist damit keine einzelne Anzeige.",
                "The file has more than \(PDFText.mostPages) pages and so is no single ad.")
        case .encrypted:
            words(
                "Die Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort, oder fügen Sie den Text ein.",
                "The file is protected by a password. Save it without one, or paste the text.")
        case .damaged:
            words(
                "Die Datei lässt sich nicht lesen; sie ist beschädigt oder nicht das, was sie sein soll.",
                "The file cannot be read; it is damaged or not what it should be.")
        case .noText:
            words(
                "In der Datei steht kein Text, vielleicht nur ein eingescanntes Bild. Fügen Sie den Text ein.",
                "There is no text in the file, perhaps only a scanned picture. Paste the text.")
        case .tooSlow:
            words(
                "Die Datei ließ sich nicht in angemessener Zeit lesen. Fügen Sie den Text ein.",
                "The file could not be read in reasonable time. Paste the text.")
        case .notInstalled:
            words(
                "PDF-Dateien lassen sich hier nicht lesen: Auf dem Server fehlt das Paket poppler-utils. Fügen Sie den "
                    + "Text ein.",
                "PDF files cannot be read here: the server lacks the package poppler-utils. Paste the text.")
        }
    }
}
