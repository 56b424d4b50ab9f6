import Suggestions
import Testing

@Suite struct TypeAheadTests {
    private static let table: SuggestionTable? = {
        var builder = SuggestionTableBuilder()
        let names: [(SuggestionKind, String, UInt32)] = [
            (.occupation, "Gesundheits- und Krankenpfleger/in", 90), (.occupation, "Pfleger/in", 10),
            (.occupation, "Kaufmann/-frau für Büromanagement", 80), (.occupation, "IT-Manager/in", 30),
            (.occupation, "Bäcker/in", 20), (.occupation, "Bäckereifachverkäufer/in", 70),
            (.occupation, "Krankenschwester", 15), (.occupation, "Hauspfleger/in", 5),
            (.occupation, "Schweißer/in", 12),
            (.occupation, "Krankenwagenfahrer/in", 3), (.occupation, "Fahrer/in", 60),
            (.occupation, "Abteilungsleiter/in", 40), (.occupation, "Leiter/in", 2), (.occupation, "Begleiter/in", 50),
            (.occupation, "Abteilung", 1), (.occupation, "Zahnarzt/-ärztin", 7),
            (.occupation, "Altenschwester/-pfleger - Heim", 6), (.occupation, "Rechtsanwalt/-anwältin (Steuer)", 6),
            (.skill, "C++", 5), (.skill, "C", 4), (.skill, "Java", 50), (.skill, "JavaScript", 60), (.skill, ".NET", 9),
            (.place, "Hagen", 20), (.place, "Hagenow", 30), (.place, "Bad Bergzabern", 3), (.place, "58095 Hagen", 2),
            (.place, "58097 Hagen", 1), (.place, "Köln", 99), (.place, "Essen", 70), (.place, "Œuvre", 1),
            (.employer, "Städtisches Klinikum Görlitz gGmbH", 4),
        ]
        for (number, name) in names.enumerated() {
            builder.add(name.0, name.1, payload: UInt32(number), popularity: name.2)
        }
        builder.add(.employer, "Deutsche Bahn AG", payload: 99, popularity: 50, otherNames: ["DB"])
        return try? SuggestionTable(bytes: builder.bytes())
    }()

    private func names(_ typed: String, _ kind: SuggestionKind, limit: Int = 32) throws -> [String] {
        let table = try #require(Self.table)
        return table.suggestions(for: typed, kinds: [kind], limit: limit).map { table.text(of: $0) }
    }

