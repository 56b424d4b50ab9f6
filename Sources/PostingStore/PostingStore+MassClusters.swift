import Deduplication
import Foundation
import GRDB

/// An ad for a ``MassClusterer``.
public enum MassAd: Sendable {
    case signed(SignedAd)
    case unsigned(UnclusteredAd)
}

extension PostingStore {
    /// How many ads wait to be taken into the clusters, and how many are kept: by their keys, which deleted ads leave
    /// gaps in, so that it is told at once.
    public func clusterBacklog() throws -> (waiting: Int, all: Int) {
        try read { database in
            let altered = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM ad_signature WHERE version < ?", arguments: [AdSignature.version])
            let last = try Int.fetchOne(database, sql: "SELECT max(key) FROM ad") ?? 0
            let signed = try Int.fetchOne(database, sql: "SELECT max(ad) FROM ad_signature") ?? 0
            return ((altered ?? 0) + max(0, last - signed), last)
        }
    }

    /// The ads of some keys, with the signatures they have.
    ///
    /// - Parameter anew: as if none had one.
    public func massAds(_ keys: Range<Int>, anew: Bool) throws -> [MassAd] {
        try read { database in
            let rows = try Row.fetchCursor(
                database.cachedStatement(
                    sql: """
                        SELECT ad.key, signature, keys, iif(signature IS NULL, posting, NULL) AS posting,
                            iif(signature IS NULL, reading, NULL) AS reading
                        FROM ad LEFT JOIN ad_signature ON ad_signature.ad = ad.key AND version = ?
                        WHERE key >= ? AND key < ? ORDER BY key
                        """), arguments: [anew ? -1 : AdSignature.version, keys.lowerBound, keys.upperBound])
            var ads: [MassAd] = []
            while let row = try rows.next() {
                let key: Int64 = row[0]
                if let bytes: Data = row[1] {
                    guard let signature = AdSignature(bytes: Array(bytes)) else {
                        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "damaged signature of ad \(key)")
                    }
                    let keys = StoreShelf.keys(row[2]).map { UInt64(bitPattern: $0) }
                    ads.append(.signed(SignedAd(key: key, signature: signature, keys: keys)))
                } else {
                    ads.append(.unsigned(UnclusteredAd(key: key, posting: row[3], reading: row[4])))
                }
            }
            return ads
        }
    }

    /// What the operator said of ads, and which ads are closed.
    public func clusterConstraints() throws -> (decisions: [PairDecision], closed: Set<Int64>) {
        try read { database in
            let decisions = try Row.fetchAll(database, sql: "SELECT a, b, is_same FROM cluster_decision").map {
                PairDecision($0[0], $0[1], isSame: $0[2])
            }
            return (decisions, try Int64.fetchSet(database, sql: Self.closedAds))
        }
    }

    private static let closedAds = "SELECT key FROM ad WHERE state = 'closed'"

    /// Puts the clusters of all ads in the place of those there are, in one transaction: whatever ends the process, the
    /// store holds the old ones or the new.
    ///
    /// - Parameters:
    ///   - closed: the closed ads that the clusters were made with. Where the operator took ads out or showed them again
    ///     since, their clusters are renewed.
    ///   - progress: called with the rows kept so far and in all.
    public func replaceClusters(
        by clusters: MassClusters, closed: Set<Int64>, progress: (_ done: Int, _ all: Int) throws -> Void = { _, _ in }
    ) throws {
        do {
            try pool.writeWithoutTransaction { database in
                // Every row speaks of an ad that was read under the writer's lock; to look each up again would read the
                // whole table of ads many times over.
                try database.execute(sql: "PRAGMA foreign_keys = OFF")
                defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
                try database.inTransaction(.immediate) {
                    try Self.replace(clusters, in: database, progress)
                    let closedNow = try Int64.fetchSet(database, sql: Self.closedAds)
                    try Self.renewClusters(of: closedNow.symmetricDifference(closed).sorted(), in: database)
                    return .commit
                }
            }
        } catch {
            throw StoreError.wrapping(error, folder: folder)
        }
        emptyLog()
    }

    private static func replace(
        _ clusters: MassClusters, in database: Database, _ progress: (Int, Int) throws -> Void
    ) throws {
        // Indexes that other orders would scatter are made at the end.
        try database.execute(
            sql: """
                DELETE FROM ad_link; DELETE FROM cluster_key; DELETE FROM ad_signature;
                DROP INDEX ad_link_on_b; DROP INDEX ad_signature_on_leader;
                """)
        let all = clusters.count + clusters.keyCount + clusters.linkCount
        var done = 0
        func step() throws {
            if done.isMultiple(of: 1 << 18) { try progress(done, all) }
            done += 1
        }
        var signatures = BulkInsert(
            database, into: "ad_signature", columns: ["ad", "version", "signature", "keys", "leader"])
        try clusters.forEachAd { ad, leader in
            try signatures.add([
                ad.key.databaseValue, AdSignature.version.databaseValue, Data(ad.signature.bytes).databaseValue,
                StoreShelf.bytes(ad.keys).databaseValue, leader.databaseValue,
            ])
            try step()
        }
        try signatures.finish()
        var keys = BulkInsert(database, into: "cluster_key", columns: ["key", "ad"])
        try clusters.forEachKey { key, ad in
            try keys.add([key.databaseValue, ad.databaseValue])
            try step()
        }
        try keys.finish()
        var links = BulkInsert(database, into: "ad_link", columns: StoreShelf.linkColumns)
        try clusters.forEachLink { link in
            try links.add(StoreShelf.row(link))
            try step()
        }
        try links.finish()
        try database.execute(
            sql: """
                CREATE INDEX ad_link_on_b ON ad_link (b);
                CREATE INDEX ad_signature_on_leader ON ad_signature (leader);
                """)
        let generation = try nextGeneration(in: database)
        try database.execute(sql: "UPDATE generation SET number = ?1, remade = ?1", arguments: [generation])
    }
}
