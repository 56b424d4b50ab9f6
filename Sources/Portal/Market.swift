import AdCheck
import JobMarket
import MarketStatistics
import PostingStore
import SearchIndex
import Settings

/// What the portal shows: the index as it is at a moment, and the ads behind it.
///
/// Plain functions, so that the portal knows neither where the ads are kept nor how the index is renewed.
public struct Market: Sendable {
    /// The index as it is now; one request uses one snapshot throughout.
    public var snapshot: @Sendable () -> IndexSnapshot
    /// Help for people who search, once it is made.
    public var aids: @Sendable () -> SearchAids?
    /// The courses kept, as they are now.
    public var courses: @Sendable () -> [Course]
    /// A number that is another one whenever the index or the courses are; `nil` where nothing may be kept between requests.
    public var generation: (@Sendable () -> Int)?
    /// Tells the store behind the index from every other, whose generations are counted anew.
    public var store = ""
    /// An ad by its public identifier; `nil` where there is none.
    public var ad: @Sendable (String) throws -> StoredAd?
    /// The leading ad of an ad's cluster: the one that stands for the job.
    public var leadingAd: @Sendable (StoredAd) throws -> StoredAd
    /// Other ads of the same job, and copies elsewhere, with the reason.
    public var partners: @Sendable (StoredAd) throws -> [ClusterPartner]
    /// What the sources changed in the ad of a key, oldest first.
    public var changes: @Sendable (Int64) throws -> [AdChange]
    /// What happened to the state of the ad of a key, oldest first.
    public var events: @Sendable (Int64) throws -> [AdEvent]
    /// Where the ads of some keys come from.
    public var origins: @Sendable ([Int64]) throws -> [Int64: AdOrigin]
    /// What the source of a name allows and asks; `nil` where nothing is set up.
    public var rules: @Sendable (String) throws -> SourceRules?
    /// How the sources fare, for the operator; `nil` where that is not to be seen on the web.
    public var sources: (@Sendable () throws -> [SourceHealth])?
    /// The spells of the closed jobs that a request would select.
    public var ended: @Sendable (SearchRequest) -> [Spell]
    /// The open jobs for programs that hold a copy of them; `nil` where there is no store to follow.
    public var feed: JobFeed?
    /// The day that each ad was last changed by its source, by key, where it was.
    public var lastChanges: @Sendable () throws -> [Int64: Day] = { [:] }
    /// The ads' own pages that search engines are to know instead of the portal's, by key.
    public var canonicalPages: @Sendable () throws -> [Int64: String] = { [:] }
    /// How programs send ads in; `nil` where none may.
    public var intake: AdIntake?
    /// What the operator watches; `nil` where nothing is to be watched.
    public var vitals: Vitals?
    public var today: @Sendable () -> Day
    /// Mails about searches and figures; `nil` where none are sent.
    package var alerts: AlertDesk?
    /// Reports of ads; `nil` where none are taken.
    public var reports: ReportDesk?
    /// The check of ads, with the operator's rules.
    public var check = AdCheck()
    /// Who runs the portal.
    public var settings = OperatorSettings()
    /// The version of the program, as the footer and `/healthz` name it.
    public var version: String
    /// Scheme and host under which visitors reach the portal (`https://stellen.example`), for links that must be
    /// absolute; `nil` takes the host of each request.
    public var publicAddress: String?

    public init(
        snapshot: @escaping @Sendable () -> IndexSnapshot,
        aids: @escaping @Sendable () -> SearchAids? = { nil },
        courses: @escaping @Sendable () -> [Course] = { [] },
        generation: (@Sendable () -> Int)? = nil,
        ad: @escaping @Sendable (String) throws -> StoredAd?,
        leadingAd: @escaping @Sendable (StoredAd) throws -> StoredAd = { $0 },
        partners: @escaping @Sendable (StoredAd) throws -> [ClusterPartner] = { _ in [] },
        changes: @escaping @Sendable (Int64) throws -> [AdChange],
        events: @escaping @Sendable (Int64) throws -> [AdEvent] = { _ in [] },
        origins: @escaping @Sendable ([Int64]) throws -> [Int64: AdOrigin] = { _ in [:] },
        rules: @escaping @Sendable (String) throws -> SourceRules? = { _ in nil },
        sources: (@Sendable () throws -> [SourceHealth])? = nil,
        ended: @escaping @Sendable (SearchRequest) -> [Spell] = { _ in [] },
        today: @escaping @Sendable () -> Day,
        version: String,
        publicAddress: String? = nil
    ) {
        self.snapshot = snapshot
        self.aids = aids
        self.courses = courses
        self.generation = generation
        self.ad = ad
        self.leadingAd = leadingAd
        self.partners = partners
        self.changes = changes
        self.events = events
        self.origins = origins
        self.rules = rules
        self.sources = sources
        self.ended = ended
        self.today = today
        self.version = version
        self.publicAddress = publicAddress
    }

    /// The answer to a request, or where it finds nothing to the nearest one that does.
    func answer(_ request: SearchRequest, in snapshot: IndexSnapshot) throws -> SearchAnswer {
        try aids()?.search(request, in: snapshot) ?? snapshot.search(request)
    }
}
