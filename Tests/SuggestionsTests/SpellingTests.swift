import ReferenceData
import Suggestions
import Testing

@Suite struct SpellingTests {
    private func repair(_ words: [(String, UInt32)], documents: UInt32 = 100_000) throws -> SpellingRepair {
        var builder = SpellingRepairBuilder(documents: documents)
        for (word, frequency) in words { builder.add(word, frequency: frequency) }
        return try SpellingRepair(bytes: builder.bytes())
    }

    private let words: [(String, UInt32)] = [
        ("physiotherapeut", 300), ("baecker", 200), ("backen", 40), ("elektroniker", 900), ("schlosser", 400),
        ("schloss", 90), ("pflegehelfer", 700), ("pflege", 5_000), ("helfer", 2_000), ("hagen", 1_500), ("hahn", 20),
        ("krankenpfleger", 800), ("buerokaufmann", 300), ("maurer", 300), ("mauer", 30), ("arbeitsvorbereitung", 60),
        ("koch", 800), ("koeche", 60), ("loch", 10), ("verkaeufer", 900), ("selten", 2),
    ]

    @Test(arguments: [
        ("fysiotherapeut", "physiotherapeut"), ("bäcker", nil), ("backer", "baecker"), ("elektroinker", "elektroniker"),
        ("schloser", "schlosser"), ("schlossre", "schlosser"), ("hagn", "hagen"), ("krankenpfelger", "krankenpfleger"),
        ("Bürokaufman", "buerokaufmann"), ("maurrer", "maurer"), ("verkeufer", "verkaeufer"),
        ("jerkäufer", "verkaeufer"),
        ("kohc", "koch"), ("köch", "koch"), ("kich", "koch"), ("qwxyz", nil), ("selte", nil), ("hagen1", nil),
        ("", nil),
        ("ko", nil), ("日本", nil), ("hagen hagen", nil),
    ])
    func respelling(typed: String, expected: String?) throws {
        #expect(try repair(words).respelling(of: typed)?.words == expected.map { [$0] })
    }

    @Test func parting() throws {
        let repair = try repair(words)
        let parted = try #require(repair.repair(of: "pflegehelferhagen"))
        #expect(parted.words == ["pflegehelfer", "hagen"])
        #expect(parted.change == .parted)
        #expect(parted.frequency == 700)
        #expect(repair.parting(of: "hagenxy") == nil)
        #expect(repair.repair(of: "krankenpfleger") == nil)
    }

    @Test func joining() throws {
        let repair = try repair(words)
        #expect(repair.joining("Kranken", "Pfleger")?.words == ["krankenpfleger"])
        #expect(repair.joining("arbeit", "vorbereitung")?.words == ["arbeitsvorbereitung"])
        #expect(repair.joining("kranken", "hagen") == nil)
        #expect(repair.joining("", "hagen") == nil)
        #expect(repair.joining("selt", "en") == nil)
    }

    @Test func frequentWordsWin() throws {
        #expect(try repair([("maurer", 10), ("mauser", 5_000)]).respelling(of: "mauter")?.words == ["mauser"])
        #expect(try repair([("maurer", 5_000), ("mauser", 10)]).respelling(of: "mauter")?.words == ["maurer"])
    }

    @Test func mostFrequentAreKept() throws {
        var builder = SpellingRepairBuilder(documents: 100, minimumFrequency: 5, maximumWords: 2)
        for (word, frequency) in [("eins", 9), ("zwei", 8), ("drei", 7), ("vier", 4)] as [(String, UInt32)] {
            builder.add(word, frequency: frequency)
        }
        let repair = try SpellingRepair(bytes: builder.bytes())
        #expect(repair.count == 2)
        #expect(["eins", "zwei", "drei", "vier"].map { repair.frequency(of: $0) } == [9, 8, 0, 0])
    }

    /// With all words frequent, a repair is found just where one is near.
    @Test func sameAsPlainScan() throws {
        var dice = Dice(11)
        let letters = Array("abest".utf8)
        let known = Set((0..<400).map { _ in dice.word(3...11, of: letters) })
        let repair = try repair(known.map { (String(decoding: $0, as: UTF8.self), 2_000_000) })
        for _ in 0..<1_500 {
            let typed = dice.word(3...11, of: letters)
            let typos = typed.count >= 6 ? 2 : 1
            let near = known.contains(typed) ? [] : known.filter { Typos.between(typed, $0) <= typos }
            let found = repair.respelling(of: String(decoding: typed, as: UTF8.self))
            #expect((found == nil) == near.isEmpty)
            if let found { #expect(near.contains(Array(found.words[0].utf8))) }
        }
    }

    /// How many job names come back from one random typo.
    @Test func recallOnJobNames() throws {
        var counts: [String: UInt32] = [:]
        for title in Occupations.shared.allTitles() {
            for word in title.foldedTitle.split(separator: " ") { counts[String(word), default: 0] += 20 }
        }
        let repair = try repair(counts.map { ($0.key, $0.value) })
        let names = counts.keys.filter { $0.utf8.count >= 5 && repair.frequency(of: $0) > 0 }.sorted()
        try #require(names.count > 5_000)
        var dice = Dice(5)
        var asked = 0
        var right = 0
        for _ in 0..<2_000 {
            let name = names[dice.number(below: names.count)]
            let typed = String(
                decoding: dice.mistyped(Array(name.utf8), with: Array("abcdefghijklmnopqrstuvwxyz".utf8)), as: UTF8.self
            )
            guard repair.frequency(of: typed) == 0 else { continue }
            asked += 1
            if repair.respelling(of: typed)?.words == [name] { right += 1 }
        }
        #expect(asked > 1_500)
        #expect(Double(right) > 0.95 * Double(asked), "\(right) of \(asked)")
    }
}
