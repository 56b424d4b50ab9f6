import Deduplication
import Foundation
import GRDB
import JobMarket

/// What the end of a run, or of a day, did to ads.
public struct LifecycleCounts: Codable, Hashable, Sendable {
    /// Ads that one whole run did not find.
    public var uncertain = 0
    public var closed = 0

    public init() {}
}

/// How an ad ended.
public struct ClosedEnd: Hashable, Sendable {
    /// The last day it was found in its source, or the day its source took it back.
    public var lastSeen: Day
    /// The day it was found to be closed.
    public var closed: Day
    public var reason: ClosingReason
}

extension PostingStore {
    /// Whole runs in a row that must miss an ad before it counts as closed.
    static let strikesToClose = 2
    /// Seconds between two strikes at least: runs in quick succession see one and the same failure.
    static let secondsBetweenStrikes = 3600

    /// What happened to the state of an ad, oldest first.
    public func events(of key: Int64) throws -> [AdEvent] {
        try read {
            try Row.fetchAll(
                $0, sql: "SELECT day, state, reason FROM event WHERE ad = ? ORDER BY rowid", arguments: [key])
        }.compactMap { row in
            guard let day = Day(iso: row["day"] as String), let state = AdState(rawValue: row["state"]) else {
                return nil
            }
            return AdEvent(day: day, state: state, reason: (row["reason"] as String?).flatMap(ClosingReason.init))
        }
    }

