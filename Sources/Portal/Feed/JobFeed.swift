import PostingStore

/// The open jobs of the store, a stretch at a time, for programs that hold a copy of the list.
public struct JobFeed: Sendable {
    /// How far the store is.
    public var cursor: @Sendable () throws -> FeedCursor
    /// What the sources that are set up ask to stand beside their ads, by their names.
    public var sources: @Sendable () throws -> [(name: String, rules: SourceRules)]
    /// Leading ads of open jobs with keys above one, altered by a later generation than one, so many at most.
    public var jobs: @Sendable (_ after: Int64, _ since: Int, _ limit: Int) throws -> [StoredAd]
    /// Ads that a later generation took off the list, so many at most, with their keys.
    public var removed: @Sendable (_ after: Int64, _ since: Int, _ limit: Int) throws -> [(key: Int64, ad: RemovedAd)]
    /// Ads that a later generation deleted, so many at most, with their keys.
    public var deleted: @Sendable (_ after: Int64, _ since: Int, _ limit: Int) throws -> [(key: Int64, ad: RemovedAd)]

    public init(_ store: PostingStore) {
        cursor = { FeedCursor(store: try store.identity(), generation: try store.generation()) }
        sources = { try store.sources().map { ($0.source.name, $0.source.rules) } }
        jobs = { try store.openJobs(after: $0, alteredSince: $1, limit: $2) }
        removed = { try store.removedAds(after: $0, alteredSince: $1, limit: $2) }
        deleted = { try store.deletedAds(after: $0, since: $1, limit: $2) }
    }
}
