import JobMarket
import SearchIndex
import Testing

/// Quotes, exclusion, wildcards, and words with signs.
@Suite struct QueryLanguageTests {
    private static let titles: [Int64: String] = [
        1: "IT-Manager (m/w/d)", 2: "Manager für IT", 3: "ITManager gesucht", 4: "C Programmierung", 5: "C++ Profi",
        6: "C#/.NET Profi", 7: "Profi für ASP.NET", 8: "R und Python", 9: "SAP FI/CO Profi", 10: "SAP FICO",
        11: "Elektroniker*in", 12: "Elektronikerin", 13: "Elektrik", 14: "Entwickler:in Backend",
        15: "Backend Entwicklerinnen", 16: "Python/R", 17: "blaue Fenster putzen", 18: "Fenster blau lackieren",
        19: "Straßenreinigung", 20: "Softwareentwicklung",
    ]

    private static let snapshot: IndexSnapshot = {
        let ads = titles.map { key, title in
            IndexedAd(
                key: key, id: "\(key)", n: nil, title: title, employer: "E", places: [], posted: nil,
                firstSeen: Day(number: 20_000), facts: AdFacts(), demands: "", rest: "", madeUp: false)
        }
        return AdIndex.inMemory(ads).snapshot
    }()

    private func keys(_ what: String) throws -> Set<Int64> {
        Set(try Self.snapshot.search(SearchRequest(what: what, limit: 100)).hits.map(\.key))
    }

    @Test(
        arguments: [
            ("c", [4]), ("c++", [5]), ("C#", [6]), (".net", [6, 7]), ("dotnet", [6, 7]), ("asp.net", [7]),
            ("r", [8, 16]),
            ("sap fi/co", [9, 10]), ("sap fico", [9, 10]), ("fi co", [9, 10]), ("python", [8, 16]),
            ("strassenreinigung", [19]),
        ] as [(String, Set<Int64>)])
    func wordsWithSigns(what: String, expected: Set<Int64>) throws { #expect(try keys(what) == expected) }

    @Test(arguments: [
        "elektroniker*in", "Elektroniker:in", "Elektroniker/-in", "Elektroniker / -in", "Elektroniker(in)",
        "Elektronikerinnen", "ElektronikerIn", "elektroniker (m/w/d)", "elektroniker (m / w / d)", "Elektroniker_in",
    ])
    func genderForms(what: String) throws {
        #expect(try keys(what).isSuperset(of: [11, 12]))
        #expect(try keys(what) == keys("elektroniker"))
    }

    /// Beside the words, titles of like meaning are found.
    @Test func joinedWords() throws {
        for what in ["it-manager", "itmanager"] { #expect(try keys(what).isSuperset(of: [1, 3]), "\(what)") }
        #expect(try !keys("it-manager").contains(17))
    }

    @Test(
        arguments: [
            ("\"it manager\"", [1]), ("elektr*", [11, 12, 13]),
            ("entwickl*", [14, 15]), ("\"blaue fenster\"", [17]), ("blaue fenster", [17, 18]),
            ("fenster -lackieren", [17]), ("fenster -\"blau lackieren\"", [17]), ("fenster -lack*", [17]),
            ("profi -c#", [5, 7, 9]), ("\"fenster blau", [18]), ("fenster \"", [17, 18]), ("\"\"", Set(1...20)),
            ("-", Set(1...20)), ("*", Set(1...20)), ("\"elektronikerin\"", [12]), ("- - \"-\" * /", Set(1...20)),
            ("ohne fenster profi", [5, 6, 7, 9]),
        ] as [(String, Set<Int64>)])
    func operators(what: String, expected: Set<Int64>) throws { #expect(try keys(what) == expected) }

    @Test func anyTextIsAQuery() throws {
        var random = SplitMix(11)
        let pieces = [
            "\"", "-", "*", "c++", "„", "a", "ä", "/", "(m/w", "in", " ", "\n", "km", "20", "🦊", "\u{301}", "#",
        ]
        for _ in 0..<600 {
            let what = (0..<random.pick([1, 3, 9, 200])).map { _ in random.pick(pieces) }.joined()
            let answer = try Self.snapshot.search(SearchRequest(what: what, place: random.chance(0.1) ? what : ""))
            #expect(answer.total <= 20)
        }
    }

    @Test func fieldsTakeWhatTheyCanRead() {
        let cases: [(FilterField, fits: [String], not: [String])] = [
            (.language, ["de"], ["deutsch", "DE", "d", "-de"]), (.area, ["05", "05914000"], ["5", "0591x"]),
            (.payMin, ["0", "3500.5", "1e3"], ["-1", "0x10", "nan", "inf", "", "1e400"]),
            (.yearsMin, ["0", "99"], ["100", "1.5"]), (.since, ["2026-11-22"], ["2026-02-30", "22.11.2026"]),
            (.level, ["lead"], ["chef", "Lead"]), (.travel, ["unknown", "none"], ["yes"]),
            (.skill, ["SQL", String(repeating: "ä", count: 400)], ["", String(repeating: "ä", count: 401)]),
        ]
        for (field, fits, not) in cases {
            for value in fits { #expect(field.kind.accepts(value), "\(field) \(value)") }
            for value in not { #expect(!field.kind.accepts(value), "\(field) \(value)") }
        }
    }

    @Test func problemsAreNamed() throws {
        let request = SearchRequest(
            radius: -1, filters: [Filter(.level, "boss"), Filter(.hours, "full"), Filter(.since, "2026-02-30")],
            limit: 500, offset: -1)
        #expect(request.problems().count == 5)
        #expect(SearchRequest(filters: FilterField.allCases.map { Filter($0, "?\u{0}") }).problems().count >= 20)
        #expect(SearchRequest().problems().isEmpty)
    }
}