    /// The ends of the ads that were closed in the days up to the last closing, by key, without those that this portal
    /// itself ended.
    public func ends(inLast days: Int) throws -> [Int64: ClosedEnd] {
        var ends: [Int64: ClosedEnd] = [:]
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT key, iif(reason = 'withdrawn', closed, last_seen) AS last_seen, closed, reason FROM ad
                    WHERE state = 'closed'
                    AND closed > date((SELECT max(closed) FROM ad WHERE state = 'closed'), ?)
                    """, arguments: ["-\(days) days"])
            while let row = try rows.next() {
                guard let last = Day(iso: row["last_seen"] as String), let closed = Day(iso: row["closed"] as String),
                    let reason = ClosingReason(rawValue: row["reason"]), reason != .removed, reason != .suppressed
                else { continue }
                ends[row["key"]] = ClosedEnd(lastSeen: last, closed: closed, reason: reason)
            }
        }
        return ends
    }

    /// Closes the ads whose last day, as their source names it, has passed.
    ///
    /// An ad that was past its day already when it was first taken in stays open: its source lists it nevertheless.
    /// Made-up ads do not end.
    ///
    /// - Returns: how many were closed.
    public func closeExpired(day: Day) throws -> Int {
        try write { try Self.closeExpired(day: day, in: $0) }
    }

    /// Whether there is anything for ``closeExpired(day:)`` to do.
    public func hasExpired(on day: Day) throws -> Bool {
        try read { try Int64.fetchOne($0, sql: Self.expired + " LIMIT 1", arguments: [day.description]) != nil }
    }

    private static let expired = """
        SELECT key FROM ad WHERE valid_through IS NOT NULL AND valid_through < ? AND valid_through >= first_seen
        AND state <> 'closed' AND NOT made_up
        """

    static func closeExpired(day: Day, in database: Database) throws -> Int {
        let keys = try Int64.fetchAll(database, sql: expired, arguments: [day.description])
        try close(keys.map { ($0, .expired) }, day: day, in: database)
        return keys.count
    }

    /// Strikes the ads that a whole run of their source did not meet, and closes those struck often enough and those
    /// whose own page says that they are gone.
    static func strike(run: Int64, source: String, day: Day, now: Date, in database: Database) throws -> LifecycleCounts
    {
        var counts = LifecycleCounts()
        let seconds = Int64(now.timeIntervalSince1970)
        let decisive = try Row.fetchAll(
            database,
            sql: """
                SELECT gone.ad AS ad, gone.reason AS reason FROM gone JOIN ad ON ad.key = gone.ad
                WHERE gone.run = ? AND decisive AND ad.state <> 'closed'
                """,
            arguments: [run]
        ).map { ($0["ad"] as Int64, ClosingReason(rawValue: $0["reason"]) ?? .gone) }
        try close(decisive, day: day, in: database)
        counts.closed += decisive.count
        let missed = try Row.fetchAll(
            database,
            sql: """
                SELECT key, strikes, gone.ad IS NOT NULL AS gone FROM ad LEFT JOIN gone ON gone.ad = key AND gone.run = ?1
                WHERE source = ?2 AND state <> 'closed' AND (ad.run IS NOT ?1 OR gone.ad IS NOT NULL)
                AND (struck IS NULL OR struck <= ?3)
                """,
            arguments: [run, source, seconds - Int64(secondsBetweenStrikes)])
        var closing: [(Int64, ClosingReason)] = []
        for row in missed {
            let key: Int64 = row["key"]
            let reason: ClosingReason = row["gone"] ? .gone : .missing
            if (row["strikes"] as Int) + 1 >= strikesToClose {
                closing.append((key, reason))
            } else {
                try database.cachedStatement(
                    sql: """
                        UPDATE ad SET strikes = strikes + 1, struck = ?, state = 'uncertain', reason = ? WHERE key = ?
                        """
                ).execute(arguments: [seconds, reason.rawValue, key])
                try note(key, .uncertain, reason, day: day, in: database)
                counts.uncertain += 1
            }
        }
        try close(closing, day: day, in: database)
        counts.closed += closing.count
        return counts
    }

    /// Closes ads, in one generation: what is derived from the store drops them all at once.
    static func close(_ ads: [(key: Int64, reason: ClosingReason)], day: Day, in database: Database) throws {
        guard !ads.isEmpty else { return }
        let generation = try nextGeneration(in: database)
        for (key, reason) in ads {
            try database.cachedStatement(
                sql: "UPDATE ad SET state = 'closed', closed = ?, reason = ?, altered = ? WHERE key = ?"
            ).execute(arguments: [day.description, reason.rawValue, generation, key])
            try note(key, .closed, reason, day: day, in: database)
        }
        try raise(generation, in: database)
        try renewClusters(of: ads.map(\.key), in: database)
    }

    /// Another ad of a job leads where the leading one has closed, or a better one is open again.
    static func renewClusters(of keys: [Int64], in database: Database) throws {
        guard !keys.isEmpty else { return }
        var shelf = try StoreShelf(database)
        try Clusterer().renew(keys, on: &shelf)
        try shelf.finish()
    }

    /// Notes that the source shows an ad as open.
    ///
    /// An ad that closed on its last day opens again only where the source now names another one; one whose own page is
    /// gone only by that page, whatever lists go on to say; one that the operator took out not at all.
    ///
    /// - Returns: whether the index must learn of it.
    static func meet(
        _ ad: MetAd, isListedOnly: Bool = false, seen: Day, run: Int64, generation: Int, in database: Database
    ) throws -> Bool {
        if isListedOnly, ad.state != .open, ad.reason == .gone || ad.reason == .notice {
            try database.cachedStatement(sql: "UPDATE ad SET run = ? WHERE key = ?").execute(arguments: [run, ad.key])
            return false
        }
        let opens =
            ad.state != .open && ad.reason != .suppressed
            && (ad.reason != .expired || ad.validThrough.map { $0 >= seen } ?? true)
        try database.cachedStatement(
            sql: "UPDATE ad SET last_seen = max(last_seen, ?), run = ?, strikes = 0, struck = NULL WHERE key = ?"
        ).execute(arguments: [seen.description, run, ad.key])
        guard opens else { return false }
        let wasClosed = ad.state == .closed
        // The operator may have taken it out since it was looked up.
        try database.execute(
            sql: """
                UPDATE ad SET state = 'open', closed = NULL, reason = NULL,
                altered = CASE WHEN ? THEN ? ELSE altered END WHERE key = ? AND reason IS NOT 'suppressed'
                """,
            arguments: [wasClosed, generation, ad.key])
        guard database.changesCount > 0 else { return false }
        try note(ad.key, .open, nil, day: seen, in: database)
        return wasClosed
    }

    /// An ad that a run meets, as it stood before.
    struct MetAd {
        var key: Int64
        var state: AdState
        var reason: ClosingReason?
        /// As the source says it now.
        var validThrough: Day?
    }

    static func note(
        _ key: Int64, _ state: AdState, _ reason: ClosingReason?, day: Day, in database: Database
    ) throws {
        try database.cachedStatement(sql: "INSERT INTO event (ad, day, state, reason) VALUES (?, ?, ?, ?)")
            .execute(arguments: [key, day.description, state.rawValue, reason?.rawValue])
    }

    /// The number that a transaction gives to what it alters.
    static func nextGeneration(in database: Database) throws -> Int {
        try (Int.fetchOne(database, sql: "SELECT number FROM generation") ?? 0) + 1
    }

    static func raise(_ generation: Int, in database: Database) throws {
        try database.execute(sql: "UPDATE generation SET number = max(number, ?)", arguments: [generation])
    }
}
