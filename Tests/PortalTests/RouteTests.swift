import HTTPTypes
import JobMarket
import Portal
import PostingStore
import Testing

@Suite struct RouteTests {
    @Test(arguments: [
        ("/", 200), ("/stellen", 200), ("/stellen?was=it+manager&wo=hagen&umkreis=10", 200),
        ("/stellen?was=gibtesnicht", 200), ("/stellen?seite=9", 200), ("/stellen?unbekannt=1&level=nichts", 200),
        ("/stelle/a0/it-manager-m-w-d", 200), ("/beruf/it-manager", 200), ("/beruf/it-manager/hagen", 200),
        ("/beruf/it-manager/hagen?umkreis=50", 200), ("/ort/hagen", 200), ("/so-lesen-wir", 200), ("/healthz", 200),
        ("/robots.txt", 200), ("/sitemap.xml", 200), ("/stellen.json", 200),
        ("/stellen?umkreis=weit", 400), ("/stellen?umkreis=-5", 400), ("/stellen?umkreis=1e9", 400),
        ("/stellen?seite=0", 400), ("/stellen?seite=99999999999999999999", 400), ("/stellen?sort=zufall", 400),
        ("/beruf/it-manager/hagen?umkreis=x", 400), ("/stellen.json?seite=x", 400),
        ("/stelle/gibtesnicht/titel", 404), ("/beruf/zauberlehrling-ohne-besen", 404),
        ("/beruf/it-manager/nimmerland-am-see", 404), ("/ort/nimmerland-am-see", 404), ("/nirgends", 404),
        ("/assets/style.0000000000000000.css", 404), ("/stelle/..%2f..%2fetc", 404), ("/stelle/%00", 404),
    ])
    func everyAddressHasItsStatus(uri: String, status: Int) async throws {
        let page = try await Page.get(uri)
        #expect(page.status == status)
        #expect(page.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        #expect(page.headers[.xContentTypeOptions] == "nosniff")
        if status >= 400, !uri.contains(".json") {
            #expect(page.body.contains("Weiter geht es hier"))
            #expect(page.body.contains("noindex"))
        }
    }

    @Test(arguments: [
        ("/stelle/a0", "/stelle/a0/it-manager-m-w-d"), ("/stelle/a0/falsch", "/stelle/a0/it-manager-m-w-d"),
        ("/beruf/it-managerin", "/beruf/it-manager"), ("/beruf/it-managerin/hagen", "/beruf/it-manager/hagen"),
        ("/ort/frankfurt", "/ort/frankfurt-am-main"),
    ])
    func otherSpellingsLeadToTheOneAddress(uri: String, target: String) async throws {
        let page = try await Page.get(uri)
        #expect(page.status == 301)
        #expect(page.headers[.location] == target)
        #expect(try await Page.get(target).status == 200)
    }

    @Test(arguments: ["/", "/stellen?was=it", "/stellen.json?was=it", "/beruf/it-manager/hagen", "/sitemap.xml"])
    func sameContentIsNotSentTwice(uri: String) async throws {
        let first = try await Page.get(uri)
        let tag = try #require(first.headers[.eTag])
        let again = try await Page.get(uri, headers: [.ifNoneMatch: "\"other\", W/\(tag)"])
        #expect(again.status == 304)
        #expect(again.body.isEmpty)
        #expect(try await Page.get(uri, headers: [.ifNoneMatch: "\"other\""]).status == 200)
    }

    @Test func assetsAreKeptForGoodUnderTheirHash() async throws {
        let start = try await Page.get("/").body
        let range = try #require(start.firstMatch(of: #/\/assets\/style\.[0-9a-f]{16}\.css/#))
        let style = try await Page.get(String(range.0))
        #expect(style.status == 200)
        #expect(style.headers[.contentType] == "text/css; charset=utf-8")
        #expect(style.headers[.cacheControl]?.contains("immutable") == true)
        #expect(style.body.contains("color-scheme: light dark"))
    }

    @Test func headAnswersWithoutBody() async throws {
        let page = try await Page.get("/stellen", method: .head)
        #expect(page.status == 200)
        #expect(page.body.isEmpty)
        #expect(page.headers[.contentLength].flatMap { Int($0) } ?? 0 > 1000)
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .delete])
    func thePortalOnlyAnswersQuestions(method: HTTPRequest.Method) async throws {
        let page = try await Page.get("/stellen", method: method)
        #expect(page.status == 405)
        #expect(page.headers[.allow] == "GET, HEAD")
    }

    @Test func programsGetProblemsAsJSON() async throws {
        let page = try await Page.get("/stellen.json?umkreis=weit")
        #expect(page.headers[.contentType] == "application/problem+json")
        #expect(page.json["status"] as? Int == 400)
        #expect((page.json["detail"] as? String)?.contains("Umkreis") == true)
    }

    @Test func aFailureIsAPlainPageThatTellsNothing() async throws {
        struct Secret: Error { let text = "geheim" }
        var market = FixtureMarket.shared.market
        market.ad = { _ in throw Secret() }
        let page = try await Page.get("/stelle/a0/it-manager-m-w-d", of: market)
        #expect(page.status == 500)
        #expect(page.body.contains("Das hat nicht geklappt"))
        #expect(!page.body.contains("geheim"))
    }

    @Test func healthTellsVersionAndAds() async throws {
        let health = try await Page.get("/healthz").json
        #expect(health["status"] as? String == "ok")
        #expect(health["version"] as? String == "0.1")
        #expect(health["ads"] as? Int == 180)
    }

    @Test func theSitemapHoldsRealPagesOnly() async throws {
        let sitemap = try await Page.get("/sitemap.xml").body
        #expect(sitemap.contains("<loc>https://stellen.example/stelle/a0/it-manager-m-w-d</loc>"))
        #expect(!sitemap.contains("/stellen?"))
        let madeUp = try await Page.get("/sitemap.xml", of: FixtureMarket.madeUp.market).body
        #expect(!madeUp.contains("/stelle/"))
        for match in sitemap.matches(of: #/<loc>https:\/\/stellen\.example([^<]+)<\/loc>/#).prefix(12) {
            let page = try await Page.get(String(match.1))
            #expect(page.status == 200, "\(match.1)")
            #expect(!page.body.contains("noindex"), "\(match.1)")
        }
    }
}
