import Fetching
import Foundation
import JobMarket
import PostingStore
import SearchIndex
import SourceRuns
import Testing
import Workspace

@Suite struct SourceRunnerTests {
    /// A folder that goes when the test ends.
    final class Folder {
        let path = NSTemporaryDirectory() + "stellwerk-runs-" + UUID().uuidString
        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    /// A web site that answers as it is told, and counts how often it is asked.
    actor Site: PageSource {
        enum Page {
            case body(String, etag: String?)
            case outcome(FetchOutcome)
        }

        var pages: [String: Page]
        private(set) var asked: [String] = []

        init(_ pages: [String: Page]) { self.pages = pages }

        func put(_ page: Page, at url: String) { pages[url] = page }

        func fetch(_ url: String, headers: [String: String], validators: Validators?) async -> FetchOutcome {
            asked.append(url)
            switch pages[url] {
            case .body(let text, let etag):
                if let etag, etag == validators?.etag { return .notModified }
                return .fresh(FetchedPage(url: url, body: Array(text.utf8), validators: Validators(etag: etag)))
            case .outcome(let outcome): return outcome
            case nil: return .gone(status: 404)
            }
        }
    }

    private let feed = "https://ads.example/feed.jsonl"
    private let today = Day(year: 2026, month: 11, day: 2)!

