import GRDB

extension Schema {
    /// Indexes of the columns that stand behind posting and reading in a row of `ad`.
    ///
    /// A row fills several pages, and SQLite finds these columns only by walking through all of them: what is asked of
    /// many ads must be answered from an index alone, or else the whole table is read.
    static func createIndexes(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE INDEX ad_reader ON ad (reader);
                CREATE INDEX ad_source ON ad (source, state, run, struck);
                CREATE INDEX ad_open ON ad (key) WHERE state <> 'closed';
                CREATE INDEX ad_ended ON ad (closed, last_seen, reason) WHERE state = 'closed';
                DROP INDEX ad_valid_through;
                CREATE INDEX ad_ending ON ad (valid_through, first_seen)
                    WHERE valid_through IS NOT NULL AND state <> 'closed' AND NOT made_up;
                """)
    }
}
