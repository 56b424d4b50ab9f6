import Foundation
import GRDB
import JobMarket

/// What became of the records of an import.
public struct ImportCounts: Codable, Hashable, Sendable {
    /// Records found: the sum of all others.
    public var read = 0
    public var new = 0
    public var changed = 0
    public var unchanged = 0
    public var rejected = 0

    public init() {}

    public static func += (a: inout ImportCounts, b: ImportCounts) {
        a.read += b.read
        a.new += b.new
        a.changed += b.changed
        a.unchanged += b.unchanged
        a.rejected += b.rejected
    }
}

/// A posting on its way in, with where it stood and its canonical bytes.
public struct IncomingPosting: Sendable {
    public var posting: Posting
    /// File or address.
    public var origin: String
    /// Line or record number in the file, from 1.
    public var record: Int
    let bytes: Data

    /// - Throws: where the posting cannot be written as JSON (a number that is none).
    public init(_ posting: Posting, origin: String, record: Int) throws {
        self.posting = posting
        self.origin = origin
        self.record = record
        bytes = try Self.encoded(posting)
    }

    /// The same posting always gives the same bytes: changes are found by comparing them.
    private static func encoded(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }
}

extension PostingStore {
    /// One import, from its first record to its last: knows which ads it has met already.
    public final class Run {
        fileprivate let number: Int64
        fileprivate var met: Set<Int64> = []
        public fileprivate(set) var counts = ImportCounts()

        fileprivate init(number: Int64) { self.number = number }
    }

    /// Begins an import, noted in the history.
    public func beginRun(origin: String) throws -> Run {
        try write { database in
            try database.execute(
                sql: "INSERT INTO run (origin, started) VALUES (?, ?)", arguments: [origin, Date()])
            return Run(number: database.lastInsertedRowID)
        }
    }

    /// Closes an import in the history.
    public func endRun(_ run: Run) throws {
        try write { database in
            try database.execute(
                sql: """
                    UPDATE run SET ended = ?, read = ?, new = ?, changed = ?, unchanged = ?, rejected = ?
                    WHERE number = ?
                    """,
                arguments: [
                    Date(), run.counts.read, run.counts.new, run.counts.changed, run.counts.unchanged,
                    run.counts.rejected, run.number,
                ])
        }
    }

    /// Takes a batch of postings in, in one transaction.
    ///
    /// The same posting again only renews its last-seen day, so that importing a file twice equals
    /// importing it once. Within one run the first record of an identifier counts; a later one that
    /// says something else is rejected, so that an import that was cut off and run again ends at the
    /// same store.
    ///
    /// - Parameters:
    ///   - day: the day a posting counts as seen.
    ///   - reader: version of the reader that `read` runs.
    ///   - read: reads the postings that are new or changed, in order.
    public func take(
        _ batch: [IncomingPosting], run: Run, reader: Int, day: (Posting) -> Day, read: ([Posting]) -> [Reading]
    ) throws {
        let standings = try self.read { database in
            try batch.map { try Self.standing(of: $0, reader: reader, in: database) }
        }
        // Two records of one new identifier in a batch: the first is new, the second meets it below.
        let toRead = zip(batch, standings).filter { $0.1.isUnread }.map(\.0.posting)
        let readings = try read(toRead).map { try Self.encode($0) }
        var counts = ImportCounts()
        var met = run.met
        try write { database in
            var next = 0
            for (incoming, standing) in zip(batch, standings) {
                counts.read += 1
                var reading: Data?
                if standing.isUnread {
                    reading = readings[next]
                    next += 1
                }
                let seen = day(incoming.posting)
                // An earlier record of this very run may have altered the ad since the batch was judged.
                let stale = standing.key.map(met.contains) ?? true
                let now = stale ? try Self.standing(of: incoming, reader: reader, in: database) : standing
                if let key = now.key, met.contains(key), now != .unchanged(key) {
                    try Self.keep(Self.repeated(incoming), day: seen, in: database)
                    counts.rejected += 1
                    continue
                }
                switch now {
                case .new:
                    guard let reading else { continue }
                    met.insert(try Self.insert(incoming, reading: reading, reader: reader, seen: seen, in: database))
                    counts.new += 1
                case .changed(let key):
                    guard let reading else { continue }
                    try Self.update(key, incoming, reading: reading, reader: reader, seen: seen, in: database)
                    met.insert(key)
                    counts.changed += 1
                case .outdated(let key):
                    guard let reading else { continue }
                    try database.execute(
                        sql: "UPDATE ad SET reading = ?, reader = ? WHERE key = ?", arguments: [reading, reader, key])
                    try Self.renew(key, seen: seen, in: database)
                    met.insert(key)
                    counts.unchanged += 1
                case .unchanged(let key):
                    try Self.renew(key, seen: seen, in: database)
                    met.insert(key)
                    counts.unchanged += 1
                }
            }
            if toRead.isEmpty == false {
                try database.execute(sql: "UPDATE generation SET number = number + 1")
            }
        }
        run.counts += counts
        run.met = met
    }

