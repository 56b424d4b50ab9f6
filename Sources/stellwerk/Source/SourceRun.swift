import ArgumentParser
import Fetching
import Foundation
import JobMarket
import PostingStore
import SourceRuns
import Workspace

struct SourceRun: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs sources now: those named, or all that are due.",
        discussion: """
            Prints one line of JSON for each run. A run that was cut off is gone on with. Exit code 1 says that records
            were rejected or that a run had gaps (what is listed was not seen whole, so nothing was closed).
            """)

    @Argument(help: "Names of sources; without any, all that are due.")
    var names: [String] = []

    @Flag(help: "Runs all sources that are not paused.")
    var all = false

    @OptionGroup var fetching: FetchOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var progress: ProgressOptions

    @Flag(help: "Prints the reports as JSON (the default).")
    var json = false

    private struct Line: Encodable {
        var source: String
        var report: RunReport
    }

    func run() async throws {
        let interruption = Interruption()
        let workspace = try Workspace(folder: data.folder, access: .write)
        let sources = try chosen(workspace.store)
        try workspace.renewReadings()
        let fetcher = try Fetcher(try fetching.settings(for: sources))
        let schedule = SourceSchedule(workspace: workspace, runner: SourceRunner(workspace: workspace, pages: fetcher))
        let line = ProgressLine(quiet: progress.quiet)
        var hasGaps = false
        var failures = 0
        for source in sources {
            do {
                let report = try await schedule.run(source, day: .today) { progress in
                    line.show(
                        "\(source.name): \(progress.done) of \(progress.requests) pages, \(progress.counts.read) ads, "
                            + "\(progress.counts.new) new")
                    try interruption.check()
                }
                line.end()
                for sentence in report.drift + report.problems { Message.print("\(source.name): \(sentence)") }
                hasGaps = hasGaps || !report.isWhole || report.counts.rejected > 0
                try Output.json(Line(source: source.name, report: report))
            } catch let error as SourceRunner.Interrupted {
                line.end()
                Message.print("\(source.name): \(error); the next run goes on from here")
                failures += 1
            }
        }
        try await fetcher.shutdown()
        try workspace.cluster { line.show("\($0)") }
        _ = try workspace.index { done, all in line.show("index: \(done) of \(all) ads") }
        line.end()
        if failures > 0 { throw ExitCode.failed }
        if hasGaps { throw ExitCode.rejects }
    }

    private func chosen(_ store: PostingStore) throws -> [Source] {
        let entries = try store.sources()
        if !names.isEmpty {
            return try names.map { name in
                guard let entry = entries.first(where: { $0.source.name == name }) else {
                    throw UnknownSource(name: name)
                }
                return entry.source
            }
        }
        let awake = entries.filter { !$0.isPaused }
        return (all ? awake : awake.filter { $0.due.map { $0 <= Date() } ?? false }).map(\.source)
    }
}

/// How pages are fetched.
struct FetchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Mail address or page for owners of hosts, sent with every request (default: $STELLWERK_CONTACT).",
            valueName: "address"))
    var contact: String?

    @Option(
        help: ArgumentHelp(
            "Seconds between two requests to a host; less than 1 only towards hosts named by --allow-private.",
            valueName: "seconds"))
    var pause = 1.0

    func validate() throws {
        guard pause >= 0, pause <= 3600 else { throw ValidationError("--pause must be between 0 and 3600") }
    }

    /// What owners of hosts are told; `nil` where nothing was named.
    var knownContact: String? { contact ?? ProcessInfo.processInfo.environment["STELLWERK_CONTACT"] }

    /// - Throws: where nobody could be reached who answers for the requests.
    func settings(for sources: [Source]) throws -> FetchSettings {
        guard let contact = knownContact else {
            throw ValidationError(
                "owners of hosts must be able to reach you: name a mail address or a page with --contact or "
                    + "STELLWERK_CONTACT")
        }
        let isAtHome = sources.allSatisfy { source in
            source.privateHosts.contains { host in
                source.url.contains("://\(host)/") || source.url.hasSuffix("://\(host)")
            }
        }
        if pause < 1, !isAtHome {
            throw ValidationError("--pause \(pause): less than a second is for hosts named by --allow-private only")
        }
        var settings = FetchSettings(version: Version.current, contact: contact)
        settings.pause = .milliseconds(Int(pause * 1000))
        settings.allowedPrivateHosts = Set(sources.flatMap(\.privateHosts))
        return settings
    }
}
