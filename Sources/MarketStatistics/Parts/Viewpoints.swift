/// What the ads hold for people who enter the occupation, switch to it, or have experience in it.
public struct Viewpoints: PartFigures {
    public var basis: Basis
    public var entering: Entering
    public var switching: Switching
    public var experienced: Experienced

    public struct Entering: Encodable, Sendable {
        /// Ads for entrants.
        public var open: Figure
        /// Ads for trainees and apprentices.
        public var trainee: Figure
        /// Of the ads for entrants, those that ask for three years of experience or more; `nil` where no ad is
        /// for entrants.
        public var threeYears: Figure?

        private enum CodingKeys: String, CodingKey {
            case open, trainee
            case threeYears = "three_years"
        }
    }

    public struct Switching: Encodable, Sendable {
        /// Ads that say career changers are welcome.
        public var open: Figure
        /// Ads that ask for some education other than a degree alone, or say that none is needed.
        public var withoutDegree: Figure

        private enum CodingKeys: String, CodingKey {
            case open
            case withoutDegree = "without_degree"
        }
    }

    public struct Experienced: Encodable, Sendable {
        /// Ads for experienced, senior and leading people.
        public var open: Figure
        /// Ads for leading people.
        public var lead: Figure
        /// Median of the years asked for, of the ads that name some; `nil` where there are too few.
        public var years: Figure?
    }
}
