import JobMarket
import ReferenceData

/// What an occupation is like at a place: every figure and sentence of the page, with the ads behind it.
public struct Profile: Sendable {
    /// `nil` on the page of a place.
    public var occupation: ProfileOccupation?
    /// `nil` for everywhere in Germany.
    public var place: ProfilePlace?
    /// Kilometres around the place.
    public var radius: Double?
    /// Every step by which some part was widened.
    public var widened: [Widening]
    public var window: Window?
    /// Open ads for what was asked, and their employers.
    public var ads: Int
    public var employers: Int
    /// Whether the figures rest on made-up ads.
    public var madeUp: Bool

    public var openings: Part<Openings>
    public var placesMap: Part<PlacesMap>
    public var viewpoints: Part<Viewpoints>
    public var taskMix: Part<TaskMix>
    public var skills: Part<Skills>
    public var places: Part<OtherPlaces>
    public var breadth: Part<Breadth>
    public var softAndCertificates: Part<SoftAndCertificates>
    public var pay: Part<Pay>
    /// Official pay of the employed, said even where ads name too little; `nil` where none is published.
    public var officialPay: OfficialMedian?
    public var net: Part<NetOfMedian>
    public var conditions: Part<Conditions>
    public var tension: Part<Tension>
    public var clarity: Part<ClarityFigures>
    public var training: Part<Training>
    public var switchPaths: Part<SwitchPaths>
    public var duties: Part<DutyFigures>
    /// The page's sentences, in the order of the page.
    public var text: [Sentence]

    /// The days on which the ads were first seen.
    public struct Window: Encodable, Hashable, Sendable {
        public var first: Day
        public var last: Day

        public init(first: Day, last: Day) {
            self.first = first
            self.last = last
        }
    }
}

/// The occupation that a profile is about.
public struct ProfileOccupation: Encodable, Hashable, Sendable {
    /// As a visitor calls it: "IT-Manager".
    public var title: String
    /// KldB 2010 codes of one to five digits that it covers.
    public var codes: [String]

    public init(title: String, codes: [String]) {
        self.title = title
        self.codes = codes
    }
}

extension ProfileOccupation {
    /// What the page of an occupation covers.
    public init(_ page: OccupationPage) {
        self.init(title: page.name, codes: page.codes)
    }

    /// Whether it is a group of the classification and no single occupation.
    var isGroup: Bool {
        codes.count == 1 && Occupations.shared.occupation(codes[0])?.title == title
    }
}

/// The place that a profile is about.
public struct ProfilePlace: Encodable, Hashable, Sendable {
    public var name: String
    /// Official municipality key, eight digits.
    public var ags: String

    public init(name: String, ags: String) {
        self.name = name
        self.ags = ags
    }
}

/// A sentence of the page and the figures it rests on.
public struct Sentence: Encodable, Hashable, Sendable {
    public enum Section: String, Codable, Hashable, Sendable, CaseIterable {
        case openings, viewpoints, places, breadth, pay, net, conditions, tension, clarity, training, duties, skills
        case placesMap = "places_map"
        case taskMix = "task_mix"
        case softAndCertificates = "soft_and_certificates"
        case switchPaths = "switch_paths"
    }

    /// The part of the page it belongs to.
    public var section: Section
    public var text: String
    public var figures: [Reference]

    public struct Reference: Encodable, Hashable, Sendable {
        /// ``Figure/id``.
        public var id: String
        /// Address of the list of ads behind it.
        public var address: String

        public init(id: String, address: String) {
            self.id = id
            self.address = address
        }
    }

    public init(section: Section, text: String, figures: [Reference]) {
        self.section = section
        self.text = text
        self.figures = figures
    }
}

extension Profile: Encodable {
    private enum Key: String, CodingKey {
        case occupation, place, widened, window, ads, employers, openings, viewpoints, skills, places, breadth, pay,
            net, conditions, tension, clarity, training, duties, text
        case radius = "radius_km"
        case madeUp = "made_up"
        case placesMap = "places_map"
        case taskMix = "task_mix"
        case softAndCertificates = "soft_and_certificates"
        case switchPaths = "switch_paths"
        case officialPay = "official_pay"
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(occupation, forKey: .occupation)
        try container.encode(place, forKey: .place)
        try container.encode(radius, forKey: .radius)
        try container.encode(widened, forKey: .widened)
        try container.encode(window, forKey: .window)
        try container.encode(ads, forKey: .ads)
        try container.encode(employers, forKey: .employers)
        try container.encode(madeUp, forKey: .madeUp)
        try container.encode(openings, forKey: .openings)
        try container.encode(placesMap, forKey: .placesMap)
        try container.encode(viewpoints, forKey: .viewpoints)
        try container.encode(taskMix, forKey: .taskMix)
        try container.encode(skills, forKey: .skills)
        try container.encode(places, forKey: .places)
        try container.encode(breadth, forKey: .breadth)
        try container.encode(softAndCertificates, forKey: .softAndCertificates)
        try container.encode(pay, forKey: .pay)
        try container.encodeIfPresent(officialPay, forKey: .officialPay)
        try container.encode(net, forKey: .net)
        try container.encode(conditions, forKey: .conditions)
        try container.encode(tension, forKey: .tension)
        try container.encode(clarity, forKey: .clarity)
        try container.encode(training, forKey: .training)
        try container.encode(switchPaths, forKey: .switchPaths)
        try container.encode(duties, forKey: .duties)
        try container.encode(text, forKey: .text)
    }
}
