import JobMarket

/// All ads that match a request, for figures over them.
public struct Selection: Sendable {
    private let parts: [(segment: Segment, members: [UInt32])]

    init(parts: [(segment: Segment, members: [UInt32])]) { self.parts = parts }

    public var count: Int { parts.reduce(0) { $0 + $1.members.count } }

    public func forEach(_ body: (SelectedAd) -> Void) {
        for (segment, members) in parts {
            for member in members { body(SelectedAd(StoredAd(segment: segment, number: Int(member)))) }
        }
    }

    public func map<Result>(_ transform: (SelectedAd) -> Result) -> [Result] {
        var results: [Result] = []
        results.reserveCapacity(count)
        forEach { results.append(transform($0)) }
        return results
    }
}

/// An ad of a selection, with its words and facts as the index keeps them.
public struct SelectedAd: Sendable {
    public let key: Int64
    public let id: String
    public let title: String
    public let employer: String
    public let places: [IndexedPlace]
    public let firstSeen: Day
    public let posted: Day?
    public let facts: AdFacts
    public let madeUp: Bool

    init(_ ad: StoredAd) {
        let record = ad.record
        key = ad.key
        id = record.id
        title = record.title
        employer = ad.employer
        places = ad.places
        firstSeen = ad.firstSeen
        posted = ad.posted
        facts = ad.facts
        madeUp = ad.madeUp
    }
}
