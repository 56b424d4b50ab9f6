import Deduplication
import JobMarket
import Testing

@Suite struct ClustererTests {
    private func shelf(_ ads: [SignedAd], batch: Int = 7) throws -> MemoryShelf {
        var shelf = MemoryShelf()
        let clusterer = Clusterer()
        for start in stride(from: 0, to: ads.count, by: batch) {
            try clusterer.update(Array(ads[start..<min(ads.count, start + batch)]), on: &shelf)
        }
        return shelf
    }

    /// Every pair judged, the links joined surest first.
    private func plain(_ ads: [SignedAd]) -> Set<Set<Int64>> {
        var links: [ClusterPartition.Link] = []
        for a in ads.indices {
            for b in ads.indices where a < b && !Set(ads[a].keys).isDisjoint(with: ads[b].keys) {
                guard let judgement = PairModel.shared.judge(ads[a].signature, ads[b].signature),
                    judgement.relation == .same
                else { continue }
                links.append(.init(a: a, b: b, chance: judgement.chance))
            }
        }
        return Set(ClusterPartition.clusters(ads.map(\.signature), links: links).map { Set($0.map { ads[$0].key }) })
    }

    private func signed(_ ads: [MadeUpAd]) -> [SignedAd] { ads.enumerated().map { $1.signed(Int64($0 + 1)) } }

    @Test(arguments: 1...6) func clustersAreThoseOfAllPairs(seed: UInt64) throws {
        let ads = signed(market(jobs: 25, seed: seed))
        #expect(clusters(try shelf(ads)) == plain(ads))
        #expect(plain(ads).contains { $0.count > 1 })
    }

    @Test(arguments: 1...6) func anyOrderGivesTheSameClusters(seed: UInt64) throws {
        let ads = signed(market(jobs: 25, seed: seed))
        var random = SeededGenerator(seed: seed)
        let first = try shelf(ads)
        for batch in [1, 3, 200] {
            let other = try shelf(ads.shuffled(using: &random), batch: batch)
            #expect(clusters(other) == clusters(first))
            #expect(other.leaders == first.leaders)
        }
    }

    @Test(arguments: 1...4) func goingAndComingAgainChangesNothing(seed: UInt64) throws {
        let ads = signed(market(jobs: 20, seed: seed))
        var shelf = try shelf(ads)
        let before = shelf.leaders
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let ad = ads.randomElement(using: &random)!
            try Clusterer().update([], removing: [ad.key], on: &shelf)
            #expect(shelf.leaders[ad.key] == nil)
            #expect(clusters(shelf) == plain(ads.filter { $0.key != ad.key }))
            try Clusterer().update([ad], on: &shelf)
            #expect(shelf.leaders == before)
        }
    }

    @Test func anAdForTwoTownsNeverMakesOneJobOfTwo() throws {
        var (hagen, dortmund, both) = (MadeUpAd(id: "1"), MadeUpAd(id: "2"), MadeUpAd(id: "3"))
        dortmund.places = [("Dortmund", "05913000")]
        both.places += dortmund.places
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            let ads = signed([hagen, dortmund, both])
            let found = clusters(try shelf(order.map { ads[$0] }, batch: 1))
            #expect(found.count == 2 && !found.contains { $0.isSuperset(of: [1, 2]) })
        }
        hagen.id = "4"
    }

    @Test func whatTheOperatorSaysWins() throws {
        var other = MadeUpAd(id: "3")
        other.title = "Rezeptionist (m/w/d)"
        other.tasks = MadeUpAd.otherTasks
        other.places = [("Dortmund", "05913000")]
        let ads = signed([MadeUpAd(id: "1"), MadeUpAd(id: "2"), other])
        var shelf = try shelf(ads)
        #expect(clusters(shelf) == [[1, 2], [3]])
        shelf.decided = [PairDecision(1, 2, isSame: false), PairDecision(2, 3, isSame: true)]
        try Clusterer().renew([1, 2, 3], on: &shelf)
        #expect(clusters(shelf) == [[1], [2, 3]])
        // Also when ads change.
        try Clusterer().update(ads, on: &shelf)
        #expect(clusters(shelf) == [[1], [2, 3]])
        shelf.decided = []
        try Clusterer().renew([1, 2, 3], on: &shelf)
        #expect(clusters(shelf) == [[1, 2], [3]])
    }

    @Test func theEmployersOwnAdLeads() throws {
        var portal = MadeUpAd(id: "1")
        portal.tasks.append("Und noch vieles mehr, das nur hier steht und die Anzeige länger macht als andere")
        portal.company = nil
        portal.employer = .placement
        let own = MadeUpAd(id: "2")
        let shelf = try shelf(signed([portal, own]))
        #expect(shelf.leaders == [1: 2, 2: 2])
    }

    @Test func thousandsOfEqualAdsAreOneJobSoon() throws {
        let ads = signed((0..<3000).map { MadeUpAd(id: "\($0)") })
        #expect(clusters(try shelf(ads, batch: 512)).count == 1)
    }

    @Test func adsWithoutTextEmployerOrPlaceAreTaken() throws {
        var empty = MadeUpAd(id: "1")
        empty.tasks = []
        empty.intro = ""
        empty.company = nil
        empty.places = []
        empty.occupation = nil
        var untitled = empty
        untitled.title = ""
        let shelf = try shelf(signed([empty, untitled, empty, untitled]))
        #expect(shelf.leaders.count == 4)
    }
}
