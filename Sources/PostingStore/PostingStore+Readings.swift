import Foundation
import GRDB
import JobMarket

extension PostingStore {
    /// Reads ads anew that another version of the reader read.
    ///
    /// - Returns: how many were read anew.
    public func refreshReadings(reader: Int, batch size: Int = 256, read: ([Posting]) -> [Reading]) throws -> Int {
        var refreshed = 0
        while let other = try otherReader(than: reader) {
            // Those of a batch leave the stretch of the index that the next batch is taken from.
            let rows = try self.read {
                try Row.fetchAll(
                    $0, sql: "SELECT key, posting FROM ad WHERE reader = ? ORDER BY key LIMIT ?",
                    arguments: [other, size])
            }
            let decoder = JSONDecoder()
            let postings = try rows.map { try decoder.decode(Posting.self, from: $0["posting"]) }
            let readings = try read(postings).map { try Self.encode($0) }
            try write { database in
                let generation = try Self.nextGeneration(in: database)
                for (row, reading) in zip(rows, readings) {
                    try database.execute(
                        sql: "UPDATE ad SET reading = ?, reader = ?, altered = ? WHERE key = ?",
                        arguments: [reading, reader, generation, row["key"] as Int64])
                }
                try Self.raise(generation, in: database)
            }
            refreshed += rows.count
        }
        return refreshed
    }

    /// A version of the reader, other than the one given, that read some of the ads; told from both ends of an index.
    private func otherReader(than reader: Int) throws -> Int? {
        try read { database in
            try ["min", "max"].lazy.compactMap { try Int.fetchOne(database, sql: "SELECT \($0)(reader) FROM ad") }
                .first { $0 != reader }
        }
    }
}
