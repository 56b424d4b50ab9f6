import Foundation
import JobMarket

/// The day a posting counts as seen.
public enum SeenDay: Sendable {
    /// The day it is taken in.
    case today(Day)
    /// The day the source says it was published, for archives; `fallback` where it says none.
    case published(fallback: Day)

    public func callAsFunction(_ posting: Posting) -> Day {
        switch self {
        case .today(let day): day
        case .published(let fallback): posting.published ?? fallback
        }
    }

    /// The day of the taking in itself.
    public var day: Day {
        switch self {
        case .today(let day), .published(let day): day
        }
    }
}

/// A page that a run has asked for, with what it says beside its records.
public struct TakenPage: Sendable {
    /// Number of the request in the queue.
    public var request: Int64
    public var url: String
    /// What the next run is to know of the page; `nil` leaves what is known.
    public var memory: Data?
    /// The source's identifiers of the ads it holds.
    public var ads: [String] = []
    /// Identifiers of ads that it says are open, beside those that it holds.
    public var listed: [String] = []
    /// Identifiers of ads that cannot be judged, since their page could not be asked: nothing is concluded.
    public var spared: [String] = []
    public var gone: [GoneAd] = []
    public var next: [QueuedRequest] = []
    /// What the run has to report with this page.
    public var report: RunReport

    /// - Parameter request: number in the queue.
    public init(request: Int64, url: String, report: RunReport) {
        self.request = request
        self.url = url
        self.report = report
    }
}

/// An ad whose own page says that it is not there any more.
public struct GoneAd: Hashable, Sendable {
    /// The source's identifier.
    public var id: String
    public var reason: ClosingReason
    /// Whether saying it once is enough.
    public var isDecisive: Bool

    public init(id: String, reason: ClosingReason, isDecisive: Bool) {
        self.id = id
        self.reason = reason
        self.isDecisive = isDecisive
    }
}

/// A request of a run, in the words of whoever asks.
public struct QueuedRequest: Hashable, Sendable {
    /// Its place in the queue; 0 before it is queued.
    public var number: Int64
    /// Each address stands once in the queue of a run.
    public var url: String
    public var request: Data

    public init(number: Int64 = 0, url: String, request: Data) {
        self.number = number
        self.url = url
        self.request = request
    }
}
