import AdReports
import Alerts
import Foundation
import Logging
import Mail
import MarketStatistics
import Portal
import ServiceLifecycle

/// Mails receipt and decision to reporters who left an address, while the portal runs and where mail is set up.
struct ReportPost: Service {
    let folder: String
    let settings: MailSettings
    let logger: Logger

    /// Seconds between two looks for something to tell, and after one that found the server not working.
    private static let pace = 5
    private static let rest = 300

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                var pause = Self.pace
                do {
                    if try await !tell() { pause = Self.rest }
                } catch {
                    logger.error("reports: \(error)")
                    pause = Self.rest
                }
                try? await Task.sleep(for: .seconds(pause))
            }
        }
    }

    /// Tells what there is to tell, each at least once.
    ///
    /// - Returns: `false` where the server takes no mail just now.
    private func tell() async throws -> Bool {
        guard let book = try ReportBook.existing(in: folder) else { return true }
        for (report, news) in try book.untold(at: Date()) {
            try Task.checkCancellation()
            // An address that cannot be one stays unanswered: `reports show` prints it.
            if let address = report.draft.mail.flatMap({ MailAddress($0) }) {
                let outcome = await SMTPSender(server: settings.server).send(
                    message(report, news, to: address).bytes(), from: settings.bounces, to: address)
                switch outcome {
                case .accepted: break
                case .later(let reason):
                    logger.warning("reports: \(reason)")
                    continue
                case .unavailable(let reason):
                    logger.warning("reports: \(reason)")
                    return false
                case .refused(let reason), .unknownAddress(let reason), .unclear(let reason):
                    logger.warning("reports: \(report.reference) may not have been told: \(reason)")
                }
            }
            try book.noteTold(report)
            try await Task.sleep(for: .seconds(60) / settings.perMinute)
        }
        return true
    }

    private func message(_ report: AdReport, _ news: ReportNews, to address: MailAddress) -> MailMessage {
        let letter = ReportLetter(report, news, portal: settings.portal, imprint: settings.imprint)
        return MailMessage(
            from: settings.from, to: address, replyTo: settings.reply, subject: letter.subject, date: Date(),
            identifier: "report-\(news.rawValue)-\(UUID().uuidString)", language: letter.language.rawValue,
            text: letter.text)
    }
}
