import AdSources
import ArgumentParser
import Foundation
import JobMarket
import PostingStore
import Workspace

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes ads in.",
        discussion: """
            Files may be compressed (gzip, xz, zstd, zip, tar); the format is found by itself. Importing a file
            again changes nothing. Records that cannot be taken in are kept with the reason, in the store and in
            the rejects file.
            """)

    @Argument(help: ArgumentHelp("Files to take in; - for standard input.", valueName: "file"))
    var files: [String]

    @Option(help: "Format: \(SourceFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: SourceFormat = .auto

    @Option(help: ArgumentHelp("Mapping file for a feed of another shape.", valueName: "file"))
    var map: String?

    @Option(help: ArgumentHelp("Name of the source, where the records name none.", valueName: "name"))
    var source: String?

    @Option(
        help: ArgumentHelp(
            "When the ads count as first seen: today, or published for an archive.", valueName: "day"))
    var seen: Seen = .today

    @Option(
        help: ArgumentHelp(
            "Where rejected records go (default: rejects.jsonl in the data folder).", valueName: "file"))
    var rejects: String?

    @OptionGroup var data: DataOptions
    @OptionGroup var progress: ProgressOptions

    @Flag(help: "Prints the counts as JSON (the default).")
    var json = false

    enum Seen: String, ExpressibleByArgument, CaseIterable { case today, published }

    func run() throws {
        let mapping = try map.map { path in
            guard let text = FileManager.default.contents(atPath: path) else {
                throw ValidationError("no mapping file at \(path)")
            }
            return try FieldMapping(yaml: String(decoding: text, as: UTF8.self))
        }
        let workspace = try Workspace(folder: data.folder, access: .write)
        try workspace.renewReadings()
        let reader = AdSourceReader(format: format, mapping: mapping, sourceName: source)
        let rejectsFile = RejectsFile(path: rejects ?? data.folder + "/rejects.jsonl")
        let line = ProgressLine(quiet: progress.quiet)
        let interruption = Interruption()
        var total = ImportCounts()
        var failures = 0
        for file in files {
            let (counts, damage) = try workspace.take(
                AdInput(path: file), reader: reader,
                seen: seen == .today ? .today(.today) : .published(fallback: .today),
                reject: { record in
                    line.end()
                    Message.print("\(record.origin):\(record.record): \(record.reason)")
                    try rejectsFile.add(record)
                },
                progress: { counts in
                    line.show("\(file): \(counts.read) read, \(counts.new) new, \(counts.rejected) rejected")
                    try interruption.check()
                })
            total += counts
            if let damage {
                line.end()
                Message.print("stellwerk: \(damage)")
                failures += 1
            }
        }
        line.end()
        _ = try workspace.index { done, all in line.show("index: \(done) of \(all) ads") }
        line.end()
        try Output.json(total)
        if failures > 0 { throw ExitCode.failed }
        if total.rejected > 0 { throw ExitCode.rejects }
    }
}

extension SourceFormat: ExpressibleByArgument {}

/// The file that rejected records are added to, one JSON object a line.
private final class RejectsFile {
    private let path: String
    private var handle: FileHandle?

    init(path: String) {
        self.path = path
    }

    func add(_ record: RejectedRecord) throws {
        if handle == nil {
            if !FileManager.default.fileExists(atPath: path) {
                guard FileManager.default.createFile(atPath: path, contents: nil) else {
                    throw ValidationError("cannot write the rejects file \(path): name another with --rejects")
                }
            }
            handle = FileHandle(forWritingAtPath: path)
            try handle?.seekToEnd()
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try handle?.write(contentsOf: encoder.encode(record) + Data("\n".utf8))
    }
}
