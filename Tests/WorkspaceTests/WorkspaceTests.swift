import AdSources
import Foundation
import JobMarket
import PostingStore
import SearchIndex
import Testing
import Workspace

@Suite struct WorkspaceTests {
    /// A folder that goes when the test ends.
    final class Folder {
        let path = NSTemporaryDirectory() + "stellwerk-workspace-" + UUID().uuidString
        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private let today = Day(year: 2026, month: 11, day: 20)!

    private func jsonl(_ ads: [[String: String]]) throws -> AdInput {
        let lines = try ads.map { try JSONEncoder().encode($0) + Data("\n".utf8) }
        return AdInput(name: "ads.jsonl", bytes: lines.flatMap { Array($0) })
    }

    private func ad(_ id: String, _ title: String, _ text: String) -> [String: String] {
        ["id": id, "source": "test", "title": title, "company": "Muster GmbH", "place": "Hagen", "text": text]
    }

    private func total(_ what: String, in workspace: Workspace) throws -> Int {
        try workspace.index().snapshot.search(SearchRequest(what: what)).total
    }

    @Test func fromBytesToAnswer() throws {
        let folder = Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        let input = try jsonl([
            ad("1", "Koch (m/w/d)", "Ihre Aufgaben:\nKochen für 80 Gäste\nIhr Profil:\nAusbildung als Koch"),
            ad("2", "Maurer (m/w/d)", "Ihre Aufgaben:\nMauern errichten"), ["id": "3", "text": "kein Titel"],
        ])
        var rejected: [RejectedRecord] = []
        let (counts, damage) = try workspace.take(
            input, reader: AdSourceReader(), seen: .today(today), reject: { rejected.append($0) })
        #expect(damage == nil)
        #expect(counts.read == 3 && counts.new == 2 && counts.rejected == 1)
        #expect(rejected.map(\.record) == [3])
        #expect(try total("koch", in: workspace) == 1)
        #expect(try total("", in: workspace) == 2)
    }

    @Test func indexFollowsTheStoreAndMendsItself() throws {
        let folder = Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        let reader = AdSourceReader()
        _ = try workspace.take(jsonl([ad("1", "Koch", "Kochen.")]), reader: reader, seen: .today(today))
        #expect(!workspace.indexIsCurrent())
        #expect(try total("koch", in: workspace) == 1)
        #expect(workspace.indexIsCurrent())
        _ = try workspace.take(jsonl([ad("1", "Maurer", "Mauern.")]), reader: reader, seen: .today(today))
        #expect(!workspace.indexIsCurrent())
        #expect(try total("koch", in: workspace) == 0)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/index") {
            try Data("damaged".utf8).write(to: URL(fileURLWithPath: folder.path + "/index/" + name))
        }
        #expect(try total("maurer", in: workspace) == 1)
    }

    @Test func contactPersonsStayOutOfTheIndex() throws {
        let folder = Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        let text = """
            Ihre Aufgaben:
            Kochen für 80 Gäste
            Kontakt:
            Ihre Ansprechpartnerin: Frau Erna Zwiebelturm, Tel. 030 23125 123, zwiebelturm@muster.example
            Noch einmal: ZWIEBELTURM@muster.example, 030 23125 123.
            """
        _ = try workspace.take(
            jsonl([ad("1", "Koch", text)]), reader: AdSourceReader(), seen: .today(today))
        #expect(try total("gäste", in: workspace) == 1)
        for words in ["zwiebelturm", "erna", "23125"] {
            #expect(try total(words, in: workspace) == 0, "\(words)")
        }
    }

    @Test func anotherReadersReadingsAreRenewed() throws {
        let folder = Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        var posting = Posting(source: "test", sourceID: "1", title: "Koch (m/w/d)")
        posting.text = "Wir suchen Sie in Teilzeit und unbefristet."
        let run = try workspace.store.beginRun(origin: "memory")
        try workspace.store.take(
            [IncomingPosting(posting, origin: "memory", record: 1)], run: run, reader: 0, day: .today(today),
            read: { $0.map { _ in Reading() } })
        let part = SearchRequest(filters: [Filter(.hours, "part")])
        #expect(try workspace.index().snapshot.search(part).total == 0)
        #expect(try workspace.renewReadings() == 1)
        #expect(try workspace.renewReadings() == 0)
        #expect(try workspace.index().snapshot.search(part).total == 1)
    }

