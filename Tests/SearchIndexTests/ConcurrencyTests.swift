import JobMarket
import SearchIndex
import Testing

/// Readers see whole states of the index while a writer works.
@Suite struct ConcurrencyTests {
    @Test func readersSeeWholeUpdates() async throws {
        let folder = try TemporaryFolder()
        var ads = RandomAds(seed: 21)
        // Two generations of the same ads: each update exchanges all of them.
        var generations: [[IndexedAd]] = []
        for generation in 0..<2 {
            generations.append(
                ads.ads(0..<50).map { ad in
                    var ad = ad
                    ad.employer = "Generation \(generation)"
                    return ad
                })
        }
        let index = try AdIndex.build(at: folder.path, stamp: "0", ads: generations[0])
        let frozen = generations
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for round in 1...40 {
                    index.update(adding: frozen[round % 2], removing: [])
                    if round % 5 == 0 { try index.commit(stamp: "\(round)") }
                }
            }
            for _ in 0..<3 {
                group.addTask {
                    for _ in 0..<150 {
                        let snapshot = index.snapshot
                        let counts = try ["Generation 0", "Generation 1"].map { name in
                            try snapshot.search(SearchRequest(filters: [Filter(.company, name)])).total
                        }
                        #expect(counts.sorted() == [0, 50])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try AdIndex.open(at: folder.path, stamp: "40").snapshot.count == 50)
    }
}
