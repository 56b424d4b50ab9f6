import Foundation
import HTTPTypes
import JobMarket
import Portal
import PostingStore
import SearchIndex
import Testing

/// The description of the API is what the API does.
@Suite struct DescriptionTests {
    private static func document() async throws -> [String: Any] { try await Page.get("/api/v1/openapi.json").json }

    @Test func everyOperationIsDescribedAndAnswers() async throws {
        let document = try await Self.document()
        #expect(document["openapi"] as? String == "3.1.0")
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        let wanted = ["search", "ads/{id}", "profile", "compare", "net", "suggestions", "occupations", "places"]
        for path in wanted { #expect(paths["/api/v1/" + path]?["get"] != nil, "\(path)") }
        let page = try await Page.get("/en/api").body
        for path in paths.keys { #expect(page.contains(path), "\(path)") }
        #expect(try await Page.get("/api").body.contains("Für Programme"))
    }

    /// Every name that a schema refers to is there.
    @Test func noReferenceLeadsNowhere() async throws {
        let text = try await Page.get("/api/v1/openapi.json").body
        let components = try #require(try await Self.document()["components"] as? [String: Any])
        let schemas = try #require(components["schemas"] as? [String: Any])
        let names = Set(text.matches(of: #/#\/components\/schemas\/(\w+)/#).map { String($0.1) })
        #expect(!names.isEmpty && names.isSubset(of: schemas.keys))
    }

    /// Every object says all its members, or of what kind they are.
    @Test func noShapeIsOpen() async throws {
        let components = try #require(try await Self.document()["components"] as? [String: Any])
        let schemas = try #require(components["schemas"] as? [String: Any])
        func open(_ value: Any) -> Int {
            if let members = value as? [String: Any] {
                let isOpen = members["type"] as? String == "object" && members["additionalProperties"] as? Bool == true
                return (isOpen ? 1 : 0) + members.values.reduce(0) { $0 + open($1) }
            }
            return (value as? [Any] ?? []).reduce(0) { $0 + open($1) }
        }
        for (name, schema) in schemas where name != "Checked" { #expect(open(schema) == 0, "\(name)") }
    }

    /// The members that a profile has are those that are described, and all that must be there are.
    @Test func aProfileHasTheMembersDescribed() async throws {
        let components = try #require(try await Self.document()["components"] as? [String: Any])
        let schemas = try #require(components["schemas"] as? [String: [String: Any]])
        for (path, name) in [
            ("profile?occupation=it-manager&place=hagen", "Profile"),
            ("compare?occupation=it-manager&place=hagen&place=berlin", "Comparison"),
        ] {
            let answer = try await Page.get("/api/v1/" + path).json
            let described = try #require(schemas[name]?["properties"] as? [String: Any])
            let required = try #require(schemas[name]?["required"] as? [String])
            #expect(Set(answer.keys).isSubset(of: described.keys), "\(name)")
            #expect(Set(required).isSubset(of: answer.keys), "\(name)")
        }
    }

    @Test func whatCanBeReadNamesItsTag() async throws {
        let paths = try #require(try await Self.document()["paths"] as? [String: [String: Any]])
        for (path, operations) in paths {
            let answers = (operations["get"] as? [String: Any])?["responses"] as? [String: Any]
            guard let answers else { continue }
            #expect(answers["304"] != nil, "\(path)")
            let headers = (answers["200"] as? [String: Any])?["headers"] as? [String: Any]
            #expect(headers?["ETag"] != nil, "\(path)")
        }
    }

    /// A minus before a value is promised where one may stand, and only there.
    @Test func aMinusIsPromisedWhereItMayStand() async throws {
        let paths = try #require(try await Self.document()["paths"] as? [String: [String: [String: Any]]])
        let parameters = try #require(paths["/api/v1/search"]?["get"]?["parameters"] as? [[String: Any]])
        let values = [
            "level": "-lead", "occupation": "-43343", "pay_min": "-3000", "years_max": "-3", "since": "-2026-11-01",
        ]
        for (name, value) in values {
            let parameter = try #require(parameters.first { $0["name"] as? String == name }, "\(name)")
            let isPromised = (parameter["description"] as? String)?.contains("minus") == true
            let status = try await Page.get("/api/v1/search?\(name)=\(value)").status
            #expect(status == (isPromised ? 200 : 400), "\(name)")
        }
    }

    /// A body may come too slowly, or be too long, whatever it is for.
    @Test func whatIsSentNamesItsBounds() async throws {
        let paths = try #require(try await Self.document()["paths"] as? [String: [String: [String: Any]]])
        for (path, operations) in paths {
            guard let answers = operations["post"]?["responses"] as? [String: Any] else { continue }
            #expect(answers["408"] != nil && answers["413"] != nil, "\(path)")
        }
    }

    @Test(arguments: [("", "de"), ("&lang=en", "en")])
    func problemsSpeakTheLanguageAskedFor(query: String, language: String) async throws {
        let page = try await Page.get("/api/v1/search?unbekannt=1\(query)")
        #expect(page.status == 400)
        #expect(page.headers[.contentLanguage] == language)
        #expect(page.json["parameter"] as? String == "unbekannt")
        let accepted = try await Page.get(
            "/api/v1/search?limit=x", headers: [.acceptLanguage: "fr, en;q=0.8, de;q=0.5"])
        #expect((accepted.json["title"] as? String) == "A value does not fit")
    }

    @Test func aWalkMeetsEveryAdOnce() async throws {
        try await Page.withPortal(FixtureMarket.shared.market) { get in
            var met: [String] = []
            var next = ""
            repeat {
                let answer = try await get("/api/v1/search?limit=17\(next)").json
                met += (answer["hits"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
                next = (answer["next"] as? String).map { "&cursor=\($0)" } ?? ""
            } while !next.isEmpty
            #expect(met.count == 180 && Set(met).count == 180)
            #expect(try await get("/api/v1/search?cursor=1-2-3").status == 410)
        }
    }

    @Test func pagesLinkToTheNext() async throws {
        try await Page.withPortal(FixtureMarket.shared.market) { get in
            let name = try #require(HTTPField.Name("Link"))
            let link = try #require(try await get("/api/v1/search?limit=100").headers[name])
            let address = try #require(link.split(separator: ">").first?.dropFirst())
            let last = try await get(String(address))
            #expect((last.json["hits"] as? [Any])?.count == 80 && last.json["next"] == nil)
        }
    }

    @Test func problemsAreExplainedWhereTheirTypeLeads() async throws {
        let type = try #require(try await Page.get("/api/v1/search?x=1").json["type"] as? String)
        #expect(type == "/api#problem-unknown-parameter")
        #expect(try await Page.get("/api").body.contains("id=\"problem-unknown-parameter\""))
    }

    @Test func namesAreFoundUpToTheLimit() async throws {
        #expect((try await Page.get("/api/v1/places?q=!!!").json["places"] as? [Any])?.isEmpty == true)
        #expect((try await Page.get("/api/v1/places?q=58095").json["places"] as? [Any])?.count == 1)
        let slugs = try #require(
            try await Page.get("/api/v1/occupations?q=elektro&limit=10").json["occupations"] as? [[String: Any]]
        ).compactMap { $0["slug"] as? String }
        #expect(slugs.count == 10 && Set(slugs).count == 10)
    }

    @Test func anAdComesWithItsReadingAndWithoutPersons() async throws {
        let ad = try await Page.get("/api/v1/ads/a0").json
        #expect(ad["id"] as? String == "a0")
        let reading = try #require(ad["reading"] as? [String: Any])
        #expect(reading["contacts"] == nil && reading["evidence"] != nil)
        let closed = FixtureMarket(closing: [
            0: .init(state: .closed, closed: Day(number: FixtureMarket.today.number), reason: .missing)
        ])
        #expect(try await Page.get("/api/v1/ads/a0", of: closed.market).status == 410)
    }
}
