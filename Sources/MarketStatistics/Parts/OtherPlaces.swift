/// The same occupation at other places.
public struct OtherPlaces: PartFigures {
    public var basis: Basis
    /// The place itself first.
    public var columns: [PlaceColumn]
}

/// One place in a comparison, with the same radius as all others.
public struct PlaceColumn: Encodable, Sendable {
    public var place: ProfilePlace
    public var radius: Double?
    public var basis: Basis
    public var openings: Figure
    public var pay: Part<PayDistribution>
    /// Hybrid or remote; `nil` where there are too few ads.
    public var remote: Figure?
    /// Ads for entrants.
    public var entry: Figure?
    /// Ads for experienced, senior and leading people.
    public var experienced: Figure?

    private enum CodingKeys: String, CodingKey {
        case place, basis, openings, pay, remote, entry, experienced
        case radius = "radius_km"
    }
}
