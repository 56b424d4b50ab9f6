import Foundation
import GRDB
import JobMarket

/// How an incoming posting stands to what is kept.
struct Standing {
    enum Need { case all, reading, nothing }

    /// The ad kept under its identifier; `nil` where it is new.
    var ad: PostingStore.MetAd?
    /// What must be written of it: the same posting may have been read by another version of the reader.
    var need: Need

    var isUnread: Bool { need != .nothing }
}

/// One transaction that takes postings in, at work.
struct Taking {
    private let run: PostingStore.Run
    private let reader: Int
    var generation = 0
    var counts = ImportCounts()
    var met: Set<Int64>
    /// Whether the index must learn of something.
    private(set) var isAltered = false
    /// Keys of the ads that are open again.
    private(set) var reopened: [Int64] = []

    init(run: PostingStore.Run, reader: Int) {
        self.run = run
        self.reader = reader
        met = run.met
    }

    mutating func take(
        _ incoming: IncomingPosting, standing judged: Standing, reading: Data?, seen: Day, in database: Database
    ) throws {
        counts.read += 1
        // An earlier record of this very run may have altered the ad since the batch was judged.
        let isStale = judged.ad.map { met.contains($0.key) } ?? true
        let standing = isStale ? try PostingStore.standing(of: incoming, reader: reader, in: database) : judged
        guard let ad = standing.ad else {
            guard let reading else { return }
            met.insert(try insert(incoming, reading: reading, seen: seen, in: database))
            counts.new += 1
            isAltered = true
            return
        }
        if met.contains(ad.key), standing.isUnread {
            try PostingStore.keep(
                PostingStore.repeated(
                    incoming.posting.sourceID, incoming.bytes, origin: incoming.origin, record: incoming.record),
                day: seen, in: database)
            counts.rejected += 1
            return
        }
        met.insert(ad.key)
        switch (standing.need, reading) {
        case (.all, let reading?):
            try update(ad.key, incoming, reading: reading, seen: seen, in: database)
            counts.changed += 1
            isAltered = true
        case (.reading, let reading?):
            try database.execute(
                sql: "UPDATE ad SET reading = ?, reader = ?, altered = ? WHERE key = ?",
                arguments: [reading, reader, generation, ad.key])
            counts.unchanged += 1
            isAltered = true
        default: counts.unchanged += 1
        }
        if try PostingStore.meet(ad, seen: seen, run: run.number, generation: generation, in: database) {
            reopened.append(ad.key)
        }
    }

    /// Notes what a page says beside its records, and that it is done.
    mutating func finish(_ page: TakenPage, seen: Day, in database: Database) throws {
        guard let source = run.source else { return }
        let held = Set(page.ads)
        for id in page.ads + page.listed.filter({ !held.contains($0) }) {
            guard let ad = try known(id, of: source, in: database), !met.contains(ad.key) else { continue }
            let isReopened = try PostingStore.meet(
                ad, isListedOnly: !held.contains(id), seen: seen, run: run.number, generation: generation, in: database)
            if isReopened { reopened.append(ad.key) }
        }
        for id in page.spared {
            try database.cachedStatement(sql: "UPDATE ad SET run = ? WHERE source = ? AND source_id = ?")
                .execute(arguments: [run.number, source, id])
        }
        for gone in page.gone {
            guard let ad = try known(gone.id, of: source, in: database) else { continue }
            try database.execute(
                sql: "INSERT OR REPLACE INTO gone (run, ad, reason, decisive) VALUES (?, ?, ?, ?)",
                arguments: [run.number, ad.key, gone.reason.rawValue, gone.isDecisive])
        }
        try PostingStore.enqueue(page.next, run: run.number, in: database)
        if let memory = page.memory {
            try database.cachedStatement(
                sql: "INSERT OR REPLACE INTO page (source, url, memory, ads) VALUES (?, ?, ?, ?)"
            ).execute(arguments: [source, page.url, memory, try PostingStore.encode(page.ads)])
        }
        try database.execute(sql: "UPDATE request SET done = TRUE WHERE number = ?", arguments: [page.request])
    }

    private func known(_ id: String, of source: String, in database: Database) throws -> PostingStore.MetAd? {
        try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT key, state, reason, valid_through FROM ad WHERE source = ? AND source_id = ?"),
            arguments: [source, id]
        ).map { row in
            PostingStore.MetAd(
                key: row["key"], state: AdState(rawValue: row["state"]) ?? .open,
                reason: (row["reason"] as String?).flatMap(ClosingReason.init),
                validThrough: (row["valid_through"] as String?).flatMap(Day.init(iso:)))
        }
    }

    private func insert(
        _ incoming: IncomingPosting, reading: Data, seen: Day, in database: Database
    ) throws -> Int64 {
        let posting = incoming.posting
        var attempt = 0
        var id = PublicID.make(source: posting.source, sourceID: posting.sourceID)
        while try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM ad WHERE id = ?)"), arguments: [id]) == true
        {
            attempt += 1
            id = PublicID.make(source: posting.source, sourceID: posting.sourceID, attempt: attempt)
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO ad (id, source, source_id, posting, reading, reader, first_seen, last_seen, made_up,
                valid_through, run, altered) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            id, posting.source, posting.sourceID, incoming.bytes, reading, reader, seen.description, seen.description,
            posting.unknown["made_up"] == .bool(true), posting.validThrough?.description, run.number, generation,
        ])
        return database.lastInsertedRowID
    }

    private func update(
        _ key: Int64, _ incoming: IncomingPosting, reading: Data, seen: Day, in database: Database
    ) throws {
        let stored: Data? = try Data.fetchOne(
            database, sql: "SELECT posting FROM ad WHERE key = ?", arguments: [key])
        let before = try stored.map { try JSONDecoder().decode(Posting.self, from: $0) }
        for change in PostingDifference.fields(before: before, after: incoming.posting) {
            try database.execute(
                sql: "INSERT INTO change (ad, day, source, field, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    key, seen.description, incoming.posting.source, change.field, change.before, change.after,
                ])
        }
        try database.execute(
            sql: "UPDATE ad SET posting = ?, reading = ?, reader = ?, valid_through = ?, altered = ? WHERE key = ?",
            arguments: [
                incoming.bytes, reading, reader, incoming.posting.validThrough?.description, generation, key,
            ])
    }
}
