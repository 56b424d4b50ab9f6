import Foundation
import JobMarket
import PostingStore
import Testing

/// A copy of the open jobs that follows the changes is the same as a new copy.
@Suite struct FeedTests {
    private let start = Day(year: 2026, month: 11, day: 2)!

    /// What another program holds: titles by identifier.
    private struct Copy: Equatable {
        var ads: [String: String] = [:]
        var cursor = 0

        /// - Parameter limit: ads of a stretch, small here so that there are many.
        mutating func follow(_ store: PostingStore, limit: Int = 3) throws {
            let generation = try store.generation()
            try each(limit, { try store.deletedAds(after: $0, since: cursor, limit: limit) }) { ads[$0.id] = nil }
            try each(limit, { try store.removedAds(after: $0, alteredSince: cursor, limit: limit) }) {
                ads[$0.id] = nil
            }
            var last: Int64 = 0
            while case let stretch = try store.openJobs(after: last, alteredSince: cursor, limit: limit),
                let end = stretch.last
            {
                for ad in stretch { ads[ad.id] = ad.posting.title }
                last = end.key
            }
            cursor = generation
        }

        private func each(
            _ limit: Int, _ next: (Int64) throws -> [(key: Int64, ad: RemovedAd)], _ body: (RemovedAd) -> Void
        ) throws {
            var last: Int64 = 0
            while case let stretch = try next(last), let end = stretch.last {
                for (_, ad) in stretch { body(ad) }
                last = end.key
            }
        }
    }

    @Test(arguments: 1...8)
    func changesLeadToTheNextSnapshot(seed: Int) throws {
        var chance = SeededChance(seed: UInt64(seed))
        let folder = NSTemporaryDirectory() + "stellwerk-feed-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try PostingStore(folder: folder, access: .write)
        var copy = Copy()
        for step in 0..<12 {
            let day = Day(number: start.number + step)
            switch chance.next(6) {
            case 0: _ = try store.closeExpired(day: day)
            case 1:
                try store.keep(Source(name: "b", kind: "feed", url: "https://b.example"), due: nil)
                _ = try store.remove(source: "b", deletingAds: chance.next(2) == 0, day: day)
            case 2: for id in 0..<6 { _ = try store.withdraw(String(id), of: "a", day: day) }
            default: try take(step, day, &chance, into: store)
            }
            guard chance.next(2) == 0 else { continue }
            try copy.follow(store)
            var fresh = Copy()
            try fresh.follow(store)
            #expect(copy == fresh)
        }
    }

    @Test func whatIsRemovedSaysAllThatIsNeededToDeleteIt() throws {
        let folder = NSTemporaryDirectory() + "stellwerk-feed-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try PostingStore(folder: folder, access: .write)
        var posting = Posting(source: "a", sourceID: "1", title: "Koch")
        posting.validThrough = start
        posting.url = "https://a.example/1"
        try take([posting], start, into: store)
        let generation = try store.generation()
        let later = Day(number: start.number + 1)
        #expect(try store.closeExpired(day: later) == 1)
        let removed = try #require(try store.removedAds(after: 0, alteredSince: generation, limit: 9).first?.ad)
        #expect(removed.source == "a" && removed.url == "https://a.example/1")
        #expect(removed.reason == .expired && removed.day == later)
        #expect(try store.openJobs(after: 0, alteredSince: 0, limit: 9).isEmpty)
    }

    /// What stands beside the ads is part of what other programs hold.
    @Test func otherRulesOfASourceAreAChange() throws {
        let folder = NSTemporaryDirectory() + "stellwerk-feed-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try PostingStore(folder: folder, access: .write)
        var source = Source(name: "b", kind: "feed", url: "https://b.example")
        try store.keep(source, due: nil)
        let generation = try store.generation()
        source.url = "https://b.example/2"
        try store.keep(source, due: nil)
        #expect(try store.generation() == generation)
        source.rules.licence = "CC BY 4.0"
        try store.keep(source, due: nil)
        #expect(try store.generation() > generation)
    }

    /// Search engines are to know the ads' own pages where the source asks for it.
    @Test func onlyOpenAdsOfSourcesThatAskHaveACanonicalPage() throws {
        let folder = NSTemporaryDirectory() + "stellwerk-feed-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try PostingStore(folder: folder, access: .write)
        let postings = [("a", "1", true), ("a", "2", true), ("a", "3", false), ("b", "1", true)].map {
            source, id, isNamed in
            var posting = Posting(source: source, sourceID: id, title: "Koch")
            if isNamed { posting.url = "https://\(source).example/\(id)" }
            if id == "2" { posting.validThrough = start }
            return posting
        }
        try take(postings, start, into: store)
        var source = Source(name: "a", kind: "feed", url: "https://a.example")
        try store.keep(source, due: nil)
        #expect(try store.canonicalPages().isEmpty)
        source.rules.isCanonical = true
        try store.keep(source, due: nil)
        #expect(try store.canonicalPages().values.sorted() == ["https://a.example/1", "https://a.example/2"])
        #expect(try store.closeExpired(day: Day(number: start.number + 1)) == 1)
        #expect(try Array(store.canonicalPages().values) == ["https://a.example/1"])
    }

    private func take(_ step: Int, _ day: Day, _ chance: inout SeededChance, into store: PostingStore) throws {
        var postings: [String: Posting] = [:]
        for _ in 0..<8 {
            let id = String(chance.next(20))
            var posting = Posting(
                source: chance.next(3) == 0 ? "b" : "a", sourceID: id, title: "Koch \(chance.next(3))")
            if chance.next(3) == 0 { posting.validThrough = Day(number: day.number + chance.next(4)) }
            postings[posting.source + id] = posting
        }
        try take(postings.values.sorted { ($0.source, $0.sourceID) < ($1.source, $1.sourceID) }, day, into: store)
    }

    private func take(_ postings: [Posting], _ day: Day, into store: PostingStore) throws {
        let run = try store.beginRun(origin: "memory")
        let incoming = try postings.enumerated().map { try IncomingPosting($1, origin: "memory", record: $0 + 1) }
        try store.take(incoming, run: run, reader: 1, day: .today(day)) { $0.map { _ in Reading() } }
        try store.endRun(run)
    }
}

/// Random numbers that are the same in each run (SplitMix64).
private struct SeededChance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(bound))
    }
}
