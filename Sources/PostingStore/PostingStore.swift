import Foundation
import GRDB
import JobMarket

/// Keeps postings with their readings and what happened to them, in one SQLite file.
///
/// One process writes at a time, any number read meanwhile (write-ahead log). Every call is one
/// transaction: whatever ends the process, the store holds whole batches.
public final class PostingStore: Sendable {
    public enum Access: Sendable { case read, write }

    /// The folder the store lies in.
    public let folder: String
    let pool: DatabasePool
    private let lock: WriterLock?

    /// Opens the store of a folder; writing makes folder and store where they are missing.
    ///
    /// - Throws: ``StoreError``.
    public init(folder: String, access: Access) throws {
        self.folder = folder
        let path = folder + "/stellwerk.sqlite"
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.label = "postings"
        switch access {
        case .write:
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            } catch {
                throw StoreError.readOnly(folder)
            }
            lock = try WriterLock(folder: folder)
        case .read:
            guard FileManager.default.fileExists(atPath: path) else { throw StoreError.missing(folder) }
            configuration.readonly = true
            lock = nil
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            if access == .write {
                try Schema.migrator.migrate(pool)
            } else if try !pool.read(Schema.migrator.hasCompletedMigrations) {
                throw StoreError.missing(folder)
            }
            if try pool.read(Schema.migrator.hasBeenSuperseded) { throw StoreError.newer(folder) }
        } catch {
            throw StoreError.wrapping(error, folder: folder)
        }
    }

    /// Raised whenever an ad is added or altered; what is derived from the store goes by it.
    public func generation() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT number FROM generation") ?? 0 }
    }

    /// Number of ads kept.
    public func count() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM ad") ?? 0 }
    }

    /// The ad of a public identifier.
    public func ad(id: String) throws -> StoredAd? {
        try read { try Row.fetchOne($0, sql: "SELECT * FROM ad WHERE id = ?", arguments: [id]) }.map(Self.ad)
    }

    /// All ads in the order they were first taken in, one at a time.
    ///
    /// - Parameter keys: only ads with keys above this.
    public func forEachAd(after key: Int64 = 0, _ body: (StoredAd) throws -> Void) throws {
        try read { database in
            let rows = try Row.fetchCursor(
                database, sql: "SELECT * FROM ad WHERE key > ? ORDER BY key", arguments: [key])
            while let row = try rows.next() { try body(Self.ad(row)) }
        }
    }

    /// What its source changed in an ad, oldest first.
    public func changes(of key: Int64) throws -> [AdChange] {
        let rows = try read {
            try Row.fetchAll($0, sql: "SELECT * FROM change WHERE ad = ? ORDER BY rowid", arguments: [key])
        }
        return rows.compactMap { row in
            Day(iso: row["day"] as String).map {
                AdChange(
                    day: $0, source: row["source"], field: row["field"], before: row["before"], after: row["after"])
            }
        }
    }

    /// Records that could not be taken in, oldest first.
    public func rejects() throws -> [RejectedRecord] {
        try read { try Row.fetchAll($0, sql: "SELECT * FROM reject ORDER BY rowid") }.map { row in
            RejectedRecord(
                origin: row["origin"], record: row["record"], reason: row["reason"], raw: row["raw"],
                rawLength: row["raw_length"])
        }
    }

    func read<T>(_ body: (Database) throws -> T) throws -> T {
        do {
            return try pool.read(body)
        } catch {
            throw StoreError.wrapping(error, folder: folder)
        }
    }

    func write<T>(_ body: (Database) throws -> T) throws -> T {
        do {
            return try pool.write(body)
        } catch {
            throw StoreError.wrapping(error, folder: folder)
        }
    }

    private static func ad(_ row: Row) throws -> StoredAd {
        let decoder = JSONDecoder()
        guard let first = Day(iso: row["first_seen"] as String), let last = Day(iso: row["last_seen"] as String) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no day in ad \(row["key"] as Int64)")
        }
        return StoredAd(
            key: row["key"], id: row["id"], posting: try decoder.decode(Posting.self, from: row["posting"]),
            reading: try decoder.decode(Reading.self, from: row["reading"]), firstSeen: first, lastSeen: last,
            madeUp: row["made_up"])
    }
}
