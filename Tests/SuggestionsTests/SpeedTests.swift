import ReferenceData
import Suggestions
import Testing

/// Bounds a hundred times what a free machine takes, as tests run beside others; in a release build only.
@Suite(.serialized) struct SpeedTests {
    #if DEBUG
        private static let isMeasured = false
    #else
        private static let isMeasured = true
    #endif

    @Test(.enabled(if: isMeasured)) func suggestionsAmongTwoHundredThousand() throws {
        var dice = Dice(8)
        let titles = Occupations.shared.allTitles().map(\.foldedTitle)
        try #require(titles.count > 10_000)
        var builder = SuggestionTableBuilder()
        for number in 0..<200_000 {
            let kind = SuggestionKind.allCases[[0, 1, 1, 2, 3, 3, 3][number % 7]]
            let name = titles[dice.number(below: titles.count)] + " " + titles[dice.number(below: titles.count)]
            builder.add(kind, name, payload: UInt32(number), popularity: UInt32(dice.number(below: 10_000)))
        }
        let table = try SuggestionTable(bytes: builder.bytes())
        var times: [Duration] = []
        for length in 1...64 {
            for _ in 0..<20 {
                var typed = Array(titles[dice.number(below: titles.count)].utf8.prefix(length))
                if dice.number(below: 2) == 0 { typed = dice.mistyped(typed, with: Array("aeinrstx".utf8)) }
                let text = String(decoding: typed, as: UTF8.self)
                times.append(ContinuousClock().measure { _ = table.suggestions(for: text) })
            }
        }
        times.sort()
        #expect(times[times.count / 2] < .milliseconds(10))
        #expect(times[times.count * 95 / 100] < .milliseconds(100))
    }

    @Test(.enabled(if: isMeasured)) func repairAmongManyWords() throws {
        var dice = Dice(9)
        let parts = Set(
            Occupations.shared.allTitles().flatMap { $0.foldedTitle.split(separator: " ").map(String.init) }
        )
        .sorted()
        var builder = SpellingRepairBuilder(documents: 1_000_000)
        for _ in 0..<300_000 {
            let word = parts[dice.number(below: parts.count)] + parts[dice.number(below: parts.count)]
            builder.add(word, frequency: UInt32(3 + dice.number(below: 5_000)))
        }
        let repair = try SpellingRepair(bytes: builder.bytes())
        var times: [Duration] = []
        for _ in 0..<500 {
            let word = Array(parts[dice.number(below: parts.count)].utf8)
            let typed = String(decoding: dice.mistyped(word, with: Array("aeinrstx".utf8)), as: UTF8.self)
            times.append(ContinuousClock().measure { _ = repair.repair(of: typed) })
        }
        times.sort()
        #expect(times[times.count / 2] < .milliseconds(30))
        #expect(times[times.count * 95 / 100] < .milliseconds(200))
    }
}
