import Foundation
import GRDB
import JobMarket

/// The tables of the store, by numbered migrations that are never changed once released.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 ads, changes, rejects, runs") { database in
            try database.create(table: "ad") { table in
                table.autoIncrementedPrimaryKey("key")
                table.column("id", .text).notNull().unique()
                table.column("source", .text).notNull()
                table.column("source_id", .text).notNull()
                table.column("posting", .blob).notNull()
                table.column("reading", .blob).notNull()
                // The reader that made the reading: another version reads anew.
                table.column("reader", .integer).notNull()
                table.column("first_seen", .text).notNull()
                table.column("last_seen", .text).notNull()
                table.column("made_up", .boolean).notNull()
                table.uniqueKey(["source", "source_id"])
            }
            try database.create(table: "change") { table in
                table.column("ad", .integer).notNull().indexed().references("ad", onDelete: .cascade)
                table.column("day", .text).notNull()
                table.column("source", .text).notNull()
                table.column("field", .text).notNull()
                table.column("before", .text)
                table.column("after", .text)
            }
            try database.create(table: "reject") { table in
                table.column("origin", .text).notNull()
                table.column("record", .integer).notNull()
                table.column("reason", .text).notNull()
                table.column("raw", .text).notNull()
                table.column("raw_length", .integer).notNull()
                table.column("day", .text).notNull()
                table.uniqueKey(["origin", "record", "reason", "raw"])
            }
            try database.create(table: "run") { table in
                table.autoIncrementedPrimaryKey("number")
                table.column("origin", .text).notNull()
                table.column("started", .datetime).notNull()
                table.column("ended", .datetime)
                for count in ["read", "new", "changed", "unchanged", "rejected"] {
                    table.column(count, .integer).notNull().defaults(to: 0)
                }
            }
            // Raised by every transaction that alters an ad: what is derived from the store goes by it.
            try database.create(table: "generation") { table in
                table.column("number", .integer).notNull()
            }
            try database.execute(sql: "INSERT INTO generation (number) VALUES (0)")
        }
        migrator.registerMigration("2 courses") { database in
            try database.create(table: "course") { table in
                table.autoIncrementedPrimaryKey("key")
                table.column("source", .text).notNull()
                table.column("source_id", .text).notNull()
                table.column("course", .blob).notNull()
                table.uniqueKey(["source", "source_id"])
            }
            // Raised by every transaction that alters a course: the index need not be built anew for them.
            try database.alter(table: "generation") { table in
                table.add(column: "courses", .integer).notNull().defaults(to: 0)
            }
        }
        migrator.registerMigration("3 sources, runs, lifecycle", migrate: sourcesAndLifecycle)
        migrator.registerMigration("4 clusters", migrate: createClusters)
        migrator.registerMigration("5 clusters made all at once") { database in
            // The generation that last altered every ad, as far as the index knows of them.
            try database.alter(table: "generation") { table in
                table.add(column: "remade", .integer).notNull().defaults(to: 0)
            }
        }
        migrator.registerMigration("6 what was deleted") { database in
            // Other programs that hold the ad learn from it what to delete.
            try database.alter(table: "deleted") { table in
                for column in ["id", "source", "url", "day"] { table.add(column: column, .text) }
            }
        }
        migrator.registerMigration("7 identity") { database in
            // Keys are counted from 1 in every store: what remembers them remembers whose they are.
            try database.alter(table: "generation") { table in table.add(column: "store", .text) }
            try database.execute(sql: "UPDATE generation SET store = lower(hex(randomblob(16)))")
        }
        migrator.registerMigration("8 indexes for what stands behind the text", migrate: createIndexes)
        migrator.registerMigration("9 what was taken out") { database in
            // A running portal asks for them every few seconds.
            try database.execute(sql: "CREATE INDEX ad_suppressed ON ad (key) WHERE reason = 'suppressed'")
        }
        migrator.registerMigration("10 what was taken back") { database in
            // As for what was taken out.
            try database.execute(sql: "CREATE INDEX ad_withdrawn ON ad (altered) WHERE reason = 'withdrawn'")
        }
        return migrator
    }

    private static func sourcesAndLifecycle(_ database: Database) throws {
        try database.create(table: "source") { table in
            table.primaryKey("name", .text)
            table.column("source", .blob).notNull()
            table.column("paused", .boolean).notNull().defaults(to: false)
            // Seconds since 1970; without one it runs on demand only.
            table.column("due", .integer)
        }
        try database.alter(table: "run") { table in
            table.add(column: "source", .text)
            table.add(column: "day", .text)
            table.add(column: "report", .blob)
        }
        // What a run has still to fetch, and what it has fetched: whatever ends the process, the rest is known.
        try database.create(table: "request") { table in
            table.autoIncrementedPrimaryKey("number")
            table.column("run", .integer).notNull().references("run", onDelete: .cascade)
            table.column("url", .text).notNull()
            table.column("request", .blob).notNull()
            table.column("done", .boolean).notNull().defaults(to: false)
            table.uniqueKey(["run", "url"])
        }
        try database.create(table: "page") { table in
            table.column("source", .text).notNull()
            table.column("url", .text).notNull()
            table.column("memory", .blob).notNull()
            // The source's identifiers of the ads that it held.
            table.column("ads", .blob).notNull()
            table.primaryKey(["source", "url"])
        }
        // Ads that a run found to be gone; judged when it has ended.
        try database.create(table: "gone") { table in
            table.column("run", .integer).notNull().references("run", onDelete: .cascade)
            table.column("ad", .integer).notNull().references("ad", onDelete: .cascade)
            table.column("reason", .text).notNull()
            // Whether once is enough.
            table.column("decisive", .boolean).notNull()
            table.primaryKey(["run", "ad"])
        }
        // Keys of ads that are no more, for what is derived from the store.
        try database.create(table: "deleted") { table in
            table.primaryKey("ad", .integer)
            table.column("altered", .integer).notNull().indexed()
        }
        try database.alter(table: "ad") { table in
            table.add(column: "state", .text).notNull().defaults(to: AdState.open.rawValue)
            // Whole runs in a row that did not find the ad, and when the last of them ended (seconds since 1970).
            table.add(column: "strikes", .integer).notNull().defaults(to: 0)
            table.add(column: "struck", .integer)
            table.add(column: "closed", .text)
            table.add(column: "reason", .text)
            // The last run that met the ad.
            table.add(column: "run", .integer)
            table.add(column: "valid_through", .text)
            // The generation that last altered what the index knows of the ad.
            table.add(column: "altered", .integer).notNull().defaults(to: 0)
        }
        try database.create(index: "ad_altered", on: "ad", columns: ["altered"])
        try database.execute(sql: "CREATE INDEX ad_closed ON ad (key) WHERE state = 'closed'")
        try database.create(
            index: "ad_valid_through", on: "ad", columns: ["valid_through"], condition: Column("valid_through") != nil)
        try database.create(table: "event") { table in
            table.column("ad", .integer).notNull().indexed().references("ad", onDelete: .cascade)
            table.column("day", .text).notNull()
            table.column("state", .text).notNull()
            table.column("reason", .text)
        }
        let postings = try Row.fetchCursor(database, sql: "SELECT key, posting FROM ad")
        var ends: [(Int64, Day)] = []
        while let row = try postings.next() {
            let posting = try JSONDecoder().decode(Posting.self, from: row["posting"])
            if let end = posting.validThrough { ends.append((row["key"], end)) }
        }
        for (key, end) in ends {
            try database.execute(
                sql: "UPDATE ad SET valid_through = ? WHERE key = ?", arguments: [end.description, key])
        }
    }
}