    private func lines(_ ids: some Sequence<Int>, title: String = "Koch (m/w/d)", until: String? = nil) -> String {
        ids.map { id in
            let end = until.map { #","valid_through":"\#($0)""# } ?? ""
            return
                #"{"id":"\#(id)","title":"\#(title) \#(id)","text":"Sie kochen in Hagen. Gericht \#(id).","place":"Hagen"\#(end)}"#
        }.joined(separator: "\n")
    }

    private struct Setting {
        var workspace: Workspace
        var site: Site
        var source: Source

        /// One run, some days and hours after the first.
        func run(day: Day, hours: Double = 0) async throws -> RunReport {
            let date = Date(timeIntervalSince1970: Double(day.number) * 86_400 + hours * 3600)
            return try await SourceRunner(workspace: workspace, pages: site, now: { date }).run(source, day: day)
        }

        func states() throws -> [String: AdState] {
            var states: [String: AdState] = [:]
            try workspace.store.forEachAd { states[$0.posting.sourceID] = $0.standing.state }
            return states
        }

        var found: Int { get throws { try workspace.index().snapshot.count } }
    }

    private func setting(_ folder: Folder, _ pages: [String: Site.Page]) throws -> Setting {
        let workspace = try Workspace(folder: folder.path, access: .write)
        let source = Source(name: "kueche", kind: "feed", url: feed)
        try workspace.store.keep(source, due: nil)
        return Setting(workspace: workspace, site: Site(pages), source: source)
    }

    private func later(_ days: Int) -> Day { Day(number: today.number + days) }

    @Test func adsComeAndGoWithTwoStrikes() async throws {
        let folder = Folder()
        let setting = try setting(folder, [feed: .body(lines(1...4), etag: nil)])
        var report = try await setting.run(day: today)
        #expect(report.isWhole && report.counts.new == 4 && report.pages == 1)
        #expect(try setting.found == 4)
        await setting.site.put(.body(lines(1...3), etag: nil), at: feed)
        report = try await setting.run(day: later(1))
        #expect(report.uncertain == 1 && report.closed == 0)
        #expect(try setting.states()["4"] == .uncertain)
        #expect(try setting.found == 4)
        // A second run at once sees one and the same failure.
        report = try await setting.run(day: later(1), hours: 0.5)
        #expect(report.closed == 0)
        report = try await setting.run(day: later(2))
        #expect(report.closed == 1)
        #expect(try setting.states() == ["1": .open, "2": .open, "3": .open, "4": .closed])
        #expect(try setting.found == 3)
        await setting.site.put(.body(lines(1...4), etag: nil), at: feed)
        report = try await setting.run(day: later(9))
        #expect(report.reopened == 1 && report.counts.unchanged == 4)
        #expect(try setting.found == 4)
        var key: Int64 = 0
        try setting.workspace.store.forEachAd { if $0.posting.sourceID == "4" { key = $0.key } }
        let events = try setting.workspace.store.events(of: key)
        #expect(events.map(\.state) == [.uncertain, .closed, .open])
        #expect(events.map(\.day) == [later(1), later(2), later(9)])
    }

    @Test func anAdSeenAgainIsOpenAgain() async throws {
        let folder = Folder()
        let setting = try setting(folder, [feed: .body(lines(1...3), etag: nil)])
        _ = try await setting.run(day: today)
        await setting.site.put(.body(lines(1...2), etag: nil), at: feed)
        _ = try await setting.run(day: later(1))
        await setting.site.put(.body(lines(1...3), etag: nil), at: feed)
        _ = try await setting.run(day: later(2))
        await setting.site.put(.body(lines(1...2), etag: nil), at: feed)
        let report = try await setting.run(day: later(3))
        #expect(report.closed == 0 && report.uncertain == 1)
    }

    @Test(arguments: ["failure", "drift", "empty", "gone", "robots", "refused"])
    func aFailedRunClosesNothing(how: String) async throws {
        let folder = Folder()
        let setting = try setting(folder, [feed: .body(lines(1...5), etag: nil)])
        _ = try await setting.run(day: today)
        let page: Site.Page =
            switch how {
            case "failure": .outcome(.failed(FetchFailure(.serverError, "The server failed (500): try later.")))
            case "drift": .body("<html><body>Wartung</body></html>", etag: nil)
            case "empty": .body("[]", etag: nil)
            case "gone": .outcome(.gone(status: 410))
            case "robots": .outcome(.forbiddenByRobots(rule: "Disallow: /"))
            default: .outcome(.refused(status: 403))
            }
        await setting.site.put(page, at: feed)
        let report = try await setting.run(day: later(1))
        #expect(!report.isWhole)
        #expect(!(report.problems + report.drift).isEmpty)
        #expect(try setting.states().values.allSatisfy { $0 == .open })
        #expect(try setting.found == 5)
    }

    @Test func aSuddenDropIsBelievedWhenItStays() async throws {
        let folder = Folder()
        let setting = try setting(folder, [feed: .body(lines(1...30), etag: nil)])
        _ = try await setting.run(day: today)
        await setting.site.put(.body(lines(1...5), etag: nil), at: feed)
        var report = try await setting.run(day: later(1))
        #expect(report.isDoubtful && !report.isWhole && report.uncertain == 0)
        report = try await setting.run(day: later(2))
        #expect(report.isWhole && report.uncertain == 25)
        report = try await setting.run(day: later(3))
        #expect(report.closed == 25)
    }

    @Test func anUnchangedPageCountsAsSeen() async throws {
        let folder = Folder()
        let setting = try setting(folder, [feed: .body(lines(1...3), etag: "a")])
        _ = try await setting.run(day: today)
        let report = try await setting.run(day: later(1))
        #expect(report.unchangedPages == 1 && report.pages == 0 && report.isWhole)
        var days: Set<Day> = []
        try setting.workspace.store.forEachAd { days.insert($0.lastSeen) }
        #expect(days == [later(1)])
        #expect(try setting.states().values.allSatisfy { $0 == .open })
    }

    @Test func theLastDayOfTheSourceCloses() async throws {
        let folder = Folder()
        let setting = try setting(folder, [feed: .body(lines(1...3, until: "2026-11-10"), etag: nil)])
        _ = try await setting.run(day: today)
        #expect(try setting.workspace.store.closeExpired(day: later(8)) == 0)
        #expect(try setting.workspace.store.closeExpired(day: later(9)) == 3)
        #expect(try setting.found == 0)
        // The source goes on listing them with the day that has passed.
        var report = try await setting.run(day: later(10))
        #expect(report.reopened == 0)
        #expect(try setting.found == 0)
        await setting.site.put(.body(lines(1...3, until: "2026-12-10"), etag: nil), at: feed)
        report = try await setting.run(day: later(11))
        #expect(report.reopened == 3 && report.counts.changed == 3)
        #expect(try setting.found == 3)
    }

    @Test func aHostThatWantsRestInterruptsTheRun() async throws {
        let folder = Folder()
        let setting = try setting(folder, [feed: .body(lines(1...3), etag: nil)])
        await setting.site.put(
            .outcome(.failed(FetchFailure(.tooManyRequests, "Wait.", retryAfter: .seconds(60)))), at: feed)
        await #expect(throws: SourceRunner.Interrupted.self) { try await setting.run(day: today) }
        await setting.site.put(.body(lines(1...3), etag: nil), at: feed)
        let report = try await setting.run(day: today)
        #expect(report.isWhole && report.counts.new == 3)
        #expect(try setting.workspace.store.history(of: "kueche", limit: 9).count == 1)
    }

    @Test func contactsAreDroppedWhereTheSourceWantsThat() async throws {
        let folder = Folder()
        let ad =
            #"{"id":"1","title":"Koch","text":"Sie kochen.\nAnsprechpartnerin: Frau Sabine Muster, Tel. 02331 123456, muster@kueche.example"}"#
        var setting = try setting(folder, [feed: .body(ad, etag: nil)])
        setting.source.rules.keepsContacts = false
        _ = try await setting.run(day: today)
        var text = ""
        try setting.workspace.store.forEachAd { text += $0.posting.text ?? "" }
        #expect(text.contains("Sie kochen."))
        #expect(!text.contains("Muster") && !text.contains("123456") && !text.contains("@"))
    }

    @Test func removingASourceClosesOrDeletes() async throws {
        let folder = Folder()
        let setting = try setting(folder, [feed: .body(lines(1...3), etag: nil)])
        _ = try await setting.run(day: today)
        #expect(try setting.found == 3)
        #expect(try setting.workspace.store.remove(source: "kueche", deletingAds: false, day: today) == 3)
        #expect(try setting.found == 0)
        #expect(try setting.workspace.store.count() == 3)
        try setting.workspace.store.keep(setting.source, due: nil)
        #expect(try await setting.run(day: later(1)).reopened == 3)
        #expect(try setting.found == 3)
        #expect(try setting.workspace.store.remove(source: "kueche", deletingAds: true, day: today) == 3)
        #expect(try setting.found == 0)
        #expect(try setting.workspace.store.count() == 0)
        #expect(try setting.workspace.store.remove(source: "kueche", deletingAds: true, day: today) == nil)
    }

    @Test func noticesOfClosedAdsAreKnown() {
        for sentence in [
            "Diese Stelle ist leider nicht mehr verfügbar.", "Die Position ist bereits besetzt!",
            "This job is no longer available", "Diese Stellenanzeige wurde gelöscht.",
        ] {
            #expect(ClosedNotice.stands(in: sentence), "\(sentence)")
        }
        for sentence in ["Alle offenen Stellen", "Wir freuen uns auf Ihre Bewerbung.", "Seite nicht gefunden"] {
            #expect(!ClosedNotice.stands(in: sentence), "\(sentence)")
        }
    }
}
