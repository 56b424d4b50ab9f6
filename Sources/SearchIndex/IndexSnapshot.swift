import GermanText
import JobMarket

/// The index at one moment; what is added or removed later does not change it.
public struct IndexSnapshot: Sendable {
    let views: [SegmentView]
    private let names: SnapshotNames?

    /// - Parameter names: of the views' segments in their order; `nil` only where there are none.
    init(views: [SegmentView], names: SnapshotNames?) {
        self.views = views
        self.names = names
    }

    /// Ads in the index.
    public var count: Int { views.reduce(0) { $0 + $1.count } }

    /// Parts it consists of; each search asks all of them.
    public var segmentCount: Int { views.count }

    /// One page of hits, with exact figures over all hits.
    ///
    /// - Throws: ``IndexError`` where a file turned out to be damaged; the index must then be built anew.
    public func search(_ request: SearchRequest) throws(IndexError) -> SearchAnswer {
        let clock = ContinuousClock()
        let start = clock.now
        let plan = QueryReader.plan(request, snapshot: self)
        var answer = try answer(plan, request)
        let elapsed = (clock.now - start).components
        answer.microseconds = Int(elapsed.seconds) * 1_000_000 + Int(elapsed.attoseconds / 1_000_000_000_000)
        return answer
    }

    func answer(_ plan: SearchPlan, _ request: SearchRequest) throws(IndexError) -> SearchAnswer {
        let matches = views.map { SegmentMatch(plan, in: $0) }
        let total = matches.reduce(0) { $0 + $1.count }
        let tallies = matches.map { $0.tally(others: total - $0.count) }
        defer { for (match, tally) in zip(matches, tallies) { match.view.segment.tallies.giveBack(tally) } }
        let facets = names.map { FacetCounter(tallies, names: $0) }
        let amounts = CountedAmounts(tallies)
        let answer = SearchAnswer(
            total: total, microseconds: 0, query: plan.understanding,
            hits: HitList(request, plan: plan, matches: matches).hits, facets: facets?.facets ?? FacetCounter.none,
            pay: facets?.pay(amounts), amounts: amounts, containsMadeUp: facets?.containsMadeUp ?? false)
        try verify()
        return answer
    }

    /// All ads that match, in no particular order; sort, limit and offset are ignored.
    ///
    /// - Throws: ``IndexError`` where a file turned out to be damaged; the index must then be built anew.
    public func select(_ request: SearchRequest) throws(IndexError) -> Selection {
        let plan = QueryReader.plan(request, snapshot: self)
        let parts = views.map { SegmentMatch(plan, in: $0) }.map { ($0.view.segment, $0.members) }
        for (segment, members) in parts {
            for ad in members { StoredAd(segment: segment, number: Int(ad)).check() }
        }
        try verify()
        return Selection(parts: parts)
    }

    /// Whether anything read from the index's files so far was not as it was written.
    public var isDamaged: Bool { views.contains { $0.segment.isDamaged } }

    /// - Throws: ``IndexError`` where the index is damaged: what was read from it must not be shown.
    public func verify() throws(IndexError) {
        if isDamaged { throw IndexError(.damaged, "the index is damaged; it must be built anew from the store") }
    }

    /// The usual spelling of a skill that at least two ads name, by its folded words.
    func skillName(_ key: String) -> String? {
        let term = [TermKind.skill] + key.utf8
        let lists = views.compactMap { view in view.segment.postings(term).map { (view.segment, $0) } }
        guard lists.reduce(0, { $0 + $1.1.count }) >= 2, let (segment, list) = lists.first else { return nil }
        var first: UInt32?
        list.forEach { if first == nil { first = $0 } }
        guard let first else { return nil }
        var name: String?
        segment.skills.forEach(of: Int(first)) { skill in
            let spelling = segment.skillNames[skill]
            if name == nil, Tokens.words(spelling).joined(separator: " ") == key { name = spelling }
        }
        return name
    }
}

/// A segment with the ads of it that are still in the index.
struct SegmentView: Sendable {
    let segment: Segment
    private(set) var alive: Bitmap
    private(set) var count: Int

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

    var removedCount: Int { segment.count - count }

    /// The ads no longer in the index, of those in a set where one is given.
    func removed(from set: UnsafePointer<UInt64>?) -> [UInt32] {
        var removed: [UInt32] = []
        for (index, word) in alive.words.enumerated() {
            var rest = ~word & (set.map { $0[index] } ?? .max)
            while rest != 0 {
                let ad = index << 6 | rest.trailingZeroBitCount
                if ad < segment.count { removed.append(UInt32(ad)) }
                rest &= rest - 1
            }
        }
        return removed
    }

    /// Takes an ad out by its number, where it is still there.
    mutating func remove(number: Int) {
        guard alive.contains(number) else { return }
        alive.remove(number)
        count -= 1
    }

    /// - Returns: whether an ad with the key was there.
    mutating func remove(_ key: Int64) -> Bool {
        guard let number = segment.number(ofKey: key), alive.contains(number) else { return false }
        remove(number: number)
        return true
    }
}
