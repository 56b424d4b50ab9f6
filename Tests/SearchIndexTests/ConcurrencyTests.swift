import JobMarket
import SearchIndex
import Synchronization
import Testing

/// Readers see whole states of the index while a writer works.
@Suite struct ConcurrencyTests {
    /// How many are where only one may be.
    private final class Inside: Sendable {
        let number = Atomic<Int>(0)
    }

    /// Several that build, update and commit in one folder leave each other's files alone.
    @Test func writersTakeTurns() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        var random = RandomAds(seed: 22)
        let ads = random.ads(0..<40)
        let inside = Inside()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for round in 0..<12 {
                        try AdIndex.whileLocked(at: path) {
                            #expect(inside.number.add(1, ordering: .relaxed).newValue == 1)
                            let stamp = "\(writer) \(round)"
                            let index = try AdIndex.build(at: path, stamp: "", ads: ads.prefix(20))
                            index.update(adding: Array(ads.dropFirst(20)), removing: [ads[0].key])
                            try index.commit(stamp: stamp)
                            #expect(try AdIndex.open(at: path, stamp: stamp).snapshot.count == 39)
                            inside.number.subtract(1, ordering: .relaxed)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

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
        var later: [[IndexedAd]] = []
        for number in 0..<20 {
            let start = Int64(5_000 + number * 10)
            later.append(ads.ads(start..<start + 10))
        }
        let coming = later
        let index = AdIndex.inMemory(first)
        var requests: [SearchRequest] = []
        for what in ["", "\"kunden\"", "\"freude\"", "schraub*", "Linux", "kunden angebote"] {
            requests.append(SearchRequest(what: what))
        }
        requests.append(SearchRequest(sort: .date))
        requests.append(SearchRequest(filters: [Filter(.hours, "full"), Filter(.area, "05")]))
        let asked = requests
        var answers: [(total: Int, values: [[FacetValue]])] = []
        for request in requests {
            let answer = try index.snapshot.search(request)
            answers.append((answer.total, answer.facets.map(\.values)))
        }
        let expected = answers
        let before = index.snapshot
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for (number, ads) in coming.enumerated() { index.update(adding: ads, removing: [Int64(number)]) }
            }
            for reader in 0..<3 {
                group.addTask {
                    for number in reader..<reader + 48 {
                        let place = number % asked.count
                        let answer = try before.search(asked[place])
                        #expect(answer.total == expected[place].total)
                        #expect(answer.facets.map(\.values) == expected[place].values)
                        let now = index.snapshot
                        let total = try now.search(asked[0]).total
                        #expect(total == now.count && (total - 4_500) % 9 == 0)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(index.snapshot.count == 4_680)
    }
}
