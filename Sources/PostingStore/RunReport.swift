import Foundation

/// What a run of a source did, as its history keeps it.
public struct RunReport: Codable, Hashable, Sendable {
    /// Requests that were answered with a page.
    public var pages = 0
    /// Requests answered with "not changed", or not made since the page was asked for lately.
    public var unchangedPages = 0
    /// Requests that failed, and those that were refused (by status or robots.txt).
    public var failedPages = 0
    /// Of these, pages that hold or lead to many ads.
    public var failedLists = 0
    /// Pages of single ads that were asked for.
    public var detailPages = 0
    /// Pages of ads that are gone.
    public var gonePages = 0
    /// Where answers were not of the shape the adapter knows.
    public var drift: [String] = []
    /// What went wrong, a sentence each; the first of many.
    public var problems: [String] = []
    /// Whether everything that the source lists was seen: only then may ads count as missing.
    public var isWhole = false
    /// Whether so few of the open ads were met that nothing is concluded until the next run agrees.
    public var isDoubtful = false
    /// Ads, and what became of them.
    public var counts = ImportCounts()
    public var uncertain = 0
    public var closed = 0
    public var reopened = 0
    /// Seconds of work, over all sittings of the run.
    public var seconds = 0.0

    public init() {}

    /// Sentences of one kind that are kept.
    public static let mostSentences = 20

    public mutating func add(problem: String) {
        if problems.count < Self.mostSentences, !problems.contains(problem) { problems.append(problem) }
    }

    public mutating func add(drift sentences: [String]) {
        for sentence in sentences where drift.count < Self.mostSentences && !drift.contains(sentence) {
            drift.append(sentence)
        }
    }
}

/// One run in the history of a source.
public struct RunEntry: Sendable {
    public var number: Int64
    public var started: Date
    /// `nil` where it is under way or was cut off.
    public var ended: Date?
    public var report: RunReport
}
