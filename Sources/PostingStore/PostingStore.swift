import Foundation
import GRDB
import JobMarket

/// Keeps postings with their readings and what happened to them, in one SQLite file.
///
/// One process takes ads in at a time, any number read meanwhile (write-ahead log). Every call is one
/// transaction: whatever ends the process, the store holds whole batches.
public final class PostingStore: Sendable {
    public enum Access: Sendable {
        case read
        /// Holds the writer's lock, for work that is more than one transaction.
        case write
        /// For single transactions that cannot wait until another process has given the writer's lock back: taking an ad
        /// out or back, or showing it again. They come in between two transactions of that process.
        case amend
    }

    /// The folder the store lies in.
    public let folder: String
    let pool: DatabasePool
    private let lock: WriterLock?

    /// Bytes that the write-ahead log keeps on disk when it begins anew; a large transaction makes it as large as what it
    /// writes.
    private static let mostLog = 64 << 20

    /// Opens the store of a folder; writing makes folder and store where they are missing.
    ///
    /// - Throws: ``StoreError``.
    public init(folder: String, access: Access) throws {
        self.folder = folder
        let path = folder + "/stellwerk.sqlite"
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.label = "postings"
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_size_limit = \(Self.mostLog)") }
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
        case .amend:
            guard FileManager.default.fileExists(atPath: path) else { throw StoreError.missing(folder) }
            // Longer than any transaction but the one that makes all clusters of a large store anew.
            configuration.busyMode = .timeout(120)
            lock = nil
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            if access == .write {
                try Schema.migrator.migrate(pool)
            } else if try pool.read(Schema.migrator.appliedMigrations).isEmpty {
                throw StoreError.missing(folder)
            } else if try !pool.read(Schema.migrator.hasCompletedMigrations) {
                // Made by an older version: opening it for writing brings its tables up to date.
                _ = try PostingStore(folder: folder, access: .write)
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

    /// Tells this store from every other: drawn by lot when it was made.
    public func identity() throws -> String {
        try read { try String.fetchOne($0, sql: "SELECT store FROM generation") ?? "" }
    }

    /// Number of ads kept, copies and closed ones among them.
    public func count() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM ad") ?? 0 }
    }

    /// The ad of a public identifier.
    public func ad(id: String) throws -> StoredAd? {
        try read { try Row.fetchOne($0, sql: "SELECT * FROM ad WHERE id = ?", arguments: [id]) }.map(Self.ad)
    }

    /// All ads in the order they were first taken in, one at a time.
    ///
    /// - Parameter key: only ads with keys above this.
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

    /// Brings what the write-ahead log holds into the store and empties it, after much was written.
    ///
    /// Where a reader goes on looking at an older state, a later checkpoint does it.
    func emptyLog() {
        _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }

    static func ad(_ row: Row) throws -> StoredAd {
        let decoder = JSONDecoder()
        guard let first = Day(iso: row["first_seen"] as String), let last = Day(iso: row["last_seen"] as String) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no day in ad \(row["key"] as Int64)")
        }
        return StoredAd(
            key: row["key"], id: row["id"], posting: try decoder.decode(Posting.self, from: row["posting"]),
            reading: try decoder.decode(Reading.self, from: row["reading"]), firstSeen: first, lastSeen: last,
            madeUp: row["made_up"], standing: AdStanding(row))
    }
}
