import SearchIndex

/// Ads that repeat another open ad of the same employer with the same title in the same municipality.
public struct RepeatedAds: Encodable, Hashable, Sendable {
    /// Ads beyond the first of each job.
    public var count: Int
    /// Ads looked at.
    public var n: Int
    public var share: Double
    /// 95 % interval of the share; `nil` for no ads.
    public var interval: ClosedRange<Double>?
    /// The share as a figure; since an ad repeats another only beside it, the list holds all ads looked at.
    let figure: Figure

    private enum Key: String, CodingKey {
        case count, n, share, interval95, figure
    }

    /// - Parameter id: what the figure's identifier begins with.
    init(_ id: String, _ cell: Cell) {
        let repeats = Self.repeats(in: cell)
        let found = cell.counted.share(of: repeats)
        count = found.count
        n = cell.count
        share = found.value
        interval = Proportion.interval(share, count: found.effectiveCount)
        figure = Figure(
            id: "\(id).repeats", value: share, unit: .share, count: n, n: n, employers: cell.employers,
            interval: interval, address: cell.request, whole: cell.request)
    }

    /// The ads beyond the first of each job.
    private static func repeats(in cell: Cell) -> Bitmap {
        var repeats = Bitmap(capacity: cell.table.ads.count)
        var jobs = KeyTable()
        cell.rows.forEach { row in
            guard let job = cell.table.ads[row].job else { return }
            let known = jobs.keys.count
            if jobs.number(of: job) < known { repeats.insert(row) }
        }
        return repeats
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(count, forKey: .count)
        try container.encode(n, forKey: .n)
        try container.encode(share, forKey: .share)
        try container.encodeIfPresent(interval.map { [$0.lowerBound, $0.upperBound] }, forKey: .interval95)
        try container.encode(figure, forKey: .figure)
    }
}
