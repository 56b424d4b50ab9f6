import GRDB

extension Schema {
    /// The tables of clusters: what ads are compared by, how they hang together, and what the operator said of them.
    static func createClusters(_ database: Database) throws {
        try database.create(table: "ad_signature") { table in
            table.primaryKey("ad", .integer).references("ad", onDelete: .cascade)
            // Of another version, and 0 where the ad has changed since: to be made anew.
            table.column("version", .integer).notNull().indexed()
            table.column("signature", .blob).notNull()
            // The keys that lead to the ad in cluster_key, eight bytes each.
            table.column("keys", .blob).notNull()
            // The leading ad of the cluster.
            table.column("leader", .integer).notNull().indexed()
        }
        try database.execute(
            sql: """
                CREATE TABLE cluster_key (key INTEGER NOT NULL, ad INTEGER NOT NULL, PRIMARY KEY (key, ad)) WITHOUT ROWID
                """)
        try database.create(table: "ad_link", options: .withoutRowID) { table in
            table.column("a", .integer).notNull().references("ad", onDelete: .cascade)
            table.column("b", .integer).notNull().indexed().references("ad", onDelete: .cascade)
            table.column("relation", .integer).notNull()
            table.column("ground", .integer).notNull()
            table.column("chance", .double).notNull()
            table.column("text", .double).notNull()
            table.column("title", .double).notNull()
            table.primaryKey(["a", "b"])
        }
        try database.create(table: "cluster_decision", options: .withoutRowID) { table in
            table.column("a", .integer).notNull().references("ad", onDelete: .cascade)
            table.column("b", .integer).notNull().indexed().references("ad", onDelete: .cascade)
            table.column("is_same", .boolean).notNull()
            table.primaryKey(["a", "b"])
        }
        // Whoever alters an ad need not know of clusters.
        try database.execute(
            sql: """
                CREATE TRIGGER ad_altered AFTER UPDATE OF posting, reading ON ad BEGIN
                    UPDATE ad_signature SET version = 0 WHERE ad = NEW.key;
                END;
                CREATE TRIGGER ad_removed BEFORE DELETE ON ad BEGIN
                    UPDATE ad_signature SET version = 0
                    WHERE leader = (SELECT leader FROM ad_signature WHERE ad = OLD.key) AND ad <> OLD.key;
                END;
                """)
    }
}
