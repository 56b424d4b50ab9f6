import Deduplication
import HTTPTypes
import JobMarket
import Portal
import PostingStore
import Testing

@Suite struct PartnerTests {
    private static let address = "/stelle/a0/it-manager-m-w-d"

    /// A market in which the second ad is a copy of the first, and others are marked as copies elsewhere.
    private var market: Market {
        var market = FixtureMarket.shared.market
        let ads = FixtureMarket.shared.ads
        market.leadingAd = { $0.id == ads[1].id ? ads[0] : $0 }
        market.partners = { ad in
            guard ad.id == ads[0].id else { return [] }
            func partner(_ number: Int, _ relation: PairJudgement.Relation) -> ClusterPartner {
                ClusterPartner(
                    ad: ads[number],
                    judgement: PairJudgement(relation: relation, ground: .likeness, chance: 0.9, text: 0.938, title: 1))
            }
            return [partner(1, .same), partner(2, .otherAdvertiser), partner(3, .otherPlace)]
        }
        return market
    }

    @Test func whereElseTheJobStandsIsShownWithTheReason() async throws {
        let body = try await Page.get(Self.address, of: market).body
        for words in [
            "Auch gefunden bei", "kennen wir eine weitere Anzeige", "Von anderen ausgeschrieben",
            "Die gleiche Anzeige für andere Orte", "gleicher Titel, Texte zu 93\u{A0}% gleich",
        ] {
            #expect(body.contains(words), "\(words)")
        }
        let plain = try await Page.get(Self.address).body
        #expect(!plain.contains("Auch gefunden bei"))
    }

    @Test func theAddressOfACopyLeadsToTheLeadingAd() async throws {
        let page = try await Page.get("/stelle/a1", of: market)
        #expect(page.status == 301 && page.headers[.location] == Self.address)
        #expect(try await Page.get(Self.address, of: market).status == 200)
    }
}
