import AdSources
import JobMarket
import Testing

/// A source that is one address.
@Suite struct FeedAdapterTests {
    private func adapter(_ options: [String: String] = [:]) throws -> any SourceAdapter {
        try SourceAdapters.make(
            kind: "feed",
            settings: AdapterSettings(
                name: "stadt", url: "https://stadt.example/jobs", options: options, today: Taken.today))
    }

    private func step(_ text: String, _ options: [String: String] = [:]) throws -> SourceStep {
        let adapter = try adapter(options)
        let request = try #require(try adapter.start().first)
        return try adapter.read(SourceAnswer(request: request, body: Array(text.utf8)))
    }

    @Test func adsOfAnAnswerAreOpen() throws {
        let step = try step(#"[{"id": "7", "title": "Koch", "text": "Wir kochen."}, {"id": "8"}]"#)
        #expect(step.listed == ["7"] && step.records.count == 2 && step.drift.isEmpty && step.next.isEmpty)
        guard case .posting(let posting, let location) = step.records[0] else { throw AdapterProblemExpected() }
        #expect(posting.source == "stadt" && location.file == "https://stadt.example/jobs")
    }

    @Test func whatIsNoFeedIsDrift() throws {
        for text in ["", "Wartungsarbeiten", "<html><body>Bald wieder da</body></html>", #"{"error": "down"}"#] {
            let step = try step(text)
            #expect(step.drift.count == 1 && step.listed.isEmpty, "\(text)")
        }
    }

    @Test func settingsAreChecked() throws {
        #expect(throws: (any Error).self) { try adapter(["format": "word"]) }
        #expect(throws: (any Error).self) { try adapter(["colour": "red"]) }
        let settings = AdapterSettings(name: "x", url: "ftp://x.example")
        #expect(throws: (any Error).self) { try SourceAdapters.make(kind: "feed", settings: settings) }
        #expect(throws: (any Error).self) { try SourceAdapters.make(kind: "fax", settings: settings) }
    }
}

struct AdapterProblemExpected: Error {}
