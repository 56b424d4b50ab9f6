import AdSources
import Fetching
import Foundation
import JobMarket
import PostingStore

/// One request of a run: asked for, read, and turned into what the store is told.
struct PageVisit {
    private enum Answer {
        /// Not asked for, or answered with "not changed".
        case unchanged(confirmed: Day)
        case page(FetchedPage, SourceStep)
        case gone(isDecisive: Bool, ClosingReason)
        case failed(String)
    }

    private let request: SourceRequest
    private let queued: QueuedRequest
    private let source: Source
    private let day: Day
    private let fingerprint: UInt64
    private let known: RememberedPage?
    /// Identifiers of the ads that the page held when it was last read.
    private let knownAds: [String]
    private var fetched: FetchedPage?
    private var answer = Answer.failed("was not asked for")

    init(
        _ request: SourceRequest, queued: QueuedRequest, source: Source, day: Day, known: (memory: Data, ads: [String])?
    ) throws {
        self.request = request
        self.queued = queued
        self.source = source
        self.day = day
        fingerprint = try RememberedPage.fingerprint(of: request)
        self.known = known.flatMap { try? JSONDecoder().decode(RememberedPage.self, from: $0.memory) }
        knownAds = known?.ads ?? []
    }

    // MARK: Asking

    /// Times that a page is asked for when its server fails.
    private static let attempts = 3

    /// - Throws: `SourceRunner.Interrupted` where the host wants to be left alone, or the fetcher ends.
    mutating func fetch(_ pages: any PageSource) async throws {
        if let known, known.isBelieved(for: request, fingerprint: fingerprint, on: day) {
            answer = .unchanged(confirmed: known.confirmed)
            return
        }
        var missing: Answer?
        for url in [request.url] + request.fallbacks {
            let outcome = try await outcome(url, pages)
            switch outcome {
            case .fresh(let page):
                fetched = page
                return
            case .notModified:
                answer =
                    known == nil
                    ? .failed("\(url) says that it has not changed, though nothing is known of it")
                    : .unchanged(confirmed: day)
                return
            case .gone(let status):
                missing =
                    request.role == .detail
                    ? .gone(isDecisive: status == 410, .gone)
                    : .failed("\(url) is not there any more (\(status)): look up the address of the source")
            case .refused(let status):
                missing = missing ?? .failed("\(url) may not be fetched (\(status)): ask the owner of the source")
            case .forbiddenByRobots(let rule):
                missing = missing ?? .failed("robots.txt forbids \(url) (\(rule)): ask the owner of the source")
            case .failed(let failure):
                answer = .failed(failure.message)
                return
            }
        }
        answer = missing ?? answer
    }

    private func outcome(_ url: String, _ pages: any PageSource) async throws -> FetchOutcome {
        let validators = known.flatMap { $0.fingerprint == fingerprint ? $0.validators : nil }
        for attempt in 1... {
            let outcome = await pages.fetch(
                url, headers: request.headers, validators: url == request.url ? validators : nil)
            guard case .failed(let failure) = outcome else { return outcome }
            switch failure.kind {
            case .resting, .tooManyRequests, .cancelled, .shutDown:
                throw SourceRunner.Interrupted(retryAfter: failure.retryAfter, description: failure.message)
            case .serverError, .connection:
                if attempt >= Self.attempts { return outcome }
            default: return outcome
            }
        }
        preconditionFailure("attempts are bounded")
    }

    // MARK: Reading

    mutating func read(_ adapter: some SourceAdapter) {
        guard let page = fetched else { return }
        do {
            let step = try adapter.read(
                SourceAnswer(request: request, url: page.url, contentType: page.contentType, body: page.body))
            let holdsAd = step.records.contains { if case .posting = $0 { true } else { false } }
            if request.role == .detail, !holdsAd, ClosedNotice.stands(in: page.body) {
                answer = .gone(isDecisive: true, .notice)
            } else {
                answer = .page(page, step)
            }
        } catch {
            answer = .failed("\(page.url) could not be read: \(error)")
        }
    }

    var postings: [(Posting, RecordLocation)] {
        guard case .page(_, let step) = answer else { return [] }
        return step.records.compactMap {
            if case .posting(let posting, let place) = $0 { (posting, place) } else { nil }
        }
    }

    var rejects: [RejectedRecord] {
        guard case .page(_, let step) = answer else { return [] }
        return step.records.compactMap { if case .rejected(let record) = $0 { record } else { nil } }
    }

    // MARK: Telling

    /// What the store is told, with the report that goes with it.
    func taken(report: inout RunReport) throws -> TakenPage {
        if request.role == .detail { report.detailPages += 1 }
        var page = TakenPage(request: queued.number, url: queued.url, report: report)
        switch answer {
        case .unchanged(let confirmed):
            report.unchangedPages += 1
            page.ads = knownAds
            if var known {
                page.listed = known.listed
                page.next = try known.next.map { try $0.queued() }
                known.confirmed = confirmed
                page.memory = try known.encoded()
            }
        case .page(let fetched, let step):
            report.pages += 1
            report.add(drift: step.drift)
            page.ads = postings.map(\.0.sourceID)
            page.listed = step.listed
            page.next = try step.next.map { try $0.queued() }
            // An ad whose page cannot be read today is not gone for that.
            if request.role == .detail, page.ads.isEmpty { page.spared = knownAds }
            if step.drift.isEmpty, rejects.isEmpty {
                let memory = RememberedPage(
                    validators: fetched.validators, confirmed: day, fingerprint: fingerprint, listed: step.listed,
                    next: step.next)
                page.memory = try memory.encoded()
            }
        case .gone(let isDecisive, let reason):
            report.gonePages += 1
            let ids = Set(knownAds + [request.sourceID].compactMap(\.self))
            page.gone = ids.sorted().map { GoneAd(id: $0, reason: reason, isDecisive: isDecisive) }
        case .failed(let problem):
            report.failedPages += 1
            if request.role == .list { report.failedLists += 1 }
            report.add(problem: problem)
            page.spared = knownAds + [request.sourceID].compactMap(\.self)
        }
        page.report = report
        return page
    }
}
