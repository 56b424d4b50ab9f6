/// Terms of work.
public struct Conditions: PartFigures {
    public var basis: Basis
    /// Of the ads that speak of it.
    public var permanent: Figure?
    public var remote: Figure
    public var hybrid: Figure
    public var fullTime: Figure
    public var partTime: Figure
    public var mini: Figure
    /// Most frequent first, ten at most.
    public var benefits: [LabelledShare]

    private enum CodingKeys: String, CodingKey {
        case basis, permanent, remote, hybrid, mini, benefits
        case fullTime = "full_time"
        case partTime = "part_time"
    }
}
