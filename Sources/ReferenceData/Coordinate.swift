internal import Foundation

/// A point on the earth in degrees (WGS 84).
public struct Coordinate: Hashable, Sendable {
    public let latitude: Double
    public let longitude: Double

    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }

    /// A coordinate as an ad states it, for a job in Germany.
    ///
    /// Exchanged where only the exchanged pair lies in Germany; `nil` where a value is missing, no number, out of
    /// range or both are zero.
    public init?(stated latitude: Double?, _ longitude: Double?) {
        guard let latitude, let longitude, latitude.isFinite, longitude.isFinite else { return nil }
        guard latitude != 0 || longitude != 0 else { return nil }
        let stated = Coordinate(latitude: latitude, longitude: longitude)
        let exchanged = Coordinate(latitude: longitude, longitude: latitude)
        if !stated.isInGermany, exchanged.isInGermany {
            self = exchanged
        } else if abs(latitude) <= 90, abs(longitude) <= 180 {
            self = stated
        } else {
            return nil
        }
    }

    /// Whether it lies in the box around Germany (47.2 to 55.1 north, 5.8 to 15.1 east).
    public var isInGermany: Bool {
        (47.2...55.1).contains(latitude) && (5.8...15.1).contains(longitude)
    }

    /// The mean radius of the earth in kilometres (IUGG).
    static let earthRadius = 6371.0088

    /// Great-circle distance in kilometres by the haversine formula (R. W. Sinnott, 1984).
    public func distance(to other: Coordinate) -> Double {
        let radians = Double.pi / 180
        let north = sin((other.latitude - latitude) * radians / 2)
        let east = sin((other.longitude - longitude) * radians / 2)
        let a = north * north + cos(latitude * radians) * cos(other.latitude * radians) * east * east
        return 2 * Self.earthRadius * asin(min(1, a.squareRoot()))
    }
}
