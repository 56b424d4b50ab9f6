import SearchIndex

/// A part of a page: its figures, or why there are none.
public enum Part<Figures: PartFigures>: Sendable {
    case figures(Figures)
    /// One plain sentence.
    case thin(String)

    public var figures: Figures? {
        if case .figures(let figures) = self { figures } else { nil }
    }

    public var thin: String? {
        if case .thin(let why) = self { why } else { nil }
    }

    func map(_ change: (Figures) -> Figures) -> Part {
        switch self {
        case .figures(let figures): .figures(change(figures))
        case .thin: self
        }
    }
}

/// The figures of one part, which all speak of the same ads.
public protocol PartFigures: Encodable, Sendable {
    var basis: Basis { get }
}

extension Part: Encodable {
    private enum Key: String, CodingKey { case thin }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .figures(let figures):
            try figures.encode(to: encoder)
        case .thin(let why):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(why, forKey: .thin)
        }
    }
}

/// The ads that the figures of a part rest on.
public struct Basis: Hashable, Sendable {
    /// Fit to follow "Angaben für", "Figures for": `Hagen und 25 km Umkreis`.
    public var place: String
    /// The occupation or the wider group that the figures speak of; `nil` for all occupations.
    public var occupation: String?
    /// All ads of the basis.
    public var ads: Int
    public var employers: Int
    public var address: SearchRequest
    /// The steps it was widened by; empty where it is what was asked for.
    public var widened: [Widening]
    /// Employers whose ads count less than one each, because together they would exceed a tenth of the ads.
    public var cappedEmployers: Int

    public init(
        place: String, occupation: String?, ads: Int, employers: Int, address: SearchRequest, widened: [Widening],
        cappedEmployers: Int
    ) {
        self.place = place
        self.occupation = occupation
        self.ads = ads
        self.employers = employers
        self.address = address
        self.widened = widened
        self.cappedEmployers = cappedEmployers
    }
}

extension Basis: Encodable {
    private enum Key: String, CodingKey {
        case place, occupation, ads, employers, address, widened
        case cappedEmployers = "capped_employers"
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(place, forKey: .place)
        try container.encodeIfPresent(occupation, forKey: .occupation)
        try container.encode(ads, forKey: .ads)
        try container.encode(employers, forKey: .employers)
        try container.encode(address.address, forKey: .address)
        try container.encode(widened, forKey: .widened)
        try container.encode(cappedEmployers, forKey: .cappedEmployers)
    }
}

/// One named step away from what was asked for, taken because there were too few ads.
public struct Widening: Encodable, Hashable, Sendable {
    public enum Step: String, Codable, Hashable, Sendable, CaseIterable {
        case district, region, state, country
        case occupation4 = "occupation_4"
        case occupation3 = "occupation_3"
    }

    public var step: Step
    /// What the step leads to: "Regierungsbezirk Arnsberg".
    public var to: String
    /// The step in one plain sentence.
    public var text: String
    /// The parts of the profile that took the step, by their names in the contract.
    public var parts: [String]

    public init(step: Step, to: String, text: String, parts: [String]) {
        self.step = step
        self.to = to
        self.text = text
        self.parts = parts
    }
}
