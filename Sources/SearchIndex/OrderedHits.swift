/// All hits of a request in its order, read a stretch at a time, so that a whole list can be handed on without holding
/// its words in memory.
public struct OrderedHits: Sendable {
    /// Where a hit is, and which of its places is nearest to the place asked for.
    struct Place: Sendable {
        let segment: Int32
        let ad: UInt32
        /// Number among the ad's places; -1 where no place was asked for.
        let nearest: Int32
        /// Kilometres.
        let distance: Double
    }

    private let segments: [Segment]
    private let places: [Place]

    init(segments: [Segment], places: [Place]) {
        self.segments = segments
        self.places = places
    }

    public var count: Int { places.count }

    /// Hits in order, without reasons; what lies beyond the end is left out.
    public func hits(_ range: Range<Int>) -> [Hit] {
        places[range.clamped(to: places.indices)].map { place in
            let ad = StoredAd(segment: segments[Int(place.segment)], number: Int(place.ad))
            let nearest = place.nearest < 0 ? nil : (index: Int(place.nearest), distance: place.distance)
            return Hit(ad, nearest: nearest, why: [], score: 0)
        }
    }
}

extension IndexSnapshot {
    /// The whole list of a request, in the order in which ``search(_:)`` gives its pages; limit and offset are ignored.
    ///
    /// - Throws: ``IndexError`` where a file turned out to be damaged; the index must then be built anew.
    public func list(_ request: SearchRequest) throws(IndexError) -> OrderedHits {
        let plan = QueryReader.plan(request, snapshot: self)
        let list = HitList(request, plan: plan, matches: views.map { SegmentMatch(plan, in: $0) })
        let hits = OrderedHits(segments: views.map(\.segment), places: list.places)
        try verify()
        return hits
    }
}
