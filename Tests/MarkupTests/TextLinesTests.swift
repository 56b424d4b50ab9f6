import Markup
import Testing

@Suite struct TextLinesTests {
    @Test(arguments: [
        ("<p>Eins</p><p>Zwei</p>", "Eins\nZwei"),
        ("Eins<br>Zwei<br/>Drei", "Eins\nZwei\nDrei"),
        ("<ul><li>Planen</li><li>Bauen <b>und</b> prüfen</li></ul>", "Planen\nBauen und prüfen"),
        ("<ul><li><p>Innen</p></li><li>Außen</ul>Danach", "Innen\nAußen\nDanach"),
        (
            "<table><tr><td>Ort</td><td>Hagen</td></tr><tr><td>Start</td><td>sofort</td></table>",
            "Ort Hagen\nStart sofort"
        ),
        ("<span>Ver</span><i>trieb</i> <a href='#'>innen</a>", "Vertrieb innen"),
        ("<h2>Aufgaben</h2>Wir suchen", "Aufgaben\nWir suchen"),
        (
            "<head><title>x</title></head><script>var a='<p>'</script><style>p{}</style>Text<noscript>nein</noscript>",
            "Text"
        ),
        ("<template><p>versteckt</p></template>sichtbar", "sichtbar"),
        ("M&uuml;he &amp; Flei&szlig; &#8211; &#x20AC;", "Mühe & Fleiß – €"),
        ("<p>A&amp;nbsp;B &amp;amp; C&amp;uuml;</p>", "A B & Cü"),
        ("a\u{A0}b\u{202F}c\u{2009}d\u{00AD}e\u{200B}f", "a b c def"),
        ("  viel \n\t  Luft  ", "viel\nLuft"),
        ("<p>  viel \n\t  Luft  </p>", "viel Luft"),
        ("<pre>eins\nzwei</pre>", "eins\nzwei"),
        ("<p>&nbsp;</p>", ""),
        ("", ""),
        ("Zeile eins\nZeile zwei", "Zeile eins\nZeile zwei"),
        ("<div>Zeile eins\nsetzt fort</div>", "Zeile eins setzt fort"),
        ("<dl><dt>Lohn</dt><dd>20 Euro</dd></dl>", "Lohn\n20 Euro"),
        ("R&D und AT&T", "R&D und AT&T"),
        ("<p>1 < 2 und 3 > 2</p>", "1 < 2 und 3 > 2"),
    ])
    func lines(_ html: String, _ expected: String) {
        #expect(textLines(fromHTML: html) == expected)
    }

    @Test func deepNestingNeitherOverflowsNorLosesText() {
        for tag in ["div", "b", "font", "ul", "blockquote", "x-y", "svg", "table", "span"] {
            let depth = 200_000
            let html =
                String(repeating: "<\(tag)>", count: depth) + "innen" + String(repeating: "</\(tag)>", count: depth)
            #expect(textLines(fromHTML: html + "<p>danach").hasSuffix("danach"), "\(tag)")
        }
    }

    @Test func aTagWithManyAttributesCostsItsLength() {
        let attributes = (0..<200_000).map { "a\($0)=\($0)" }.joined(separator: " ")
        #expect(textLines(fromHTML: "<div \(attributes)>Text</div>") == "Text")
    }

    @Test func longInputIsCut() {
        let html = "<p>" + String(repeating: "wort ", count: 2_000_000)
        let document = HTMLDocument(html)
        #expect(document.isCut)
        #expect(document.textLines.utf8.count <= HTMLDocument.maximumBytes)
        #expect(!HTMLDocument("<p>kurz").isCut)
    }

    @Test func invalidUTF8IsReplaced() {
        let document = HTMLDocument(utf8: Array("<p>Gr".utf8) + [0xFC] + Array("n</p>".utf8))
        #expect(document.textLines == "Gr\u{FFFD}n")
    }

    @Test(arguments: [
        ("Caf&eacute; &amp; Bar", "Café & Bar"), ("ohne", "ohne"), ("A&B; C&D", "A&B; C&D"),
        ("<b>&lt;</b>", "<b><</b>"),
        ("&#8364;&#x41;", "€A"), ("&", "&"), ("&;", "&;"), ("& &amp", "& &amp"),
    ])
    func references(_ text: String, _ expected: String) {
        #expect(decodingCharacterReferences(text) == expected)
    }
}
