/// The open ads for what was asked; this part is never widened.
public struct Openings: PartFigures {
    public var basis: Basis
    /// All open ads.
    public var total: Figure
    /// Those of temp agencies, as a share of all.
    public var agencies: Figure
    /// First seen in the last seven days.
    public var newThisWeek: Figure

    private enum CodingKeys: String, CodingKey {
        case basis, total, agencies
        case newThisWeek = "new_this_week"
    }
}
