import JobMarket
import MarketStatistics

/// A sentence too long to be read at one go.
///
/// Our own limit: more than 40 words, twice what is usually advised for plain German.
struct LongSentence: CheckRule {
    let id = "long-sentence"
    let severity = DatedSeverity(.note)
    let needsGerman = true
    var title: String { words("Sehr langer Satz", "Very long sentence") }
    var reason: String {
        words(
            "Bei so vielen Wörtern ist der Anfang vergessen, bevor das Ende kommt.",
            "With so many words the beginning is forgotten before the end.")
    }

    /// Words from which a sentence is called very long.
    private static let limit = 40

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.lines.dropFirst().flatMap { line -> [Remark] in
            Sentences.all(in: ad.text[line]).compactMap { sentence in
                let count = Sentences.words(in: sentence.text).count
                guard count > Self.limit, !Self.isList(sentence.text) else { return nil }
                return Remark(
                    words("Der Satz hat \(count) Wörter.", "The sentence has \(count) words."),
                    at: Evidence(
                        line: line, start: sentence.start, end: sentence.start + sentence.text.unicodeScalars.count,
                        text: sentence.text),
                    suggestion: words(
                        "Teilen Sie ihn, etwa dort, wo ein Nebensatz beginnt, oder machen Sie eine Liste daraus.",
                        "Split it, for instance where a subordinate clause begins, or make it a list."))
            }
        }
    }

    /// Whether it is a row of items put on one line, as portals do with lists, where they even glue the items.
    private static func isList(_ text: String) -> Bool {
        var (marks, commas) = (0, 0)
        var before: Character = " "
        for character in text {
            if character.isUppercase, before.isLowercase || ".:!?)".contains(before) { marks += 1 }
            if "•·|;*:".contains(character) { marks += 1 }
            if character == "," { commas += 1 }
            before = character
        }
        return marks >= 2 || commas >= mostCommas
    }

    /// Commas from which a sentence is a list.
    private static let mostCommas = 8
}