    @Test(arguments: [
        (
            "pfleger",
            ["Pfleger/in", "Gesundheits- und Krankenpfleger/in", "Altenschwester/-pfleger - Heim", "Hauspfleger/in"]
        ),
        ("KRANKENPFLEGER", ["Gesundheits- und Krankenpfleger/in"]),
        ("krankenpflegerin", ["Gesundheits- und Krankenpfleger/in"]),
        ("kauffrau für bü", ["Kaufmann/-frau für Büromanagement"]),
        ("Kaufmann für buero", ["Kaufmann/-frau für Büromanagement"]),
        ("büroman", ["Kaufmann/-frau für Büromanagement"]), ("itm", ["IT-Manager/in"]), ("IT-M", ["IT-Manager/in"]),
        ("it m", ["IT-Manager/in"]), ("backer", ["Bäcker/in", "Bäckereifachverkäufer/in"]),
        ("baecker", ["Bäcker/in", "Bäckereifachverkäufer/in"]),
        ("Ba\u{308}cker/in", ["Bäcker/in", "Bäckereifachverkäufer/in"]),
        ("schweiss", ["Schweißer/in"]), ("SCHWEISSER", ["Schweißer/in"]),
        ("leiter", ["Leiter/in", "Abteilungsleiter/in"]), ("krankenpfelger", ["Gesundheits- und Krankenpfleger/in"]),
        ("vranken", ["Krankenschwester", "Krankenwagenfahrer/in", "Gesundheits- und Krankenpfleger/in"]),
        ("fahrre", ["Fahrer/in", "Krankenwagenfahrer/in"]), ("baekcereyfach", ["Bäckereifachverkäufer/in"]),
        ("büro kaufmann", ["Kaufmann/-frau für Büromanagement"]),
        ("Kauffrau - Büromanagement", ["Kaufmann/-frau für Büromanagement"]),
        ("Manager für IT", ["IT-Manager/in"]), ("manager hagen", []), ("für und", []),
        ("zahnärztin", ["Zahnarzt/-ärztin"]), ("Zahnarzt/-ä", ["Zahnarzt/-ärztin"]),
        ("altenpfleger heim", ["Altenschwester/-pfleger - Heim"]),
        ("rechtsanwaeltin st", ["Rechtsanwalt/-anwältin (Steuer)"]), ("anwältin", ["Rechtsanwalt/-anwältin (Steuer)"]),
        ("xyz", []), ("in", []), ("", []), (" - ", []),
    ])
    func occupations(typed: String, expected: [String]) throws { #expect(try names(typed, .occupation) == expected) }

    @Test(arguments: [
        ("c", ["C", "C++"]), ("c+", ["C++"]), ("C++", ["C++"]), ("java", ["Java", "JavaScript"]), ("net", [".NET"]),
        (".net", [".NET"]), ("java script", ["JavaScript"]),
    ])
    func skills(typed: String, expected: [String]) throws { #expect(try names(typed, .skill) == expected) }

    @Test(arguments: [
        ("hagen", ["Hagen", "Hagenow", "58095 Hagen", "58097 Hagen"]), ("58095", ["58095 Hagen"]),
        ("5809", ["58095 Hagen", "58097 Hagen"]), ("58096", []), ("bergza", ["Bad Bergzabern"]), ("koeln", ["Köln"]),
        ("kol", ["Köln"]), ("oeu", []), ("Œu", ["Œuvre"]),
    ])
    func places(typed: String, expected: [String]) throws { #expect(try names(typed, .place) == expected) }

    @Test func otherNames() throws {
        #expect(try names("db", .employer) == ["Deutsche Bahn AG"])
        #expect(try names("gorlitz", .employer) == ["Städtisches Klinikum Görlitz gGmbH"])
        #expect(try names("ggm", .employer) == [])
    }

    @Test func kindsAndNumbers() throws {
        let table = try #require(Self.table)
        let found = table.suggestions(for: "b", kinds: [.place, .occupation], limit: 1)
        #expect(found.map(\.kind) == [.place, .occupation])
        #expect(found.map(\.popularity) == [3, 70])
        #expect(found.map(\.payload) == [25, 5])
        #expect(found.map(\.fit) == [.beginning, .beginning])
        #expect(SuggestionKind.allCases.map { table.count(of: $0) } == [18, 5, 8, 2])
    }

    @Test func limits() throws {
        let table = try #require(Self.table)
        #expect(table.suggestions(for: "k", limit: 0).isEmpty)
        #expect(table.suggestions(for: "k", limit: -1).isEmpty)
        #expect(table.suggestions(for: "k", kinds: []).isEmpty)
        #expect(table.suggestions(for: "h", kinds: [.place], limit: .max).count == 4)
    }

    @Test func emptyTable() throws {
        let table = try SuggestionTable(bytes: SuggestionTableBuilder().bytes())
        #expect(table.suggestions(for: "krankenpfleger").isEmpty)
    }

    @Test func orderOfEntriesDoesNotMatter() throws {
        var forth = SuggestionTableBuilder()
        var back = SuggestionTableBuilder()
        for number in 0..<50 { forth.add(.place, "Ort \(number)", payload: UInt32(number), popularity: 7) }
        for number in (0..<50).reversed() { back.add(.place, "Ort \(number)", payload: UInt32(number), popularity: 7) }
        #expect(forth.bytes() == back.bytes())
    }
}
