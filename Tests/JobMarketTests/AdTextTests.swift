import JobMarket
import Testing

@Suite struct AdTextTests {
    @Test func linesAreCountedWithoutEmptyOnes() {
        let text = AdText(title: "Koch", text: "  eins \n\n\u{00A0}\r\nzwei\t\r drei")
        #expect(text.lines == ["eins", "zwei", "drei"])
        #expect(text[0] == "Koch")
        #expect(text[2] == "zwei")
        #expect(text[9].isEmpty)
    }

    @Test(arguments: ["", " \n ", "\u{00A0}", "---\n***", "•"])
    func wordless(text: String) {
        #expect(AdText(title: "Koch", text: text).isEmpty)
    }

    @Test func words() {
        #expect(!AdText(title: "", text: "- ä").isEmpty)
        #expect(!AdText(title: "", text: "7").isEmpty)
    }
}
