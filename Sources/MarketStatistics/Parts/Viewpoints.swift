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
                MinimumSize.thin("Einstieg, Wechsel und Erfahrung", ads: cell.count, employers: cell.employers))
        }
        return .figures(
            Viewpoints(
                basis: scope.basis(of: cell), entering: entering(cell), switching: switching(cell),
                experienced: experienced(cell)))
    }

    private static func entering(_ cell: Cell) -> Entering {
        let entry = cell.narrowed([Filter(.level, "entry")]) { $0.facts.level == .entry }
        return Entering(
            open: cell.share("viewpoints.entering.open", [Filter(.level, "entry")]) { $0.facts.level == .entry },
            trainee: cell.share("viewpoints.entering.trainee", [Filter(.level, "trainee")]) {
                $0.facts.level == .trainee
            },
            threeYears: entry.count == 0
                ? nil
                : entry.share("viewpoints.entering.three_years", [Filter(.yearsMin, "3")]) {
                    ($0.facts.yearsMin ?? 0) >= 3
                })
    }

    private static func switching(_ cell: Cell) -> Switching {
        let kinds: [EducationDemand] = [.none, .vocational, .vocationalOrDegree]
        return Switching(
            open: cell.share("viewpoints.switching.open", [Filter(.careerChangers, "yes")]) { $0.facts.careerChangers },
            withoutDegree: cell.share(
                "viewpoints.switching.without_degree", kinds.map { Filter(.education, $0.rawValue) }
            ) { kinds.contains($0.facts.education) })
    }

    private static func experienced(_ cell: Cell) -> Experienced {
        let levels: [CareerLevel] = [.experienced, .senior, .lead]
        let naming = cell.narrowed([Filter(.yearsMin, "1")]) { ($0.facts.yearsMin ?? 0) >= 1 }
        let years = naming.sample { $0.facts.yearsMin.map(Double.init) }
        return Experienced(
            open: cell.share("viewpoints.experienced.open", levels.map { Filter(.level, $0.rawValue) }) {
                levels.contains($0.facts.level)
            },
            lead: cell.share("viewpoints.experienced.lead", [Filter(.level, "lead")]) { $0.facts.level == .lead },
            years: naming.isEnough
                ? naming.quantile("viewpoints.experienced.years", 0.5, .years, of: years) : nil)
    }
}
