/// The same occupation at several places, side by side.
public struct Comparison: Encodable, Sendable {
    public var occupation: ProfileOccupation?
    public var radius: Double?
    /// In the order asked for.
    public var columns: [PlaceColumn]
    public var madeUp: Bool
    public var text: [Sentence]

    private enum CodingKeys: String, CodingKey {
        case occupation, columns, text
        case radius = "radius_km"
        case madeUp = "made_up"
    }
}
