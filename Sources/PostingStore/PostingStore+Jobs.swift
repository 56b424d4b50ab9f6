import GRDB

/// Jobs: each is the leading ad of its cluster, an open one where there is any.
extension PostingStore {
    private static let leading = """
        FROM ad LEFT JOIN ad_signature ON ad_signature.ad = ad.key
        """
    static let leads = """
        (ad_signature.leader IS NULL OR ad_signature.leader = ad.key
            OR NOT EXISTS (SELECT 1 FROM ad AS leading WHERE leading.key = ad_signature.leader))
        """

    private static func isPart(_ isClosed: Bool) -> String {
        "ad.state \(isClosed ? "=" : "<>") 'closed' AND \(leads)"
    }

    /// The condition that a later generation altered an ad: keys from an index, in their order, so that neither the
    /// table is read for them nor what is found must be sorted.
    ///
    /// - Parameters:
    ///   - generation: every ad is later than none, and than 0: one from before there were generations, too.
    ///   - key: only ads with keys above this are asked for.
    static func altered(_ generation: Int?, after key: Int64 = 0, in database: Database) throws -> String {
        guard let generation, generation > 0 else { return "TRUE" }
        // What altered every ad is noted once and not in each.
        let remade = try Int.fetchOne(database, sql: "SELECT remade FROM generation") ?? 0
        return remade > generation
            ? "TRUE" : "ad.key IN (SELECT key FROM ad WHERE altered > \(generation) AND key > \(key))"
    }

    /// The leading ads of jobs with the number of ads of the same job, in the order they were first taken in.
    ///
    /// - Parameters:
    ///   - isClosed: jobs of which all ads are closed, or the others.
    ///   - generation: only those that a later generation than this altered.
    public func forEachJob(
        isClosed: Bool, alteredSince generation: Int? = nil, _ body: (StoredAd, _ size: Int) throws -> Void
    ) throws {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT ad.*, (
                        SELECT count(*) FROM ad_signature AS member JOIN ad AS other ON other.key = member.ad
                        WHERE member.leader = ad.key AND other.state \(isClosed ? "=" : "<>") 'closed') AS size
                    \(Self.leading) WHERE \(Self.isPart(isClosed)) AND \(Self.altered(generation, in: database)) ORDER BY ad.key
                    """)
            while let row = try rows.next() { try body(Self.ad(row), max(1, row["size"])) }
        }
    }

    /// Number of jobs.
    ///
    /// - Parameters: as of ``forEachJob(isClosed:alteredSince:_:)``.
    public func jobCount(isClosed: Bool, alteredSince generation: Int? = nil) throws -> Int {
        try read { database in
            let altered = try Self.altered(generation, in: database)
            return try Int.fetchOne(
                database, sql: "SELECT count(*) \(Self.leading) WHERE \(Self.isPart(isClosed)) AND \(altered)") ?? 0
        }
    }

    /// Keys of the ads that a later generation than this altered or deleted, and that are not among the jobs.
    ///
    /// - Parameter isClosed: as of ``forEachJob(isClosed:alteredSince:_:)``.
    public func keysWithoutJob(isClosed: Bool, alteredSince generation: Int) throws -> [Int64] {
        try read { database in
            try Int64.fetchAll(
                database,
                sql: """
                    SELECT ad.key \(Self.leading)
                    WHERE \(Self.altered(generation, in: database)) AND NOT (\(Self.isPart(isClosed)))
                    UNION ALL SELECT ad FROM deleted WHERE altered > ?
                    """, arguments: [generation])
        }
    }
}
