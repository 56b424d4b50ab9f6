import MarketStatistics
import SearchIndex

/// What may stand as a filter, as parameters of the API and of lists say it.
extension FilterKind {
    /// Of a parameter, with the minus that leaves a value out.
    var schema: Schema {
        switch self {
        case .digits(let lengths):
            .string(pattern: "^-?(" + lengths.map { "[0-9]{\($0)}" }.joined(separator: "|") + ")$")
        case .word(let words): .one(of: words + words.map { "-" + $0 })
        case .number(let range): .number(nil, range)
        case .integer(let range): .integer(nil, range)
        case .day: .day()
        case .language: .string(pattern: "^-?[a-z]{2}$")
        case .name(let letters): .string(pattern: "^(-[\\s\\S]+|[^-][\\s\\S]*)$", letters: letters)
        }
    }

    /// What may stand there, without the minus.
    var inWords: String {
        switch self {
        case .digits(let lengths):
            words("Ziffern, und zwar ", "digits, namely ") + lengths.map(String.init).joined(separator: ", ")
        case .word(let known): known.joined(separator: ", ")
        case .number(let range):
            words(
                "eine Zahl von \(Wording.plain(range.lowerBound)) bis \(Wording.plain(range.upperBound))",
                "a number from \(Wording.plain(range.lowerBound)) to \(Wording.plain(range.upperBound))")
        case .integer(let range):
            words(
                "eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)",
                "a whole number from \(range.lowerBound) to \(range.upperBound)")
        case .day: words("ein Tag wie 2026-11-22", "a day such as 2026-11-22")
        case .language: words("zwei kleine Buchstaben wie en", "two small letters such as en")
        case .name(let letters):
            words(
                "\(letters.lowerBound) bis \(letters.upperBound) Zeichen",
                "\(letters.lowerBound) to \(letters.upperBound) characters")
        }
    }

    /// Whether a minus may stand before a value, so that it is left out.
    var takesMinus: Bool {
        switch self {
        case .number, .integer, .day: false
        case .digits, .word, .language, .name: true
        }
    }

    /// Whether a parameter is as ``schema`` says.
    func acceptsParameter(_ text: String) -> Bool {
        guard takesMinus else { return accepts(text) }
        // The minus is one of a name's letters, so that the same number of them may always stand.
        if case .name = self, !accepts(text) { return false }
        return accepts(text.hasPrefix("-") ? String(text.dropFirst()) : text)
    }
}
