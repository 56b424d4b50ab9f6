import Deduplication
import JobMarket
import Markup
import Portal
import PostingStore
import Testing

@Suite struct UnfilledSignsTests {
    private static let address = "/stelle/a0/it-manager-m-w-d"
    private static let title = "Warum Nachfragen sich lohnt"

    private func market(redated: Int, places: Int) -> Market {
        var market = FixtureMarket.shared.market
        let ads = FixtureMarket.shared.ads
        market.changes = { _ in
            (0..<redated).map { number in
                AdChange(
                    day: Day(number: FixtureMarket.today.number - number), source: "probe", field: "published",
                    before: "2026-10-0\(number + 1)", after: "2026-10-0\(number + 2)")
            }
        }
        market.partners = { _ in
            (1..<max(1, places)).map { number in
                ClusterPartner(
                    ad: ads[number],
                    judgement: PairJudgement(relation: .otherPlace, ground: .likeness, chance: 1, text: 1, title: 1))
            }
        }
        return market
    }

    @Test func oneSignIsNone() async throws {
        for market in [market(redated: 3, places: 1), market(redated: 0, places: 6), market(redated: 2, places: 6)] {
            #expect(!(try await Page.get(Self.address, of: market).body.contains(Self.title)))
        }
    }

    @Test func twoSignsAreShownWithWhatTheyRestOn() async throws {
        let body = try await Page.get(Self.address, of: market(redated: 3, places: 6)).body
        #expect(body.contains(Self.title))
        #expect(body.contains("Sie wurde 3-mal neu datiert"))
        #expect(body.contains("Derselbe Text steht für 6 Orte."))
        #expect(body.contains("sortiert wird weiter nach dem ersten Sehen"))
    }

    @Test func whatTheSourcePutsUpAgainIsTold() async throws {
        var market = market(redated: 2, places: 6)
        let places = market.partners
        let again = FixtureMarket.shared.ads[30]
        market.partners = { ad in
            try places(ad) + [
                ClusterPartner(
                    ad: again,
                    judgement: PairJudgement(relation: .same, ground: .likeness, chance: 1, text: 1, title: 1))
            ]
        }
        let body = try await Page.get(Self.address, of: market).body
        #expect(body.contains("dieselbe Quelle führt die Stelle noch einmal"))
        #expect(body.contains("Sie wurde 3-mal neu datiert oder erneut eingestellt."))
    }

    @Test func whereSourcesDifferEachIsNamed() async throws {
        var market = FixtureMarket.shared.market
        var copy = FixtureMarket.shared.ads[1]
        copy.posting.source = "boerse"
        copy.posting.title = "IT-Leitung (m/w/d)"
        let fixed = copy
        market.partners = { _ in
            [
                ClusterPartner(
                    ad: fixed,
                    judgement: PairJudgement(relation: .same, ground: .likeness, chance: 1, text: 1, title: 1))
            ]
        }
        let body = try await Page.get(Self.address, of: market).body
        #expect(body.contains("Was die Quellen sagen"))
        #expect(HTMLDocument(body).elements(named: "dd").contains { $0.text == "boerse: IT-Leitung (m/w/d)" })
    }
}
