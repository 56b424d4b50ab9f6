import AdSources
import ArgumentParser
import JobMarket
import PostingStore

/// Takes files in one after another: progress on a line, rejected records told and written to their file, the counts
/// printed at the end, and the exit code that says how it went.
struct FileIntake {
    let files: [String]
    let line: ProgressLine
    private let rejects: RejectsFile

    init(files: [String], rejects: String?, data: DataOptions, progress: ProgressOptions) {
        self.files = files
        line = ProgressLine(quiet: progress.quiet)
        self.rejects = RejectsFile(path: rejects ?? data.folder + "/rejects.jsonl")
    }

    /// Takes in one input and calls back with rejected records and counts so far.
    typealias Take = (
        _ input: AdInput, _ reject: (RejectedRecord) throws -> Void, _ progress: (ImportCounts) throws -> Void
    ) throws -> (counts: ImportCounts, damage: SourceError?)

    /// - Parameter finish: called when all files are taken in, before the counts are printed.
    /// - Throws: `ExitCode.failed` where a file could not be read to its end, `ExitCode.rejects` where records were
    ///   rejected.
    func run(finish: () throws -> Void = {}, _ take: Take) throws {
        let interruption = Interruption()
        var total = ImportCounts()
        var failures = 0
        for file in files {
            let (counts, damage) = try take(
                AdInput(path: file),
                { record in
                    line.end()
                    Message.print("\(record.origin):\(record.record): \(record.reason)")
                    try rejects.add(record)
                },
                { counts in
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
        try finish()
        try Output.json(total)
        if failures > 0 { throw ExitCode.failed }
        if total.rejected > 0 { throw ExitCode.rejects }
    }
}
