import JobMarket

/// Counts over all ads that match, for who needs nothing else.
extension IndexSnapshot {
    /// The KldB codes of four digits with most ads, most first.
    ///
    /// - Throws: ``IndexError`` where a file turned out to be damaged; the index must then be built anew.
    package func commonestOccupations(_ limit: Int) throws(IndexError) -> [String] {
        guard let names else { return [] }
        let matches = views.map { SegmentMatch(QueryReader.plan(SearchRequest(), snapshot: self), in: $0) }
        let total = matches.reduce(0) { $0 + $1.count }
        let tallies = matches.map { $0.tally(others: total - $0.count) }
        defer { for (match, tally) in zip(matches, tallies) { match.view.segment.tallies.giveBack(tally) } }
        let commonest = FacetCounter(tallies, names: names).commonestOccupations(limit)
        try verify()
        return commonest.map(\.value)
    }

    /// How many ads are placed in each municipality, by its key (AGS) as a number, so that `05914000` is 5914000; an ad
    /// in several counts at each, one without a known place at none.
    ///
    /// - Throws: ``IndexError`` where a file turned out to be damaged; the index must then be built anew.
    public func municipalities(_ request: SearchRequest) throws(IndexError) -> [UInt32: Int] {
        let plan = QueryReader.plan(request, snapshot: self)
        var counts: [UInt32: Int] = [:]
        for view in views {
            let segment = view.segment
            for ad in SegmentMatch(plan, in: view).members {
                let places = segment.places[Int(ad)]
                for (index, place) in places.enumerated() {
                    let area = segment.areas[Int(place)]
                    guard area > 0, !places[..<index].contains(where: { segment.areas[Int($0)] == area }) else {
                        continue
                    }
                    counts[UInt32(area), default: 0] += 1
                }
            }
        }
        try verify()
        return counts
    }
}
