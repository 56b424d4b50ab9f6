import Suggestions
import Testing

/// The table against a look at every entry.
@Suite struct TypeAheadExactnessTests {
    private static let letters = Array("bdkst".utf8)

    private func filled(_ count: Int, _ dice: inout Dice) throws -> (table: SuggestionTable, plain: PlainScan) {
        var builder = SuggestionTableBuilder()
        var plain = PlainScan()
        for number in 0..<count {
            let words = (0...dice.number(below: 4)).map { _ in
                String(decoding: dice.word(2...7, of: Self.letters), as: UTF8.self)
            }
            let entry = PlainScan.Entry(
                text: words.joined(separator: " "), payload: UInt32(number), popularity: UInt32(dice.number(below: 40)))
            plain.entries.append(entry)
            builder.add(.place, entry.text, payload: entry.payload, popularity: entry.popularity)
        }
        return (try SuggestionTable(bytes: builder.bytes()), plain)
    }

    /// A piece of a name with typos, or the beginnings of some of its words in any order.
    private func typed(_ plain: PlainScan, _ dice: inout Dice) -> String {
        let text = plain.entries[dice.number(below: plain.entries.count)].text
        if dice.number(below: 3) == 0 {
            let words = text.split(separator: " ").shuffled(using: &dice).prefix(1 + dice.number(below: 3))
            return words.map { String($0.prefix(1 + dice.number(below: 5))) }.joined(separator: " ")
        }
        var letters = Array(text.utf8.filter { $0 != 0x20 }.prefix(1 + dice.number(below: 16)))
        for _ in 0..<dice.number(below: 4) { letters = dice.mistyped(letters, with: Self.letters) }
        return String(decoding: letters, as: UTF8.self)
    }

    @Test(arguments: [1, 7, 60, 700, 3_000])
    func sameAsPlainScan(count: Int) throws {
        var dice = Dice(UInt64(count))
        let (table, plain) = try filled(count, &dice)
        for _ in 0..<80 {
            let text = typed(plain, &dice)
            let expected = plain.hits(text, limit: 200)
            for limit in [1, 5, 32, 200] {
                let found = table.suggestions(for: text, kinds: [.place], limit: limit)
                let hits = found.map { PlainScan.Hit(payload: $0.payload, fit: $0.fit) }
                #expect(hits == Array(expected.prefix(limit)), "\(text), \(limit)")
            }
        }
    }

    @Test func longNames() throws {
        var dice = Dice(3)
        var builder = SuggestionTableBuilder()
        var names: [String] = []
        for number in 0..<200 {
            let name = String(decoding: dice.word(50...90, of: Self.letters), as: UTF8.self)
            names.append(name)
            builder.add(.employer, name, payload: UInt32(number), popularity: 1)
        }
        let table = try SuggestionTable(bytes: builder.bytes())
        for (number, name) in names.enumerated() {
            #expect(table.suggestions(for: name).map(\.payload) == [UInt32(number)])
            let typed = dice.mistyped(dice.mistyped(Array(name.utf8), with: Self.letters), with: Self.letters)
            // Two typos may both stand among the first letters, where only one is forgiven.
            if typed.starts(with: name.utf8.prefix(5)) {
                #expect(
                    table.suggestions(for: String(decoding: typed, as: UTF8.self)).map(\.payload) == [UInt32(number)])
            }
        }
    }
}
