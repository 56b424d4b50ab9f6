import Deduplication
import Foundation
import GRDB

/// The shelf of clusters in the store, within one transaction.
struct StoreShelf: ClusterShelf {
    let database: Database
    /// What this transaction gives to the ads it alters.
    private let generation: Int
    private var isAltered = false
    /// Signatures met in this transaction: the ads under a common key are asked for again and again.
    private let memory = Memory()

    init(_ database: Database) throws {
        self.database = database
        generation = try PostingStore.nextGeneration(in: database)
    }

    /// Lets whatever is derived from the store know, where leading ads are others now.
    func finish() throws {
        if isAltered { try PostingStore.raise(generation, in: database) }
    }

    private final class Memory {
        var signatures: [Int64: AdSignature] = [:]
        /// Signatures held at most; some 40 MB.
        static let most = 40_000
    }

    func ads(under key: UInt64, limit: Int) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(sql: "SELECT ad FROM cluster_key WHERE key = ? ORDER BY ad LIMIT ?"),
            arguments: [Int64(bitPattern: key), limit])
    }

    func signature(of ad: Int64) throws -> AdSignature? {
        if let known = memory.signatures[ad] { return known }
        let bytes = try Data.fetchOne(
            database.cachedStatement(sql: "SELECT signature FROM ad_signature WHERE ad = ?"), arguments: [ad])
        guard let bytes, let signature = AdSignature(bytes: Array(bytes)) else { return nil }
        if memory.signatures.count >= Memory.most { memory.signatures.removeAll(keepingCapacity: true) }
        memory.signatures[ad] = signature
        return signature
    }

    func ties(of ad: Int64) throws -> [(partner: Int64, chance: Double)] {
        let same = PairJudgement.Relation.same.rawValue
        let sql = """
            SELECT b, chance FROM ad_link WHERE a = ?1 AND relation = ?2
            UNION ALL SELECT a, chance FROM ad_link WHERE b = ?1 AND relation = ?2
            """
        return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [ad, same]).map { ($0[0], $0[1]) }
    }

    /// Links of an ad, in both directions.
    func links(of ad: Int64) throws -> [AdLink] {
        let columns = Self.linkColumns.joined(separator: ", ")
        let sql = "SELECT \(columns) FROM ad_link WHERE a = ?1 UNION ALL SELECT \(columns) FROM ad_link WHERE b = ?1"
        return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [ad]).compactMap(AdLink.init)
    }

    func decisions(on ad: Int64) throws -> [PairDecision] {
        let sql = """
            SELECT * FROM cluster_decision WHERE a = ?1 UNION ALL SELECT * FROM cluster_decision WHERE b = ?1
            """
        return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [ad]).map {
            PairDecision($0["a"], $0["b"], isSame: $0["is_same"])
        }
    }

    func remove(_ ad: Int64) throws {
        memory.signatures[ad] = nil
        let keys = try Data.fetchOne(
            database.cachedStatement(sql: "SELECT keys FROM ad_signature WHERE ad = ?"), arguments: [ad])
        guard let keys else { return }
        for key in Self.keys(keys) {
            try database.cachedStatement(sql: "DELETE FROM cluster_key WHERE key = ? AND ad = ?")
                .execute(arguments: [key, ad])
        }
        try database.cachedStatement(sql: "DELETE FROM ad_link WHERE a = ?").execute(arguments: [ad])
        try database.cachedStatement(sql: "DELETE FROM ad_link WHERE b = ?").execute(arguments: [ad])
    }

    /// The signature stands in a cluster of its own until ``lead(_:by:)`` says otherwise; an ad that has one keeps it.
    func put(_ ad: SignedAd) throws {
        memory.signatures[ad.key] = ad.signature
        try database.cachedStatement(
            sql: """
                INSERT INTO ad_signature (ad, version, signature, keys, leader) VALUES (?1, ?2, ?3, ?4, ?1)
                ON CONFLICT (ad) DO UPDATE SET version = ?2, signature = ?3, keys = ?4
                """
        ).execute(arguments: [
            ad.key, AdSignature.version, Data(ad.signature.bytes), Self.bytes(ad.keys),
        ])
        for key in ad.keys {
            try database.cachedStatement(sql: "INSERT OR IGNORE INTO cluster_key (key, ad) VALUES (?, ?)")
                .execute(arguments: [Int64(bitPattern: key), ad.key])
        }
    }

    func put(_ link: AdLink) throws {
        let sql = """
            INSERT OR REPLACE INTO ad_link (\(Self.linkColumns.joined(separator: ", "))) VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(Self.row(link)))
    }

    static let linkColumns = ["a", "b", "relation", "ground", "chance", "text", "title"]

    /// The values of a link in the order of ``linkColumns``.
    static func row(_ link: AdLink) -> [DatabaseValue] {
        let judgement = link.judgement
        return [
            link.a.databaseValue, link.b.databaseValue, judgement.relation.rawValue.databaseValue,
            judgement.ground.rawValue.databaseValue, judgement.chance.databaseValue, judgement.text.databaseValue,
            judgement.title.databaseValue,
        ]
    }

    mutating func lead(_ members: [Int64], by leader: Int64) throws {
        for member in members {
            let before = try Int64.fetchOne(
                database.cachedStatement(sql: "SELECT leader FROM ad_signature WHERE ad = ?"), arguments: [member])
            guard let before, before != leader else { continue }
            try database.cachedStatement(sql: "UPDATE ad_signature SET leader = ? WHERE ad = ?")
                .execute(arguments: [leader, member])
            // The index learns of those that lead no more, lead now, or lead more or fewer.
            try database.cachedStatement(sql: "UPDATE ad SET altered = ? WHERE key IN (?, ?, ?)")
                .execute(arguments: [generation, member, before, leader])
            isAltered = true
        }
    }

    func isClosed(_ ad: Int64) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT state = 'closed' FROM ad WHERE key = ?"), arguments: [ad]) ?? false
    }

    static func bytes(_ keys: [UInt64]) -> Data {
        keys.reduce(into: Data(capacity: keys.count * 8)) { data, key in
            withUnsafeBytes(of: key.littleEndian) { data.append(contentsOf: $0) }
        }
    }

    static func keys(_ data: Data) -> [Int64] {
        data.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map {
                Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: Int64.self))
            }
        }
    }
}

extension AdLink {
    /// - Parameter row: in the order of ``StoreShelf/linkColumns``.
    /// - Returns: `nil` for a relation or ground that another version wrote.
    init?(_ row: Row) {
        guard let relation = PairJudgement.Relation(rawValue: row[2]),
            let ground = PairJudgement.Ground(rawValue: row[3])
        else { return nil }
        self.init(
            row[0], row[1],
            PairJudgement(relation: relation, ground: ground, chance: row[4], text: row[5], title: row[6]))
    }
}
