import GRDB

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
        return migrator
    }
}
