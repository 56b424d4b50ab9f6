import AdReader
import AdSources
import Fetching
import Foundation
import JobMarket
import PostingStore
import Workspace

/// Runs sources: asks for their pages, has them read, takes the ads in, and judges at the end which ads are gone.
///
/// Whatever ends the process, the next run of the source goes on where this one stopped and ends at the same ads.
public struct SourceRunner: Sendable {
    private let workspace: Workspace
    private let pages: any PageSource
    private let now: @Sendable () -> Date

    /// Why a run stopped before its end; the next one goes on with the rest.
    public struct Interrupted: Error, CustomStringConvertible {
        /// How long the host wants to be left alone, where it said so.
        public let retryAfter: Duration?
        public let description: String
    }

    /// How far a run is.
    public struct Progress: Sendable {
        public var done: Int
        /// Requests so far; answers lead to more.
        public var requests: Int
        public var counts: ImportCounts
    }

    /// - Parameter workspace: open for writing.
    public init(workspace: Workspace, pages: any PageSource, now: @escaping @Sendable () -> Date = { Date() }) {
        self.workspace = workspace
        self.pages = pages
        self.now = now
    }

    private var store: PostingStore { workspace.store }

    /// Runs a source to its end.
    ///
    /// - Parameters:
    ///   - day: the day its ads count as seen.
    ///   - progress: called after every page; what it throws stops the run, which can be gone on with.
    /// - Throws: ``Interrupted`` where the host wants to be left alone; `AdapterProblem` or `MappingProblem` where the
    ///   source is set up wrongly; `StoreError`.
    public func run(
        _ source: Source, day: Day, progress: (Progress) throws -> Void = { _ in }
    ) async throws -> RunReport {
        let adapter = try SourceAdapters.make(
            kind: source.kind,
            settings: AdapterSettings(
                name: source.name, url: source.url, options: source.options, mapping: source.mapping, today: day))
        let (run, begun) = try store.beginRun(source: source.name, day: day) {
            try adapter.start().map { try $0.queued() }
        }
        let started = now()
        var report = begun
        while let queued = try store.requests(of: run, limit: 1).first {
            let request = try JSONDecoder().decode(SourceRequest.self, from: queued.request)
            var visit = try PageVisit(
                request, queued: queued, source: source, day: day,
                known: try store.page(queued.url, of: source.name))
            report.seconds = begun.seconds + now().timeIntervalSince(started)
            try await visit.fetch(pages)
            visit.read(adapter)
            try take(&visit, of: source, run: run, report: &report, day: day)
            let (done, all) = try store.progress(of: run)
            try progress(Progress(done: done, requests: all, counts: run.counts))
        }
        report.seconds = begun.seconds + now().timeIntervalSince(started)
        let last = try store.history(of: source.name, limit: 2).first { $0.ended != nil }?.report
        report.judge(standing: try store.standing(of: run), last: last)
        return try store.endRun(run, report: report, day: day, now: now())
    }

    private func take(
        _ visit: inout PageVisit, of source: Source, run: PostingStore.Run, report: inout RunReport, day: Day
    ) throws {
        let incoming = try visit.postings.map { posting, location in
            try IncomingPosting(
                workspace.prepared(posting, of: source), origin: location.file, record: location.record)
        }
        let page = try visit.taken(report: &report)
        let last = max(0, (incoming.count - 1) / Workspace.batchSize)
        for batch in 0...last {
            let part = incoming[(batch * Workspace.batchSize)...].prefix(Workspace.batchSize)
            try store.take(
                Array(part), rejects: batch == last ? visit.rejects : [], page: batch == last ? page : nil, run: run,
                reader: AdReader.version, day: .today(day), read: workspace.read)
        }
    }
}

extension Workspace {
    /// A posting as it is kept for a source: under the source's name, and without contact persons where the source
    /// wants that.
    fileprivate func prepared(_ posting: Posting, of source: Source) -> Posting {
        var posting = posting
        if posting.source != source.name {
            posting.unknown["source"] = .string(posting.source)
            posting.source = source.name
        }
        guard !source.rules.keepsContacts, let reading = read([posting]).first else { return posting }
        let mask = ContactMask(reading.contacts)
        posting.text = AdReader.text(of: posting).lines.map(mask.text(of:)).joined(separator: "\n")
        posting.html = nil
        posting.title = mask.text(of: posting.title)
        return posting
    }
}

extension SourceRequest {
    /// The request as the store queues it.
    func queued() throws -> QueuedRequest {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return QueuedRequest(url: url, request: try encoder.encode(self))
    }
}
