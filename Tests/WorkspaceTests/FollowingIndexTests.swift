import Foundation
import JobMarket
import PostingStore
import SearchIndex
import Testing
import Workspace

@Suite struct FollowingIndexTests {
    final class Folder {
        let path = NSTemporaryDirectory() + "stellwerk-following-" + UUID().uuidString
        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private let today = Day(year: 2026, month: 11, day: 2)!

    private func posting(_ id: Int, version: Int, until: Day?) -> Posting {
        var posting = Posting(source: "test", sourceID: String(id), title: "Koch (m/w/d) \(version)")
        posting.text = "Sie kochen in Hagen.\nGericht \(id) nach Art \(version)."
        posting.validThrough = until
        return posting
    }

    private func take(_ postings: [Posting], into workspace: Workspace, on day: Day) throws {
        let run = try workspace.store.beginRun(origin: "memory")
        try workspace.store.take(
            postings.enumerated().map { try IncomingPosting($1, origin: "memory", record: $0 + 1) }, run: run,
            reader: 4,
            day: .today(day), read: workspace.read)
        try workspace.store.endRun(run)
    }

    private func found(_ index: AdIndex) throws -> [String] {
        try index.snapshot.search(SearchRequest(limit: 1000)).hits.map { "\($0.id) \($0.title)" }.sorted()
    }

    /// An index brought up to date step by step finds what one built anew finds, whatever came and went.
    @Test(arguments: 0..<6)
    func stepsEqualBuildingAnew(seed: UInt64) throws {
        var chance = SystemChance(seed: seed)
        let folder = Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        var day = today
        try take((0..<60).map { posting($0, version: 0, until: nil) }, into: workspace, on: day)
        _ = try workspace.index()
        for step in 1...12 {
            day = Day(number: day.number + 1)
            let ids = Set((0..<chance.next(9)).map { _ in chance.next(90) })
            try take(
                ids.sorted().map {
                    posting($0, version: step, until: chance.next(3) == 0 ? Day(number: day.number + 1) : nil)
                }, into: workspace, on: day)
            if chance.next(2) == 0 { _ = try workspace.store.closeExpired(day: Day(number: day.number + 2)) }
            if chance.next(2) == 0 { try workspace.cluster() }
            for part in [Workspace.Part.open, .closed] {
                let followed = try found(try workspace.index(part))
                #expect(try followed == found(try workspace.rebuiltIndex(part)))
            }
        }
        #expect(try workspace.index().snapshot.count == workspace.store.jobCount(isClosed: false))
        #expect(try workspace.index(.closed).snapshot.count == workspace.store.jobCount(isClosed: true))
    }

    /// Ads that are taken out leave a running portal although another process takes ads in; all else waits for its end.
    @Test func whatIsTakenOutLeavesWhileAnotherProcessWrites() throws {
        let folder = Folder()
        var writer: Workspace? = try Workspace(folder: folder.path, access: .write)
        try take((0..<20).map { posting($0, version: 0, until: nil) }, into: try #require(writer), on: today)
        let live = try LiveIndex(workspace: try Workspace(folder: folder.path, access: .read))
        let before = (count: live.snapshot.count, generation: live.generation)
        let hit = try #require(try live.snapshot.search(SearchRequest(limit: 1)).hits.first)
        try take([posting(90, version: 0, until: nil)], into: try #require(writer), on: today)
        #expect(try !live.follow())
        let desk = try PostingStore(folder: folder.path, access: .amend)
        let removed = try desk.suppress(id: hit.id, day: today)
        #expect(removed == [hit.id])
        #expect(try live.follow())
        #expect(!live.snapshot.contains(hit.key) && live.snapshot.count == before.count - 1)
        #expect(live.generation > before.generation)
        #expect(try !live.follow())
        writer = nil
        #expect(try live.follow())
        #expect(!live.snapshot.contains(hit.key) && live.snapshot.count == before.count)
        #expect(try desk.restore(ids: removed, day: today) == removed.count)
        #expect(try live.follow())
        #expect(live.snapshot.contains(hit.key))
    }

    /// So does what its source takes back, and a source that sends it again brings it back.
    @Test func whatIsTakenBackLeavesWhileAnotherProcessWrites() throws {
        let folder = Folder()
        var writer: Workspace? = try Workspace(folder: folder.path, access: .write)
        try take((0..<20).map { posting($0, version: 0, until: nil) }, into: try #require(writer), on: today)
        let live = try LiveIndex(workspace: try Workspace(folder: folder.path, access: .read))
        let before = live.snapshot.count
        let desk = try PostingStore(folder: folder.path, access: .amend)
        #expect(try desk.withdraw("7", of: "test", day: today))
        #expect(try live.follow() && live.snapshot.count == before - 1)
        #expect(try !live.follow())
        try take([posting(7, version: 0, until: nil)], into: try #require(writer), on: today)
        #expect(try !live.follow() && live.snapshot.count == before - 1)
        writer = nil
        #expect(try live.follow() && live.snapshot.count == before)
    }

    /// Those who find the index behind at the same moment all get one that is up to date, and one of them writes it.
    @Test func severalWhoFindItBehindWriteItOnce() async throws {
        let folder = Folder()
        let path = folder.path
        let workspace = try Workspace(folder: folder.path, access: .write)
        for step in 0..<8 {
            try take((0...step * 10).map { posting($0, version: step, until: nil) }, into: workspace, on: today)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        try Workspace(folder: path, access: .read).index().snapshot.count
                    }
                }
                for try await count in group { #expect(count == step * 10 + 1) }
            }
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/index")
            #expect(files.filter { !$0.hasSuffix(".segment") }.sorted() == ["lock", "manifest"])
            #expect(workspace.indexIsCurrent())
        }
    }

    /// SplitMix64.
    private struct SystemChance {
        private var state: UInt64

        init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

        mutating func next(_ bound: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((value ^ (value >> 31)) % UInt64(bound))
        }
    }
}
