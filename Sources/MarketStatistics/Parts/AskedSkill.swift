import JobMarket

/// A demand and how often it is made.
public struct AskedSkill: Encodable, Sendable {
    public var name: String
    public var kind: SkillKind
    /// Number of the name in the index that the figures were computed from.
    var number: Int
    /// Share of the ads that ask for it.
    public var asked: Figure
    /// Share of the asking ads that insist on it; the list at its address holds all asking ads.
    public var must: Figure

    private enum CodingKeys: String, CodingKey { case name, kind, asked, must }
}
