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

    /// Answers kept for common words, and the room to count in, go from one search to another.
    @Test func readersShareWhatIsKept() async throws {
        var ads = RandomAds(seed: 22)
        let first = ads.ads(0..<4_500)
        let later = stride(from: Int64(5_000), to: 5_200, by: 10).map { key in ads.ads(key..<key + 10) }
        let index = AdIndex.inMemory(first)
        let words = ["", "\"kunden\"", "\"freude\"", "schraub*", "Linux", "kunden angebote"]
        var requests = words.map { SearchRequest(what: $0) }
        requests += [
            SearchRequest(sort: .date), SearchRequest(filters: [Filter(.hours, "full"), Filter(.area, "05")]),
        ]
        let frozen = requests
        let expected: [(total: Int, facets: [[FacetValue]])] = try frozen.map { request in
            let answer = try index.snapshot.search(request)
            return (answer.total, answer.facets.map(\.values))
        }
        let before = index.snapshot
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for (number, ads) in later.enumerated() { index.update(adding: ads, removing: [Int64(number)]) }
            }
            for reader in 0..<3 {
                group.addTask {
                    for number in reader..<reader + 48 {
                        let place = number % frozen.count
                        let answer = try before.search(frozen[place])
                        #expect(answer.total == expected[place].total)
                        #expect(answer.facets.map(\.values) == expected[place].facets)
                        let now = index.snapshot
                        let total = try now.search(frozen[0]).total
                        #expect(total == now.count && (total - 4_500) % 9 == 0)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(index.snapshot.count == 4_680)
    }
}
