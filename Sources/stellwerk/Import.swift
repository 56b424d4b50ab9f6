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
        let intake = FileIntake(files: files, rejects: rejects, data: data, progress: progress)
        try intake.run(finish: {
            try workspace.cluster { intake.line.show("\($0)") }
            _ = try workspace.index { done, all in intake.line.show("index: \(done) of \(all) ads") }
            intake.line.end()
        }) { input, reject, progress in
            try workspace.take(
                input, reader: reader, seen: seen == .today ? .today(.today) : .published(fallback: .today),
                reject: reject, progress: progress)
        }
    }
}

extension SourceFormat: ExpressibleByArgument {}
