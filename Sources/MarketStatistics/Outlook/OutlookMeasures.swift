import JobMarket
import SearchIndex

/// What open ads show of how hard it is to find people, measured alike here and in all of Germany.
struct OutlookMeasures: Sendable {
    /// Ads that welcome career changers.
    var careerChangers: Figure
    /// Ads that ask neither for years of experience nor for experienced people.
    var withoutExperience: Figure
    /// Ads that ask for some education other than a degree alone, or say that none is needed.
    var withoutDegree: Figure
    /// Of the ads that speak of the contract; `nil` where there are too few.
    var permanent: Figure?
    var repeats: RepeatedAds
    /// Median age of the open ads.
    var age: Figure?
    /// Jobs of which a spell is known.
    var jobs: Int
    /// Those of them that ended.
    var ends: Int
    /// The spells of the jobs, where enough ended to say something of their duration; else none.
    var spells: SpellCounts
    /// How long ``spells`` last.
    var curve: KaplanMeier

    private static let education: [EducationDemand] = [.none, .vocational, .vocationalOrDegree]
    private static let experienced: [CareerLevel] = [.experienced, .senior, .lead]

    /// - Parameters:
    ///   - id: what the figures' identifiers begin with.
    ///   - ended: spells of the same jobs that are over.
    init(_ id: String, of cell: Cell, today: Day, ended: [Spell]) {
        careerChangers = cell.share(
            "\(id).career_changers", [Filter(.careerChangers, "yes")], of: cell.traits.careerChangers)
        withoutExperience = cell.share(
            "\(id).without_experience",
            [Filter(.yearsMax, "0")] + Self.experienced.map { Filter(.level, $0.rawValue, excluded: true) },
            of: cell.rows { ($0.yearsMin ?? 0) <= 0 }.subtracting(cell.traits.level(Self.experienced)))
        withoutDegree = cell.share(
            "\(id).without_degree", Self.education.map { Filter(.education, $0.rawValue) },
            of: cell.traits.education(Self.education))
        permanent = Conditions.permanent("\(id).permanent", cell)
        repeats = RepeatedAds(id, cell)
        age = cell.quantile(
            "\(id).age", 0.5, .days, of: cell.sample(cell.values { Double(max(0, today.number - $0.day.number)) }))
        jobs = cell.count - repeats.count + ended.count
        ends = ended.count(where: \.ended)
        spells = SpellCounts(ends >= OpenDuration.leastEnds ? Spell.open(cell, today: today) + ended : [])
        curve = KaplanMeier(spells)
    }
}
