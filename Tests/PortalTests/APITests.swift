import Foundation
import HTTPTypes
import JobMarket
import MarketStatistics
import Markup
import Portal
import ReferenceData
import SearchIndex
import Testing

/// Programs get what the commands print.
@Suite struct APITests {
    private static let profile = "/api/v1/profile?occupation=it-manager&place=Hagen"
    private static let comparison = "/api/v1/compare?occupation=it-manager&place=Hagen&place=Bochum&radius=10"

    private static var statistics: MarketStatistics {
        MarketStatistics(
            snapshot: FixtureMarket.shared.market.snapshot(), today: FixtureMarket.today,
            courses: FixtureMarket.shared.market.courses())
    }

    private static func municipality(_ name: String) throws -> Municipality {
        try #require(Places.shared.resolve(name)?.municipality)
    }

    @Test func aProfileIsTheBytesOfTheCommand() async throws {
        let occupation = ProfileOccupation(try #require(Occupations.shared.page(named: "it-manager")))
        let place = try Self.municipality("Hagen")
        for (query, radius) in [("", nil), ("&radius=50", 50.0)] {
            let page = try await Page.get(Self.profile + query)
            let printed = try PrintedJSON.line(
                Self.statistics.profile(occupation: occupation, place: place, radius: radius))
            #expect(Array(page.body.utf8) == printed)
            #expect(page.headers[.contentType] == "application/json")
        }
    }

    @Test func aComparisonIsTheBytesOfTheCommand() async throws {
        let occupation = ProfileOccupation(try #require(Occupations.shared.page(named: "it-manager")))
        let printed = try PrintedJSON.line(
            Self.statistics.compare(
                occupation: occupation, places: [Self.municipality("Hagen"), Self.municipality("Bochum")], radius: 10))
        #expect(Array(try await Page.get(Self.comparison).body.utf8) == printed)
    }

    /// However occupation and place are spelled, the answer is one and is computed once.
    @Test(arguments: [
        "/api/v1/profile?occupation=IT-Manager/in&place=58095", "/api/v1/profile?place=hagen&occupation=it+managerin",
    ])
    func otherSpellingsGiveTheSameAnswer(uri: String) async throws {
        #expect(try await Page.get(uri).body == Page.get(Self.profile).body)
    }

    @Test(arguments: [profile, comparison, "/api/v1/profile?occupation=43343"])
    func answersAreTaggedAndOpenToOtherSites(uri: String) async throws {
        let first = try await Page.get(uri)
        #expect(first.status == 200)
        #expect(first.headers[.accessControlAllowOrigin] == "*")
        let tag = try #require(first.headers[.eTag])
        let again = try await Page.get(uri, headers: [.ifNoneMatch: tag])
        #expect(again.status == 304 && again.body.isEmpty)
        #expect(again.headers[.accessControlAllowOrigin] == "*")
        let head = try await Page.get(uri, method: .head)
        #expect(head.status == 200 && head.body.isEmpty)
        #expect(head.headers[.eTag] == tag)
    }

    @Test(arguments: [
        ("profile", 400, "occupation="), ("profile?occupation=", 400, "occupation="),
        ("profile?occupation=it-manager&radius=weit", 400, "radius"),
        ("profile?occupation=it-manager&umkreis=5", 400, "umkreis"), ("search?limit=101", 400, "limit"),
        ("search?pay_min=0x10", 400, "pay_min"), ("search?since=2026-02-30", 400, "since"),
        ("net", 400, "gross"), ("net?gross=nan", 400, "gross"), ("ads/gibtesnicht", 404, "Kennung"),
        ("profile?occupation=zzzzqq", 404, "Beruf"),
        ("profile?occupation=it-manager&place=Nimmerlandia", 404, "Gemeinde"),
        ("compare?occupation=it-manager&place=hagen", 400, "2- bis 4-mal"),
        ("compare?occupation=it-manager&place=a&place=b&place=c&place=d&place=e", 400, "2- bis 4-mal"),
        ("compare?occupation=it-manager&place=hagen&place=Nimmerlandia", 404, "Gemeinde"), ("nirgends", 404, "Adresse"),
    ])
    func problemsSayWhatMayStandThere(path: String, status: Int, words: String) async throws {
        let page = try await Page.get("/api/v1/" + path)
        #expect(page.status == status)
        #expect(page.headers[.contentType] == "application/problem+json")
        #expect(page.headers[.accessControlAllowOrigin] == "*")
        #expect(page.json["status"] as? Int == status)
        #expect((page.json["type"] as? String)?.hasPrefix("/api#problem-") == true)
        #expect((page.json["title"] as? String)?.isEmpty == false)
        let detail = try #require(page.json["detail"] as? String)
        #expect(detail.contains(words) || (page.json["title"] as? String)?.contains(words) == true, "\(detail)")
    }

    @Test func unknownNamesComeWithKnownOnes() async throws {
        let occupation = try await Page.get("/api/v1/profile?occupation=krankenpfl%C3%BCgerin").json
        let occupations = try #require(occupation["suggestions"] as? [String])
        #expect(!occupations.isEmpty && occupations.count <= 5)
        for name in occupations { #expect(Occupations.shared.page(named: name) != nil, "\(name)") }
        let place = try await Page.get("/api/v1/profile?occupation=it-manager&place=Dortmnud").json
        #expect((place["suggestions"] as? [String])?.first == "Dortmund")
    }

    @Test(arguments: [
        ("/beruf/it-manger/hagen", "/beruf/it-manager/hagen"),
        ("/beruf/softwareentwikler", "/beruf/softwareentwickler"), ("/ort/muenhen", "/ort/muenchen"),
        ("/beruf/it-manager/dortmnd", "/beruf/it-manager/dortmund"), ("/ort/hagn", "/ort/hagen"),
        ("/beruf/kranknschwester", "/beruf/krankenschwester"),
    ])
    func misspeltAddressesLeadToTheKnownOne(_ typed: String, _ meant: String) async throws {
        let page = try await Page.get(typed)
        #expect(page.status == 404)
        let links = HTMLDocument(page.body).elements(named: "a").compactMap { $0.attribute("href") }
        let first = try #require(links.first { $0.hasPrefix("/beruf/") || $0.hasPrefix("/ort/") })
        let known = try await Page.get(meant)
        #expect(first == (known.headers[.location] ?? meant), "\(links)")
    }

    @Test func otherPagesStayClosed() async throws {
        for uri in ["/", "/stellen.json", "/beruf/it-manager/hagen", "/healthz"] {
            #expect(try await Page.get(uri).headers[.accessControlAllowOrigin] == nil, "\(uri)")
        }
    }
}
