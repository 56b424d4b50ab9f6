import Foundation
import JobMarket
import Portal
import PostingStore
import Testing

@Suite struct ClosedAdTests {
    private static let id = "a0"
    private static let address = "/stelle/a0/it-manager-m-w-d"

    private static func closed(daysAgo: Int) -> AdStanding {
        AdStanding(state: .closed, closed: Day(number: FixtureMarket.today.number - daysAgo), reason: .missing)
    }

    /// Everything that shows ads: people's pages and programs' answers.
    private static let faces = [
        "/stellen?was=it+manager&wo=Hagen", "/stellen.json?was=it+manager&wo=Hagen&limit=100", "/sitemaps/ads-1.xml",
        "/",
        "/stellen.atom?was=it+manager", "/stellen.feed.json?wo=Hagen", "/stellen.csv", "/en/stellen.jsonl?wo=Hagen",
        "/api/v1/search?what=it+manager&where=Hagen&limit=100",
        "/belege?was=it+manager", "/api/v1/profile?occupation=it-manager&place=hagen", "/beruf/it-manager/hagen",
    ]

    /// How long an answer took is not what it says.
    private static var duration: Regex<Substring> { #/"took_us":\d+/# }

    @Test func aClosedAdLeavesEverythingAtOnce() async throws {
        let open = FixtureMarket()
        let closed = FixtureMarket(closing: [0: Self.closed(daysAgo: 1)])
        let behind = FixtureMarket(closing: [0: Self.closed(daysAgo: 1)], isFollowed: false)
        var shown = 0
        for face in Self.faces {
            let before = try await Page.get(face, of: open.market).body
            shown += before.contains("/stelle/\(Self.id)/") || before.contains("\"\(Self.id)\"") ? 1 : 0
            let after = try await Page.get(face, of: closed.market).body
            #expect(!after.contains("/stelle/\(Self.id)/") && !after.contains("\"\(Self.id)\""), "\(face)")
            // Until the index knows, all of them show the ad as before.
            let meanwhile = try await Page.get(face, of: behind.market).body
            #expect(
                meanwhile.replacing(Self.duration, with: "") == before.replacing(Self.duration, with: ""), "\(face)")
        }
        #expect(shown >= 2)
        let page = try await Page.get(Self.address, of: behind.market)
        #expect(page.status == 200 && !page.body.contains("JobPosting"), "shown, but not offered to search engines")
    }

    @Test func itsPageSaysSoAndThenIsGone() async throws {
        let page = try await Page.get(Self.address, of: FixtureMarket(closing: [0: Self.closed(daysAgo: 30)]).market)
        #expect(page.status == 200)
        #expect(page.body.contains("Diese Stelle ist nicht mehr offen"))
        #expect(page.body.contains("Zwei Besuche nacheinander"))
        #expect(!page.body.contains("JobPosting"))
        #expect(page.body.contains("noindex"))
        let later = try await Page.get(Self.address, of: FixtureMarket(closing: [0: Self.closed(daysAgo: 31)]).market)
        #expect(later.status == 410)
        #expect(later.body.contains("Weiter geht es hier"))
    }

    /// The check prints every line of an ad, so it ends with the ad's page.
    @Test func itsCheckEndsWithItsPage() async throws {
        let check = "/pruefen?stelle=\(Self.id)"
        let line = "Sie planen und betreiben unsere Systeme."
        #expect(try await Page.get(check).body.contains(line))
        let suppressed = AdStanding(state: .closed, closed: FixtureMarket.today, reason: .suppressed)
        for (standing, status) in [
            (Self.closed(daysAgo: 1), 200), (Self.closed(daysAgo: 31), 410), (suppressed, 410),
        ] {
            let page = try await Page.get(check, of: FixtureMarket(closing: [0: standing]).market)
            #expect(page.status == status && !page.body.contains(line))
        }
    }

    @Test func anUncertainAdSaysSo() async throws {
        let market = FixtureMarket(closing: [0: AdStanding(state: .uncertain, reason: .missing)]).market
        let page = try await Page.get(Self.address, of: market)
        #expect(page.status == 200 && page.body.contains("stand diese Anzeige nicht mehr dort"))
    }

    @Test func theSourcesRulesStandBesideTheAd() async throws {
        var market = FixtureMarket.shared.market
        var rules = SourceRules()
        rules.title = "Amtsblatt <Hagen>"
        rules.licence = "Datenlizenz Deutschland 2.0"
        rules.terms = "https://amt.example/nutzung"
        rules.isCanonical = true
        let fixed = rules
        market.rules = { _ in fixed }
        let body = try await Page.get(Self.address, of: market).body
        #expect(body.contains("Quelle: Amtsblatt &lt;Hagen&gt;. Datenlizenz Deutschland 2.0"))
        #expect(body.contains("https://amt.example/nutzung"))
    }

    @Test func sourcesAreShownWhereTheOperatorWants() async throws {
        #expect(try await Page.get("/betrieb").status == 404)
        var market = FixtureMarket.shared.market
        market.sources = { [] }
        let page = try await Page.get("/betrieb", of: market)
        #expect(page.status == 200 && page.body.contains("noch keine Quelle"))
    }
}
