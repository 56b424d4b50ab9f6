import JobMarket
import MarketStatistics
import Synchronization

/// Finished pages of one state of the index and one day, so that a page that many ask for is computed once, and the
/// statistics behind them.
///
/// It holds a bounded number of bytes and forgets first what was asked for longest ago. As soon as the index or the
/// day is another, everything is forgotten.
final class PageMemory: Sendable {
    /// A page as it is sent.
    struct Kept: Sendable {
        var bytes: [UInt8]
        /// Entity tag of the bytes.
        var tag: String
    }

    /// What all kept pages were computed from.
    struct Edition: Hashable, Sendable {
        var generation: Int
        var day: Day
    }

    private struct State {
        var edition: Edition?
        var statistics: MarketStatistics?
        var pages: [String: (page: Kept, used: Int)] = [:]
        var bytes = 0
        var clock = 0

        /// Forgets what belongs to another edition.
        mutating func begin(_ edition: Edition) {
            guard self.edition != edition else { return }
            self = State()
            self.edition = edition
        }
    }

    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: bytes of all pages together; a page that is larger is never kept.
    init(limit: Int = 32 << 20) {
        self.limit = limit
    }

    /// The page under the name, computed where it is not known yet.
    ///
    /// Two requests at the same moment may both compute it: waiting for one another would cost more.
    func page(_ name: String, of edition: Edition, compute: () throws -> Kept) rethrows -> Kept {
        if let known = known(name, edition) { return known }
        let page = try compute()
        keep(page, name, edition)
        return page
    }

    /// The statistics of the edition, made where there are none yet.
    func statistics(of edition: Edition, make: () -> MarketStatistics) -> MarketStatistics {
        if let known = state.withLock({ $0.edition == edition ? $0.statistics : nil }) { return known }
        let statistics = make()
        return state.withLock { state in
            state.begin(edition)
            let kept = state.statistics ?? statistics
            state.statistics = kept
            return kept
        }
    }

    /// The page under the name, where it is kept.
    func known(_ name: String, _ edition: Edition) -> Kept? {
        state.withLock { state in
            guard state.edition == edition, let found = state.pages[name] else { return nil }
            state.clock += 1
            state.pages[name]?.used = state.clock
            return found.page
        }
    }

    private func keep(_ page: Kept, _ name: String, _ edition: Edition) {
        guard page.bytes.count <= limit else { return }
        state.withLock { state in
            state.begin(edition)
            state.bytes += page.bytes.count - (state.pages[name]?.page.bytes.count ?? 0)
            state.clock += 1
            state.pages[name] = (page, state.clock)
            while state.bytes > limit, let oldest = state.pages.min(by: { $0.value.used < $1.value.used }) {
                state.pages[oldest.key] = nil
                state.bytes -= oldest.value.page.bytes.count
            }
        }
    }
}
