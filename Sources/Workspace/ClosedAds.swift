import JobMarket
import MarketStatistics
import PostingStore
import SearchIndex

/// The ads that are closed, as far as figures need them: how long jobs were open.
public struct ClosedAds: Sendable {
    private let snapshot: IndexSnapshot
    private let ends: [Int64: ClosedEnd]

    /// Opens or builds the index of the closed ads.
    public init(_ workspace: Workspace) throws {
        ends = try workspace.store.ends(inLast: Self.daysBack)
        snapshot = try workspace.index(.closed).snapshot
    }

    /// Days back to which closed ads tell of the market as it is.
    private static let daysBack = 365

    /// The spells of the closed ads that a request would select.
    ///
    /// An ad was open until it was last found in its source. One that closed on the last day its source named may well
    /// have been filled earlier or later: its end was not seen.
    public func spells(_ request: SearchRequest, today: Day) -> [Spell] {
        var spells: [Spell] = []
        for ad in (try? snapshot.countedAds(request)) ?? [] {
            guard let end = ends[snapshot.key(of: ad.reference)], end.closed.number > today.number - Self.daysBack
            else { continue }
            let began = ad.posted ?? ad.firstSeen
            spells.append(
                Spell(
                    days: max(0, end.lastSeen.number - began.number),
                    entered: max(0, ad.firstSeen.number - began.number),
                    ended: end.reason != .expired))
        }
        return spells
    }
}
