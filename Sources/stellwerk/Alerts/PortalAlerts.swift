import Alerts
import JobMarket
import MarketStatistics
import Portal
import PostingStore
import Synchronization
import Workspace

/// The alerts of a portal that serves: for its pages, and for what goes out.
struct PortalAlerts: Sendable {
    let book: AlertBook
    let desk: AlertDesk
    /// `nil` where no mail is set up any more: what was ordered before can be ended and comes to its end.
    let sender: AlertSender?

    /// `nil` where no mail is set up and never was.
    init?(folder: String, mail: MailOptions, index: LiveIndex, store: PostingStore) throws {
        let settings = try mail.settings(folder)
        guard settings != nil || AlertBook.exists(in: folder) else { return nil }
        let book = try AlertBook(folder: folder)
        let statistics = CurrentStatistics(index: index)
        let market = AlertMarket(
            store: store, snapshot: { index.snapshot }, figure: { $0.value(in: statistics.current) })
        self.book = book
        desk = AlertDesk(book: book, market: market, takesOrders: settings != nil)
        sender = settings.map { AlertSender(book: book, market: market, settings: $0) }
    }
}

/// The statistics of the index as it is, made when a watched figure first needs them.
private final class CurrentStatistics: Sendable {
    private struct Kept {
        var generation: Int
        var day: Day
        var statistics: MarketStatistics
    }

    private let index: LiveIndex
    private let kept = Mutex<Kept?>(nil)

    init(index: LiveIndex) {
        self.index = index
    }

    var current: MarketStatistics {
        kept.withLock { kept in
            // Taken before the snapshot: what is kept may be newer than its number says, never older.
            let generation = index.generation
            if let kept, kept.generation == generation, kept.day == .today { return kept.statistics }
            let statistics = MarketStatistics(snapshot: index.snapshot, today: .today)
            kept = Kept(generation: generation, day: .today, statistics: statistics)
            return statistics
        }
    }
}
