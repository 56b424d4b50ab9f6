import Foundation
import JobMarket
import Portal
import PostingStore
import Testing

/// Copies of the open jobs, as other programs hold them.
@Suite struct CopyTests {
    private static func withStore(_ body: (PostingStore, Market) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "stellwerk-copy-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try PostingStore(folder: folder, access: .write)
        var market = FixtureMarket.shared.market
        market.feed = JobFeed(store)
        try await body(store, market)
    }

    private static func lines(_ path: String, of market: Market) async throws -> [[String: Any]] {
        try await Page.get("/api/v1/" + path, of: market).body.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test func anotherLicenceArrives() async throws {
        try await Self.withStore { store, market in
            var source = Source(name: "b", kind: "feed", url: "https://b.example")
            source.rules.licence = "CC BY 4.0"
            try store.keep(source, due: nil)
            let all = try await Self.lines("snapshot", of: market)
            #expect(all.first?["licence"] as? String == "CC BY 4.0")
            let cursor = try #require(all.last?["cursor"] as? String)
            source.rules.licence = "CC0"
            try store.keep(source, due: nil)
            let changes = try await Self.lines("changes?since=\(cursor)", of: market)
            #expect(changes.first?["change"] as? String == "source" && changes.first?["licence"] as? String == "CC0")
            #expect(changes.last?["cursor"] as? String != cursor)
        }
    }

    @Test func cursorsOfOtherStoresAreGone() async throws {
        try await Self.withStore { store, market in
            try store.keep(Source(name: "b", kind: "feed", url: "https://b.example"), due: nil)
            let own = try store.identity()
            let other = String(repeating: "0", count: 32)
            let answers = [("\(own)-0", 200), ("\(own)-1", 200), ("\(own)-2", 410), ("\(other)-0", 410), ("0", 410)]
            for (cursor, status) in answers + [("\(own)-x", 410), ("\(own)--1", 410), ("", 400)] {
                #expect(try await Page.get("/api/v1/changes?since=\(cursor)", of: market).status == status, "\(cursor)")
            }
        }
    }
}
