import GRDB

/// The tables of the alerts, by numbered migrations that are never changed once released.
enum AlertSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 alerts and mails") { database in
            // Times are seconds since 1970.
            try database.create(table: "alert") { table in
                table.primaryKey("id", .text)
                // Sealed; and a keyed hash to find what belongs to one address.
                table.column("address", .blob).notNull()
                table.column("mark", .blob).notNull().indexed()
                table.column("language", .text).notNull()
                table.column("watch", .text).notNull()
                table.column("title", .text).notNull()
                table.column("pace", .text).notNull()
                table.column("wording", .integer).notNull()
                table.column("asked", .integer).notNull()
                table.column("confirmed", .integer)
                table.column("ends", .integer)
                table.column("point", .text).notNull()
                table.column("mails", .integer).notNull().defaults(to: 0)
                table.column("failures", .integer).notNull().defaults(to: 0)
                table.column("failed_mail", .integer).notNull().defaults(to: 0)
            }
            try database.create(table: "mail") { table in
                table.column("alert", .text).notNull().references("alert", onDelete: .cascade)
                table.column("kind", .text).notNull()
                table.column("due", .integer).notNull().indexed()
                table.column("tries", .integer).notNull().defaults(to: 0)
                // While a mail with news is with the server: where the alert stood before it.
                table.column("before", .text)
                table.primaryKey(["alert", "kind"])
            }
            try database.create(table: "key") { table in
                table.column("fingerprint", .blob).notNull()
            }
        }
        return migrator
    }
}
