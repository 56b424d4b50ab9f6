/// The same occupation at several places, side by side.
public struct Comparison: Encodable, Sendable {
    /// Places that fit side by side.
    public static let sizes = 2...4

    public var occupation: ProfileOccupation?
    public var radius: Double?
    /// In the order asked for.
    public var columns: [PlaceColumn]
    /// Every ordered pair of the places.
    public var commutes: [Commute]
    public var madeUp: Bool
    public var text: [Sentence]

    private enum CodingKeys: String, CodingKey {
        case occupation, columns, commutes, text
        case radius = "radius_km"
        case madeUp = "made_up"
    }
}
