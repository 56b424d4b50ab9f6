import Foundation
import JobMarket
import PostingStore
import Testing

@Suite struct PostingStoreTests {
    /// A folder that goes when the test ends.
    final class Folder {
        let path = NSTemporaryDirectory() + "stellwerk-store-" + UUID().uuidString
        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private let day = Day(year: 2026, month: 11, day: 2)!

    private func posting(_ id: String, _ title: String = "Koch", text: String = "Kochen.") -> Posting {
        var posting = Posting(source: "test", sourceID: id, title: title)
        posting.text = text
        posting.unknown["extra"] = .array([.integer(1)])
        return posting
    }

    @discardableResult
    private func take(
        _ postings: [Posting], into store: PostingStore, on day: Day, reader: Int = 1, batch: Int = 2
    ) throws -> ImportCounts {
        let run = try store.beginRun(origin: "memory")
        var offset = 0
        while offset < postings.count {
            let incoming = try postings[offset..<min(offset + batch, postings.count)].enumerated().map {
                try IncomingPosting($1, origin: "memory", record: offset + $0 + 1)
            }
            try store.take(incoming, run: run, reader: reader, day: .today(day)) { $0.map { _ in Reading() } }
            offset += batch
        }
        try store.endRun(run)
        return run.counts
    }

    private func counts(_ new: Int, _ changed: Int, _ unchanged: Int, _ rejected: Int) -> ImportCounts {
        var counts = ImportCounts()
        counts.read = new + changed + unchanged + rejected
        counts.new = new
        counts.changed = changed
        counts.unchanged = unchanged
        counts.rejected = rejected
        return counts
    }

    @Test func importingTwiceEqualsOnce() throws {
        let folder = Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        let ads = (1...5).map { posting(String($0)) }
        #expect(try take(ads, into: store, on: day) == counts(5, 0, 0, 0))
        let generation = try store.generation()
        #expect(try take(ads, into: store, on: Day(number: day.number + 3)) == counts(0, 0, 5, 0))
        #expect(try store.generation() == generation)
        var seen: [StoredAd] = []
        try store.forEachAd { seen.append($0) }
        #expect(seen.map(\.posting) == ads)
        #expect(seen.allSatisfy { $0.firstSeen == day && $0.lastSeen.number == day.number + 3 })
        #expect(try store.ad(id: seen[2].id)?.posting == ads[2])
        #expect(try store.ad(id: "nosuch") == nil)
    }

