import Foundation
import GRDB
import JobMarket

extension PostingStore {
    /// Takes a batch of postings in, in one transaction.
    ///
    /// The same posting again only renews its last-seen day, so that importing a file twice equals
    /// importing it once. Within one run the first record of an identifier counts; a later one that
    /// says something else is rejected, so that an import that was cut off and run again ends at the
    /// same store.
    ///
    /// - Parameters:
    ///   - rejects: records that could not be taken in; kept with the reason.
    ///   - page: what else the page says that the batch ends.
    ///   - day: the day a posting counts as seen.
    ///   - reader: version of the reader that `read` runs.
    ///   - read: reads the postings that are new or changed, in order.
    public func take(
        _ batch: [IncomingPosting], rejects: [RejectedRecord] = [], page: TakenPage? = nil, run: Run, reader: Int,
        day: SeenDay, read: ([Posting]) -> [Reading]
    ) throws {
        let standings = try self.read { database in
            try batch.map { try Self.standing(of: $0, reader: reader, in: database) }
        }
        // Two records of one new identifier in a batch: the first is new, the second meets it below.
        let toRead = zip(batch, standings).filter { $0.1.isUnread }.map(\.0.posting)
        let readings = try read(toRead).map { try Self.encode($0) }
        var taking = Taking(run: run, reader: reader)
        try write { database in
            taking.generation = try Self.nextGeneration(in: database)
            var next = 0
            for (incoming, standing) in zip(batch, standings) {
                var reading: Data?
                if standing.isUnread {
                    reading = readings[next]
                    next += 1
                }
                try taking.take(
                    incoming, standing: standing, reading: reading, seen: day(incoming.posting), in: database)
            }
            for record in rejects { try Self.keep(record, day: day.day, in: database) }
            taking.counts.read += rejects.count
            taking.counts.rejected += rejects.count
            if let page {
                try taking.finish(page, seen: day.day, in: database)
                var counts = run.counts
                counts += taking.counts
                var report = page.report
                report.reopened = run.reopened + taking.reopened.count
                try Self.note(report, counts: counts, of: run, in: database)
            }
            if taking.isAltered || !taking.reopened.isEmpty { try Self.raise(taking.generation, in: database) }
            try Self.renewClusters(of: taking.reopened, in: database)
        }
        run.counts += taking.counts
        run.met = taking.met
        run.reopened += taking.reopened.count
    }

    static func standing(of incoming: IncomingPosting, reader: Int, in database: Database) throws -> Standing {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT key, posting = ? AS same, reader, state, reason FROM ad WHERE source = ? AND source_id = ?
                    """),
            arguments: [incoming.bytes, incoming.posting.source, incoming.posting.sourceID])
        guard let row else { return Standing(ad: nil, need: .all) }
        let met = MetAd(
            key: row["key"], state: AdState(rawValue: row["state"]) ?? .open,
            reason: (row["reason"] as String?).flatMap(ClosingReason.init),
            validThrough: incoming.posting.validThrough)
        guard row["same"] as Bool else { return Standing(ad: met, need: .all) }
        return Standing(ad: met, need: row["reader"] as Int == reader ? .nothing : .reading)
    }

    static func repeated(_ sourceID: String, _ bytes: Data, origin: String, record: Int) -> RejectedRecord {
        RejectedRecord(
            origin: origin, record: record,
            reason:
                "the identifier \(sourceID) stands twice in this import with different contents; the first was kept",
            raw: String(decoding: bytes.prefix(RejectedRecord.maximumRawLength), as: UTF8.self),
            rawLength: bytes.count)
    }

    /// Keeps a record that could not be taken in; the same one again is kept once.
    static func keep(_ record: RejectedRecord, day: Day, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO reject (origin, record, reason, raw, raw_length, day) VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            record.origin, record.record, record.reason, record.raw, record.rawLength, day.description,
        ])
    }

    /// The same value always gives the same bytes: changes are found by comparing them.
    static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }
}
