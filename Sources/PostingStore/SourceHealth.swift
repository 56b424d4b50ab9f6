import Foundation
import GRDB
import JobMarket

/// How a source fares, for whoever answers for the portal.
public struct SourceHealth: Encodable, Sendable {
    public enum State: String, Encodable, Sendable {
        case good, paused
        /// It has never run to its end.
        case waiting
        /// Its last run did not see all that it lists.
        case gaps
        /// Its answers are not of the shape the adapter knows.
        case drift
        /// No run has seen it whole for long: what it shows may be out of date.
        case stale
    }

    public var name: String
    public var kind: String
    public var url: String
    public var state: State
    /// What is wrong and what to do, a sentence each.
    public var sentences: [String]
    /// Ads by state.
    public var open: Int
    public var uncertain: Int
    public var closed: Int
    public var lastRun: Date?
    /// The end of the last run that saw all that the source lists.
    public var lastWhole: Date?
    /// What the last run did.
    public var report: RunReport?
    public var due: Date?
    public var rules: SourceRules

    /// Days without a whole run after which a source counts as stale; three times its pace where that is longer.
    private static let daysUntilStale = 3.0

    /// All sources, by name.
    public static func all(of store: PostingStore, at now: Date = Date()) throws -> [SourceHealth] {
        let counts = try store.counts()
        return try store.sources().map { entry in
            try SourceHealth(
                entry, runs: store.history(of: entry.source.name, limit: 50), counts: counts[entry.source.name] ?? [:],
                now: now)
        }
    }

    init(_ entry: SourceEntry, runs: [RunEntry], counts: [AdState: Int], now: Date) {
        let source = entry.source
        name = source.name
        kind = source.kind
        url = source.url
        rules = source.rules
        due = entry.due
        open = counts[.open] ?? 0
        uncertain = counts[.uncertain] ?? 0
        closed = counts[.closed] ?? 0
        let ended = runs.filter { $0.ended != nil }
        let last = ended.first
        lastRun = runs.first?.started
        lastWhole = ended.first { $0.report.isWhole }?.ended
        report = last?.report
        sentences = (last?.report.drift ?? []) + (last?.report.problems ?? [])
        let patience = max(Self.daysUntilStale * 86_400, 3 * 60 * Double(source.minutes ?? 0))
        let isStale = lastWhole.map { now.timeIntervalSince($0) > patience } ?? true
        state =
            if entry.isPaused {
                .paused
            } else if let last {
                if !last.report.drift.isEmpty {
                    .drift
                } else if isStale {
                    .stale
                } else {
                    last.report.isWhole ? .good : .gaps
                }
            } else {
                .waiting
            }
    }

    private enum Key: String, CodingKey {
        case name, kind, url, state, sentences, open, uncertain, closed
        case lastRun = "last_run"
        case lastWhole = "last_whole"
        case due, report, rules
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try container.encode(kind, forKey: .kind)
        try container.encode(url, forKey: .url)
        try container.encode(state, forKey: .state)
        try container.encode(sentences, forKey: .sentences)
        try container.encode(open, forKey: .open)
        try container.encode(uncertain, forKey: .uncertain)
        try container.encode(closed, forKey: .closed)
        try container.encodeIfPresent(lastRun?.formatted(.iso8601), forKey: .lastRun)
        try container.encodeIfPresent(lastWhole?.formatted(.iso8601), forKey: .lastWhole)
        try container.encodeIfPresent(due?.formatted(.iso8601), forKey: .due)
        try container.encodeIfPresent(report, forKey: .report)
        try container.encode(rules, forKey: .rules)
    }

    /// One line for a terminal.
    public var line: String {
        let next = due.map { "next \($0.formatted(.iso8601))" } ?? "on demand"
        let head =
            "\(name)  \(kind)  \(state.rawValue)  \(open) open, \(uncertain) uncertain, \(closed) closed; \(next)"
        return ([head] + sentences.map { "  \($0)" }).joined(separator: "\n")
    }
}

extension PostingStore {
    /// Ads by source and state.
    func counts() throws -> [String: [AdState: Int]] {
        var counts: [String: [AdState: Int]] = [:]
        for row in try read({
            try Row.fetchAll($0, sql: "SELECT source, state, count(*) AS n FROM ad GROUP BY source, state")
        }) {
            guard let state = AdState(rawValue: row["state"]) else { continue }
            counts[row["source"], default: [:]][state] = row["n"]
        }
        return counts
    }
}