    @Test func truncatedInputKeepsWhatCameBefore() throws {
        let folder = Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        let missing = AdInput(path: folder.path + "/nosuch.jsonl")
        let (counts, damage) = try workspace.take(missing, reader: AdSourceReader(), seen: .today(today))
        #expect(counts.read == 0)
        #expect(damage?.description.contains("nosuch.jsonl") == true)
    }

    @Test func parallelMapKeepsOrderAndErrors() throws {
        let numbers = Array(0..<1000)
        #expect(try parallelMap(numbers) { $0 * 2 } == numbers.map { $0 * 2 })
        struct Odd: Error {}
        #expect(throws: Odd.self) { try parallelMap(numbers) { if $0 == 777 { throw Odd() } } }
    }

    // MARK: Damage that opening does not see

    /// A folder with so many words that opening the index reads a part of its file only.
    private func wordyWorkspace(_ folder: Folder) throws -> Workspace {
        let workspace = try Workspace(folder: folder.path, access: .write)
        let ads = (0..<250).map { number in
            let words = (0..<300).map { "wort\((number * 7 + $0 * $0) % 9_973)" }.joined(separator: " ")
            return ad("\(number)", "Koch \(number)", "Ihre Aufgaben:\nKochen für Gäste.\n\(words)")
        }
        _ = try workspace.take(jsonl(ads), reader: AdSourceReader(), seen: .today(today))
        return workspace
    }

    /// Reads every record and many lists of words.
    private func found(_ snapshot: IndexSnapshot) throws -> [Int] {
        let words = stride(from: 0, to: 9_973, by: 97).map { "\"wort\($0)\"" } + ["wort*", "\"kochen gäste\""]
        return try words.map { try snapshot.search(SearchRequest(what: $0)).total }
            + [snapshot.select(SearchRequest()).map(\.title).filter { $0.hasPrefix("Koch") }.count]
    }

    /// Turns bits in every part of the index's file that opening leaves unread.
    private func damage(_ folder: Folder, _ workspace: Workspace) throws {
        let index = folder.path + "/index/"
        let segments = try FileManager.default.contentsOfDirectory(atPath: index).filter { $0.hasSuffix(".segment") }
        let path = index + (try #require(segments.first))
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        var turned = 0
        for place in stride(from: 1_000, to: whole.count, by: 1 << 16) {
            func write(_ byte: UInt8) throws {
                try handle.seek(toOffset: UInt64(place))
                try handle.write(contentsOf: Data([byte]))
            }
            try write(whole[place] ^ 0x55)
            if workspace.indexIsCurrent() { turned += 1 } else { try write(whole[place]) }
        }
        try handle.close()
        #expect(turned > 0, "opening reads all of \(whole.count) bytes")
    }

    @Test func anAnswerFromADamagedIndexIsMadeAnew() throws {
        let folder = Folder()
        let workspace = try wordyWorkspace(folder)
        let right = try workspace.withIndex { try found($0) }
        #expect(right.last == 250)
        try damage(folder, workspace)
        let opened = try workspace.index().snapshot
        #expect(throws: IndexError.self) { try found(opened) }
        var asked = 0
        let mended = try workspace.withIndex { snapshot in
            asked += 1
            return try found(snapshot)
        }
        #expect(asked == 2 && mended == right)
        #expect(try found(workspace.index().snapshot) == right, "the files are sound again")
    }

    @Test func aLiveIndexIsMendedWhileItAnswers() throws {
        let folder = Folder()
        let workspace = try wordyWorkspace(folder)
        let right = try found(try workspace.index().snapshot)
        let live = try LiveIndex(workspace: workspace)
        #expect(try !live.follow())
        try damage(folder, workspace)
        #expect(try !live.follow(), "nothing damaged was read yet")
        #expect(throws: IndexError.self) { try found(live.snapshot) }
        #expect(live.snapshot.isDamaged)
        let (generation, store) = (live.generation, live.storeGeneration)
        #expect(try live.follow())
        #expect(!live.snapshot.isDamaged)
        #expect(live.generation != generation, "what was kept from the damaged one stands for the new one")
        #expect(live.storeGeneration == store)
        #expect(try found(live.snapshot) == right)
        #expect(try !live.follow())
    }
}
