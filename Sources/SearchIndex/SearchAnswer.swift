import JobMarket
import ReferenceData

/// What the index answers: hits, and the exact total, facets and percentiles over all hits.
public struct SearchAnswer: Sendable {
    /// All ads that match, not only those in ``hits``.
    public var total: Int
    /// Microseconds the answer took.
    public var microseconds: Int
    public var query: QueryUnderstanding
    public var hits: [Hit]
    public var facets: [Facet]
    public var pay: PayAnswer?
    /// The middles of all matching ads with pay, EUR per month, full time.
    public var amounts: CountedAmounts
    /// Whether any matching ad was made up for demonstration.
    public var containsMadeUp: Bool
    /// What was answered instead, where the request itself finds nothing; see ``SearchAids``.
    public var nearest: Nearest?

    public init(
        total: Int, microseconds: Int, query: QueryUnderstanding, hits: [Hit], facets: [Facet], pay: PayAnswer?,
        amounts: CountedAmounts, containsMadeUp: Bool
    ) {
        self.total = total
        self.microseconds = microseconds
        self.query = query
        self.hits = hits
        self.facets = facets
        self.pay = pay
        self.amounts = amounts
        self.containsMadeUp = containsMadeUp
    }
}

/// How the words of a request were understood.
public struct QueryUnderstanding: Sendable {
    public var what: String
    /// The occupation meant, with the codes it covers.
    public var occupation: UnderstoodOccupation?
    public var skills: [String]
    public var place: UnderstoodPlace?
    /// A place that was asked for but is not known.
    public var unknownPlace: String?
    public var radius: Double?
    /// Conditions found in the words ("teilzeit", "remote", "ohne zeitarbeit").
    public var filters: [Filter]
    /// The words that state them.
    public var conditions: [UnderstoodCondition] = []
    /// The words that were searched as words.
    public var rest: [String]
    /// The words that no ad may hold.
    public var excluded: [String]

    public init(
        what: String, occupation: UnderstoodOccupation? = nil, skills: [String] = [], place: UnderstoodPlace? = nil,
        unknownPlace: String? = nil, radius: Double? = nil, filters: [Filter] = [], rest: [String] = [],
        excluded: [String] = []
    ) {
        self.what = what
        self.occupation = occupation
        self.skills = skills
        self.place = place
        self.unknownPlace = unknownPlace
        self.radius = radius
        self.filters = filters
        self.rest = rest
        self.excluded = excluded
    }
}

/// Words that state conditions.
public struct UnderstoodCondition: Hashable, Sendable {
    /// As they stand in the question.
    public var typed: String
    public var filters: [Filter]

    public init(typed: String, filters: [Filter]) {
        self.typed = typed
        self.filters = filters
    }
}

public struct UnderstoodOccupation: Hashable, Sendable {
    /// The title as found in the reference data.
    public var title: String
    /// KldB codes of the title, best first.
    public var codes: [String]
    /// The words of the request that name it.
    public var typed: String

    public init(title: String, codes: [String], typed: String) {
        self.title = title
        self.codes = codes
        self.typed = typed
    }
}

public struct UnderstoodPlace: Hashable, Sendable {
    public var name: String
    public var ags: String
    public var postcode: String?
    public var coordinate: Coordinate

    public init(name: String, ags: String, postcode: String?, coordinate: Coordinate) {
        self.name = name
        self.ags = ags
        self.postcode = postcode
        self.coordinate = coordinate
    }
}

/// An ad that matches; its words and facts are read from the index when asked for.
public struct Hit: Sendable {
    private let ad: StoredAd
    private let nearest: Int
    /// Kilometres from the place asked for to ``place``, as the crow flies, from centre to centre.
    public let distance: Double?
    /// Why it matched, such as `title: administrator`.
    public let why: [String]
    public let score: Double

    init(_ ad: StoredAd, nearest: (index: Int, distance: Double)?, why: [String], score: Double) {
        self.ad = ad
        self.nearest = nearest?.index ?? 0
        distance = nearest?.distance
        self.why = why
        self.score = score
    }

    public var key: Int64 { ad.key }
    public var id: String { ad.record.id }
    public var n: JSONValue? { ad.record.n }
    public var title: String { ad.record.title }
    /// Ads of the same job that are kept, this one among them.
    public var clusterSize: Int { ad.record.clusterSize }
    /// The language that the ad is written in, as ISO 639-1.
    public var language: String { ad.record.language }
    public var employer: String { ad.employer }
    public var employerKind: EmployerKind { ad.employerKind }
    /// The ad's place nearest to the place asked for, or its first.
    public var place: IndexedPlace? { ad.place(nearest) }
    /// Number of places of work.
    public var placeCount: Int { ad.placeCount }
    public var firstSeen: Day { ad.firstSeen }
    public var posted: Day? { ad.posted }
    public var facts: AdFacts { ad.facts }
    public var madeUp: Bool { ad.madeUp }
}

/// Counts of the values of one field over all hits, most frequent first, ties by value.
public struct Facet: Sendable {
    public var field: FilterField
    public var values: [FacetValue]

    public init(field: FilterField, values: [FacetValue]) {
        self.field = field
        self.values = values
    }
}

public struct FacetValue: Hashable, Sendable {
    /// As a filter takes it.
    public var value: String
    public var count: Int

    public init(value: String, count: Int) {
        self.value = value
        self.count = count
    }
}

/// Pay over all hits that name it: EUR per month, full time, each ad by its middle.
public struct PayAnswer: Hashable, Sendable {
    public var n: Int
    public var employers: Int
    public var p25: Double
    public var p50: Double
    public var p75: Double
    /// Distribution-free interval of the median, 95 %; `nil` below six ads.
    public var interval95: ClosedRange<Double>?

    public init(n: Int, employers: Int, p25: Double, p50: Double, p75: Double, interval95: ClosedRange<Double>?) {
        self.n = n
        self.employers = employers
        self.p25 = p25
        self.p50 = p50
        self.p75 = p75
        self.interval95 = interval95
    }
}
