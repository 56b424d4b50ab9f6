/// What living costs in a district (Kreis), Germany being 100, by the regional price index of 2022 of the IW and the
/// BBSR.
///
/// Only some values of the index are at hand; ``origin`` says what a value is.
public struct PriceLevel: Hashable, Sendable, Encodable {
    public enum Origin: String, Hashable, Sendable, Encodable {
        /// As published.
        case exact
        /// Published are the bounds of a class alone; the index is the estimate, held within them.
        case classBounds = "class"
        /// From the rents of the district, by a straight line through the published districts (`docs/reference-data.md`).
        case estimate
    }

    /// The year of the index.
    public static let year = 2022

    /// Germany is 100.
    public let index: Double
    public let origin: Origin
    /// The class's bounds, where the origin is one.
    public let bounds: ClosedRange<Double>?

    /// The price level of a district; `nil` where nothing is known.
    ///
    /// - Parameter district: the five digits of its key, or a longer key that begins with them.
    public init?(district: String) {
        guard let row = Table.priceLevels.first(String(district.prefix(5))) else { return nil }
        let known = row.number(2).flatMap { low in row.number(3).map { low...$0 } }
        if let exact = row.number(1) {
            (index, origin, bounds) = (exact, .exact, nil)
        } else if let estimate = row.number(4) {
            (index, origin, bounds) = (estimate, known == nil ? .estimate : .classBounds, known)
        } else {
            return nil
        }
    }

    private enum CodingKeys: String, CodingKey { case index, origin, low, high, year }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(index, forKey: .index)
        try container.encode(origin, forKey: .origin)
        try container.encodeIfPresent(bounds?.lowerBound, forKey: .low)
        try container.encodeIfPresent(bounds?.upperBound, forKey: .high)
        try container.encode(Self.year, forKey: .year)
    }
}

/// The mean rent that ads for flats ask for in a district, EUR per square metre and month without heating.
public struct AskedRent: Hashable, Sendable, Encodable {
    public static let year = 2025

    public let perSquareMetre: Double

    /// - Parameter district: as for ``PriceLevel/init(district:)``.
    public init?(district: String) {
        guard let rent = Table.priceLevels.first(String(district.prefix(5)))?.number(5) else { return nil }
        perSquareMetre = rent
    }

    private enum CodingKeys: String, CodingKey {
        case year
        case perSquareMetre = "eur_per_m2"
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(perSquareMetre, forKey: .perSquareMetre)
        try container.encode(Self.year, forKey: .year)
    }
}
