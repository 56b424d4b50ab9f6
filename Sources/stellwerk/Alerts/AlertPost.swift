import Alerts
import Foundation
import JobMarket
import Logging
import Mail
import MarketStatistics
import Portal
import PostingStore
import SearchIndex
import ServiceLifecycle
import Workspace

/// The alerts of a running portal: the mails that go out, and the end of what has come to it.
struct AlertPost: Service {
    let book: AlertBook
    /// `nil` where no mail is sent: addresses are not kept for longer because of that.
    let sender: AlertSender?
    let logger: Logger

    /// Seconds between two looks for something due, and after one that the server did not take all of.
    private static let pace = 3
    private static let rest = 30

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                var pause = Self.pace
                do {
                    if let sender {
                        if let report = try await sender.round() { note(report, &pause) }
                    } else {
                        try book.purge(at: Date())
                        pause = Self.rest
                    }
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("alerts: \(error)")
                    pause = Self.rest
                }
                try? await Task.sleep(for: .seconds(pause))
            }
        }
    }

    /// Counts and reasons alone: no address, nothing that somebody searches for.
    private func note(_ report: AlertSender.Report, _ pause: inout Int) {
        if report.sent > 0 { logger.notice("alerts: \(report.sent) sent") }
        if report.unclear > 0 { logger.warning("alerts: \(report.unclear) may have arrived or not") }
        if report.postponed + report.unclear > 0 { pause = Self.rest }
        for problem in report.problems { logger.warning("alerts: \(problem)") }
    }
}

extension AlertMarket {
    /// The market as a store and an index have it.
    init(
        store: PostingStore, snapshot: @escaping @Sendable () -> IndexSnapshot,
        figure: @escaping @Sendable (WatchedFigure) throws -> Figure?
    ) {
        self.init(
            snapshot: snapshot, figure: figure,
            job: { hit in
                guard let ad = try store.ad(id: hit.id) else { return Job(isOpen: false, oldestKey: hit.key) }
                // Its last day closes an ad where it had not passed already when the ad first came.
                let isPast = ad.posting.validThrough.map { $0 < .today && $0 >= ad.firstSeen } ?? false
                return Job(
                    isOpen: ad.standing.state != .closed && !isPast, oldestKey: try store.oldestKey(ofJobOf: ad.key))
            },
            store: { try store.identity() }, today: { .today })
    }
}

extension AlertDesk {
    /// What the pages do with the alerts of a book.
    init(book: AlertBook, market: AlertMarket, takesOrders: Bool) {
        let ask: @Sendable (Order) throws -> AddressCheck = { order in
            guard let address = MailAddress(order.address) else { return .noAddress }
            try book.ask(
                AlertOrder(
                    address: address, language: order.language, watch: order.watch, title: order.title,
                    pace: order.pace), at: Date())
            return .good
        }
        self.init(
            ask: takesOrders ? ask : nil,
            asked: { try book.asked($0, at: Date()).map(Standing.init) },
            confirm: { token in
                switch try book.confirm(token, at: Date(), from: { try market.beginning(of: $0.watch) }) {
                case .done(let alert): .done(Standing(alert))
                case .tooMany: .tooMany
                case nil: nil
                }
            },
            running: { try book.confirmed($0).map(Standing.init) },
            change: { try book.change($0, pace: $1, at: Date()).map(Standing.init) },
            renew: { try book.renew($0, at: Date()).map(Standing.init) },
            stop: { try book.stop($0) })
    }
}

extension AlertDesk.Standing {
    fileprivate init(_ alert: Alert) {
        self.init(title: alert.title, pace: alert.pace, ends: alert.ends.map(Day.init(of:)))
    }
}
