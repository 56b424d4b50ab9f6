import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Portal
import Testing

/// An address has one spelling, so that nobody gets round what goes by it.
@Suite struct PathTests {
    @Test(arguments: [
        ("//stellen.json", "/stellen.json"), ("/stellen.json/", "/stellen.json"),
        ("/stellen//?was=it", "/stellen?was=it"),
        ("//", "/"), ("/en//", "/en/"), ("/en//stellen/?was=it", "/en/stellen?was=it"), ("//en/stellen", "/en/stellen"),
        ("//api/v1/search", "/api/v1/search"), ("/api//v1/health", "/api/v1/health"),
    ])
    func slashesTooManyLeadToTheOneAddress(uri: String, target: String) async throws {
        let page = try await Page.get(uri)
        #expect(page.status == 308)
        #expect(page.headers[.location] == target)
        #expect(page.headers[.contentSecurityPolicy] != nil)
    }

    @Test(arguments: ["/", "/en", "/en/", "/stellen", "/en/stellen?was=//"])
    func plainAddressesStay(uri: String) async throws {
        #expect(try await Page.get(uri).status == 200)
    }

    /// Addresses for programs have no prefix, whatever language is asked for.
    @Test func programsKeepTheirAddress() async throws {
        let page = try await Page.get("/api/v1/search/?q=it", headers: [.acceptLanguage: "en"])
        #expect(page.headers[.location] == "/api/v1/search?q=it")
    }

    /// What is sent goes along, and is not read before.
    @Test func whatIsSentGoesAlong() async throws {
        let page = try await Page.get("//pruefen", method: .post, body: "x")
        #expect(page.status == 308)
        #expect(page.headers[.location] == "/pruefen")
    }

    /// Programs have their own, narrower bound, however the address is spelled.
    @Test func noSpellingGetsRoundTheLimit() async throws {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let site = PortalSite(market: FixtureMarket.shared.market, limits: ServingLimits(perMinute: 2))
        try await Application(router: site.router, logger: logger).test(.router) { client in
            for (uri, status) in [
                ("/api/v1/search", 200), ("/api/v1/search", 200), ("/api/v1/search", 429), ("//api/v1/search", 308),
                ("/api//v1/search", 308), ("/api/v1/search/", 308), ("/\\api/v1/search", 308),
            ] {
                let answer = try await client.executeRequest(uri: uri, method: .get, headers: [:], body: nil)
                #expect(answer.status.code == status, "\(uri)")
            }
            #expect(try await client.executeRequest(uri: "/netto", method: .get, headers: [:], body: nil).status == .ok)
        }
    }
}
