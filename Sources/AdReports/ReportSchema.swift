import GRDB

/// The tables of the reports, by numbered migrations that are never changed once released.
enum ReportSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 reports") { database in
            try database.create(table: "report") { table in
                table.column("reference", .text).notNull().unique()
                table.column("ad", .text).notNull().indexed()
                table.column("title", .text).notNull()
                table.column("reason", .text).notNull()
                table.column("explanation", .text).notNull()
                table.column("name", .text)
                table.column("mail", .text)
                // Seconds since 1970, like `decided`.
                table.column("filed", .integer).notNull()
                table.column("decided", .integer)
                table.column("decision", .text)
                table.column("removes", .boolean).notNull().defaults(to: false)
            }
        }
        migrator.registerMigration("2 the ads taken out") { database in
            try database.create(table: "removal", options: .withoutRowID) { table in
                table.column("reference", .text).notNull().references("report", column: "reference", onDelete: .cascade)
                table.column("ad", .text).notNull().indexed()
                table.primaryKey(["reference", "ad"])
            }
            try database.execute(sql: "INSERT INTO removal SELECT reference, ad FROM report WHERE removes")
        }
        migrator.registerMigration("3 what reporters are told") { database in
            try database.alter(table: "report") { table in
                // BCP 47, of the form that was filled in.
                table.add(column: "language", .text).notNull().defaults(to: "de")
                table.add(column: "receipt_told", .boolean).notNull().defaults(to: false)
                table.add(column: "decision_told", .boolean).notNull().defaults(to: false)
            }
            // Until now the operator told them.
            try database.execute(sql: "UPDATE report SET receipt_told = TRUE, decision_told = decided IS NOT NULL")
        }
        return migrator
    }
}
