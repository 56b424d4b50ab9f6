import Foundation
import Mail
import MarketStatistics

/// Sends what is due, one mail after another.
package struct AlertSender: Sendable {
    private let book: AlertBook
    private let market: AlertMarket
    private let settings: MailSettings
    private let send: @Sendable (MailMessage, _ envelope: MailAddress) async -> SendOutcome
    private let now: @Sendable () -> Date

    /// - Parameter send: gives a message to a server; by SMTP where none is given.
    package init(
        book: AlertBook, market: AlertMarket, settings: MailSettings,
        send: (@Sendable (MailMessage, MailAddress) async -> SendOutcome)? = nil,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.book = book
        self.market = market
        self.settings = settings
        let sender = SMTPSender(server: settings.server)
        self.send = send ?? { await sender.send($0.bytes(), from: $1, to: $0.to) }
        self.now = now
    }

    /// What came of a round.
    package struct Report: Codable, Hashable, Sendable {
        package var sent = 0
        /// Alerts that were due and had nothing to tell.
        package var nothing = 0
        /// Mails that are tried again later.
        package var postponed = 0
        /// Mails that the address did not take.
        package var refused = 0
        /// Mails of which nobody knows whether they arrived; news are not sent again.
        package var unclear = 0
        /// Why mails could not be sent, each reason once. Never with an address.
        package var problems: [String] = []

        /// Whether a server was spoken to.
        fileprivate var hasSpoken: Bool { sent + postponed + refused + unclear > 0 }
    }

    /// Sends all that is due, at most so many a minute as the settings allow, and deletes what has come to its end.
    ///
    /// - Returns: `nil` where another process sends just now.
    /// - Throws: `CancellationError` between two mails; ``AlertError`` where nobody may send.
    package func round() async throws -> Report? {
        guard let right = try SendingRight(folder: book.folder) else { return nil }
        var report = Report()
        report.unclear += try book.settle(at: now())
        try book.purge(at: now())
        while let mail = try book.due(at: now()) {
            try Task.checkCancellation()
            guard try await deal(with: mail, &report) else { break }
        }
        withExtendedLifetime(right) {}
        return report
    }

    /// - Returns: whether to go on: not where the server would say the same of any mail, and not where it fell silent with
    ///   one in its hands, since all others would be lost the same way.
    private func deal(with mail: AlertBook.DueMail, _ report: inout Report) async throws -> Bool {
        let letters = AlertLetters(settings: settings, key: book.key)
        // Before the market is asked: what is told is open at the moment of sending.
        if report.hasSpoken { try await Task.sleep(for: .seconds(60) / settings.perMinute) }
        var point: Alert.Point?
        let content: AlertLetters.Content
        switch mail.kind {
        case .confirm: content = .question
        case .ending: content = .ending
        case .news:
            let found = try market.news(of: mail.alert)
            guard let news = found.news else {
                try book.skip(mail, point: found.point, at: now())
                report.nothing += 1
                return true
            }
            (content, point) = (.news(news), found.point)
        }
        guard let number = try book.begin(mail, point: point, at: now()) else { return true }
        let message = Language.$current.withValue(mail.alert.language) {
            letters.message(content, to: mail.alert, number: number, at: now())
        }
        let token = AlertToken(.bounce, id: mail.alert.id, number: number).text(book.key)
        let envelope = settings.bounces.with(detail: token) ?? settings.bounces
        let outcome = await send(message, envelope)
        try note(outcome, of: mail, number: number, &report)
        switch outcome {
        case .unavailable, .unclear: return false
        case .accepted, .unknownAddress, .refused, .later: return true
        }
    }

    private func note(
        _ outcome: SendOutcome, of mail: AlertBook.DueMail, number: Int, _ report: inout Report
    ) throws {
        func problem(_ reason: String) {
            if !report.problems.contains(reason) { report.problems.append(reason) }
        }
        switch outcome {
        case .accepted:
            report.sent += 1
            try book.finish(mail, at: now())
        case .unclear(let reason):
            report.unclear += 1
            problem(reason)
            if mail.kind == .news { try book.finish(mail, at: now()) }
        case .unknownAddress(let reason):
            report.refused += 1
            problem(reason)
            try book.refuse(mail, number: number, at: now())
        case .later(let reason), .refused(let reason), .unavailable(let reason):
            report.postponed += 1
            problem(reason)
            try book.takeBack(mail, at: now())
        }
    }
}
