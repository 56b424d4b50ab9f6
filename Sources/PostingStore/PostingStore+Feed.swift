import Foundation
import GRDB
import JobMarket

/// What became of an ad that a list of open jobs held, or could have held.
public struct RemovedAd: Hashable, Sendable {
    public enum Reason: String, Codable, Sendable, CaseIterable {
        case missing, gone, notice, expired, withdrawn, removed
        /// Another ad stands for its job now.
        case merged
        /// It was deleted with all that is known of it.
        case deleted
    }

    public var id: String
    public var source: String
    /// The ad's own page, as the source stated it.
    public var url: String?
    public var reason: Reason
    /// The day it happened; `nil` where that was not noted.
    public var day: Day?
    /// For a merged ad: the one that stands for the job.
    public var leading: String?
}

/// The open jobs as a list that other programs hold and bring up to date: put what is altered in its place, take out
/// what is removed. Each call is a stretch, so that nothing is held while a slow reader takes it.
extension PostingStore {
    /// Leading ads of open jobs, by key.
    ///
    /// - Parameters:
    ///   - key: only ads with keys above this.
    ///   - generation: only those that a later generation than this altered.
    public func openJobs(after key: Int64, alteredSince generation: Int, limit: Int) throws -> [StoredAd] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT ad.* FROM ad LEFT JOIN ad_signature ON ad_signature.ad = ad.key
                    WHERE ad.key > ? AND \(Self.altered(generation, after: key, in: database)) AND ad.state <> 'closed' AND \(Self.leads)
                    ORDER BY ad.key LIMIT ?
                    """, arguments: [key, limit]
            ).map(Self.ad)
        }
    }

    /// Ads that a later generation altered and that stand for no open job, by key.
    ///
    /// - Parameters: as of ``openJobs(after:alteredSince:limit:)``.
    public func removedAds(
        after key: Int64, alteredSince generation: Int, limit: Int
    ) throws -> [(key: Int64, ad: RemovedAd)] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT ad.key AS key, ad.id AS id, ad.source AS source, ad.state AS state, ad.closed AS closed,
                        ad.reason AS reason, leading.id AS leading,
                        json_extract(CAST(ad.posting AS TEXT), '$.url') AS url
                    FROM ad LEFT JOIN ad_signature ON ad_signature.ad = ad.key
                        LEFT JOIN ad AS leading ON leading.key = ad_signature.leader AND leading.key <> ad.key
                    WHERE ad.key > ? AND \(Self.altered(generation, after: key, in: database))
                        AND NOT (ad.state <> 'closed' AND \(Self.leads))
                    ORDER BY ad.key LIMIT ?
                    """, arguments: [key, limit]
            ).map { row in
                let isClosed = row["state"] as String == AdState.closed.rawValue
                let reason = (row["reason"] as String?).flatMap(RemovedAd.Reason.init) ?? .removed
                return (
                    row["key"],
                    RemovedAd(
                        id: row["id"], source: row["source"], url: row["url"], reason: isClosed ? reason : .merged,
                        day: isClosed ? (row["closed"] as String?).flatMap(Day.init(iso:)) : nil,
                        leading: row["leading"])
                )
            }
        }
    }

    /// Ads that a later generation deleted, by key.
    ///
    /// - Parameters: as of ``openJobs(after:alteredSince:limit:)``.
    public func deletedAds(
        after key: Int64, since generation: Int, limit: Int
    ) throws -> [(key: Int64, ad: RemovedAd)] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT ad, id, source, url, day FROM deleted WHERE ad > ? AND altered > ? AND id IS NOT NULL
                    ORDER BY ad LIMIT ?
                    """, arguments: [key, generation, limit]
            ).map { row in
                (
                    row["ad"],
                    RemovedAd(
                        id: row["id"], source: row["source"], url: row["url"], reason: .deleted,
                        day: (row["day"] as String?).flatMap(Day.init(iso:)))
                )
            }
        }
    }

    /// The day that each ad was last changed by its source, by key, where it was.
    public func lastChanges() throws -> [Int64: Day] {
        let rows = try read { try Row.fetchAll($0, sql: "SELECT ad, max(day) AS day FROM change GROUP BY ad") }
        return Dictionary(
            uniqueKeysWithValues: rows.compactMap { row in
                Day(iso: row["day"] as String).map { (row["ad"] as Int64, $0) }
            })
    }
}
