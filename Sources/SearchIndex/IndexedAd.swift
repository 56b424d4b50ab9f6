import JobMarket
import ReferenceData

/// One ad as the index takes it in.
public struct IndexedAd: Sendable {
    /// The store's key of the ad; unique among the ads of an index.
    public var key: Int64
    /// The ad's public identifier, part of its address.
    public var id: String
    /// The number the importing side gave the ad.
    public var n: JSONValue?
    public var title: String
    public var employer: String
    public var places: [IndexedPlace]
    /// The day the source says it was published.
    public var posted: Day?
    /// The day it was first seen here; orders by date go by it, so that re-dating wins nothing.
    public var firstSeen: Day
    public var facts: AdFacts
    /// Text of the lines that state tasks or requirements: what the ad *asks for*.
    public var demands: String
    /// All other text, with contact persons left out: what the ad only *mentions*.
    public var rest: String
    /// Whether the ad was made up for demonstration.
    public var madeUp: Bool
    /// Ads of the same job that are kept, this one among them: at least 1.
    public var clusterSize: Int
    /// The language that the ad is written in, as ISO 639-1.
    public var language: String

    public init(
        key: Int64, id: String, n: JSONValue?, title: String, employer: String, places: [IndexedPlace], posted: Day?,
        firstSeen: Day, facts: AdFacts, demands: String, rest: String, madeUp: Bool,
        clusterSize: Int = 1, language: String = "de"
    ) {
        self.key = key
        self.id = id
        self.n = n
        self.title = title
        self.employer = employer
        self.places = places
        self.posted = posted
        self.firstSeen = firstSeen
        self.facts = facts
        self.demands = demands
        self.rest = rest
        self.madeUp = madeUp
        self.clusterSize = clusterSize
        self.language = language
    }
}

/// A place of work as the index keeps it.
public struct IndexedPlace: Hashable, Sendable {
    public var name: String
    public var postcode: String?
    public var ags: String?
    public var coordinate: Coordinate?

    public init(name: String, postcode: String?, ags: String?, coordinate: Coordinate?) {
        self.name = name
        self.postcode = postcode
        self.ags = ags
        self.coordinate = coordinate
    }
}
