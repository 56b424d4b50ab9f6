import Markup
import Testing

@Suite struct HTMLDocumentTests {
    @Test func scriptsKeepTheirText() throws {
        let page = HTMLDocument(
            "<html><head><script type='application/ld+json'>{\"a\": \"<p>&amp;</p>\"}</script></head><body></body>")
        let script = try #require(page.elements(named: "script").first)
        #expect(script.attribute("type") == "application/ld+json")
        #expect(script.attribute("src") == nil)
        #expect(script.text == "{\"a\": \"<p>&amp;</p>\"}")
    }

    @Test func elementsKnowWhereTheyStand() throws {
        let page = HTMLDocument("<div id=a><p>x<b>y</b></p></div><div id=b></div>")
        let divs = page.elements(named: "div")
        #expect(divs.map { $0.attribute("id") } == ["a", "b"])
        #expect(divs[0].descendants.map(\.name) == ["p", "b"])
        let bold = try #require(page.elements(named: "b").first)
        #expect(divs[0].contains(bold) && !divs[1].contains(bold))
        #expect(bold.parent?.name == "p")
        #expect(page.elements.map(\.name) == ["html", "head", "body", "div", "p", "b", "div"])
    }

    @Test func plainHTMLKeepsStructureOnly() throws {
        let page = HTMLDocument(
            "<div><p style='x'>A &amp; <a href='u'>B</a><br><script>1</script></p><ul><li>C</ul></div>")
        let div = try #require(page.elements(named: "div").first)
        #expect(div.plainHTML == "<p>A &amp; <a>B</a><br></p><ul><li>C</li></ul>")
        #expect(textLines(fromHTML: div.plainHTML) == div.textLines)
    }

    @Test func unknownElementsKeepTheirName() {
        #expect(HTMLDocument("<Job-Ad>x</Job-Ad>").elements(named: "job-ad").count == 1)
    }

    /// Pieces of markup in random order: never a trap, and plain words are never lost outside of hidden elements.
    @Test func randomMarkupIsRead() {
        let pieces = [
            "<div>", "</div>", "<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "<b>", "</b>", "<svg>", "</svg>",
            "<select>", "<option>", "</select>", "<br>", "<!--", "-->", "<![CDATA[", "]]>", "&", "&amp;", "&#0;", "<",
            ">",
            "\"", "'", "=", "<a href=\"", "<math>", "<mi>", "</math>", "<form>", "</form>", "<ul>", "<li>", "</ul>",
            "\0",
            "<frameset>", "</body>", "</html>", "<head>", "<template>", "</template>", "<button>", "</button>",
            "<image>", "<isindex>", "<textarea>", "</textarea>", "<caption>", "<col>", "<ruby>", "<rt>", "<nobr>",
            "wort",
            "<foreignObject>", "<desc>", "<annotation-xml>", "<i>", "</i>", "<a>", "</a>", "<h1>", "</h2>", "<?x", "</",
            "<title>", "</title>", "<dd>", "<plaintext>", "<body>", "<object>", "</object>", "\u{FEFF}", "\r\n",
            "<input>",
        ]
        var random = SplitMix(state: 7)
        for _ in 0..<4_000 {
            let html = (0..<Int.random(in: 1...60, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined()
            let document = HTMLDocument(html)
            let lines = document.textLines
            #expect(!lines.hasPrefix("\n") && !lines.hasSuffix("\n") && !lines.contains("\n\n"))
        }
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
