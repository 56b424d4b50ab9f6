/// The ads of one segment that a plan asks for.
struct SegmentMatch {
    let view: SegmentView
    let clauses: [ClauseMatch]
    let nearby: Nearby?
    /// The lists of the parts of the query's words, in texts and in titles; `nil` for those that do not occur.
    let parts: [PostingList?]
    let titleParts: [PostingList?]
    let hits: Hits
    /// How far each occupation of the segment's dictionary agrees with the understood one, 0 to 1; empty where none is.
    let agreements: [Float]
    let meaning: MeaningSet?

    enum Hits {
        /// Numbers, ascending.
        case few([UInt32])
        /// Numbers, ascending, and the same as a set.
        case many([UInt32], Bitmap)
        /// All ads with a common word, or all there are: what is asked about them may be known already.
        case common(SummaryKey, count: Int)
    }

    /// Up to one ad in as many, hits are kept and counted one by one.
    private static let fewShift = 5

    init(_ plan: SearchPlan, in view: SegmentView) {
        let segment = view.segment
        self.view = view
        clauses = plan.clauses.map { ClauseMatch($0, in: segment) }
        nearby = plan.around.map { Nearby($0, in: segment) }
        parts = plan.similar?.parts.map { segment.postings($0) } ?? []
        titleParts = plan.similar?.titleParts.map { segment.postings($0) } ?? []
        agreements = plan.codes.isEmpty ? [] : Agreement(plan.codes).ofOccupations(in: segment)
        meaning = plan.similar.flatMap { MeaningSet($0.meaning, threshold: SearchPlan.Similar.threshold, in: segment) }
        if plan.isEmpty {
            hits = .few([])
        } else if let (key, count) = Self.common(plan, clauses, view) {
            hits = .common(key, count: count)
        } else {
            hits = Self.hits(plan, clauses, nearby, meaning, view)
        }
    }

    /// Whether the plan asks for a common word, or for everything, and nothing else.
    private static func common(
        _ plan: SearchPlan, _ clauses: [ClauseMatch], _ view: SegmentView
    ) -> (SummaryKey, count: Int)? {
        guard plan.around == nil, plan.filters.isEmpty, plan.excluded.isEmpty, plan.optional.isEmpty,
            plan.similar == nil || clauses.isEmpty,
            view.segment.count >= FacetBitmaps.leastAds, view.removedCount <= view.segment.count >> 8
        else { return nil }
        guard let clause = clauses.first else { return (.all, view.count) }
        let sources = clause.sources
        guard clauses.count == 1, sources.lists.count == 1, sources.phrases.isEmpty, sources.conjunctions.isEmpty,
            clause.weights.lists[0] == 1, !clause.asksForWritten,
            let bitmap = sources.lists[0].bitmap
        else { return nil }
        let removed = view.removedCount == 0 ? 0 : view.removed(from: bitmap).count
        return (.list(sources.lists[0].identity), sources.lists[0].count - removed)
    }

    private static func hits(
        _ plan: SearchPlan, _ clauses: [ClauseMatch], _ nearby: Nearby?, _ meaning: MeaningSet?, _ view: SegmentView
    ) -> Hits {
        let segment = view.segment
        let filters = FilterConditions(plan.filters, in: segment)
        var wanted: [any Condition] = filters.wanted
        if let nearby { wanted.append(nearby.ads) }
        var replaceable: [ListUnion] = []
        for (index, clause) in clauses.enumerated() where !plan.optional.contains(index) {
            if meaning != nil, plan.similar?.clauses.contains(index) ?? false {
                replaceable.append(clause.sources)
            } else {
                wanted.append(clause.sources)
            }
        }
        if !replaceable.isEmpty, let meaning {
            wanted.append(EitherSet(words: replaceable, meaning: meaning, capacity: segment.count))
        }
        if view.count < segment.count { wanted.append(Alive(view: view)) }
        let unwanted: [any Condition] =
            filters.unwanted + plan.excluded.map { ClauseMatch($0, in: segment).sources }
        wanted.sort { $0.estimate < $1.estimate }
        guard let first = wanted.first, first.estimate <= max(64, segment.count >> fewShift) else {
            return many(wanted, unwanted, view)
        }
        var ads = first.ads()
        for condition in wanted.dropFirst() where !ads.isEmpty { condition.keep(&ads, meeting: true) }
        for condition in unwanted where !ads.isEmpty { condition.keep(&ads, meeting: false) }
        return .few(ads)
    }

    private static func many(
        _ wanted: [any Condition], _ unwanted: [any Condition], _ view: SegmentView
    ) -> Hits {
        var set = view.alive
        for condition in wanted { condition.intersect(&set) }
        for condition in unwanted {
            var left = set
            condition.intersect(&left)
            set.subtract(left)
        }
        let members = set.members
        return members.count <= view.segment.count >> fewShift ? .few(members) : .many(members, set)
    }

    /// How many ads match.
    var count: Int {
        switch hits {
        case .few(let ads), .many(let ads, _): ads.count
        case .common(_, let count): count
        }
    }

    /// Numbers of the ads, ascending.
    var members: [UInt32] {
        switch hits {
        case .few(let ads), .many(let ads, _): return ads
        case .common(.all, _): return view.alive.members
        case .common:
            var set = view.alive
            for clause in clauses { clause.sources.intersect(&set) }
            return set.members
        }
    }

    /// How far an ad's occupation agrees with the understood one.
    func agreement(_ ad: Int) -> Float {
        agreements.isEmpty ? 0 : agreements[Int(view.segment.rows[ad].occupation)]
    }

    /// Counts facets and pay of the matches.
    ///
    /// - Parameter others: hits in other segments.
    func tally(others: Int) -> Tally {
        if case .common(let key, _) = hits { return view.segment.summaries.tally(key, self) }
        let tally = view.segment.tallies.take(view.segment)
        switch hits {
        case .few(let ads): ads.withUnsafeBufferPointer { tally.add($0) }
        case .many(let ads, let set):
            ads.withUnsafeBufferPointer { ads in
                if !tally.add(set, ads: ads, skillLimit: FacetCounter.skillLimit + 1, others: others) { tally.add(ads) }
            }
        case .common: break
        }
        return tally
    }
}
