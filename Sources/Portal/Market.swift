import JobMarket
import PostingStore
import SearchIndex

/// What the portal shows: the index as it is at a moment, and the ads behind it.
///
/// Plain functions, so that the portal knows neither where the ads are kept nor how the index is renewed.
public struct Market: Sendable {
    /// The index as it is now; one request uses one snapshot throughout.
    public var snapshot: @Sendable () -> IndexSnapshot
    /// Help for people who search, once it is made.
    public var aids: @Sendable () -> SearchAids?
    /// A number that is another one whenever the index is; `nil` where nothing may be kept between requests.
    public var generation: (@Sendable () -> Int)?
    /// An ad by its public identifier; `nil` where there is none.
    public var ad: @Sendable (String) throws -> StoredAd?
    /// What the sources changed in the ad of a key, oldest first.
    public var changes: @Sendable (Int64) throws -> [AdChange]
    public var today: @Sendable () -> Day
    /// The version of the program, as the footer and `/healthz` name it.
    public var version: String
    /// Scheme and host under which visitors reach the portal (`https://stellen.example`), for links that must be
    /// absolute; `nil` takes the host of each request.
    public var publicAddress: String?

    public init(
        snapshot: @escaping @Sendable () -> IndexSnapshot,
        aids: @escaping @Sendable () -> SearchAids? = { nil },
        generation: (@Sendable () -> Int)? = nil,
        ad: @escaping @Sendable (String) throws -> StoredAd?,
        changes: @escaping @Sendable (Int64) throws -> [AdChange],
        today: @escaping @Sendable () -> Day,
        version: String,
        publicAddress: String? = nil
    ) {
        self.snapshot = snapshot
        self.aids = aids
        self.generation = generation
        self.ad = ad
        self.changes = changes
        self.today = today
        self.version = version
        self.publicAddress = publicAddress
    }

    /// The answer to a request, or where it finds nothing to the nearest one that does.
    func answer(_ request: SearchRequest, in snapshot: IndexSnapshot) throws -> SearchAnswer {
        try aids()?.search(request, in: snapshot) ?? snapshot.search(request)
    }
}
