import GermanText
import Testing

@Suite struct FoldTests {
    @Test(arguments: [
        ("Bäcker", "baecker"), ("GROSSE", "grosse"), ("Straße", "strasse"), ("u\u{308}ber", "ueber"),
        ("Café", "cafe"), ("C++", "c++"), ("ÖPNV", "oepnv"),
    ])
    func oneSpelling(text: String, expected: String) {
        #expect(folded(text) == expected)
        #expect(folded(expected) == expected)
    }

    /// Every scalar, alone and between letters: folding twice changes nothing, and nothing is lost but marks.
    @Test func foldingTwiceChangesNothing() {
        for value in UInt32(0)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "x\(scalar)y"
            let once = folded(text)
            #expect(folded(once) == once, "U+\(String(value, radix: 16))")
            #expect(once.utf8.first == 0x78 && once.utf8.last == 0x79)
        }
    }

    @Test func slugs() {
        #expect(slug("IT-Manager/in") == "it-manager-in")
        #expect(slug("Halle (Saale)") == "halle-saale")
        #expect(slug("  ") == "")
    }
}

@Suite struct PatternTests {
    @Test func groupsAndPlaces() throws {
        let pattern = Pattern(#"(?<amount>\d+)\s*€"#)
        let match = try #require(pattern.first(in: "für 60 € und 70€"))
        #expect(match["amount"] == "60")
        #expect(match.byteRange == 5..<11)
        #expect(pattern.matches(in: "für 60 € und 70€").map { $0[1] } == ["60", "70"])
    }

    @Test func replacing() {
        #expect(Pattern("ä+").replacing(in: "xäyääz", by: "-") == "x-y-z")
        #expect(Pattern("q").replacing(in: "xy", by: "-") == "xy")
    }

    @Test func emptyMatchesEnd() {
        #expect(Pattern("ä*").matches(in: "xäy").count == 4)
        #expect(Pattern("").matches(in: "").count == 1 || Pattern("").matches(in: "").isEmpty)
    }

    @Test func groupWithoutPartIsNil() throws {
        let match = try #require(Pattern("(?<a>x)?(?<b>y)").first(in: "y"))
        #expect(match["a"] == nil && match[1] == nil && match["b"] == "y" && match["c"] == nil && match[9] == nil)
    }

    @Test func umlautsIgnoreCase() {
        #expect(Pattern(#"\bÄRZT"#).occurs(in: "ärztin"))
    }
}

@Suite("Words in a text") struct HoldsTests {
    @Test func agreesWithTheStandardSearch() {
        let texts = ["", "a", "ab", "Vollzeit oder Teilzeit", "ÄÖÜß", "aaab", "100 %"]
        for text in texts {
            #expect(text.holds("ab") == text.contains("ab"))
            #expect(text.holds("zeit") == text.contains("zeit"))
            #expect(text.holds("Ü") == text.contains("Ü"))
            #expect(text.holds("aab") == text.contains("aab"))
            #expect(text.holds(""))
        }
    }
}
