import AdReader
import Testing

@Suite struct NamedSkillsTests {
    @Test(arguments: [
        ("SQL, Linux", ["SQL", "Linux"], []), ("sql;linux\nSQL", ["SQL", "Linux"], []),
        ("excel, docker", ["Excel", "Docker"], []), ("  , ;\n", [], []), ("", [], []),
        ("Windows Server und Active Directory", ["Windows Server", "Active Directory"], []),
        ("SQL, Zauberstabkunde", ["SQL"], ["Zauberstabkunde"]),
    ])
    func lists(text: String, names: [String], unknown: [String]) {
        let named = NamedSkills(list: text)
        #expect(named.names == names && named.unknown == unknown, "\(named)")
    }

    @Test func titles() {
        #expect(NamedSkills.inTitle("SQL und relationale Datenbanken").contains("SQL"))
        #expect(NamedSkills.inTitle("Zauberstabkunde für Anfänger").isEmpty)
    }

    @Test func endlessAndOddLists() {
        let long = NamedSkills(list: String(repeating: "SQL, ", count: 20_000))
        #expect(long.names == ["SQL"])
        for odd in ["\u{0}", "🤷", "((((", ",,,,", String(repeating: "x", count: 50_000), "\u{202E}lqs"] {
            _ = NamedSkills(list: odd)
        }
    }
}
