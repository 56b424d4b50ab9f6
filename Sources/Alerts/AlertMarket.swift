import Foundation
import JobMarket
import MarketStatistics
import SearchIndex

/// What alerts know of the market: plain functions, as the portal has them.
package struct AlertMarket: Sendable {
    package var snapshot: @Sendable () -> IndexSnapshot
    /// A watched figure as it is now; `nil` where there are too few ads.
    package var figure: @Sendable (WatchedFigure) throws -> Figure?
    /// What the store says of a hit's job at this moment.
    package var job: @Sendable (Hit) throws -> Job
    /// The store whose keys the ads have: another one counts anew.
    package var store: @Sendable () throws -> String
    package var today: @Sendable () -> Day

    package struct Job: Sendable {
        /// The index follows the store some seconds later: an ad may have closed since.
        package var isOpen: Bool
        /// The least key of all ads of the job, closed ones among them: the job is as old as its first ad.
        package var oldestKey: Int64

        package init(isOpen: Bool, oldestKey: Int64) {
            self.isOpen = isOpen
            self.oldestKey = oldestKey
        }
    }

    package init(
        snapshot: @escaping @Sendable () -> IndexSnapshot,
        figure: @escaping @Sendable (WatchedFigure) throws -> Figure?,
        job: @escaping @Sendable (Hit) throws -> Job,
        store: @escaping @Sendable () throws -> String,
        today: @escaping @Sendable () -> Day
    ) {
        self.snapshot = snapshot
        self.figure = figure
        self.job = job
        self.store = store
        self.today = today
    }
}
