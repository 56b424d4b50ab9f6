import JobMarket

/// Pay of the matches of all segments.
struct PayCollector {
    private var middles: [Double] = []
    private var employers = ByteTable()

    mutating func add(_ match: SegmentMatch) {
        let segment = match.view.segment
        var seen = Bitmap(capacity: segment.employerNames.count)
        for member in match.members {
            let middle = segment.middlePay[Int(member)]
            guard !middle.isNaN else { continue }
            middles.append(middle)
            seen.insert(Int(segment.employers[Int(member)]))
        }
        for employer in seen.members { _ = employers.insert(segment.employerNames.bytes(Int(employer))) }
    }

    /// `nil` where no match names pay.
    consuming func answer() -> PayAnswer? {
        middles.sort()
        guard let low = OrderStatistics.quantile(0.25, ofAscending: middles),
            let middle = OrderStatistics.quantile(0.5, ofAscending: middles),
            let high = OrderStatistics.quantile(0.75, ofAscending: middles)
        else { return nil }
        return PayAnswer(
            n: middles.count, employers: employers.count, p25: low, p50: middle, p75: high,
            interval95: OrderStatistics.interval(0.5, ofAscending: middles))
    }
}
