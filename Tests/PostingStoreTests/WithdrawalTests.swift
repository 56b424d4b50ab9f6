import Foundation
import JobMarket
import PostingStore
import Testing

/// Ads that their sources take back.
@Suite struct WithdrawalTests {
    private let folder = PostingStoreTests.Folder()
    private let day = Day(year: 2026, month: 11, day: 2)!
    private var later: Day { Day(number: day.number + 30) }

    private func take(_ ids: [String], into store: PostingStore, on day: Day) throws {
        let run = try store.beginRun(origin: "memory")
        let incoming = try ids.map { id in
            var posting = Posting(source: "test", sourceID: id, title: "Koch")
            posting.text = "Kochen."
            return try IncomingPosting(posting, origin: "memory", record: 1)
        }
        try store.take(incoming, run: run, reader: 1, day: .today(day)) { $0.map { _ in Reading() } }
        try store.endRun(run)
    }

    private func ad(_ id: String, _ store: PostingStore) throws -> StoredAd {
        var ads: [StoredAd] = []
        try store.forEachAd { ads.append($0) }
        return try #require(ads.first { $0.posting.sourceID == id })
    }

    @Test func itEndsOnceAndOpensWhenItIsSentAgain() throws {
        let store = try PostingStore(folder: folder.path, access: .write)
        try take(["1", "2/a"], into: store, on: day)
        let generation = try store.generation()
        #expect(try store.withdraw("2/a", of: "test", day: later))
        let closed = try ad("2/a", store)
        #expect(closed.standing == AdStanding(state: .closed, closed: later, reason: .withdrawn))
        #expect(try ad("1", store).standing == .open)
        #expect(try store.events(of: closed.key) == [AdEvent(day: later, state: .closed, reason: .withdrawn)])
        // Copies learn of it, and figures count it as open until its source took it back.
        let removed = try #require(try store.removedAds(after: 0, alteredSince: generation, limit: 9).first?.ad)
        #expect(removed.id == closed.id && removed.reason == .withdrawn && removed.day == later)
        let end = try #require(try store.ends(inLast: 9)[closed.key])
        #expect(end.lastSeen == later && end.closed == later && end.reason == .withdrawn)
        #expect(try store.withdrawnKeys(since: generation) == [closed.key])
        // Once more changes nothing.
        let after = try store.generation()
        #expect(try store.withdraw("2/a", of: "test", day: Day(number: later.number + 1)))
        #expect(try ad("2/a", store).standing == closed.standing && store.generation() == after)
        #expect(try store.withdrawnKeys(since: after).isEmpty)
        try take(["2/a"], into: store, on: Day(number: later.number + 2))
        #expect(try ad("2/a", store).standing == .open && store.jobCount(isClosed: false) == 2)
    }

    @Test func whatWasNeverThereIsNotKnown() throws {
        let store = try PostingStore(folder: folder.path, access: .write)
        try take(["1"], into: store, on: day)
        let generation = try store.generation()
        for (id, source) in [("2", "test"), ("1", "other"), ("", "test"), ("%", "test")] {
            #expect(try !store.withdraw(id, of: source, day: day))
        }
        #expect(try store.generation() == generation)
    }

    /// What the operator took out stays out, and does not open when it is shown again.
    @Test func whatIsOutIsNotOpenedByShowingItAgain() throws {
        let store = try PostingStore(folder: folder.path, access: .write)
        try take(["1"], into: store, on: day)
        let id = try ad("1", store).id
        #expect(try store.suppress(id: id, day: day) == [id])
        for _ in 0..<2 { #expect(try store.withdraw("1", of: "test", day: later)) }
        #expect(try ad("1", store).standing.reason == .suppressed)
        #expect(try store.events(of: ad("1", store).key).count == 2)
        #expect(try store.restore(ids: [id], day: Day(number: later.number + 1)) == 1)
        #expect(try ad("1", store).standing == AdStanding(state: .closed, closed: later, reason: .withdrawn))
    }

    /// It comes in between two transactions of whoever takes ads in.
    @Test func itNeedsNotWaitForAnotherProcess() throws {
        let writer = try PostingStore(folder: folder.path, access: .write)
        try take(["1"], into: writer, on: day)
        #expect(try PostingStore(folder: folder.path, access: .amend).withdraw("1", of: "test", day: later))
        #expect(try ad("1", writer).standing.reason == .withdrawn)
    }
}
