import Foundation
import HTTPTypes
import JobMarket
import Markup
import Portal
import PostingStore
import SearchIndex
import Testing

/// Whatever an ad contains, a page shows it as text.
@Suite struct EscapingTests {
    private static let pieces = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'", "\"", "</title>", "</script>", "<!--",
        "-->",
        "&lt;", "&#60;", "&", "<", ">", "javascript:alert(1)", "]]>", "\u{202E}", "ä", "😀", "\r", "\n", "\u{0B}", "\0",
        "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "（ﬁ）",
        "<svg onload=x>", "${x}", "{{x}}", "\u{2028}", "x",
    ]

    private static func hostile(_ seed: Int) -> String {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (0..<6).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return pieces[Int(state >> 33) % pieces.count]
        }.joined() + "x"
    }

    private static func market(_ words: String) -> Market {
        var ad = FixtureMarket.shared.ads[0]
        ad.posting.title = words
        ad.posting.company = words
        ad.posting.text = words + "\n" + words
        ad.posting.url = words
        ad.reading = Reading()
        ad.reading.places = [PlaceReading(name: words, postcode: words, origin: .stated(field: words))]
        ad.reading.benefits = [
            Sourced(words, .read(Evidence(line: 1, start: 0, end: 4, text: words))),
            Sourced(words, .read(Evidence(line: 99, start: 900, end: -4, text: words))),
            Sourced(words, .read(Evidence(line: 2, start: 5, end: 2, text: words))),
        ]
        ad.reading.skills = [
            SkillDemand(
                text: words, kind: .hard, need: .must, evidence: Evidence(line: 1, start: 1, end: 9999, text: words))
        ]
        ad.reading.zones = [
            Zone(first: 5, last: 2, kind: .tasks), Zone(first: -3, last: 1, kind: .other),
            Zone(first: 1, last: 900, kind: .benefits),
        ]
        ad.reading.clarity.signs = [Clarity.Sign(sign: .vague, lines: [-1, 0, 77], why: words)]
        let stored = ad
        let snapshot = AdIndex.inMemory([
            IndexedAd(
                key: 1, id: ad.id, n: nil, title: words, employer: words,
                places: [IndexedPlace(name: words, postcode: words, ags: nil, coordinate: nil)], posted: nil,
                firstSeen: ad.firstSeen, facts: AdFacts(reading: ad.reading), demands: words, rest: words, madeUp: false
            )
        ]).snapshot
        var market = FixtureMarket.shared.market
        market.snapshot = { snapshot }
        market.ad = { $0 == stored.id ? stored : nil }
        return market
    }

    @Test(arguments: 0..<120)
    func nothingBreaksOut(seed: Int) async throws {
        let words = Self.hostile(seed)
        let market = Self.market(words)
        let moved = try await Page.get("/stelle/a0", of: market)
        let address = try #require(moved.headers[.location])
        let encoded = words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        for uri in [address, "/stellen", "/stellen?was=\(encoded)&wo=\(encoded)&skill=\(encoded)", "/"] {
            let page = try await Page.get(uri, of: market)
            #expect(page.status == 200)
            Self.check(page.body, uri)
        }
        let shown = HTMLDocument(try await Page.get(address, of: market).body)
        let heading = try #require(shown.elements(named: "h1").first)
        // Neither HTML nor XML can hold these.
        let shownWords = String(
            String.UnicodeScalarView(
                words.unicodeScalars.map { "\0\u{0B}\u{FFFE}\u{FFFF}".unicodeScalars.contains($0) ? "\u{FFFD}" : $0 }))
        #expect(heading.text == shownWords)
    }

    private static func check(_ body: String, _ uri: String) {
        let page = HTMLDocument(body)
        // The portal's own file is the one script; the others are data.
        let own = page.elements(named: "script").filter { $0.attribute("src") != nil }
        #expect(own.count == 1 && own.allSatisfy { $0.text.isEmpty }, "\(uri)")
        #expect(own.first?.attribute("src")?.wholeMatch(of: #/\/assets\/portal\.[0-9a-f]{16}\.js/#) != nil, "\(uri)")
        let scripts = page.elements(named: "script").filter { $0.attribute("src") == nil }
        #expect(scripts.allSatisfy { $0.attribute("type") == "application/ld+json" }, "\(uri)")
        for script in scripts {
            #expect((try? JSONSerialization.jsonObject(with: Data(script.text.utf8))) != nil, "\(uri)")
        }
        #expect(page.elements(named: "img").isEmpty, "\(uri)")
        #expect(page.elements(named: "html").count == 1 && page.elements(named: "body").count == 1, "\(uri)")
        for element in page.elements {
            for name in ["onerror", "onload", "style"] { #expect(element.attribute(name) == nil, "\(uri)") }
            #expect(element.name == "script" || element.attribute("src") == nil, "\(uri)")
            if let href = element.attribute("href"), element.name == "a" {
                #expect(
                    href.hasPrefix("/") && !href.hasPrefix("//") || href.hasPrefix("#") || href.hasPrefix("https://"),
                    "\(uri): \(href)")
            }
        }
    }

    @Test(arguments: [
        "javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//fremd.example", "https:fremd", "ftp://x",
        "https://x.example/\u{0A}", "",
    ])
    func onlyWebAddressesBecomeForeignLinks(url: String) async throws {
        var ad = FixtureMarket.shared.ads[0]
        ad.posting.url = url
        let stored = ad
        var market = FixtureMarket.shared.market
        market.ad = { _ in stored }
        let page = try await Page.get("/stelle/a0/it-manager-m-w-d", of: market)
        #expect(page.status == 200)
        #expect(!page.body.contains("Originalanzeige und Bewerbung auf"))
    }
}
