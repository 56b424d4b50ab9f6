import AdSources
import ArgumentParser
import Foundation
import JobMarket
import PostingStore
import Workspace

struct SourceList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Prints the sources and how they fare.")

    @Flag(help: "Prints JSON, one source a line.")
    var json = false

    @OptionGroup var data: DataOptions

    func run() throws {
        let health = try SourceHealth.all(of: Workspace(folder: data.folder, access: .read).store)
        for source in health {
            if json {
                try Output.json(source)
            } else {
                try Output.line(source.line)
            }
        }
    }
}

struct SourceHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Prints the runs of a source, the last one first.")

    @Argument(help: "Name of the source.")
    var name: String

    @Option(help: "Runs printed at most.")
    var limit = 20

    @Flag(help: "Prints JSON, one run a line.")
    var json = false

    @OptionGroup var data: DataOptions

    func run() throws {
        let store = try Workspace(folder: data.folder, access: .read).store
        guard try store.source(named: name) != nil else { throw UnknownSource(name: name) }
        for run in try store.history(of: name, limit: limit) {
            if json {
                try Output.json(RunLine(run))
            } else {
                try Output.line(RunLine(run).line)
                for sentence in run.report.drift + run.report.problems { try Output.line("  \(sentence)") }
            }
        }
    }
}

struct SourceKinds: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kinds", abstract: "Prints the kinds of sources and their settings.")

    @Flag(help: "Prints JSON, one kind a line.")
    var json = false

    private struct Kind: Encodable {
        var kind: String
        var summary: String
        var options: [String: String]
    }

    func run() throws {
        for adapter in SourceAdapters.all {
            let kind = Kind(kind: adapter.kind, summary: adapter.summary, options: adapter.options)
            if json {
                try Output.json(kind)
                continue
            }
            try Output.line("\(kind.kind): \(kind.summary)")
            for (name, meaning) in kind.options.sorted(by: { $0.key < $1.key }) {
                try Output.line("    --option \(name)=...  \(meaning)")
            }
        }
    }
}

/// There is no source of the name.
struct UnknownSource: Error, CustomStringConvertible {
    let name: String

    var description: String { "there is no source \(name): `stellwerk source list` shows those there are" }
}

/// A run of a source as it is printed.
struct RunLine: Encodable {
    var number: Int64
    var started: Date
    var ended: Date?
    var report: RunReport

    init(_ run: RunEntry) {
        number = run.number
        started = run.started
        ended = run.ended
        report = run.report
    }

    private enum Key: String, CodingKey { case number, started, ended, report }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(number, forKey: .number)
        try container.encode(started.formatted(.iso8601), forKey: .started)
        try container.encodeIfPresent(ended?.formatted(.iso8601), forKey: .ended)
        try container.encode(report, forKey: .report)
    }

    var line: String {
        let state = ended == nil ? "not finished" : report.isWhole ? "whole" : "with gaps"
        let counts = report.counts
        return "\(started.formatted(.iso8601))  \(state)  \(counts.read) read, \(counts.new) new, "
            + "\(counts.changed) changed, \(counts.rejected) rejected, \(report.uncertain) uncertain, "
            + "\(report.closed) closed, \(report.reopened) reopened; \(report.pages) pages, "
            + "\(report.unchangedPages) unchanged, \(report.failedPages) failed; "
            + String(format: "%.1f s", report.seconds)
    }
}
