import AdReports
import ArgumentParser
import Foundation
import JobMarket
import Mail
import PostingStore

struct Reports: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What visitors report of ads, and what is decided on it.",
        discussion: """
            An ad that is taken out leaves lists, pages and feeds at once, also while sources run, and no run of its
            source brings it back; where it stood, the reasons are told. Half a year after the decision a report is
            deleted; of one that took an ad out, the reasons stay.
            """,
        subcommands: [List.self, Show.self, Close.self, Reopen.self])

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Prints the reports that wait to be decided.")

        @Flag(help: "Prints those that are decided too.")
        var all = false

        @Flag(help: "Prints JSON, one report a line.")
        var json = false

        @OptionGroup var data: DataOptions

        func run() throws {
            guard let book = try ReportBook.existing(in: data.folder) else { return }
            for report in try book.reports(withDecided: all) {
                let line = ReportLine(report)
                if json { try Output.json(line) } else { try Output.line(line.line) }
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Prints a report as a whole.")

        @Argument(help: "Its reference.")
        var reference: String

        @Flag(help: "Prints JSON.")
        var json = false

        @OptionGroup var data: DataOptions

        func run() throws {
            let line = ReportLine(try ReportBook.known(reference, in: data.folder).report)
            if json { try Output.json(line) } else { try Output.line(line.page) }
        }
    }

    struct Close: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Notes what is decided on a report.")

        @Argument(help: "Its reference.")
        var reference: String

        @Option(
            help: ArgumentHelp(
                "The reasons, in your words; shown to the reporter, and where the ad stood if it is taken out.",
                valueName: "text"))
        var decision: String

        @Flag(help: "Takes the ad out, and the other ads of the same job.")
        var removeAd = false

        @OptionGroup var data: DataOptions
        @OptionGroup var mail: MailOptions

        func validate() throws {
            guard decision.contains(where: { !$0.isWhitespace }) else {
                throw ValidationError("--decision needs words: whoever is concerned may ask for the reasons")
            }
        }

        func run() throws {
            let (book, report) = try ReportBook.known(reference, in: data.folder)
            if report.decision?.removesAd == true, !removeAd { throw ReportRefusal.removedAd(report.reference) }
            var ads: [String] = []
            if removeAd {
                ads = try data.amend { try $0.suppress(id: report.draft.ad, day: .today) }
                if ads.isEmpty { throw ReportRefusal.noAd(report.draft.ad) }
            }
            let decision = ReportDecision(made: Date(), text: decision, removesAd: removeAd)
            _ = try book.decide(report.reference, decision, removing: ads)
            try book.forget(at: Date())
            try Output.json(["removed": ads.count])
            if let address = report.draft.mail.flatMap({ MailAddress($0) }),
                !FileManager.default.fileExists(atPath: mail.path(data.folder))
            {
                Message.print("the reporter must be told, and no mail is set up: write to \(address)")
            }
        }
    }

    struct Reopen: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes a decision back, as after an objection.",
            discussion: "Ads that were taken out for this report alone are shown again as their sources have them.")

        @Argument(help: "Its reference.")
        var reference: String

        @OptionGroup var data: DataOptions

        func run() throws {
            let (book, report) = try ReportBook.known(reference, in: data.folder)
            let ads = try book.adsRemoved(onlyBy: report.reference)
            let restored = ads.isEmpty ? 0 : try data.amend { try $0.restore(ids: ads, day: .today) }
            _ = try book.decide(report.reference, nil)
            try Output.json(["restored": restored])
        }
    }
}

extension DataOptions {
    /// Changes ads at once, also while sources run: a running portal sees to its index itself.
    fileprivate func amend<Result>(_ body: (PostingStore) throws -> Result) throws -> Result {
        try body(try PostingStore(folder: folder, access: .amend))
    }
}

extension ReportBook {
    /// The reports of a folder; `nil` where nothing was ever reported.
    static func existing(in folder: String) throws -> ReportBook? {
        exists(in: folder) ? try ReportBook(folder: folder) : nil
    }

    fileprivate static func known(_ reference: String, in folder: String) throws -> (book: ReportBook, report: AdReport)
    {
        guard let book = try existing(in: folder), let report = try book.report(reference) else {
            throw ReportRefusal.noReport(reference)
        }
        return (book, report)
    }
}

/// Why nothing is decided.
enum ReportRefusal: Error, CustomStringConvertible {
    case noReport(String)
    case noAd(String)
    /// A decision that took the ad out stands.
    case removedAd(String)

    var description: String {
        switch self {
        case .noReport(let reference):
            "there is no report \(reference): `stellwerk reports list --all` shows those there are"
        case .noAd(let id): "the ad \(id) is not kept any more: close the report without --remove-ad"
        case .removedAd(let reference):
            "the ad is out for report \(reference): `stellwerk reports reopen \(reference)` shows it again; with "
                + "--remove-ad it stays out for other reasons"
        }
    }
}

/// A report as it is printed.
private struct ReportLine: Encodable {
    let reference: String
    let ad: String
    let title: String
    let reason: String
    let filed: String
    let explanation: String
    let name: String?
    let mail: String?
    let decided: String?
    let decision: String?
    let removed: Bool

    init(_ report: AdReport) {
        reference = report.reference
        ad = report.draft.ad
        title = report.draft.title
        reason = report.draft.reason.rawValue
        filed = report.filed.formatted(.iso8601)
        explanation = report.draft.explanation
        name = report.draft.name
        mail = report.draft.mail
        decided = report.decision?.made.formatted(.iso8601)
        decision = report.decision?.text
        removed = report.decision?.removesAd ?? false
    }

    var line: String {
        "\(reference)  \(filed)  \(reason)  \(decided == nil ? "open" : removed ? "ad removed" : "closed")  \(ad)  "
            + Self.plain(title)
    }

    /// What came from outside must not steer the terminal.
    private static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    var page: String {
        var lines = [line, "ad: \(ad) (/stelle/\(ad))"]
        if let name { lines.append("name: \(Self.plain(name))") }
        if let mail { lines.append("mail: \(Self.plain(mail))") }
        lines += explanation.split(separator: "\n", omittingEmptySubsequences: false).map {
            "  " + Self.plain(String($0))
        }
        if let decided, let decision { lines.append("decided \(decided): \(Self.plain(decision))") }
        return lines.joined(separator: "\n")
    }
}
