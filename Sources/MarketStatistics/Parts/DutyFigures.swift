/// On-call duty, shift work and travel: demanded, ruled out, or not said. The shares of each add up to one.
public struct DutyFigures: PartFigures {
    public var basis: Basis
    /// `yes`, `no`, `unknown`.
    public var onCall: [LabelledShare]
    /// `yes`, `no`, `unknown`.
    public var shift: [LabelledShare]
    /// `frequent`, `occasional`, `none`, `unknown`.
    public var travel: [LabelledShare]

    private enum CodingKeys: String, CodingKey {
        case basis, shift, travel
        case onCall = "on_call"
    }
}