    /// Keeps records that could not be taken in; the same one again is kept once.
    public func reject(_ records: [RejectedRecord], run: Run, day: Day) throws {
        guard !records.isEmpty else { return }
        try write { database in
            for record in records { try Self.keep(record, day: day, in: database) }
        }
        run.counts.read += records.count
        run.counts.rejected += records.count
    }

    /// Reads ads anew that another version of the reader read.
    ///
    /// - Returns: how many were read anew.
    public func refreshReadings(reader: Int, batch size: Int = 256, read: ([Posting]) -> [Reading]) throws -> Int {
        var refreshed = 0
        while true {
            let rows = try self.read {
                try Row.fetchAll(
                    $0, sql: "SELECT key, posting FROM ad WHERE reader <> ? ORDER BY key LIMIT ?",
                    arguments: [reader, size])
            }
            guard !rows.isEmpty else { return refreshed }
            let decoder = JSONDecoder()
            let postings = try rows.map { try decoder.decode(Posting.self, from: $0["posting"]) }
            let readings = try read(postings).map { try Self.encode($0) }
            try write { database in
                for (row, reading) in zip(rows, readings) {
                    try database.execute(
                        sql: "UPDATE ad SET reading = ?, reader = ? WHERE key = ?",
                        arguments: [reading, reader, row["key"] as Int64])
                }
                try database.execute(sql: "UPDATE generation SET number = number + 1")
            }
            refreshed += rows.count
        }
    }

    private enum Standing: Equatable {
        case new
        case changed(Int64)
        /// The posting is the same, but another version of the reader read it.
        case outdated(Int64)
        case unchanged(Int64)

        var isUnread: Bool {
            if case .unchanged = self { false } else { true }
        }

        var key: Int64? {
            switch self {
            case .new: nil
            case .changed(let key), .outdated(let key), .unchanged(let key): key
            }
        }
    }

    private static func standing(
        of incoming: IncomingPosting, reader: Int, in database: Database
    ) throws -> Standing {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT key, posting = ? AS same, reader FROM ad WHERE source = ? AND source_id = ?"),
            arguments: [incoming.bytes, incoming.posting.source, incoming.posting.sourceID])
        guard let row else { return .new }
        let key: Int64 = row["key"]
        guard row["same"] as Bool else { return .changed(key) }
        return row["reader"] as Int == reader ? .unchanged(key) : .outdated(key)
    }

    private static func insert(
        _ incoming: IncomingPosting, reading: Data, reader: Int, seen: Day, in database: Database
    ) throws -> Int64 {
        let posting = incoming.posting
        var attempt = 0
        var id = PublicID.make(source: posting.source, sourceID: posting.sourceID)
        while try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM ad WHERE id = ?)"), arguments: [id]) == true
        {
            attempt += 1
            id = PublicID.make(source: posting.source, sourceID: posting.sourceID, attempt: attempt)
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO ad (id, source, source_id, posting, reading, reader, first_seen, last_seen, made_up)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            id, posting.source, posting.sourceID, incoming.bytes, reading, reader, seen.description, seen.description,
            posting.unknown["made_up"] == .bool(true),
        ])
        return database.lastInsertedRowID
    }

    private static func update(
        _ key: Int64, _ incoming: IncomingPosting, reading: Data, reader: Int, seen: Day, in database: Database
    ) throws {
        let stored: Data? = try Data.fetchOne(
            database, sql: "SELECT posting FROM ad WHERE key = ?", arguments: [key])
        let before = try stored.map { try JSONDecoder().decode(Posting.self, from: $0) }
        for change in PostingDifference.fields(before: before, after: incoming.posting) {
            try database.execute(
                sql: "INSERT INTO change (ad, day, source, field, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    key, seen.description, incoming.posting.source, change.field, change.before, change.after,
                ])
        }
        try database.execute(
            sql: "UPDATE ad SET posting = ?, reading = ?, reader = ? WHERE key = ?",
            arguments: [incoming.bytes, reading, reader, key])
        try renew(key, seen: seen, in: database)
    }

    private static func renew(_ key: Int64, seen: Day, in database: Database) throws {
        try database.cachedStatement(sql: "UPDATE ad SET last_seen = max(last_seen, ?) WHERE key = ?")
            .execute(arguments: [seen.description, key])
    }

    private static func repeated(_ incoming: IncomingPosting) -> RejectedRecord {
        RejectedRecord(
            origin: incoming.origin, record: incoming.record,
            reason: "the identifier \(incoming.posting.sourceID) stands twice in this import with different "
                + "contents; the first was kept",
            raw: String(decoding: incoming.bytes.prefix(RejectedRecord.maximumRawLength), as: UTF8.self),
            rawLength: incoming.bytes.count)
    }

    private static func keep(_ record: RejectedRecord, day: Day, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO reject (origin, record, reason, raw, raw_length, day) VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            record.origin, record.record, record.reason, record.raw, record.rawLength, day.description,
        ])
    }

    private static func encode(_ reading: Reading) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(reading)
    }
}
