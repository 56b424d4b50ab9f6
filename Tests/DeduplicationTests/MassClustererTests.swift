import Deduplication
import JobMarket
import Testing

/// Clustering at once gives what clustering one after another gives.
@Suite struct MassClustererTests {
    private func signed(_ ads: [MadeUpAd]) -> [SignedAd] {
        // Keys with gaps, as deleted ads leave them.
        ads.enumerated().map { $1.signed(Int64(3 * $0 + 7)) }
    }

    private func step(
        _ ads: [SignedAd], batch: Int, decided: Set<PairDecision> = [], closed: Set<Int64> = []
    ) throws -> MemoryShelf {
        var shelf = MemoryShelf()
        shelf.decided = decided
        shelf.closed = closed
        for start in stride(from: 0, to: ads.count, by: batch) {
            try Clusterer().update(Array(ads[start..<min(ads.count, start + batch)]), on: &shelf)
        }
        return shelf
    }

    private func mass(
        _ ads: [SignedAd], portion: Int = 5, decided: Set<PairDecision> = [], closed: Set<Int64> = []
    ) -> MassClusters {
        let clusterer = MassClusterer(ads)
        let links = stride(from: 0, to: ads.count, by: portion).map {
            clusterer.links(of: $0..<min(ads.count, $0 + portion))
        }
        return clusterer.clusters(links, decisions: Array(decided)) { closed.contains($0) }
    }

    private func leaders(_ clusters: MassClusters) -> [Int64: Int64] {
        Dictionary(uniqueKeysWithValues: zip(clusters.keys, clusters.leaders))
    }

    private func links(_ clusters: MassClusters) -> [AdLink] {
        var links: [AdLink] = []
        clusters.forEachLink { links.append($0) }
        return links
    }

    private func expectEqual(_ clusters: MassClusters, _ shelf: MemoryShelf) {
        #expect(leaders(clusters) == shelf.leaders)
        let links = links(clusters)
        #expect(Set(links) == Set(clusters.keys.flatMap { shelf.links(of: $0) }))
        #expect(links.count == Set(links).count && clusters.linkCount == links.count)
    }

    @Test(arguments: 1...8) func isOneAfterAnother(seed: UInt64) throws {
        let ads = signed(market(jobs: 30, seed: seed))
        for batch in [1, 4, 500] { expectEqual(mass(ads), try step(ads, batch: batch)) }
        expectEqual(mass(ads, portion: 1), try step(ads, batch: 1))
    }

    @Test(arguments: 1...8) func isOneAfterAnotherInAnyOrder(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let ads = signed(market(jobs: 25, seed: seed))
        #expect(try leaders(mass(ads)) == step(ads.shuffled(using: &random), batch: 3).leaders)
    }

    /// Many more like ads than are compared with each other, or than links are kept of.
    @Test func boundsAreThoseOfOneAfterAnother() throws {
        var ads: [MadeUpAd] = []
        for number in 0..<400 {
            var ad = MadeUpAd(id: "\(number)")
            ad.title = ["Koch", "Köchin oder Koch", "Souschef", "Senior Koch"][number % 4]
            ad.company = number % 3 == 0 ? nil : "Muster \(number % 5) GmbH"
            ad.places = number % 7 == 0 ? [("Dortmund", "05913000")] : ad.places
            ad.tasks.swapAt(number % 4, (number / 4) % 4)
            ads.append(ad)
        }
        let all = signed(ads)
        let clusters = mass(all, portion: 64)
        for batch in [1, 33] { expectEqual(clusters, try step(all, batch: batch)) }
        #expect(Set(clusters.leaders).count > 1 && Set(clusters.leaders).count < 100)
    }

    @Test(arguments: 1...8) func operatorsWordAndClosedAdsCount(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let ads = signed(market(jobs: 20, seed: seed))
        let keys = ads.map(\.key)
        // Also on an ad that is not there.
        var decided: Set<PairDecision> = [PairDecision(1, keys[0], isSame: true)]
        for _ in 0..<12 {
            let pair = keys.shuffled(using: &random).prefix(2)
            guard !decided.contains(where: { Set([$0.a, $0.b]) == Set(pair) }) else { continue }
            decided.insert(PairDecision(pair[0], pair[1], isSame: Bool.random(using: &random)))
        }
        let closed = Set(keys.filter { _ in Bool.random(using: &random) })
        let shelf = try step(ads, batch: 1000, decided: decided, closed: closed)
        expectEqual(mass(ads, decided: decided, closed: closed), shelf)
    }

    @Test func keysAndLinksComeInOrder() {
        let ads = signed(market(jobs: 30, seed: 3))
        let clusters = mass(ads)
        var keys: [(Int64, Int64)] = []
        clusters.forEachKey { keys.append(($0, $1)) }
        let expected = ads.flatMap { ad in ad.keys.map { (Int64(bitPattern: $0), ad.key) } }.sorted(by: <)
        #expect(keys.elementsEqual(expected, by: ==) && clusters.keyCount == keys.count)
        #expect(keys.first!.0 < 0 && keys.last!.0 > 0)
        let links = links(clusters)
        #expect(zip(links, links.dropFirst()).allSatisfy { ($0.a, $0.b) < ($1.a, $1.b) })
    }

    @Test func noneAndOneAreClustered() {
        #expect(mass([]).leaders.isEmpty)
        #expect(mass(signed([MadeUpAd(id: "1")])).leaders == [7])
    }
}
