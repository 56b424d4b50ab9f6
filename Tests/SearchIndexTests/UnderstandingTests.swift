import JobMarket
import ReferenceData
import SearchIndex
import Testing

/// What the words of a request are taken for.
@Suite(.enabled(if: !Places.shared.municipalities.isEmpty)) struct UnderstandingTests {
    private static let hagen = IndexedPlace(name: "Hagen", postcode: "58095", ags: "05914000", coordinate: nil)
    private static let dortmund = IndexedPlace(name: "Dortmund", postcode: nil, ags: "05913000", coordinate: nil)
    private static let munich = IndexedPlace(name: "München", postcode: nil, ags: "09162000", coordinate: nil)

    private static func ad(
        _ key: Int64, _ title: String, _ place: IndexedPlace?, _ facts: AdFacts = AdFacts(), demands: String = "",
        rest: String = ""
    ) -> IndexedAd {
        IndexedAd(
            key: key, id: "\(key)", n: nil, title: title, employer: "E\(key)", places: place.map { [$0] } ?? [],
            posted: nil, firstSeen: Day(number: 20_000), facts: facts, demands: demands, rest: rest, madeUp: false)
    }

    private static let managerCode = Occupations.shared.codes(forTitle: "it manager").first?.code ?? ""
    private static let developerCode = Occupations.shared.codes(forTitle: "Softwareentwickler").first?.code ?? ""
    private static let java = FactSkill(name: "Java", kind: .hard, need: .must)

    private static let snapshot = AdIndex.inMemory([
        ad(1, "IT-Manager (m/w/d)", hagen, AdFacts(occupation: managerCode)),
        ad(2, "Leitung Informationstechnik", hagen, AdFacts(occupation: managerCode)),
        ad(3, "IT Manager", munich, AdFacts(occupation: managerCode)),
        ad(4, "Bürokraft", hagen, AdFacts(occupation: "71402"), rest: "Sie berichten an den IT Manager."),
        ad(5, "Pflegekraft", hagen, AdFacts(hours: [.part], employerKind: .temp), rest: "Pflege von Menschen"),
        ad(6, "Hilfe in der Pflege", dortmund, AdFacts(hours: [.full, .part])),
        ad(7, "Pflege", munich, AdFacts(hours: [.part])),
        ad(8, "C++ Entwickler", nil, AdFacts(occupation: developerCode, remote: .remote)),
        ad(9, "Java Entwickler", hagen, AdFacts(occupation: developerCode, skills: [java])),
        ad(10, "Java Developer", hagen, AdFacts(occupation: developerCode, skills: [java])),
        ad(11, "PHP Developer", hagen, AdFacts(occupation: developerCode)),
    ]).snapshot

    private func search(_ what: String, place: String = "", radius: Double? = nil) throws -> SearchAnswer {
        try Self.snapshot.search(SearchRequest(what: what, place: place, radius: radius, limit: 100))
    }

    @Test func occupationAndPlace() throws {
        let answer = try search("it manager hagen")
        #expect(answer.query.place?.ags == "05914000" && answer.query.radius == 25)
        #expect(answer.query.occupation?.codes.contains(Self.managerCode) == true)
        #expect(answer.query.rest == ["it", "manager"])
        #expect(Set(answer.hits.map(\.key)).isSuperset(of: [1, 4]), "in the title, and where it is only mentioned")
        #expect(answer.hits.first?.key == 1)
        #expect(answer.hits.first?.why.first == "title: it")
        #expect(answer.hits.first?.why.contains { $0.hasPrefix("occupation: ") } == true)
        #expect(answer.hits.last?.key == 4)
    }

    @Test func hoursAndPostcode() throws {
        let answer = try search("Pflege in Teilzeit 58095")
        #expect(answer.query.filters == [Filter(.hours, "part")])
        #expect(answer.query.place?.postcode == "58095")
        #expect(answer.query.rest == ["pflege"])
        #expect(Set(answer.hits.map(\.key)) == [5, 6])
    }

    @Test func remoteWithoutPlace() throws {
        #expect(try search("c++ entwickler 100% remote").query.filters == [Filter(.remote, "remote")])
        let answer = try search("c++ entwickler remote")
        #expect(answer.query.filters == [Filter(.remote, "remote"), Filter(.remote, "hybrid")])
        #expect(answer.query.rest == ["c++", "entwickler"])
        #expect(answer.hits.map(\.key) == [8])
    }

    @Test func aTitleStandsInForWordsButNotForSkills() throws {
        let answer = try search("java entwickler")
        #expect(answer.query.skills == ["Java"])
        #expect(Set(answer.hits.map(\.key)) == [9, 10], "a developer of something else is not meant")
        #expect(answer.hits.first?.key == 9)
    }

    @Test(arguments: [
        ("ohne zeitarbeit", Filter(.employer, "temp", excluded: true)),
        ("-zeitarbeit", Filter(.employer, "temp", excluded: true)),
        ("keine Leiharbeit", Filter(.employer, "temp", excluded: true)), ("zeitarbeit", Filter(.employer, "temp")),
        ("Ausbildung", Filter(.level, "trainee")), ("minijob", Filter(.hours, "mini")),
        ("Mini-Job", Filter(.hours, "mini")), ("unbefristet", Filter(.contract, "permanent")),
        ("befristet", Filter(.contract, "fixed_term")), ("Vollzeit", Filter(.hours, "full")),
        ("-vollzeit", Filter(.hours, "full", excluded: true)), ("quereinsteiger", Filter(.careerChangers, "yes")),
        ("Quereinsteiger*in", Filter(.careerChangers, "yes")), ("ohne Berufserfahrung", Filter(.yearsMax, "0")),
        ("freelancer", Filter(.contract, "freelance")), ("ohne Schichtdienst", Filter(.shift, "yes", excluded: true)),
        ("NRW", Filter(.area, "05")), ("in Bayern", Filter(.area, "09")),
    ])
    func conditions(what: String, filter: Filter) throws {
        let answer = try search("pflege " + what)
        #expect(answer.query.filters == [filter], "\(what)")
        #expect(answer.query.rest == ["pflege"], "\(what)")
    }

    @Test func homeOfficeMeansRemoteOrHybrid() throws {
        for what in ["homeoffice", "Home Office", "home-office"] {
            #expect(try search(what).query.filters == [Filter(.remote, "remote"), Filter(.remote, "hybrid")])
        }
    }

    @Test func quotedWordsStateNoCondition() throws {
        let answer = try search("\"teilzeit\" \"hagen\"")
        #expect(answer.query.filters.isEmpty && answer.query.place == nil)
    }

    @Test func thePlaceFieldWins() throws {
        let answer = try search("pflege hagen", place: "München")
        #expect(answer.query.place?.ags == "09162000")
        #expect(answer.query.rest == ["pflege", "hagen"])
        #expect(answer.hits.allSatisfy { $0.key == 7 })
        #expect(try search("pflege", place: "München").hits.map(\.key) == [7])
    }

    @Test func radii() throws {
        #expect(try search("pflege hagen 5 km").query.radius == 5)
        #expect(try search("pflege umkreis 50km hagen").query.radius == 50)
        #expect(try search("pflege 5 km hagen", radius: 80).query.radius == 80)
        #expect(try search("pflege", place: "Hagen", radius: 1).hits.map(\.key) == [5])
    }

    @Test func anUnknownPlaceMatchesNothing() throws {
        let answer = try search("pflege", place: "Xyzdorf")
        #expect(answer.query.unknownPlace == "Xyzdorf" && answer.total == 0 && answer.hits.isEmpty)
        #expect(try Self.snapshot.select(SearchRequest(place: "Xyzdorf")).count == 0)
    }

    @Test func everywhereIsNoPlace() throws {
        #expect(try search("pflege", place: "Deutschland").total == 3)
        #expect(try search("pflege", place: "NRW").total == 2)
    }

    @Test func jobsAlone() throws {
        #expect(try search("Jobs in Hagen").total == search("", place: "Hagen").total)
        #expect(try search("stellenangebote").total == Self.snapshot.count)
    }
}
