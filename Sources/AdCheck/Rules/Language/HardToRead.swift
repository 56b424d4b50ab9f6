import JobMarket
import MarketStatistics

/// The whole ad is hard to read, by the Vienna formula (see ``Readability``).
struct HardToRead: CheckRule {
    let id = "hard-to-read"
    let severity = DatedSeverity(.note)
    let needsGerman = true
    var title: String { words("Schwer zu lesen", "Hard to read") }
    var reason: String {
        words(
            "Lange Wörter und Sätze schließen Menschen aus, die die Arbeit gut könnten.",
            "Long words and sentences shut out people who could do the work well.")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard let readability = Readability(of: ad), readability.grade >= Readability.hard else { return [] }
        let grade = Wording.number(readability.grade, decimals: 1)
        let longest = Wording.list(readability.longestWords.prefix(3).map(AdWording.quoted))
        return [
            Remark(
                words(
                    "Die Wiener Sachtextformel ergibt \(grade); ab \(Int(Readability.hard)) gilt ein Text als sehr schwer.",
                    "The Vienna formula gives \(grade); from \(Int(Readability.hard)) on a text counts as very hard."),
                suggestion: words(
                    "Machen Sie aus Hauptwörtern Verben und aus langen Wörtern mehrere kurze, zuerst bei \(longest).",
                    "Turn nouns into verbs and long words into several short ones, first \(longest)."))
        ]
    }
}
