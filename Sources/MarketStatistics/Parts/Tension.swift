import JobMarket

/// Signs of how hard it is for employers to find people.
public struct Tension: PartFigures {
    public var basis: Basis
    /// New ads by week, oldest first, up to the newest ad; twelve weeks at most.
    public var weeks: [Week]
    /// Ads of temp agencies.
    public var agencies: Figure
    /// Ads that welcome career changers.
    public var careerChangers: Figure

    public struct Week: Encodable, Sendable {
        /// First of its seven days.
        public var start: Day
        public var new: Figure
    }

    private enum CodingKeys: String, CodingKey {
        case basis, weeks, agencies
        case careerChangers = "career_changers"
    }
}
