import JobMarket
import SearchIndex

/// What the ads of a place ask for, by group of occupations.
struct LocalDemands: Sendable {
    struct Group: Sendable {
        var code: OccupationNumber
        /// The share of the group's ads that make each demand, by its number.
        var shares: [(demand: Int, share: Double)]
    }

    let groups: [Group]

    /// Digits of the groups.
    static let digits = 4
    /// Of a group with more ads, as many are looked at, evenly spread over the place.
    private static let sampleSize = 500

    /// Ads of temp agencies and groups with too few ads are left out.
    init(_ local: SearchRequest, source: AdSelection) {
        let request = local.with(Filter(.employer, "temp", excluded: true))
        let samples = source.samples(request, digits: Self.digits, least: MinimumSize.ads, size: Self.sampleSize)
        var counts = [Int32](repeating: 0, count: source.names.skillCount)
        groups = samples.map { code, ads in
            let asked = source.names.takeCounts(of: ads, adding: &counts)
            return Group(code: code, shares: asked.map { (demand: $0, share: Double($1) / Double(ads.count)) })
        }
    }
}
