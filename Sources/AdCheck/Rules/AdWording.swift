import JobMarket
import MarketStatistics

/// Pieces of German wording proposed for the ad itself, whatever the language of the answer.
enum AdWording {
    /// An amount as a German ad writes it: `3.250`, `15,40`.
    static func amount(_ value: Double) -> String {
        Language.$current.withValue(.german) {
            Wording.number(value, decimals: value == value.rounded() ? 0 : 2)
        }
    }

    /// `im Monat`.
    static func unit(_ unit: PayUnit) -> String {
        switch unit {
        case .hour: "in der Stunde"
        case .day: "am Tag"
        case .week: "in der Woche"
        case .month: "im Monat"
        case .year: "im Jahr"
        }
    }

    /// In the quotation marks of the answer's language.
    static func quoted(_ text: String) -> String { words("„\(text)“", "“\(text)”") }

    /// The line with words put behind a piece of it.
    static func inserting(_ words: String, behind piece: String, in line: String) -> String {
        guard !piece.isEmpty, let end = line.firstRange(of: piece)?.upperBound else { return line + words }
        return line[..<end] + words + line[end...]
    }

    /// At most some eighty characters of a line, cut between words.
    static func shortened(_ text: String) -> String {
        guard text.count > 80 else { return text }
        let cut = text.prefix(80)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + " …"
    }
}
