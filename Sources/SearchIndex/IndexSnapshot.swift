import GermanText
import JobMarket

/// The index at one moment; what is added or removed later does not change it.
public struct IndexSnapshot: Sendable {
    let views: [SegmentView]

    /// Ads in the index.
    public var count: Int { views.reduce(0) { $0 + $1.count } }

    /// One page of hits, with exact figures over all hits.
    public func search(_ request: SearchRequest) -> SearchAnswer {
        let clock = ContinuousClock()
        let start = clock.now
        let plan = QueryReader.plan(request, snapshot: self)
        let matches = views.map { SegmentMatch(plan, in: $0) }
        var facets = FacetCounter()
        var pay = PayCollector()
        for match in matches {
            facets.add(match)
            pay.add(match)
        }
        let hits = HitList(request, plan: plan, matches: matches).hits
        let elapsed = (clock.now - start).components
        return SearchAnswer(
            total: matches.reduce(0) { $0 + $1.members.count },
            microseconds: Int(elapsed.seconds) * 1_000_000 + Int(elapsed.attoseconds / 1_000_000_000_000),
            query: plan.understanding, hits: hits, facets: facets.facets, pay: pay.answer(),
            containsMadeUp: facets.containsMadeUp)
    }

    /// All ads that match, in no particular order; sort, limit and offset are ignored.
    public func select(_ request: SearchRequest) -> Selection {
        let plan = QueryReader.plan(request, snapshot: self)
        return Selection(parts: views.map { SegmentMatch(plan, in: $0) }.map { ($0.view.segment, $0.members) })
    }

    /// The usual spelling of a skill that at least two ads name, by its folded words.
    func skillName(_ key: String) -> String? {
        let term = [TermKind.skill] + key.utf8
        let lists = views.compactMap { view in view.segment.postings(term).map { (view.segment, $0) } }
        guard lists.reduce(0, { $0 + $1.1.count }) >= 2, let (segment, list) = lists.first else { return nil }
        var name: String?
        list.forEach { ad, _ in
            guard name == nil else { return }
            name = segment.skills[Int(ad)].lazy.map { segment.skillNames[Int($0)] }
                .first { Tokens.words($0).joined(separator: " ") == key }
        }
        return name
    }
}

/// A segment with the ads of it that are still in the index.
struct SegmentView: Sendable {
    let segment: Segment
    var alive: Bitmap
    var count: Int

    init(_ segment: Segment) {
        self.segment = segment
        alive = Bitmap(capacity: segment.count, filled: true)
        count = segment.count
    }

    init(_ segment: Segment, alive: Bitmap) {
        self.segment = segment
        self.alive = alive
        count = alive.count
    }

    /// - Returns: whether an ad with the key was there.
    mutating func remove(_ key: Int64) -> Bool {
        var found = false
        for number in segment.numbers(ofKey: key) where alive.contains(number) {
            alive.remove(number)
            count -= 1
            found = true
        }
        return found
    }
}
