import JobMarket
import ReferenceData
import SearchIndex
import Suggestions
import Testing

/// Names while typing, each with as many ads as its filter finds, and the nearest answer to an empty search.
@Suite(.serialized, .enabled(if: !Places.shared.municipalities.isEmpty)) struct AidsTests {
    private static let employers = [
        "Stadtwerke Musterhausen", "Klinikum Nordwind", "Bäckerei Sauerteig GmbH", "Spedition Fernweh & Söhne",
        "Öko-Hof Apfelblüte",
    ]
    /// Two are spellings of the same words, which filters tell apart.
    private static let skills = ["Java", "JAVA", "Kubernetes", "Schweißen", "Lohnbuchhaltung"]
    private static let cologne = IndexedPlace(name: "Köln", postcode: nil, ags: "05315000", coordinate: nil)
    private static let hagen = IndexedPlace(name: "Hagen", postcode: nil, ags: "05914000", coordinate: nil)

    private static let index: AdIndex = {
        var corpus = LongAds(seed: 51)
        var ads = corpus.ads(0..<7_500)
        for index in ads.indices {
            if index % 9 == 0 { ads[index].employer = employers[index / 9 % employers.count] }
            if index % 5 == 0 {
                let name = skills[index / 5 % skills.count]
                ads[index].facts.skills.append(FactSkill(name: name, kind: .hard, need: .must))
            }
            // Twice in one municipality counts once.
            if index % 7 == 0 { ads[index].places += ads[index].places }
            if index % 11 == 0 { ads[index].places += [cologne, hagen] }
        }
        // As often as a word must be that others are taken for.
        for index in 17..<20 {
            ads[index].rest += " Zitronenfalter"
            ads[index].places = [cologne]
        }
        let made = AdIndex.inMemory(ads[..<6_000])
        made.update(adding: Array(ads[6_000...]), removing: [4, 9, 6_001, 6_007])
        return made
    }()
    private static let aids = SearchAids(index.snapshot)

    private static let requests = [
        SearchRequest(), SearchRequest(what: "verkon"), SearchRequest(filters: [Filter(.hours, "full")]),
        SearchRequest(place: "Köln", radius: 60), SearchRequest(filters: [Filter(.level, "entry")], limit: 3),
        SearchRequest(what: "ra -ver*", filters: [Filter(.pay, "yes")]),
    ]

    private static func filter(_ suggestion: TypeAhead.Suggestion) -> Filter {
        switch suggestion.kind {
        case .occupation: Filter(.occupation, suggestion.value)
        case .skill: Filter(.skill, suggestion.value)
        case .place: Filter(.area, suggestion.value)
        case .employer: Filter(.company, suggestion.value)
        }
    }

    @Test(arguments: ["b", "be", "bet", "betrieb 1", "java", "kub", "köl", "hag", "sta", "ver", "schwei", "mo", "tech"])
    func countsAreThoseOfTheFilters(typed: String) throws {
        let snapshot = Self.index.snapshot
        var shown = 0
        for request in Self.requests {
            let suggestions = try Self.aids.typeAhead.suggestions(for: typed, in: request)
            for suggestion in suggestions {
                var filtered = request
                filtered.filters.append(Self.filter(suggestion))
                #expect(try snapshot.search(filtered).total == suggestion.count, "\(typed): \(suggestion) \(request)")
                #expect(suggestion.count > 0 || suggestion.kind == .place, "\(suggestion)")
            }
            shown += suggestions.count
            for kind in SuggestionKind.allCases {
                let own = suggestions.filter { $0.kind == kind }
                #expect(own.count <= 6 && Set(own.map(\.text)).count == own.count)
            }
        }
        #expect(shown > 0)
    }

    private func texts(_ typed: String, _ kind: SuggestionKind, _ request: SearchRequest = SearchRequest()) throws
        -> [String]
    {
        try Self.aids.typeAhead.suggestions(for: typed, kinds: [kind], in: request).map(\.text)
    }

    @Test(arguments: [
        ("stadtw", "Stadtwerke Musterhausen"), ("musterh", "Stadtwerke Musterhausen"),
        ("klinikum nord", "Klinikum Nordwind"), ("BAECKEREI S", "Bäckerei Sauerteig GmbH"),
        ("apfelbl", "Öko-Hof Apfelblüte"),
        ("oekohof", "Öko-Hof Apfelblüte"),
        // With typos.
        ("statdwerke", "Stadtwerke Musterhausen"), ("spediton", "Spedition Fernweh & Söhne"),
        ("klinkium", "Klinikum Nordwind"), ("apfelplüte", "Öko-Hof Apfelblüte"),
    ])
    func employers(typed: String, expected: String) throws { #expect(try texts(typed, .employer).contains(expected)) }

    @Test(arguments: [
        ("kuber", "Kubernetes"), ("kubernets", "Kubernetes"), ("schweis", "Schweißen"), ("lohnb", "Lohnbuchhaltung"),
        ("lohnbuhcaltung", "Lohnbuchhaltung"),
    ])
    func skills(typed: String, expected: String) throws { #expect(try texts(typed, .skill).contains(expected)) }

    @Test func namesThatLeadToNothingAreLeftOut() throws {
        let few = SearchRequest(what: "\"zitronenfalter\"")
        let hits = try Self.index.snapshot.search(few).hits
        #expect(hits.count == 3)
        #expect(Set(try texts("betrieb", .employer, few)).isSubset(of: hits.map(\.employer)))
        #expect(try texts("kubernetes", .skill, few).isEmpty)
        #expect(try texts("kubernetes", .skill) == ["Kubernetes"])
        let nothing = SearchRequest(what: "\"gibtesnicht\"")
        #expect(try Self.aids.typeAhead.suggestions(for: "be", in: nothing).allSatisfy { $0.kind == .place })
        #expect(try Self.aids.typeAhead.suggestions(for: "").isEmpty)
    }

    @Test func misspeltWordsAreRepairedAndSaidSo() throws {
        let snapshot = Self.index.snapshot
        let answer = try Self.aids.search(SearchRequest(what: "zitronenfaltr"), in: snapshot)
        #expect(answer.total == 3 && answer.hits.allSatisfy { (17..<20).contains($0.key) })
        let nearest = try #require(answer.nearest)
        #expect(nearest.changes.map(\.typed) == ["zitronenfaltr"] && nearest.changes.map(\.used) == ["zitronenfalter"])
        #expect(nearest.radius == nil && nearest.request.what == "zitronenfalter")
        // What finds something is not touched, nor what cannot be helped.
        #expect(try Self.aids.search(SearchRequest(what: "zitronenfalter"), in: snapshot).nearest == nil)
        let hopeless = try Self.aids.search(SearchRequest(what: "\"qqqqqqqqxx\""), in: snapshot)
        #expect(hopeless.total == 0 && hopeless.nearest == nil)
        let nowhere = try Self.aids.search(SearchRequest(what: "zitronenfaltr", place: "Xyzdorf"), in: snapshot)
        #expect(nowhere.total == 0 && nowhere.nearest == nil && nowhere.query.unknownPlace == "Xyzdorf")
    }

    /// The letters of the misspelt word occur elsewhere, too.
    @Test(arguments: [
        "-xzitronenfaltr zitronenfaltr", "zitronenfaltr -\"zitronenfaltr x\"", "zitronenfaltr zitronenfaltr",
    ])
    func onlyTheMisspeltWordIsRepaired(what: String) throws {
        let answer = try Self.aids.search(SearchRequest(what: what), in: Self.index.snapshot)
        #expect(answer.total == 3 && answer.nearest?.changes.first?.used == "zitronenfalter")
        #expect(answer.nearest?.changes.count == what.split(separator: " ").filter { $0 == "zitronenfaltr" }.count)
    }

    @Test(arguments: [("Hagen", 10.0), ("Hagen", 25), ("Koblenz", 25), ("Kassel", 25), ("Berlin", 25), ("Hagen", 300)])
    func theRadiusIsWidenedAsLittleAsNeeded(place: String, radius: Double) throws {
        let snapshot = Self.index.snapshot
        for what in ["\"zitronenfalter\"", "zitronenfaltr"] {
            let request = SearchRequest(what: what, place: place, radius: radius)
            let answer = try Self.aids.search(request, in: snapshot)
            var right = request
            right.what = "\"zitronenfalter\""
            let wider = try ([radius] + [50, 100, 200].filter { $0 > radius })
                .first { radius in
                    right.radius = radius
                    return try snapshot.search(right).total > 0
                }
            #expect(answer.total == (wider == nil ? 0 : 3), "\(request)")
            #expect(answer.nearest?.radius == (wider == radius ? nil : wider), "\(request)")
            #expect(answer.query.radius == wider ?? radius)
            #expect((answer.nearest == nil) == (wider == nil || wider == radius && what == right.what))
        }
    }

    @Test(.enabled(if: Figures.areMeaningful)) func typingIsAnsweredAtOnce() throws {
        let aids = Self.aids
        var random = SplitMix(52)
        let names =
            Self.employers + Self.skills + ["Berlin", "Softwareentwickler", "betrieb 12", "verkonter", "stel"]
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<2_000 {
            let typed = String(random.pick(names).prefix(Int.random(in: 1...10, using: &random)))
            let request = random.chance(0.5) ? SearchRequest() : SearchRequest(filters: [Filter(.hours, "full")])
            let start = clock.now
            _ = try aids.typeAhead.suggestions(for: typed, in: request)
            times.append(clock.now - start)
        }
        let figures = Figures(times)
        print(
            """
            suggest_p50 \(figures.microseconds(0.5)) us
            suggest_p99 \(figures.microseconds(0.99)) us
            """)
        #expect(figures.microseconds(0.5) < 20_000 && figures.microseconds(0.99) < 1_000_000)
    }
}
