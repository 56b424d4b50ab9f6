import GRDB
import JobMarket

/// Ads that the operator takes out: they leave everything at once and stay away whatever their sources say.
extension PostingStore {
    /// Takes a job out: the ad and every other ad of the same job, also those that are closed, which their sources could
    /// open again.
    ///
    /// - Parameter id: public identifier of one of its ads.
    /// - Returns: the public identifiers of the ads that are out with it; empty where there is no such ad.
    public func suppress(id: String, day: Day) throws -> [String] {
        try write { database in
            let job = try Row.fetchAll(
                database,
                sql: """
                    SELECT key, id, reason IS 'suppressed' AS is_out FROM ad
                    WHERE id = ?1 OR key IN (SELECT ad FROM ad_signature WHERE leader =
                        (SELECT leader FROM ad_signature JOIN ad ON ad.key = ad_signature.ad WHERE ad.id = ?1))
                    ORDER BY key
                    """, arguments: [id])
            try Self.close(job.filter { !$0["is_out"] }.map { ($0["key"], .suppressed) }, day: day, in: database)
            return job.map { $0["id"] }
        }
    }

    /// Puts ads that were taken out back to where they stood before, as after an objection.
    ///
    /// - Parameter ids: public identifiers; those of ads that are not out, or not kept any more, change nothing.
    /// - Returns: how many ads that concerned.
    public func restore(ids: [String], day: Day) throws -> Int {
        try write { database in
            let keys = try ids.compactMap { id in
                try Int64.fetchOne(
                    database, sql: "SELECT key FROM ad WHERE id = ? AND reason = 'suppressed'", arguments: [id])
            }
            guard !keys.isEmpty else { return 0 }
            let generation = try Self.nextGeneration(in: database)
            for key in keys {
                let before = try Self.standingBeforeSuppression(key, in: database)
                try database.execute(
                    sql: "UPDATE ad SET state = ?, closed = ?, reason = ?, altered = ? WHERE key = ?",
                    arguments: [
                        before.state.rawValue, before.closed?.description, before.reason?.rawValue, generation, key,
                    ])
                try Self.note(key, before.state, before.reason, day: before.closed ?? day, in: database)
            }
            try Self.raise(generation, in: database)
            try Self.renewClusters(of: keys, in: database)
            return keys.count
        }
    }

    /// Keys of all ads that are out.
    public func suppressedKeys() throws -> [Int64] {
        try read { try Int64.fetchAll($0, sql: "SELECT key FROM ad WHERE reason = 'suppressed'") }
    }

    /// How an ad stood before the operator took it out: its last event of another kind; one without was open.
    static func standingBeforeSuppression(_ key: Int64, in database: Database) throws -> AdStanding {
        let event = try Row.fetchOne(
            database,
            sql: """
                SELECT state, reason, iif(state = 'closed', day, NULL) AS closed FROM event
                WHERE ad = ? AND reason IS NOT 'suppressed' ORDER BY rowid DESC LIMIT 1
                """, arguments: [key])
        return event.map(AdStanding.init) ?? .open
    }
}
