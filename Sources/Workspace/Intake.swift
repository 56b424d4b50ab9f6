import AdReader
import AdSources
import Foundation
import JobMarket
import PostingStore

extension Workspace {
    /// Takes one input in, whole.
    ///
    /// What cannot be taken in is kept as a rejected record with the reason. Memory stays bounded
    /// whatever the size of the input.
    ///
    /// - Parameters:
    ///   - reject: called with every rejected record.
    ///   - progress: called with the counts after every batch.
    /// - Returns: the counts, and why the input could not be read (to its end), where so; what came before is kept.
    /// - Throws: `StoreError` where the ads cannot be kept.
    public func take(
        _ input: AdInput, reader source: AdSourceReader, seen: SeenDay,
        reject: (RejectedRecord) throws -> Void = { _ in }, progress: (ImportCounts) throws -> Void = { _ in }
    ) throws -> (counts: ImportCounts, damage: SourceError?) {
        let run = try store.beginRun(origin: input.name)
        var batch: [(posting: Posting, location: RecordLocation)] = []
        var rejects: [RejectedRecord] = []
        func flush() throws {
            let incoming = try parallelMap(batch) { try IncomingPosting($0.posting, at: $0.location) }
            batch.removeAll(keepingCapacity: true)
            try store.take(incoming, rejects: rejects, run: run, reader: AdReader.version, day: seen, read: read)
            try rejects.forEach(reject)
            rejects.removeAll(keepingCapacity: true)
            try progress(run.counts)
        }
        var damage: SourceError?
        do {
            try source.forEachRecord(in: input) { record in
                switch record {
                case .posting(let posting, let location): batch.append((posting, location))
                case .rejected(let record): rejects.append(record)
                }
                if batch.count + rejects.count >= Self.batchSize { try flush() }
            }
        } catch let error as SourceError {
            damage = error
        }
        try flush()
        try store.endRun(run)
        _ = try store.closeExpired(day: seen.day)
        return (run.counts, damage)
    }

    /// Takes made-up postings in, each seen on the day it says it was published.
    public func take(
        samples: some Sequence<Posting>, day: Day, progress: (ImportCounts) throws -> Void = { _ in }
    ) throws -> ImportCounts {
        let run = try store.beginRun(origin: "samples")
        var batch: [IncomingPosting] = []
        func flush() throws {
            try store.take(
                batch, run: run, reader: AdReader.version, day: .published(fallback: day), read: read)
            batch.removeAll(keepingCapacity: true)
            try progress(run.counts)
        }
        for (offset, posting) in samples.enumerated() {
            batch.append(try IncomingPosting(posting, origin: "samples", record: offset + 1))
            if batch.count == Self.batchSize { try flush() }
        }
        try flush()
        try store.endRun(run)
        return run.counts
    }

    /// Takes in what one whole visit of a source found: new postings, and which of the ads known stand there still.
    ///
    /// What the visit did not find is struck as after any run of a source.
    ///
    /// - Parameters:
    ///   - standing: the source's identifiers of ads taken in before.
    ///   - progress: called with the counts after every batch.
    public func take(
        visit day: Day, of source: String, new: [Posting], standing: [String],
        progress: (ImportCounts) throws -> Void = { _ in }
    ) throws -> RunReport {
        let run = try store.beginRun(source: source, day: day) { [QueuedRequest(url: source, request: Data())] }.run
        var report = RunReport()
        report.isWhole = true
        for start in stride(from: 0, to: max(new.count, 1), by: Self.batchSize) {
            var page: TakenPage?
            if start + Self.batchSize >= new.count, let request = try store.requests(of: run, limit: 1).first {
                var last = TakenPage(request: request.number, url: request.url, report: report)
                last.listed = standing
                page = last
            }
            let batch = try new.dropFirst(start).prefix(Self.batchSize).enumerated().map { offset, posting in
                try IncomingPosting(posting, origin: source, record: start + offset + 1)
            }
            try store.take(
                batch, page: page, run: run, reader: AdReader.version, day: .today(day), read: read)
            try progress(run.counts)
        }
        let noon = Date(timeIntervalSince1970: (Double(day.number) + 0.5) * 86_400)
        return try store.endRun(run, report: report, day: day, now: noon)
    }

    /// Ads in one transaction: large enough to be fast, small enough to bound memory and what a crash undoes.
    public static var batchSize: Int { 256 }
}

extension IncomingPosting {
    init(_ posting: Posting, at location: RecordLocation) throws {
        try self.init(posting, origin: location.file, record: location.record)
    }
}
