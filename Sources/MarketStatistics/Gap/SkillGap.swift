import JobMarket
import ReferenceData
import SearchIndex

/// Which demands of the ads around a place a person's skills meet, and what they lack.
public struct SkillGap: Sendable {
    /// `nil` for all occupations.
    public var occupation: ProfileOccupation?
    /// `nil` for everywhere in Germany.
    public var place: ProfilePlace?
    public var radius: Double?
    /// The skills named, by the names that ads are read with.
    public var known: [String]
    /// Words that neither the skill table nor these ads know.
    public var unknown: [String]
    /// Whether the figures rest on made-up ads.
    public var madeUp: Bool
    public var figures: Part<Figures>
    public var text: [Sentence]

    /// Counted are professional skills, certificates and licences that an ad insists on; soft skills are not.
    public struct Figures: PartFigures {
        public var basis: Basis
        /// Mean over the ads that insist on anything of the part of it that is met; its list holds all ads of the basis.
        public var covered: Figure
        /// Ads that insist on nothing: no part of them can be met or lacking.
        public var undemanding: Int
        /// Ads of which everything insisted on is met.
        public var complete: Listed
        /// Skills named that ads insist on, the most frequent first.
        public var met: [Met]
        /// What is lacking, the most frequent first; twelve at most.
        public var missing: [Missing]
    }

    public struct Met: Encodable, Sendable {
        public var name: String
        /// Share of the ads that insist on it.
        public var must: Figure
    }

    public struct Missing: Encodable, Sendable {
        public var name: String
        public var kind: SkillKind
        /// Share of the ads that insist on it.
        public var must: Figure
        /// Ads that insist on nothing else that is lacking.
        public var opens: Listed
        /// Courses nearby or online that teach it, the soonest first; three at most.
        public var courses: [CourseOffer]
    }

    /// A number of ads, with their list where filters can say which they are.
    public struct Listed: Encodable, Sendable {
        public var figure: Figure
        /// Whether the list at the figure's address holds exactly the ads that it counts; otherwise it holds those
        /// they were chosen from.
        public var isExact: Bool

        private enum CodingKeys: String, CodingKey {
            case figure
            case isExact = "exact"
        }
    }
}

extension MarketStatistics {
    /// Which demands a person's skills meet.
    ///
    /// - Parameters:
    ///   - occupation: `nil` for all occupations.
    ///   - place: `nil` for all of Germany.
    ///   - radius: kilometres around the place; `nil` for the usual 25.
    ///   - known: names of the skill table.
    ///   - words: other words, which count where ads name a skill so.
    public func gap(
        occupation: ProfileOccupation?, place: Municipality?, radius: Double? = nil, known: [String],
        words: [String] = []
    ) -> SkillGap {
        let ladder = Ladder(
            occupation: occupation, places: PlaceStep.ladder(from: place, radius: radius), source: source)
        let work = ladder.nearest { $0.direct.isEnough } ?? ladder.asked
        let named = DemandNames(work.direct, known: known, words: words)
        let area = CourseShelf.Area(place, radius: radius)
        let part = SkillGap.part(of: work.direct, work.scope, known: Set(named.numbers)) {
            shelf.courses(for: $0, around: area)
        }
        var gap = SkillGap(
            occupation: occupation, place: place.map { ProfilePlace(name: $0.name, ags: $0.ags) },
            radius: place == nil ? nil : radius ?? SearchRequest.usualRadius, known: named.known,
            unknown: named.unknown, madeUp: work.all.rows.count(in: work.all.traits.madeUp) > 0, figures: part, text: []
        )
        gap.text = GapText.sentences(of: gap)
        return gap
    }
}

extension SkillGap: Encodable {
    private enum Key: String, CodingKey {
        case occupation, place, known, unknown, figures, text
        case radius = "radius_km"
        case madeUp = "made_up"
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(occupation, forKey: .occupation)
        try container.encode(place, forKey: .place)
        try container.encode(radius, forKey: .radius)
        try container.encode(known, forKey: .known)
        try container.encode(unknown, forKey: .unknown)
        try container.encode(madeUp, forKey: .madeUp)
        try container.encode(figures, forKey: .figures)
        try container.encode(text, forKey: .text)
    }
}
