import Hummingbird
import JobMarket
import NIOCore
import PostingStore

/// Writes a change feed stretch by stretch.
///
/// The cursor is the generation from before the first stretch: what is altered while the feed is written may be told
/// in it or not, and is told by the changes after it in any case.
struct FeedWriter: Sendable {
    let feed: JobFeed
    /// Changes after this generation; all open jobs from 0.
    let since: Int
    let cursor: FeedCursor

    /// Ads of a stretch.
    private static let stretch = 256

    /// - Parameter withRemovals: a snapshot needs none.
    func write(to writer: inout any ResponseBodyWriter, withRemovals: Bool) async throws {
        // All that are set up, since they may ask for something else than before; others ask for nothing.
        let sources = try feed.sources()
        try await send(sources.map { .source($0.name, $0.rules) }, to: &writer)
        if withRemovals {
            // Before what is put: an identifier that was deleted may have come again.
            try await forEach(feed.deleted) { try await send($0.map { .remove($0.ad) }, to: &writer) }
            try await forEach(feed.removed) { try await send($0.map { .remove($0.ad) }, to: &writer) }
        }
        var told = Set(sources.map(\.name))
        try await forEach({ after, since, limit in try feed.jobs(after, since, limit).map { (key: $0.key, ad: $0) } }) {
            stretch in
            var lines: [FeedLine] = []
            for (_, ad) in stretch {
                let source = ad.posting.source
                if told.insert(source).inserted { lines.append(.source(source, nil)) }
                lines.append(.put(ad))
            }
            try await send(lines, to: &writer)
        }
        try await send([.end(cursor: cursor)], to: &writer)
        try await writer.finish(nil)
    }

    private func forEach<Ad>(
        _ next: (Int64, Int, Int) throws -> [(key: Int64, ad: Ad)],
        _ body: ([(key: Int64, ad: Ad)]) async throws -> Void
    ) async throws {
        var last: Int64 = 0
        while true {
            let stretch = try next(last, since, Self.stretch)
            guard let end = stretch.last else { return }
            try await body(stretch)
            last = end.key
        }
    }

    private func send(_ lines: [FeedLine], to writer: inout any ResponseBodyWriter) async throws {
        var bytes: [UInt8] = []
        for line in lines { bytes += try PrintedJSON.line(line.json) }
        try await writer.write(ByteBuffer(bytes: bytes))
    }
}
