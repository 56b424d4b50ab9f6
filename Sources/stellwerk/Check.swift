import AdCheck
import ArgumentParser
import Foundation
import JobMarket
import MarketStatistics
import PostingStore
import Workspace

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks an ad: pay, equal treatment, clarity, what is missing.",
        discussion: """
            Reads text, HTML, PDF (by pdftotext of poppler-utils) or DOCX, told by its content; the first line is the
            title. Prints one finding a line, path:line: severity: rule: message. Exit code 1 where a finding is as grave
            as --fail-on. Hints, not legal advice; see docs/check.md.
            """)

    @Argument(help: ArgumentHelp("The ad; - for standard input.", valueName: "file"))
    var file = "-"

    @Option(help: "Format: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: Format = .text

    @Flag(help: "The same as --format json.")
    var json = false

    @Option(
        help:
            "Gravest findings that are let pass are below this: \(Severity.allCases.map(\.rawValue).joined(separator: ", "))."
    )
    var failOn: Severity = .error

    @OptionGroup var rules: RuleOptions

    @Option(help: ArgumentHelp("The day whose law and amounts count (default: today).", valueName: "date"))
    var on: Day?

    @Option(help: "Language of the messages: \(Language.allCases.map(\.rawValue).joined(separator: ", ")).")
    var language: Language = .german

    @Flag(help: "With --format json: beside the findings what comparable ads of the data folder pay and ask for.")
    var market = false

    @OptionGroup var data: DataOptions

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

    func validate() throws {
        if json, format == .sarif { throw ValidationError("--json and --format sarif: give one") }
        if market, !isJSON { throw ValidationError("--market needs --format json") }
    }

    private var isJSON: Bool { json || format == .json }

    func run() throws {
        try Language.$current.withValue(language) {
            let check = AdCheck(settings: try rules.settings())
            let draft = try draft()
            let result = check.check(draft.posting, on: on ?? .today)
            let path = file == "-" ? "stdin" : file
            if isJSON {
                try Output.json(CheckDocument(result, market: try comparison(result)))
            } else if format == .sarif {
                let log = SARIFLog(
                    result, path: path, draft: draft, settings: check.settings, version: Version.current)
                try Output.json(log)
            } else {
                for line in result.lines(path: path, draft: draft) { try Output.line(line) }
            }
            // JSON holds both itself.
            if !isJSON {
                if let notice = result.languageNotice { Message.print(notice) }
                Message.print(AdCheck.notice)
            }
            if result.reaches(failOn) { throw ExitCode.rejects }
        }
    }

    private func draft() throws -> AdDraft {
        let bytes: Data
        do {
            // One byte more than allowed tells a longer file.
            bytes = try handle().read(upToCount: DocumentReader.maximumBytes + 1) ?? Data()
        } catch let failure as CheckFailure {
            throw failure
        } catch {
            throw CheckFailure(sentence: "\(file): cannot be read")
        }
        do throws(DocumentProblem) {
            return try DocumentReader.draft([UInt8](bytes))
        } catch {
            throw CheckFailure(sentence: "\(file): \(error.sentence)")
        }
    }

    private func handle() throws -> FileHandle {
        if file == "-" { return .standardInput }
        guard FileManager.default.fileExists(atPath: file) else {
            throw CheckFailure(sentence: "\(file): there is no such file")
        }
        return try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
    }

    private func comparison(_ result: CheckResult) throws -> MarketComparison? {
        guard market else { return nil }
        return try Workspace(folder: data.folder, access: .read).withIndex { snapshot in
            MarketComparison(result.ad, in: MarketStatistics(snapshot: snapshot, today: on ?? .today))
        }
    }
}

/// Why nothing was checked.
private struct CheckFailure: Error, CustomStringConvertible {
    let sentence: String
    var description: String { sentence }
}

extension Severity: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    public init?(argument: String) {
        guard argument.utf8.count == 10 else { return nil }
        self.init(iso: argument)
    }
}
