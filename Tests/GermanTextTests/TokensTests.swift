import GermanText
import Testing

@Suite struct TokensTests {
    private func words(_ text: String) -> [String] { Tokens.words(text) }

    private func wholes(_ text: String) -> [String] {
        var found: [String] = []
        Tokens.scan(text) { word, _, whole in if whole { found.append(String(decoding: word, as: UTF8.self)) } }
        return found
    }

    @Test(arguments: [
        ("IT-Manager (m/w/d)", ["it", "manager"]), ("Verkäufer (w|m|divers) gesucht", ["verkaeufer", "gesucht"]),
        ("Koch m / w / d", ["koch"]), ("Fahrer [m,w,d]", ["fahrer"]), ("C/C++", ["c", "c++"]),
        ("C#-Profi", ["c#", "profi"]),
        ("ASP.NET, .NET", ["asp", ".net", ".net"]), ("Python/R", ["python", "r"]), ("Angestellte/r", ["angestellte"]),
        ("Entwickler*innen-Team", ["entwickler", "team"]), ("Kauffrau/-mann", ["kauffrau"]),
        ("Kaufmann/frau für Büro", ["kaufmann", "fuer", "buero"]), ("Elektroniker / -in", ["elektroniker"]),
        ("Mechaniker(in)", ["mechaniker"]), ("Lehrer·in", ["lehrer"]), ("Pfleger_innen", ["pfleger"]),
        ("S/4HANA", ["s", "4hana"]), ("Soft\u{AD}ware", ["software"]), ("A+ 100% e.V.", ["a+", "100", "e", "v"]),
        ("", []), ("***", []), ("F&E", ["f", "e"]), ("C++17", ["c++", "17"]), ("日本 Ελλάδα", ["日本", "ελλάδα"]),
        ("M&A", ["m", "a"]), ("Stunden/Woche", ["stunden", "woche"]), ("in/bei", ["in", "bei"]),
    ])
    func cut(text: String, expected: [String]) { #expect(words(text) == expected) }

    @Test(arguments: [
        ("IT-Manager", ["itmanager"]), ("SAP FI/CO", ["fico"]), ("Node.js", ["nodejs"]), ("ASP.NET", ["asp.net"]),
        ("IT-Administrator/in", ["itadministrator"]), ("allein", []), ("a-b-c-d-e", []), ("S/4HANA", ["s4hana"]),
        ("Vertriebs- und", []),
    ])
    func joined(text: String, expected: [String]) { #expect(wholes(text) == expected) }

    @Test func positions() {
        var found: [String: Int] = [:]
        let end = Tokens.scan("IT-Manager für\nHagen", from: 10) { word, position, _ in
            found[String(decoding: word, as: UTF8.self)] = position
        }
        #expect(found == ["it": 10, "manager": 11, "itmanager": 10, "fuer": 12, "hagen": 14])
        #expect(end == 15)
    }

    @Test func longWordsAreCut() {
        #expect(words(String(repeating: "a", count: 5_000)).first?.utf8.count == Tokens.maximumLength)
    }

    @Test func anyTextCanBeCut() {
        var seed: UInt64 = 1
        let pieces = Array("abmwdfx/*:_-.+#&(|)[] \n·ä\u{AD}\u{301}🦊€0".unicodeScalars)
        for _ in 0..<5_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<12 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(pieces[Int(seed >> 33) % pieces.count])
            }
            for word in words(String(text)) { #expect(!word.isEmpty) }
        }
    }
}
