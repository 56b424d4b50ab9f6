/// The ads of one segment that a plan asks for.
struct SegmentMatch {
    let view: SegmentView
    let clauses: [ClauseMatch]
    let nearby: Nearby?
    let ads: Bitmap
    /// Numbers of the ads, ascending.
    let members: [UInt32]
    /// The numbers of the understood occupations in the segment's dictionary.
    let occupations: Bitmap

    init(_ plan: SearchPlan, in view: SegmentView) {
        let segment = view.segment
        self.view = view
        clauses = plan.clauses.map { ClauseMatch($0, in: segment) }
        nearby = plan.around.map { Nearby($0, in: segment) }
        var occupations = Bitmap(capacity: segment.occupationNames.count)
        for code in plan.codes {
            for number in segment.occupationNames.range(prefix: Array(code.utf8)) { occupations.insert(number) }
        }
        self.occupations = occupations
        guard !plan.isEmpty else {
            ads = Bitmap(capacity: segment.count)
            members = []
            return
        }
        var ads = view.alive
        if let nearby { ads.formIntersection(nearby.ads) }
        for (index, clause) in clauses.enumerated() where !plan.occupationClauses.contains(index) {
            ads.formIntersection(clause.ads(capacity: segment.count))
        }
        if !plan.occupationClauses.isEmpty {
            var worded = ads
            for index in plan.occupationClauses { worded.formIntersection(clauses[index].ads(capacity: segment.count)) }
            let codes = segment.occupations
            ads.keep { worded.contains($0) || occupations.contains(Int(codes[$0])) }
        }
        for clause in plan.excluded {
            ads.subtract(ClauseMatch(clause, in: segment).ads(capacity: segment.count))
        }
        for filters in plan.filters { FilterTest(segment).apply(filters, to: &ads) }
        self.ads = ads
        members = ads.members
    }

    func hasUnderstoodOccupation(_ ad: Int) -> Bool {
        occupations.contains(Int(view.segment.occupations[ad]))
    }
}
