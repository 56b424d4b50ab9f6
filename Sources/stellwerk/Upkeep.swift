import AdReports
import Fetching
import Foundation
import JobMarket
import Logging
import PostingStore
import ServiceLifecycle
import SourceRuns
import Workspace

/// What a running portal does beside answering: forgets who reported ads when it is time, closes ads whose last day has
/// passed, and runs the sources that are due, one after another, where owners of hosts are told whom to turn to.
struct Upkeep: Service {
    let folder: String
    let fetching: FetchOptions
    let logger: Logger

    /// Seconds between two looks for something to do.
    private static let pace = 30

    func run() async throws {
        await withTaskExecutorPreference(OwnQueue("upkeep")) { await keepUp() }
    }

    private func keepUp() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await work()
                } catch let error as StoreError where error.isBusy {
                    // Another process takes ads in just now; there is a next time.
                } catch {
                    logger.error("sources: \(error)")
                }
                try? await Task.sleep(for: .seconds(Self.pace))
            }
        }
    }

    /// Opens the store for writing only while there is something to do, so that imports find it free.
    private func work() async throws {
        try ReportBook.existing(in: folder)?.forget(at: Date())
        let reading = try PostingStore(folder: folder, access: .read)
        let sources = fetching.knownContact == nil ? [] : try SourceSchedule.due(in: reading, at: Date())
        guard try !sources.isEmpty || reading.hasExpired(on: .today) else { return }
        let workspace = try Workspace(folder: folder, access: .write)
        let closed = try workspace.store.closeExpired(day: .today)
        if closed > 0 { logger.notice("\(closed) ads closed on the last day that their sources name") }
        if !sources.isEmpty { try await run(sources, workspace) }
        try workspace.cluster()
        _ = try workspace.index()
    }

    private func run(_ sources: [Source], _ workspace: Workspace) async throws {
        let fetcher = try Fetcher(try fetching.settings(for: sources))
        let schedule = SourceSchedule(
            workspace: workspace, runner: SourceRunner(workspace: workspace, pages: fetcher))
        for source in sources where !Task.isCancelled {
            do {
                let report = try await schedule.run(source, day: .today) { _ in try Task.checkCancellation() }
                logger.notice(
                    "\(source.name): \(report.counts.new) new, \(report.counts.changed) changed, \(report.closed) closed"
                )
                for sentence in report.drift + report.problems { logger.warning("\(source.name): \(sentence)") }
            } catch {
                logger.error("\(source.name): \(error)")
            }
        }
        try await fetcher.shutdown()
    }
}
