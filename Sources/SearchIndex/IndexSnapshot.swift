import GermanText
import JobMarket

/// The index at one moment; what is added or removed later does not change it.
public struct IndexSnapshot: Sendable {
    let views: [SegmentView]
    let names: SnapshotNames?

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

    /// The ads that match, in the order of the index; sort, limit and offset are ignored.
    ///
    /// - Throws: ``IndexError`` where a file turned out to be damaged; the index must then be built anew.
    public func countedAds(_ request: SearchRequest) throws(IndexError) -> [CountedAd] {
        guard let names else { return [] }
        let plan = QueryReader.plan(request, snapshot: self)
        let members = views.map { SegmentMatch(plan, in: $0).members }
        var ads: [CountedAd] = []
        ads.reserveCapacity(members.reduce(0) { $0 + $1.count })
        for (part, (view, members)) in zip(views, members).enumerated() {
            let own = names.part(part, view.segment)
            for ad in members { ads.append(CountedAd(view.segment, part: part, number: Int(ad), names: own)) }
        }
        try verify()
        return ads
    }

    /// Samples of the ads that match by group of occupations, evenly spread over each group in the order of the index.
    ///
    /// - Parameters:
    ///   - digits: of the groups' KldB codes; ads without so many are left out.
    ///   - least: groups with fewer ads are left out.
    ///   - size: of a group with twice as many ads or more, at least as many are taken.
    /// - Throws: ``IndexError`` where a file turned out to be damaged; the index must then be built anew.
    package func occupationSamples(
        _ request: SearchRequest, digits: Int, least: Int, size: Int
    ) throws(IndexError) -> [(code: OccupationNumber, ads: [ListedAd])] {
        guard let names else { return [] }
        let plan = QueryReader.plan(request, snapshot: self)
        var groups: [OccupationNumber: Int] = [:]
        var counts: [Int] = []
        // Of each part its ads with the numbers of their groups.
        let parts = views.enumerated().map { part, view in
            let numbers = names.part(part, view.segment).occupations.map { occupation -> Int32 in
                let code = occupation.prefix(digits)
                guard code.digits == digits else { return -1 }
                let number = groups[code] ?? counts.count
                if number == counts.count {
                    groups[code] = number
                    counts.append(0)
                }
                return Int32(number)
            }
            let ads = SegmentMatch(plan, in: view).members
            let groupOfAd = ads.map { ad in
                let group = numbers[Int(view.segment.rows[Int(ad)].occupation)]
                if group >= 0 { counts[Int(group)] += 1 }
                return group
            }
            return (ads: ads, groups: groupOfAd)
        }
        let steps = counts.map { $0 < least ? Int.max : max(1, $0 / size) }
        var next = counts.map { $0 < least ? Int.max : 0 }
        var samples = counts.map { _ in [ListedAd]() }
        for (part, own) in parts.enumerated() {
            for (ad, group) in zip(own.ads, own.groups) where group >= 0 {
                let group = Int(group)
                if next[group] == 0 {
                    samples[group].append(ListedAd(AdReference(part: UInt32(part), number: ad), row: 0))
                    next[group] = steps[group]
                }
                next[group] -= 1
            }
        }
        try verify()
        return groups.compactMap { code, number in samples[number].isEmpty ? nil : (code, samples[number]) }
    }

    /// The number of ads that match.
    ///
    /// - Throws: ``IndexError`` where a file turned out to be damaged; the index must then be built anew.
    public func count(_ request: SearchRequest) throws(IndexError) -> Int {
        let plan = QueryReader.plan(request, snapshot: self)
        let count = views.reduce(0) { $0 + SegmentMatch(plan, in: $1).count }
        try verify()
        return count
    }

    /// The hits of one page without figures over all hits, for who needs but the hits.
    ///
    /// - Throws: ``IndexError`` where a file turned out to be damaged; the index must then be built anew.
    public func hits(_ request: SearchRequest) throws(IndexError) -> [Hit] {
        let plan = QueryReader.plan(request, snapshot: self)
        let hits = HitList(request, plan: plan, matches: views.map { SegmentMatch(plan, in: $0) }).hits
        try verify()
        return hits
    }

    /// The key of an ad of this snapshot.
    public func key(of ad: AdReference) -> Int64 { views[Int(ad.part)].segment.key(Int(ad.number)) }

    /// The greatest key of all ads of the index, also of some that cannot be found any more; 0 without any.
    public var greatestKey: Int64 { views.lazy.map(\.segment.greatestKey).max() ?? 0 }

    /// Whether the ad of a key can be found.
    public func contains(_ key: Int64) -> Bool {
        views.contains { view in view.segment.number(ofKey: key).map { view.alive.contains($0) } ?? false }
    }

    /// The names behind the numbers of ``CountedAd``s.
    public var countedNames: CountedNames { CountedNames(segments: views.map(\.segment), names: names) }

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
