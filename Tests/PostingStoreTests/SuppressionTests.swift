import Foundation
import JobMarket
import PostingStore
import Testing

/// Ads that the operator takes out stay out.
@Suite struct SuppressionTests {
    private let day = Day(year: 2026, month: 11, day: 2)!

    private func posting(_ text: String = "Kochen.") -> Posting {
        var posting = Posting(source: "test", sourceID: "1", title: "Koch")
        posting.text = text
        return posting
    }

    private func take(_ posting: Posting, into store: PostingStore, on day: Day) throws {
        let run = try store.beginRun(origin: "memory")
        try store.take(
            [try IncomingPosting(posting, origin: "memory", record: 1)], run: run, reader: 1, day: .today(day)
        ) { $0.map { _ in Reading() } }
        try store.endRun(run)
    }

    private func only(_ store: PostingStore) throws -> StoredAd {
        var ads: [StoredAd] = []
        try store.forEachAd { ads.append($0) }
        return try #require(ads.first)
    }

    @Test func noRunBringsItBackAndAnObjectionDoes() throws {
        let folder = PostingStoreTests.Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        try take(posting(), into: store, on: day)
        let id = try only(store).id
        let generation = try store.generation()
        #expect(try store.suppress(id: id, day: day) == [id])
        #expect(try store.generation() > generation)
        #expect(try only(store).standing == AdStanding(state: .closed, closed: day, reason: .suppressed))
        // The same, something new, and a later last day: it stays out.
        var later = posting("Kochen und backen.")
        later.validThrough = Day(number: day.number + 90)
        for (number, again) in [posting(), later].enumerated() {
            try take(again, into: store, on: Day(number: day.number + number + 1))
            #expect(try only(store).standing.reason == .suppressed)
        }
        #expect(try store.jobCount(isClosed: false) == 0)
        // It did not end on the market, so no figure counts it as ended.
        #expect(try store.ends(inLast: 365).isEmpty)
        #expect(try store.suppress(id: id, day: day) == [id])
        #expect(try store.restore(ids: [id], day: day) == 1)
        #expect(try only(store).standing == .open)
        #expect(try store.events(of: only(store).key).map(\.state) == [.closed, .open])
        #expect(try store.restore(ids: [id, "nicht-da"], day: day) == 0)
        #expect(try store.suppress(id: "nicht-da", day: day).isEmpty)
    }

    /// What was closed before is closed again, since the day it was.
    @Test func whatWasClosedBeforeIsNotOpenedByAnObjection() throws {
        let folder = PostingStoreTests.Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        var ending = posting()
        ending.validThrough = day
        try take(ending, into: store, on: day)
        let id = try only(store).id
        let later = Day(number: day.number + 1)
        #expect(try store.closeExpired(day: later) == 1)
        let closed = try only(store).standing
        #expect(closed == AdStanding(state: .closed, closed: later, reason: .expired))
        for days in [5, 9] {
            #expect(try store.suppress(id: id, day: Day(number: day.number + days)) == [id])
            #expect(try only(store).standing.reason == .suppressed)
            #expect(try store.restore(ids: [id], day: Day(number: day.number + days + 1)) == 1)
            #expect(try only(store).standing == closed)
        }
    }

    @Test func withoutItsSourceAnAdIsNotOpenAgain() throws {
        let folder = PostingStoreTests.Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        try store.keep(Source(name: "test", kind: "feed", url: "https://probe.example/"), due: nil)
        try take(posting(), into: store, on: day)
        let id = try only(store).id
        #expect(try store.suppress(id: id, day: day) == [id])
        #expect(try store.remove(source: "test", deletingAds: false, day: day) == 0)
        #expect(try only(store).standing.reason == .suppressed)
        #expect(try store.restore(ids: [id], day: day) == 1)
        #expect(try only(store).standing == AdStanding(state: .closed, closed: day, reason: .removed))
    }

    /// An ad is taken out between two transactions of whoever takes ads in, and the batch that is on its way does not
    /// bring it back.
    @Test func anAdCanBeTakenOutWhileAnotherProcessWrites() throws {
        let folder = PostingStoreTests.Folder()
        let writer = try PostingStore(folder: folder.path, access: .write)
        try take(posting(), into: writer, on: day)
        let id = try only(writer).id
        #expect(throws: StoreError.self) { try PostingStore(folder: folder.path, access: .write) }
        var ending = posting()
        ending.validThrough = day
        try take(ending, into: writer, on: day)
        #expect(try writer.closeExpired(day: Day(number: day.number + 1)) == 1)
        // Closed when the batch is judged, taken out before it is written.
        let folderPath = folder.path
        let day = day
        let run = try writer.beginRun(origin: "memory")
        var longer = posting("Kochen und backen.")
        longer.validThrough = Day(number: day.number + 90)
        try writer.take(
            [try IncomingPosting(longer, origin: "memory", record: 1)], run: run, reader: 1, day: .today(day)
        ) { postings in
            let removed = try? PostingStore(folder: folderPath, access: .amend).suppress(id: id, day: day)
            #expect(removed == [id])
            return postings.map { _ in Reading() }
        }
        try writer.endRun(run)
        #expect(try only(writer).standing.reason == .suppressed)
        #expect(try writer.suppressedKeys() == [only(writer).key])
        #expect(throws: StoreError.self) {
            try PostingStore(folder: folderPath + "/nichts", access: .amend)
        }
    }
}
