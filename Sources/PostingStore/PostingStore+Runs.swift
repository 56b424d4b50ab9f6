import Foundation
import GRDB
import JobMarket

extension PostingStore {
    /// One import or one run of a source, from its first record to its last: knows which ads or courses it has met.
    public final class Run {
        let number: Int64
        /// The source that runs; `nil` for an import of files.
        public let source: String?
        /// Keys of the ads, or of the courses, that it has met.
        var met: Set<Int64> = []
        public internal(set) var counts = ImportCounts()
        /// Ads that were closed and that their source shows again.
        public internal(set) var reopened = 0

        init(number: Int64, source: String? = nil) {
            self.number = number
            self.source = source
        }
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
        try write { try Self.end(run, report: nil, in: $0) }
        emptyLog()
    }

    // MARK: Runs of sources

    /// Begins a run of a source with its first requests, or goes on with one that was cut off.
    ///
    /// - Parameter requests: asked for where a new run begins.
    /// - Returns: the run, and what it had reported before it was cut off.
    public func beginRun(
        source: String, day: Day, requests: () throws -> [QueuedRequest]
    ) throws -> (run: Run, report: RunReport) {
        if let begun = try unfinished(source) { return begun }
        let requests = try requests()
        return try write { database in
            try database.execute(
                sql: "INSERT INTO run (origin, source, day, started) VALUES (?, ?, ?, ?)",
                arguments: [source, source, day.description, Date()])
            let run = Run(number: database.lastInsertedRowID, source: source)
            try Self.enqueue(requests, run: run.number, in: database)
            return (run, RunReport())
        }
    }

    private func unfinished(_ source: String) throws -> (run: Run, report: RunReport)? {
        try read { database in
            let row = try Row.fetchOne(
                database,
                sql: "SELECT * FROM run WHERE source = ? AND ended IS NULL ORDER BY number DESC LIMIT 1",
                arguments: [source])
            guard let row else { return nil }
            let run = Run(number: row["number"], source: source)
            run.counts = Self.counts(row)
            // Records of a page that was not taken in to its end come again: only those of whole pages were met.
            let pages = try Data.fetchAll(
                database,
                sql: """
                    SELECT ads FROM page JOIN request ON request.url = page.url
                    WHERE page.source = ? AND request.run = ? AND request.done
                    """,
                arguments: [source, run.number])
            for page in pages {
                for id in try JSONDecoder().decode([String].self, from: page) {
                    let key = try Int64.fetchOne(
                        database.cachedStatement(sql: "SELECT key FROM ad WHERE source = ? AND source_id = ?"),
                        arguments: [source, id])
                    if let key { run.met.insert(key) }
                }
            }
            let report = try (row["report"] as Data?).map { try JSONDecoder().decode(RunReport.self, from: $0) }
            run.reopened = report?.reopened ?? 0
            return (run, report ?? RunReport())
        }
    }

    /// The requests that a run has still to make, in the order they came up.
    public func requests(of run: Run, limit: Int) throws -> [QueuedRequest] {
        try read {
            try Row.fetchAll(
                $0, sql: "SELECT number, url, request FROM request WHERE run = ? AND NOT done ORDER BY number LIMIT ?",
                arguments: [run.number, limit])
        }.map { QueuedRequest(number: $0["number"], url: $0["url"], request: $0["request"]) }
    }

    /// How many requests of a run are done, and how many there are so far.
    public func progress(of run: Run) throws -> (done: Int, all: Int) {
        try read { database in
            let row = try Row.fetchOne(
                database, sql: "SELECT count(*) AS everything, total(done) AS done FROM request WHERE run = ?",
                arguments: [run.number])
            return (Int(row?["done"] as Double? ?? 0), row?["everything"] ?? 0)
        }
    }

    static func enqueue(_ requests: [QueuedRequest], run: Int64, in database: Database) throws {
        for request in requests {
            try database.cachedStatement(sql: "INSERT OR IGNORE INTO request (run, url, request) VALUES (?, ?, ?)")
                .execute(arguments: [run, request.url, request.request])
        }
    }

    /// What an earlier run left to know of a page: its memory, and the source's identifiers of the ads it held.
    public func page(_ url: String, of source: String) throws -> (memory: Data, ads: [String])? {
        let row = try read {
            try Row.fetchOne(
                $0, sql: "SELECT memory, ads FROM page WHERE source = ? AND url = ?", arguments: [source, url])
        }
        return try row.map { ($0["memory"], try JSONDecoder().decode([String].self, from: $0["ads"])) }
    }

    /// How many of the source's ads are not closed, and how many of these the run has met.
    public func standing(of run: Run) throws -> (open: Int, met: Int) {
        try read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT count(*) AS open, total(run IS ?) AS met FROM ad WHERE source = ? AND state <> 'closed'
                    """,
                arguments: [run.number, run.source])
            return (row?["open"] ?? 0, Int(row?["met"] as Double? ?? 0))
        }
    }

    /// Ends a run of a source: where it was whole, ads that it did not meet are struck, and those struck often enough or
    /// found to be gone are closed. All in one transaction.
    ///
    /// - Returns: the report with the counts of ads put in.
    public func endRun(_ run: Run, report: RunReport, day: Day, now: Date) throws -> RunReport {
        var report = report
        try write { database in
            var lifecycle = LifecycleCounts()
            if report.isWhole, let source = run.source {
                lifecycle = try Self.strike(run: run.number, source: source, day: day, now: now, in: database)
            }
            lifecycle.closed += try Self.closeExpired(day: day, in: database)
            report.uncertain = lifecycle.uncertain
            report.closed = lifecycle.closed
            report.reopened = run.reopened
            report.counts = run.counts
            try Self.end(run, report: report, in: database)
            try database.execute(sql: "DELETE FROM request WHERE run = ?", arguments: [run.number])
            try database.execute(sql: "DELETE FROM gone WHERE run = ?", arguments: [run.number])
        }
        return report
    }

    /// Runs of a source, the last one first.
    public func history(of source: String, limit: Int) throws -> [RunEntry] {
        try read {
            try Row.fetchAll(
                $0, sql: "SELECT * FROM run WHERE source = ? ORDER BY number DESC LIMIT ?", arguments: [source, limit])
        }.map { row in
            RunEntry(
                number: row["number"], started: row["started"], ended: row["ended"],
                report: try (row["report"] as Data?).map { try JSONDecoder().decode(RunReport.self, from: $0) }
                    ?? RunReport())
        }
    }

    // MARK: Rows

    private static func counts(_ row: Row) -> ImportCounts {
        var counts = ImportCounts()
        counts.read = row["read"]
        counts.new = row["new"]
        counts.changed = row["changed"]
        counts.unchanged = row["unchanged"]
        counts.rejected = row["rejected"]
        return counts
    }

    /// Notes what a run has to report so far, so that it is not lost where the run is cut off.
    static func note(_ report: RunReport?, counts: ImportCounts, of run: Run, in database: Database) throws {
        try database.execute(
            sql: """
                UPDATE run SET report = ?, read = ?, new = ?, changed = ?, unchanged = ?, rejected = ? WHERE number = ?
                """,
            arguments: [
                try report.map { try encode($0) }, counts.read, counts.new, counts.changed, counts.unchanged,
                counts.rejected, run.number,
            ])
    }

    private static func end(_ run: Run, report: RunReport?, in database: Database) throws {
        try note(report, counts: run.counts, of: run, in: database)
        try database.execute(sql: "UPDATE run SET ended = ? WHERE number = ?", arguments: [Date(), run.number])
    }
}
