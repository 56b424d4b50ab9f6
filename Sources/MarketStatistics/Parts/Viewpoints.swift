import JobMarket
import SearchIndex

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

extension Viewpoints {
    static func part(of cell: Cell, _ scope: Scope) -> Part<Viewpoints> {
        guard cell.isEnough else {
            return .thin(
                MinimumSize.thin(
                    words("Einstieg, Wechsel und Erfahrung", "Entry, change and experience"), ads: cell.count,
                    employers: cell.employers))
        }
        return .figures(
            Viewpoints(
                basis: scope.basis(of: cell), entering: entering(cell), switching: switching(cell),
                experienced: experienced(cell)))
    }

    private static func entering(_ cell: Cell) -> Entering {
        let entry = cell.narrowed([Filter(.level, "entry")], to: cell.traits.level(.entry))
        return Entering(
            open: cell.share("viewpoints.entering.open", [Filter(.level, "entry")], of: entry.rows),
            trainee: cell.share(
                "viewpoints.entering.trainee", [Filter(.level, "trainee")], of: cell.traits.level(.trainee)),
            threeYears: entry.count == 0
                ? nil
                : entry.share(
                    "viewpoints.entering.three_years", [Filter(.yearsMin, "3")],
                    of: entry.rows { ($0.yearsMin ?? 0) >= 3 }))
    }

    private static func switching(_ cell: Cell) -> Switching {
        let kinds: [EducationDemand] = [.none, .vocational, .vocationalOrDegree]
        return Switching(
            open: cell.share(
                "viewpoints.switching.open", [Filter(.careerChangers, "yes")], of: cell.traits.careerChangers),
            withoutDegree: cell.share(
                "viewpoints.switching.without_degree", kinds.map { Filter(.education, $0.rawValue) },
                of: cell.traits.education(kinds)))
    }

    private static func experienced(_ cell: Cell) -> Experienced {
        let levels: [CareerLevel] = [.experienced, .senior, .lead]
        return Experienced(
            open: cell.share(
                "viewpoints.experienced.open", levels.map { Filter(.level, $0.rawValue) }, of: cell.traits.level(levels)
            ),
            lead: cell.share("viewpoints.experienced.lead", [Filter(.level, "lead")], of: cell.traits.level(.lead)),
            years: cell.years("viewpoints.experienced.years"))
    }
}
