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
    /// Whether any matching ad was made up for demonstration.
    public var containsMadeUp: Bool

    public init(
        total: Int, microseconds: Int, query: QueryUnderstanding, hits: [Hit], facets: [Facet], pay: PayAnswer?,
        containsMadeUp: Bool
    ) {
        self.total = total
        self.microseconds = microseconds
        self.query = query
        self.hits = hits
        self.facets = facets
        self.pay = pay
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
    /// The words that were searched as words.
    public var rest: [String]

    public init(
        what: String, occupation: UnderstoodOccupation? = nil, skills: [String] = [], place: UnderstoodPlace? = nil,
        unknownPlace: String? = nil, radius: Double? = nil, filters: [Filter] = [], rest: [String] = []
    ) {
        self.what = what
        self.occupation = occupation
        self.skills = skills
        self.place = place
        self.unknownPlace = unknownPlace
        self.radius = radius
        self.filters = filters
        self.rest = rest
    }
}

public struct UnderstoodOccupation: Hashable, Sendable {
    /// The title as found in the reference data.
    public var title: String
    /// KldB codes of the title, best first.
    public var codes: [String]

    public init(title: String, codes: [String]) {
        self.title = title
        self.codes = codes
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

public struct Hit: Sendable {
    public var key: Int64
    public var id: String
    public var n: JSONValue?
    public var title: String
    public var employer: String
    public var employerKind: EmployerKind
    /// The ad's place nearest to the place asked for, or its first.
    public var place: IndexedPlace?
    /// Number of places of work.
    public var placeCount: Int
    /// Kilometres from the place asked for to ``place``.
    public var distance: Double?
    public var firstSeen: Day
    public var posted: Day?
    public var facts: AdFacts
    /// Why it matched, such as `title: administrator`.
    public var why: [String]
    public var score: Double
    public var madeUp: Bool

    public init(
        key: Int64, id: String, n: JSONValue?, title: String, employer: String, employerKind: EmployerKind,
        place: IndexedPlace?, placeCount: Int, distance: Double?, firstSeen: Day, posted: Day?, facts: AdFacts,
        why: [String], score: Double, madeUp: Bool
    ) {
        self.key = key
        self.id = id
        self.n = n
        self.title = title
        self.employer = employer
        self.employerKind = employerKind
        self.place = place
        self.placeCount = placeCount
        self.distance = distance
        self.firstSeen = firstSeen
        self.posted = posted
        self.facts = facts
        self.why = why
        self.score = score
        self.madeUp = madeUp
    }
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
