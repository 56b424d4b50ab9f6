import JobMarket
import MarketStatistics
import SearchIndex

/// What an alert has to tell.
package enum AlertNews: Sendable {
    case ads(NewAds)
    case figure(MovedFigure)

    package struct NewAds: Sendable {
        /// The first of them, best first.
        package var hits: [Hit]
        /// All that are new and open.
        package var count: Int
        /// Whether there may be more: only so many new ones were looked at.
        package var hasMore: Bool
        /// The list of all ads of the search since the last mail, the new ones among them.
        package var list: SearchRequest
    }

    package struct MovedFigure: Sendable {
        package var watched: WatchedFigure
        /// What was told last.
        package var before: Double
        package var figure: Figure
    }

    /// New ads looked at for one mail, and those written into it.
    static let mostLookedAt = 500
    static let mostWritten = 25
    /// Days before the last look that an ad's first day may lie and the ad be new to the index all the same: the ads of
    /// a run bear the day on which it began, and are indexed when it has ended.
    static let longestRun = 7
}

extension AlertMarket {
    /// Where telling begins: with what is there now, all of it is known.
    package func beginning(of watch: Watch) throws -> Alert.Point {
        switch watch {
        case .ads: return Alert.Point(key: snapshot().greatestKey, store: try store(), day: today())
        case .figure(let watched):
            return Alert.Point(key: 0, day: today(), value: try figure(watched)?.value)
        }
    }

    /// What is new since an alert's point, and where the alert stands once that is told.
    package func news(of alert: Alert) throws -> (news: AlertNews?, point: Alert.Point) {
        switch alert.watch {
        case .ads(let request): try newAds(request, since: alert.point)
        case .figure(let watched): try moved(watched, since: alert.point)
        }
    }

    private func newAds(_ request: SearchRequest, since point: Alert.Point) throws -> (AlertNews?, Alert.Point) {
        let snapshot = snapshot()
        let next = Alert.Point(key: snapshot.greatestKey, store: try store(), day: today())
        // Keys are counted anew in another store, and again in one from a backup: what is there then counts as known.
        guard next.store == point.store, next.key >= point.key else { return (nil, next) }
        var recent = request
        // The key says what is new; the day only spares a look at what has long been known.
        recent.filters.append(Filter(.since, Day(number: point.day.number - AlertNews.longestRun).description))
        let matching = try snapshot.list(recent)
        var found: [Hit] = []
        var (count, looked) = (0, 0)
        var first = point.day
        let size = SearchRequest.maximumLimit
        let fresh = stride(from: 0, to: matching.count, by: size).lazy
            .flatMap { matching.hits($0..<($0 + size)) }.filter { $0.key > point.key }
        for hit in fresh.prefix(AlertNews.mostLookedAt + 1) {
            looked += 1
            guard looked <= AlertNews.mostLookedAt else { break }
            let job = try job(hit)
            guard job.isOpen, job.oldestKey > point.key else { continue }
            count += 1
            first = min(first, hit.firstSeen)
            if found.count < AlertNews.mostWritten { found.append(hit) }
        }
        guard count > 0 else { return (nil, next) }
        var list = request
        list.filters.append(Filter(.since, first.description))
        let hasMore = looked > AlertNews.mostLookedAt
        return (.ads(AlertNews.NewAds(hits: found, count: count, hasMore: hasMore, list: list)), next)
    }

    private func moved(_ watched: WatchedFigure, since point: Alert.Point) throws -> (AlertNews?, Alert.Point) {
        guard let figure = try figure(watched) else { return (nil, point) }
        var next = point
        next.value = figure.value
        guard let before = point.value else { return (nil, next) }
        guard watched.hasMoved(from: before, to: figure.value) else { return (nil, point) }
        return (.figure(AlertNews.MovedFigure(watched: watched, before: before, figure: figure)), next)
    }
}
