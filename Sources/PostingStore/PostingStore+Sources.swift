import Foundation
import GRDB
import JobMarket

extension PostingStore {
    /// Keeps a source, in place of one of the same name; what was remembered of its pages is forgotten, since other
    /// settings may read them otherwise.
    public func keep(_ source: Source, due: Date?) throws {
        let bytes = try Self.encode(source)
        try write { database in
            let before = try Row.fetchOne(
                database, sql: "SELECT * FROM source WHERE name = ?", arguments: [source.name])
            if before.flatMap({ try? Self.entry($0) })?.source.rules != source.rules {
                // Other programs that show the ads learn from it what now stands beside them.
                try Self.raise(Self.nextGeneration(in: database), in: database)
            }
            try database.execute(
                sql: """
                    INSERT INTO source (name, source, due) VALUES (?, ?, ?)
                    ON CONFLICT (name) DO UPDATE SET source = excluded.source, due = excluded.due
                    """,
                arguments: [source.name, bytes, due.map { Int64($0.timeIntervalSince1970) }])
            try database.execute(sql: "DELETE FROM page WHERE source = ?", arguments: [source.name])
            try Self.dropQueue(of: source.name, in: database)
        }
    }

    /// All sources, by name.
    public func sources() throws -> [SourceEntry] {
        try read { try Row.fetchAll($0, sql: "SELECT * FROM source ORDER BY name") }.map(Self.entry)
    }

    public func source(named name: String) throws -> SourceEntry? {
        try read { try Row.fetchOne($0, sql: "SELECT * FROM source WHERE name = ?", arguments: [name]) }
            .map(Self.entry)
    }

    /// - Returns: whether there is such a source.
    public func pause(source name: String, _ isPaused: Bool) throws -> Bool {
        try write { database in
            try database.execute(
                sql: "UPDATE source SET paused = ? WHERE name = ?", arguments: [isPaused, name])
            return database.changesCount > 0
        }
    }

    /// Sets when a source runs next.
    public func schedule(source name: String, due: Date?) throws {
        try write { database in
            try database.execute(
                sql: "UPDATE source SET due = ? WHERE name = ?",
                arguments: [due.map { Int64($0.timeIntervalSince1970) }, name])
        }
    }

    /// Takes a source out: its ads are closed, or where asked for deleted with all that is known of them.
    ///
    /// - Returns: how many ads that concerned; `nil` where there is no such source.
    public func remove(source name: String, deletingAds: Bool, day: Day) throws -> Int? {
        try write { database in
            try database.execute(sql: "DELETE FROM source WHERE name = ?", arguments: [name])
            guard database.changesCount > 0 else { return nil }
            try database.execute(sql: "DELETE FROM page WHERE source = ?", arguments: [name])
            try Self.dropQueue(of: name, in: database)
            if deletingAds {
                let keys = try Int64.fetchAll(database, sql: "SELECT key FROM ad WHERE source = ?", arguments: [name])
                let generation = try Self.nextGeneration(in: database)
                for key in keys {
                    try database.execute(
                        sql: """
                            INSERT INTO deleted (ad, altered, id, source, url, day)
                            SELECT key, ?, id, source, json_extract(CAST(posting AS TEXT), '$.url'), ? FROM ad WHERE key = ?
                            """, arguments: [generation, day.description, key])
                }
                try database.execute(sql: "DELETE FROM ad WHERE source = ?", arguments: [name])
                if !keys.isEmpty { try Self.raise(generation, in: database) }
                return keys.count
            }
            let keys = try Int64.fetchAll(
                database, sql: "SELECT key FROM ad WHERE source = ? AND state <> 'closed'", arguments: [name])
            try Self.close(keys.map { ($0, .removed) }, day: day, in: database)
            // Shown again by the operator, it must not be open without a source that could close it.
            let suppressed = try Int64.fetchAll(
                database, sql: "SELECT key FROM ad WHERE source = ? AND reason = 'suppressed'", arguments: [name])
            for key in suppressed { try Self.note(key, .closed, .removed, day: day, in: database) }
            return keys.count
        }
    }

    private static func dropQueue(of source: String, in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM request WHERE run IN (SELECT number FROM run WHERE source = ? AND ended IS NULL)",
            arguments: [source])
        try database.execute(
            sql: "UPDATE run SET ended = ? WHERE source = ? AND ended IS NULL", arguments: [Date(), source])
    }

    private static func entry(_ row: Row) throws -> SourceEntry {
        SourceEntry(
            source: try JSONDecoder().decode(Source.self, from: row["source"]), isPaused: row["paused"],
            due: (row["due"] as Int64?).map { Date(timeIntervalSince1970: Double($0)) })
    }
}
