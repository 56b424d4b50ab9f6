import SearchIndex

/// One figure of a page, with all that is needed to judge it: how many ads and employers it rests on, how
/// sure it is, and the list of the ads behind it.
public struct Figure: Hashable, Sendable {
    /// The figure's place in its profile, such as `pay.salary.p50`; sentences refer to it.
    public var id: String
    /// In ``unit``.
    public var value: Double
    public var unit: FigureUnit
    /// For a share the ads that have the property, else the ads in the list at ``address``. The list of a share holds
    /// exactly the ads that have it, where it is not said otherwise.
    public var count: Int
    /// The ads that the figure was computed from.
    public var n: Int
    /// The employers of those ads.
    public var employers: Int
    /// 95 % interval: Wilson's for a share, distribution-free for a quantile, `nil` where there is none.
    public var interval: ClosedRange<Double>?
    /// The list of the ads behind the figure.
    public var address: SearchRequest
    /// For a share: the list of all ads that it is a share of.
    public var whole: SearchRequest?

    public init(
        id: String, value: Double, unit: FigureUnit, count: Int, n: Int, employers: Int,
        interval: ClosedRange<Double>? = nil, address: SearchRequest, whole: SearchRequest? = nil
    ) {
        self.id = id
        self.value = value
        self.unit = unit
        self.count = count
        self.n = n
        self.employers = employers
        self.interval = interval
        self.address = address
        self.whole = whole
    }
}

/// What a figure's value counts.
public enum FigureUnit: String, Codable, Hashable, Sendable {
    /// Number of ads.
    case ads
    /// 0 to 1.
    case share
    /// Gross EUR per month, full time.
    case euroPerMonth = "eur_per_month"
    case years
    case days
    /// Number of something in one ad.
    case perAd = "per_ad"
    /// 0 to 1, on the scale of the clarity score.
    case score
}

extension Figure: Encodable {
    private enum Key: String, CodingKey {
        case id, value, unit, count, n, employers, interval95, address, whole
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(rounded(value), forKey: .value)
        try container.encode(unit, forKey: .unit)
        try container.encode(count, forKey: .count)
        try container.encode(n, forKey: .n)
        try container.encode(employers, forKey: .employers)
        try container.encodeIfPresent(
            interval.map { [rounded($0.lowerBound), rounded($0.upperBound)] }, forKey: .interval95)
        try container.encode(address.address, forKey: .address)
        try container.encodeIfPresent(whole?.address, forKey: .whole)
    }

    /// Shares to four places, everything else to two: no figure of ours is more precise than that.
    private func rounded(_ value: Double) -> Double {
        let scale = unit == .share || unit == .score ? 10_000.0 : 100
        return (value * scale).rounded() / scale
    }
}
