import AdCheck
import MarketStatistics

/// What a visitor hands in to be checked: text or a file, never both.
struct CheckQuestion: Sendable {
    enum Field: String { case text = "anzeige", file = "datei" }

    /// The text as it was typed or pasted.
    private(set) var text = ""
    /// `nil` where nothing can be checked.
    private(set) var draft: AdDraft?
    private(set) var mistakes: [FormMistake] = []

    /// Nothing was handed in yet.
    init() {}

    init(form: MultipartForm) {
        let pasted = form[Field.text.rawValue]?.bytes ?? []
        let file = form[Field.file.rawValue]?.bytes ?? []
        text = String(decoding: pasted, as: UTF8.self)
        let isTyped = text.contains { !$0.isWhitespace }
        switch (isTyped, file.isEmpty) {
        case (true, false):
            add(
                .file,
                words(
                    "Bitte geben Sie entweder einen Text oder eine Datei an, nicht beides.",
                    "Please give either a text or a file, not both."))
        case (false, true):
            add(
                .text,
                words(
                    "Bitte fügen Sie den Text der Anzeige ein, oder wählen Sie eine Datei.",
                    "Please paste the text of the ad, or choose a file."))
        // The source of a page is pasted too.
        case (true, true): read(.text) { () throws(DocumentProblem) in try DocumentReader.draft(pasted) }
        case (false, false): read(.file) { [file] () throws(DocumentProblem) in try DocumentReader.draft(file) }
        }
    }

    /// A form that came without what it must hold.
    init(unreadable sentence: String) { add(.file, sentence) }

    private mutating func read(_ field: Field, _ make: () throws(DocumentProblem) -> AdDraft) {
        do throws(DocumentProblem) {
            draft = try make()
        } catch {
            add(field, error.sentence)
        }
    }

    private mutating func add(_ field: Field, _ sentence: String) {
        mistakes.append(FormMistake(field: field.rawValue, sentence: sentence))
    }
}
