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
        ("/belege", 200), ("/belege?task=plan&wo=hagen", 200), ("/belege?activity=x&object=y", 200),
        ("/belege?seite=9", 200),
        ("/belege?umkreis=weit", 400), ("/belege?seite=0", 400),
        ("/robots.txt", 200), ("/sitemap.xml", 200), ("/stellen.json", 200),
        ("/netto", 200), ("/netto?brutto=3000&unbekannt=1", 200), ("/vergleich", 200),
        ("/vergleich?ort=hagen&ort=muenchen", 200),
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
        ("/beruf/it-managerin/hagen?umkreis=50", "/beruf/it-manager/hagen?umkreis=50"),
        ("/stelle/a0/falsch?von=dortmund", "/stelle/a0/it-manager-m-w-d?von=dortmund"),
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

    @Test func theSiteMapsHoldRealPagesOnly() async throws {
        let files = try await Self.locations("/sitemap.xml")
        #expect(files.contains("/sitemaps/ads-1.xml") && files.contains("/sitemaps/occupations.xml"))
        var ads = 0
        for file in files {
            for address in try await Self.locations(file) where !address.hasPrefix("/en") {
                #expect(!address.contains("?"))
                if address.hasPrefix("/stelle/") { ads += 1 }
                guard ads < 10 || !address.hasPrefix("/stelle/") else { continue }
                let page = try await Page.get(address)
                #expect(page.status == 200, "\(address)")
                #expect(!page.body.contains("noindex"), "\(address)")
            }
        }
        #expect(ads == 180)
        #expect(try await Page.get("/sitemaps/ads-2.xml").status == 404)
        let madeUp = FixtureMarket.madeUp.market
        for file in ["/sitemaps/ads-1.xml", "/sitemaps/occupations.xml", "/sitemaps/places.xml", "/sitemap.xml"] {
            #expect(!(try await Page.get(file, of: madeUp).body.contains("/stelle/")))
        }
    }

    /// Figures count real ads alone, so one made-up ad takes no page of figures out.
    @Test func aMadeUpAdAmongRealOnesIsLeftOut() async throws {
        let market = FixtureMarket(invented: [0]).market
        for file in ["occupations", "places"] {
            let found = try await Self.locations("/sitemaps/\(file).xml", of: market)
            #expect(try await found == Self.locations("/sitemaps/\(file).xml"))
            #expect(
                found.contains(
                    file == "places"
                        ? "/ort/hagen"
                        : "/beruf/berufe-in-der-gesundheits-und-krankenpflege-ohne-spezialisierung"))
            for address in found where !address.hasPrefix("/en") {
                #expect(try await !Page.get(address, of: market).body.contains("noindex"), "\(address)")
            }
        }
        let ads = try await Page.get("/sitemaps/ads-1.xml", of: market).body
        #expect(!ads.contains("/stelle/a0/") && ads.contains("/stelle/a1/"))
    }

    /// An ad that names a page elsewhere as the original is not offered here.
    @Test func adsWithAnOriginalElsewhereAreInNoSiteMap() async throws {
        var market = FixtureMarket.shared.market
        market.canonicalPages = { [1: "https://betrieb.example/stelle/0", 2: "javascript:alert(1)"] }
        let ads = try await Page.get("/sitemaps/ads-1.xml", of: market).body
        #expect(!ads.contains("/stelle/a0/"))
        #expect(ads.contains("/stelle/a1/") && ads.contains("/stelle/a2/"))
    }

    /// A file has one name, so that each is written once.
    @Test(arguments: ["ads-01.xml", "ads-+1.xml", "ads-0.xml", "ads--1.xml", "ads-.xml", "ads-1.xm", "ads-1xml"])
    func otherNamesAreNoSiteMaps(name: String) async throws {
        #expect(try await Page.get("/sitemaps/\(name)").status == 404)
    }

    /// A page of figures is in a site map exactly if it lets itself be indexed.
    @Test(arguments: ["/ort/hagen", "/ort/kiel", "/ort/aachen", "/beruf/it-manager/hagen"])
    func thinPagesAreNotIndexed(address: String) async throws {
        let isListed = try await Self.locations("/sitemaps/places.xml").contains(address)
        let isIndexed = try await !Page.get(address).body.contains("noindex")
        if address.hasPrefix("/ort/") { #expect(isListed == isIndexed) }
        #expect(try await Page.get("/ort/aachen").body.contains("noindex"))
    }

    private static func locations(
        _ file: String, of market: Market = FixtureMarket.shared.market
    ) async throws -> [String] {
        let page = try await Page.get(file, of: market)
        #expect(page.status == 200, "\(file)")
        return page.body.matches(of: #/<loc>https:\/\/stellen\.example([^<]+)<\/loc>/#).map { String($0.1) }
    }

    @Test func browsersLearnHowToSearchHere() async throws {
        let description = try await Page.get("/opensearch.xml")
        #expect(description.headers[.contentType] == "application/opensearchdescription+xml")
        #expect(description.body.contains("https://stellen.example/stellen?was={searchTerms}"))
        #expect(try await Page.get("/").body.contains("opensearchdescription+xml"))
    }
}
