import GRDB
import JobMarket

/// Whether a job is open, as far as its source tells.
public enum AdState: String, Codable, Sendable, CaseIterable {
    case open
    /// The last whole run did not find the ad; another such run closes it.
    case uncertain
    case closed
}

/// Why an ad counts as closed or uncertain.
public enum ClosingReason: String, Codable, Sendable, CaseIterable {
    /// Whole runs of its source did not find it any more.
    case missing
    /// Its own page answers that it is not there (404), or not any more (410).
    case gone
    /// Its own page says in words that it is filled or no longer on offer.
    case notice
    /// The last day that the source names has passed.
    case expired
    /// Its source took it back.
    case withdrawn
    /// Its source was taken out of this portal.
    case removed
    /// The operator took the ad out, as after a report; no run of its source opens it again.
    case suppressed
}

/// The state of an ad, with its day and reason.
public struct AdStanding: Hashable, Sendable {
    public var state: AdState
    /// The day it was found to be closed.
    public var closed: Day?
    public var reason: ClosingReason?

    public static let open = AdStanding(state: .open)

    public init(state: AdState, closed: Day? = nil, reason: ClosingReason? = nil) {
        self.state = state
        self.closed = closed
        self.reason = reason
    }

    init(_ row: Row) {
        self.init(
            state: AdState(rawValue: row["state"]) ?? .open, closed: (row["closed"] as String?).flatMap(Day.init(iso:)),
            reason: (row["reason"] as String?).flatMap(ClosingReason.init))
    }
}

/// A change of an ad's state.
public struct AdEvent: Hashable, Sendable {
    public var day: Day
    /// The state from that day on.
    public var state: AdState
    public var reason: ClosingReason?

    public init(day: Day, state: AdState, reason: ClosingReason?) {
        self.day = day
        self.state = state
        self.reason = reason
    }
}
