import Suggestions
import Testing

@Suite struct OddInputTests {
    /// One text of each block of 64 characters, some thousand blocks.
    private static let blocks: [String] = stride(from: UInt32(0), to: 0x30000, by: 64).map { start in
        var text = String.UnicodeScalarView()
        for value in start..<start + 64 { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
        return String(text)
    }

    private static let odd = [
        "שלום עולם", "مرحبا", "👩‍👩‍👧‍👦🇩🇪", "\u{202E}negah", "\0\0", "a\u{301}\u{301}\u{301}", "ﬁﬂ", "ΑΒΓ", "İstanbul",
        "+++###",
        "\r\n\t", "((((", "m/w/d", "%00", "😀", String(repeating: "a", count: 10_000),
        String(repeating: "ä", count: 10_000),
        String(repeating: "a\u{308}", count: 5_000), String(repeating: "- ", count: 5_000),
        String(repeating: "krankenpfleger ", count: 700), "a" + String(repeating: "\u{301}", count: 10_000),
    ]

    @Test func typedAndNamed() throws {
        var builder = SuggestionTableBuilder()
        var spelling = SpellingRepairBuilder(documents: 10)
        for (number, text) in (Self.blocks + Self.odd).enumerated() {
            for kind in SuggestionKind.allCases { builder.add(kind, text, payload: UInt32(number), popularity: 1) }
            spelling.add(text, frequency: 9)
        }
        let table = try SuggestionTable(bytes: builder.bytes())
        let repair = try SpellingRepair(bytes: spelling.bytes())
        for text in Self.blocks + Self.odd {
            for suggestion in table.suggestions(for: text) { #expect(!table.text(of: suggestion).isEmpty) }
            _ = repair.repair(of: text)
            _ = repair.joining(text, text)
        }
        #expect(repair.count == 0)
    }

    @Test(arguments: ["שלום עולם", "مرحبا", "ΑΒΓ", "İstanbul", "日本語", "Łódź", "2 1/2", "Ærø"])
    func foreignNamesAreFound(name: String) throws {
        var builder = SuggestionTableBuilder()
        builder.add(.place, name, payload: 7, popularity: 1)
        let table = try SuggestionTable(bytes: builder.bytes())
        #expect(table.suggestions(for: name).map(\.fit) == [.whole])
        #expect(table.suggestions(for: String(name.prefix(2))).map(\.payload) == [7])
    }
}
