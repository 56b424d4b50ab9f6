/// A question to the index.
public struct SearchRequest: Hashable, Sendable {
    /// Words, occupation, skills; also a place and conditions in free text ("pflege in teilzeit 58095").
    public var what: String
    /// Place or postcode; empty for everywhere.
    public var place: String
    /// Kilometres around the place; `nil` for the usual 25.
    public var radius: Double?
    public var filters: [Filter]
    public var sort: SortOrder
    public var limit: Int
    public var offset: Int

    /// Kilometres where a place is named without a radius.
    public static let usualRadius = 25.0
    /// Hits on a page at most.
    public static let maximumLimit = 100

    public init(
        what: String = "", place: String = "", radius: Double? = nil, filters: [Filter] = [],
        sort: SortOrder = .relevance, limit: Int = 20, offset: Int = 0
    ) {
        self.what = what
        self.place = place
        self.radius = radius
        self.filters = filters
        self.sort = sort
        self.limit = limit
        self.offset = offset
    }
}

/// Orders of hits; ties are broken by first seen (newest first), then by key.
public enum SortOrder: String, CaseIterable, Sendable {
    case relevance, date, pay, distance
}

/// A condition on one field. Values of one field are alternatives, fields add up.
public struct Filter: Hashable, Sendable {
    public var field: FilterField
    /// The value as written in an address; its spelling depends on the field.
    public var value: String
    /// Whether ads with the value are left out instead.
    public var excluded: Bool

    public init(_ field: FilterField, _ value: String, excluded: Bool = false) {
        self.field = field
        self.value = value
        self.excluded = excluded
    }

    /// Reads `field=value` or `field=-value`; `nil` where the field is unknown or the value empty.
    public init?(_ text: some StringProtocol) {
        guard let equals = text.firstIndex(of: "="), let field = FilterField(rawValue: String(text[..<equals])) else {
            return nil
        }
        var value = text[text.index(after: equals)...]
        let excluded = value.first == "-"
        if excluded { value = value.dropFirst() }
        guard !value.isEmpty else { return nil }
        self.init(field, String(value), excluded: excluded)
    }
}

/// What ads can be filtered by; the raw values are the names in addresses and on the command line.
public enum FilterField: String, CaseIterable, Sendable {
    // The facets: their values are those of ``SearchAnswer/facets``.
    /// KldB code of one to five digits; matches all codes that begin with it.
    case occupation
    case level, hours, contract, remote
    /// Kind of employer.
    case employer
    case industry, size
    /// A skill's name.
    case skill
    // Further conditions, so that every figure has an address for the ads behind it.
    case education, language
    /// Kind of task.
    case task
    /// A verb with its kind of work: `plan:planen` (``WorkStatement/activityName``).
    case activity
    /// What work is done on, with the kind of work: `plan:Projekte` (``WorkStatement/objectName``).
    case object
    /// Sign against clarity.
    case sign
    /// Clarity from this score, and below this one: 0 to 1.
    case clarityMin = "clarity_min"
    case clarityMax = "clarity_max"
    /// `yes` for ads with pay, `no` for ads without.
    case pay
    /// Least and greatest EUR per month, full time, that the ad's pay may be (its middle).
    case payMin = "pay_min"
    case payMax = "pay_max"
    /// `salary` or `tariff`.
    case payKind = "pay_kind"
    /// Whether the pay can be what the job pays (``PayPlausibility``); no ad without pay has any.
    case payPlausibility = "pay_plausibility"
    /// Years of experience asked for at least or at most; ads that name none match `years_max` only.
    case yearsMin = "years_min"
    case yearsMax = "years_max"
    /// `yes` or `no`; for the duties also `unknown`.
    case careerChangers = "career_changers"
    case onCall = "on_call"
    case shift
    /// `none`, `occasional`, `frequent` or `unknown`.
    case travel
    /// Kind of skill asked for: hard, soft, certificate, licence.
    case skillKind = "skill_kind"
    /// The employer's name, exactly as the ads give it.
    case company
    /// Municipality key (AGS) or its first 2, 3 or 5 digits.
    case area
    /// First seen on or after this day (ISO 8601).
    case since
    /// First seen before this day (ISO 8601).
    case before
    case benefit
    /// A skill's name, where the ad insists on it.
    case must
    /// `yes` for ads made up for demonstration, `no` for real ones.
    case madeUp = "made_up"
}