    @Test func changesAreKept() throws {
        let folder = Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        try take([posting("1")], into: store, on: day)
        let later = Day(number: day.number + 1)
        #expect(try take([posting("1", "Köchin")], into: store, on: later) == counts(0, 1, 0, 0))
        var keys: [Int64] = []
        try store.forEachAd { keys.append($0.key) }
        let changes = try store.changes(of: #require(keys.first))
        #expect(changes == [AdChange(day: later, source: "test", field: "title", before: "Koch", after: "Köchin")])
    }

    @Test(arguments: [1, 2, 7])
    func repeatedIdentifiers(batch: Int) throws {
        let folder = Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        let ads = [posting("1"), posting("1"), posting("1", "Koch II"), posting("2"), posting("1", "Koch III")]
        #expect(try take(ads, into: store, on: day, batch: batch) == counts(2, 0, 1, 2))
        #expect(try store.rejects().map(\.record) == [3, 5])
        // Again: the same store.
        #expect(try take(ads, into: store, on: day, batch: batch) == counts(0, 0, 3, 2))
        #expect(try store.rejects().count == 2)
        #expect(try store.count() == 2)
    }

    @Test func anotherReaderReadsAnew() throws {
        let folder = Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        try take([posting("1"), posting("2"), posting("3")], into: store, on: day)
        var read = 0
        let refreshed = try store.refreshReadings(reader: 2, batch: 2) { postings in
            read += postings.count
            return postings.map { _ in
                var reading = Reading()
                reading.language = "en"
                return reading
            }
        }
        #expect(refreshed == 3 && read == 3)
        try store.forEachAd { #expect($0.reading.language == "en") }
        #expect(try store.refreshReadings(reader: 2) { _ in [] } == 0)
    }

    /// Renewed are those that an older or a newer reader read, each once, whatever the order they came in.
    @Test func readingsOfSeveralReadersAreRenewed() throws {
        let folder = Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        for (offset, reader) in [3, 1, 2, 3, 5, 2, 1, 4].enumerated() {
            try take([posting(String(offset))], into: store, on: day, reader: reader)
        }
        var read: [String] = []
        let refreshed = try store.refreshReadings(reader: 3, batch: 2) { postings in
            read += postings.map(\.sourceID)
            return postings.map { _ in Reading() }
        }
        #expect(refreshed == 6 && read.sorted() == ["1", "2", "4", "5", "6", "7"])
        #expect(try store.refreshReadings(reader: 3) { _ in [] } == 0)
    }

    @Test func endsReachBackSoManyDaysFromTheLast() throws {
        let folder = Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        #expect(try store.ends(inLast: 10).isEmpty)
        let ads = (0..<20).map { number in
            var ad = posting(String(number))
            ad.validThrough = Day(number: day.number + number)
            return ad
        }
        try take(ads, into: store, on: day)
        for number in 1...15 { _ = try store.closeExpired(day: Day(number: day.number + number)) }
        for days in [1, 10, 365] {
            let ends = try store.ends(inLast: days)
            let closed = ends.values.map { $0.closed.number - day.number }.sorted()
            #expect(closed == Array(max(1, 16 - days)...15))
            #expect(ends.values.allSatisfy { $0.reason == .expired && $0.lastSeen == day })
        }
        #expect(try store.hasExpired(on: Day(number: day.number + 15)) == false)
        #expect(try store.hasExpired(on: Day(number: day.number + 16)))
    }

    /// What was written is in the file when an import ends, and the log that led there is empty.
    @Test func anImportLeavesAnEmptyLog() throws {
        let folder = Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        let reader = try PostingStore(folder: folder.path, access: .read)
        try take((0..<50).map { posting(String($0)) }, into: store, on: day)
        let log = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/stellwerk.sqlite-wal"))
        #expect(log.isEmpty)
        #expect(try reader.count() == 50)
    }

    @Test func oneWriter() throws {
        let folder = Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        try take([posting("1")], into: store, on: day)
        let error = #expect(throws: StoreError.self) { try PostingStore(folder: folder.path, access: .write) }
        #expect(error?.isBusy == true)
        // Readers are welcome meanwhile.
        #expect(try PostingStore(folder: folder.path, access: .read).count() == 1)
    }

    @Test func missingStoreSaysWhatToDo() {
        let error = #expect(throws: StoreError.self) { try PostingStore(folder: "/nonexistent/x", access: .read) }
        #expect(error?.isMissing == true)
        #expect(error?.description.contains("import") == true)
    }

    @Test func damagedStoreSaysSo() throws {
        let folder = Folder()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let junk = Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        try junk.write(to: URL(fileURLWithPath: folder.path + "/stellwerk.sqlite"))
        let error = #expect(throws: StoreError.self) { try PostingStore(folder: folder.path, access: .write) }
        #expect(error?.description.contains("damaged") == true)
    }

    @Test func rejectsAreKeptOnce() throws {
        let folder = Folder()
        let store = try PostingStore(folder: folder.path, access: .write)
        let record = RejectedRecord(origin: "a.jsonl", record: 3, reason: "no title", raw: "{}", rawLength: 2)
        for _ in 1...2 {
            let run = try store.beginRun(origin: "a.jsonl")
            try store.take([], rejects: [record], run: run, reader: 1, day: .today(day)) { _ in [] }
            #expect(run.counts == counts(0, 0, 0, 1))
        }
        #expect(try store.rejects() == [record])
    }
}
