import Alerts
import ArgumentParser
import Foundation
import JobMarket
import Mail
import MarketStatistics
import PostingStore
import SearchIndex
import Workspace

struct AlertsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts",
        abstract: "Mails about searches and figures that visitors ordered.",
        discussion: """
            `serve` sends them by itself where mail is set up; `send` does the same once, for a portal without `serve`.
            """,
        subcommands: [
            AlertsList.self, AlertsSend.self, AlertsRemove.self, AlertsBounces.self, AlertsTestMail.self,
        ])

    /// The alerts of a data folder.
    static func book(_ folder: String) throws -> AlertBook {
        guard AlertBook.exists(in: folder) else { throw NoAlerts(folder: folder) }
        return try AlertBook(folder: folder)
    }
}

struct NoAlerts: Error, CustomStringConvertible {
    let folder: String

    var description: String { "no alerts in \(folder) yet: the first one that is ordered makes the file" }
}

struct AlertsList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Counts the alerts; with --addresses prints each.")

    @Flag(help: "Prints the addresses: personal data, for one's own eyes.")
    var addresses = false

    @Flag(help: "Prints JSON.")
    var json = false

    @OptionGroup var data: DataOptions

    private struct Line: Encodable {
        var address: String
        var title: String
        var pace: String
        var asked: String
        var confirmed: String?
        var wording: Int
        var ends: String?
        var failures: Int

        init(_ alert: Alert) {
            address = alert.address.description
            title = alert.title
            pace = alert.pace.rawValue
            asked = alert.asked.formatted(.iso8601)
            confirmed = alert.confirmed?.formatted(.iso8601)
            wording = alert.wording
            ends = alert.ends?.formatted(.iso8601)
            failures = alert.failures
        }
    }

    func run() throws {
        let alerts = AlertBook.exists(in: data.folder) ? try AlertBook(folder: data.folder).alerts() : []
        let counts = AlertCounts(alerts)
        if json, !addresses { return try Output.json(counts) }
        if !json {
            try Output.line(
                "\(counts.confirmed) confirmed (\(counts.daily) daily, \(counts.weekly) weekly; \(counts.searches) "
                    + "searches, \(counts.figures) figures), \(counts.unconfirmed) not confirmed, \(counts.failing) failing"
            )
        }
        guard addresses else { return }
        for line in alerts.map(Line.init) {
            if json {
                try Output.json(line)
            } else {
                try Output.line(
                    "\(line.address)  \(line.pace)  asked \(line.asked), "
                        + (line.confirmed.map { "confirmed \($0)" } ?? "not confirmed") + "  \(line.title)")
            }
        }
    }
}

struct AlertsSend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Sends what is due, and deletes what has come to its end.")

    @OptionGroup var data: DataOptions
    @OptionGroup var mail: MailOptions

    func run() async throws {
        let book = try AlertsCommand.book(data.folder)
        guard let settings = try mail.settings(data.folder) else { throw NoMail(path: mail.path(data.folder)) }
        let workspace = try Workspace(folder: data.folder, access: .read)
        let snapshot = try workspace.index().snapshot
        let statistics = MarketStatistics(snapshot: snapshot, today: .today)
        let market = AlertMarket(
            store: workspace.store, snapshot: { snapshot }, figure: { $0.value(in: statistics) })
        let sender = AlertSender(book: book, market: market, settings: settings)
        guard let report = try await sender.round() else { throw OtherSender() }
        try Output.json(report)
        if report.postponed + report.refused > 0 { throw ExitCode.rejects }
    }
}

struct OtherSender: Error, CustomStringConvertible {
    let description = "another stellwerk sends the alerts of this folder just now"
}

struct AlertsRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Deletes all alerts of an address with everything known of them.")

    @Argument(help: "The address.")
    var address: String

    @OptionGroup var data: DataOptions

    func run() throws {
        guard let address = MailAddress(address) else { throw ValidationError("\(address) is no mail address") }
        try Output.json(["deleted": try AlertsCommand.book(data.folder).remove(address: address)])
    }
}

struct AlertsBounces: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bounces",
        abstract: "Reads what came back: reports of undelivered mail, and mails that end an alert.")

    @Argument(help: "A Maildir, a file (mbox or one message), or - for standard input.")
    var path: String

    @OptionGroup var data: DataOptions

    private struct Counts: Encodable {
        var read = 0
        var failed = 0
        var ended = 0
        var unsubscribed = 0
        var ignored = 0
    }

    func run() throws {
        let book = try AlertsCommand.book(data.folder)
        var counts = Counts()
        counts.read = try Mailbox(path: path).forEach { mail in
            switch try book.take(mail) {
            case .failed: counts.failed += 1
            case .ended: counts.ended += 1
            case .unsubscribed: counts.unsubscribed += 1
            case .passing, .foreign: counts.ignored += 1
            }
        }
        try Output.json(counts)
    }
}

struct AlertsTestMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test-mail", abstract: "Sends one mail, to see whether the settings hold.")

    @Argument(help: "Where to.")
    var address: String

    @OptionGroup var data: DataOptions
    @OptionGroup var mail: MailOptions

    func run() async throws {
        guard let to = MailAddress(address) else { throw ValidationError("\(address) is no mail address") }
        guard let settings = try mail.settings(data.folder) else { throw NoMail(path: mail.path(data.folder)) }
        let message = MailMessage(
            from: settings.from, to: to, replyTo: settings.reply, subject: "Stellwerk: Test", date: Date(),
            identifier: "test-\(UUID().uuidString)", language: "de",
            text: "Diese E-Mail zeigt, dass \(settings.portal) E-Mails verschicken kann.\n\n"
                + settings.imprint.joined(separator: "\n") + "\n")
        let sender = SMTPSender(server: settings.server)
        switch await sender.send(message.bytes(), from: settings.bounces, to: to) {
        case .accepted: try Output.line("accepted by \(settings.server.host)")
        case .later(let reason), .refused(let reason), .unavailable(let reason), .unknownAddress(let reason),
            .unclear(let reason):
            throw NotSent(host: settings.server.host, reason: reason)
        }
    }

    private struct NotSent: Error, CustomStringConvertible {
        let host: String
        let reason: String

        var description: String { "\(host) did not take the mail: \(reason)" }
    }
}
