import Fetching
import Foundation
import JobMarket
import PostingStore
import Workspace

/// When sources run: a source is due again some minutes after its last run began, and sooner after one that was
/// interrupted.
public struct SourceSchedule: Sendable {
    private let workspace: Workspace
    private let runner: SourceRunner
    private let now: @Sendable () -> Date

    /// Minutes until a source is tried again that failed or was interrupted.
    private static let minutesAfterFailure = 15

    public init(workspace: Workspace, runner: SourceRunner, now: @escaping @Sendable () -> Date = { Date() }) {
        self.workspace = workspace
        self.runner = runner
        self.now = now
    }

    /// The sources that are due and not paused, the longest waiting first.
    public static func due(in store: PostingStore, at now: Date) throws -> [Source] {
        try store.sources()
            .compactMap { entry in entry.isPaused ? nil : entry.due.map { (entry.source, $0) } }
            .filter { $0.1 <= now }
            .sorted { $0.1 < $1.1 }
            .map(\.0)
    }

    /// Runs a source and sets when it is due next.
    public func run(
        _ source: Source, day: Day, progress: (SourceRunner.Progress) throws -> Void = { _ in }
    ) async throws -> RunReport {
        let began = now()
        do {
            let report = try await runner.run(source, day: day, progress: progress)
            try plan(source, began.addingTimeInterval(Double(60 * (source.minutes ?? 0))))
            return report
        } catch {
            var wait = Double(60 * Self.minutesAfterFailure)
            if let rest = (error as? SourceRunner.Interrupted)?.retryAfter {
                wait = max(wait, Double(rest.components.seconds))
            }
            try plan(source, now().addingTimeInterval(wait))
            throw error
        }
    }

    private func plan(_ source: Source, _ due: Date) throws {
        guard source.minutes != nil else { return }
        try workspace.store.schedule(source: source.name, due: due)
    }
}
