import ReferenceData

/// The place of a point on a curve that fills the plane, so that near points are mostly near on it (D. Hilbert, "Über
/// die stetige Abbildung einer Linie auf ein Flächenstück", 1891): ads numbered along it have short gaps in the lists
/// of local words, and a radius is a few runs of numbers.
enum HilbertCurve {
    private static let order: UInt32 = 16
    // The box around Germany; what lies outside is moved to its edge.
    private static let south = 47.0
    private static let north = 55.2
    private static let west = 5.5
    private static let east = 15.3

    /// From 0 to 2^32 - 2; the greatest number stands for no coordinate.
    static func position(_ coordinate: Coordinate?) -> UInt32 {
        guard let coordinate, coordinate.latitude.isFinite, coordinate.longitude.isFinite else { return .max }
        var x = cell(coordinate.longitude, west, east)
        var y = cell(coordinate.latitude, south, north)
        var position: UInt32 = 0
        var side: UInt32 = 1 << (order - 1)
        while side > 0 {
            let right: UInt32 = x & side == 0 ? 0 : 1
            let up: UInt32 = y & side == 0 ? 0 : 1
            position &+= side &* side &* (3 &* right ^ up)
            if up == 0 {
                if right == 1 {
                    x = side &* 2 &- 1 &- (x & (side &* 2 &- 1))
                    y = side &* 2 &- 1 &- (y & (side &* 2 &- 1))
                }
                swap(&x, &y)
            }
            side >>= 1
        }
        return min(position, .max - 1)
    }

    private static func cell(_ value: Double, _ low: Double, _ high: Double) -> UInt32 {
        UInt32(max(0, min(1, (value - low) / (high - low))) * Double((1 << order) - 1))
    }
}
