import Foundation
import GRDB
import JobMarket

extension PostingStore {
    /// A course on its way in, with where it stood.
    public struct IncomingCourse: Sendable {
        public var course: Course
        /// File or address.
        public var origin: String
        /// Line or record number in the file, from 1.
        public var record: Int

        public init(_ course: Course, origin: String, record: Int) {
            self.course = course
            self.origin = origin
            self.record = record
        }
    }

    /// Takes a batch of courses in, in one transaction.
    ///
    /// The same course again changes nothing. As with ads, the first record of an identifier counts within one run; a
    /// later one that says something else is rejected.
    ///
    /// - Parameters:
    ///   - rejects: records that could not be taken in; kept with the reason.
    ///   - day: the day of the import.
    public func take(
        courses batch: [IncomingCourse], rejects: [RejectedRecord] = [], run: Run, day: Day
    ) throws {
        let encoded = try batch.map { try Self.encode($0.course) }
        var counts = ImportCounts()
        var met = run.met
        try write { database in
            for (incoming, bytes) in zip(batch, encoded) {
                counts.read += 1
                let course = incoming.course
                let row = try Row.fetchOne(
                    database.cachedStatement(
                        sql: "SELECT key, course = ? AS same FROM course WHERE source = ? AND source_id = ?"),
                    arguments: [bytes, course.source, course.sourceID])
                guard let row else {
                    try database.cachedStatement(
                        sql: "INSERT INTO course (source, source_id, course) VALUES (?, ?, ?)"
                    ).execute(arguments: [course.source, course.sourceID, bytes])
                    met.insert(database.lastInsertedRowID)
                    counts.new += 1
                    continue
                }
                let key: Int64 = row["key"]
                if row["same"] as Bool {
                    counts.unchanged += 1
                } else if met.contains(key) {
                    try Self.keep(
                        Self.repeated(
                            course.sourceID, bytes, origin: incoming.origin, record: incoming.record),
                        day: day, in: database)
                    counts.rejected += 1
                } else {
                    try database.cachedStatement(sql: "UPDATE course SET course = ? WHERE key = ?")
                        .execute(arguments: [bytes, key])
                    counts.changed += 1
                }
                met.insert(key)
            }
            for record in rejects { try Self.keep(record, day: day, in: database) }
            counts.read += rejects.count
            counts.rejected += rejects.count
            if counts.new + counts.changed > 0 { try Self.raiseCourses(database) }
        }
        run.counts += counts
        run.met = met
    }

    /// All courses, in the order they were first taken in.
    public func courses() throws -> [Course] {
        let decoder = JSONDecoder()
        return try read { try Data.fetchAll($0, sql: "SELECT course FROM course ORDER BY key") }
            .map { try decoder.decode(Course.self, from: $0) }
    }

    /// Takes all courses of a source away.
    ///
    /// - Returns: how many there were.
    public func clearCourses(source: String) throws -> Int {
        try write { database in
            try database.execute(sql: "DELETE FROM course WHERE source = ?", arguments: [source])
            let removed = database.changesCount
            if removed > 0 { try Self.raiseCourses(database) }
            return removed
        }
    }

    /// Raised whenever a course is added, altered or taken away; apart from ``generation()``, by which the index goes.
    public func courseGeneration() throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT courses FROM generation") ?? 0 }
    }

    private static func raiseCourses(_ database: Database) throws {
        try database.execute(sql: "UPDATE generation SET courses = courses + 1")
    }
}
