import JobMarket
import SearchIndex

/// Signs of how hard it is for employers to find people.
public struct Tension: PartFigures {
    public var basis: Basis
    /// New ads by week, oldest first, up to the newest ad; twelve weeks at most.
    public var weeks: [Week]
    /// Over the weeks that are over; `nil` where they are too few.
    public var trend: WeekTrend?
    public var openFor: OpenDuration
    public var repeats: RepeatedAds
    /// Ads of temp agencies.
    public var agencies: Figure
    /// Ads that welcome career changers.
    public var careerChangers: Figure
    /// Ads that ask neither for years of experience nor for experienced people.
    public var withoutExperience: Figure
    /// Ads that ask for some education other than a degree alone, or say that none is needed.
    public var withoutDegree: Figure
    /// Of the ads that speak of the contract; `nil` where there are too few.
    public var permanent: Figure?
    public var reading: TensionReading

    public struct Week: Encodable, Sendable {
        /// First of its seven days.
        public var start: Day
        public var new: Figure
        /// Whether its last day is past.
        public var isOver: Bool

        private enum CodingKeys: String, CodingKey {
            case start, new
            case isOver = "is_over"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case basis, weeks, trend, repeats, agencies, permanent, reading
        case openFor = "open_for"
        case careerChangers = "career_changers"
        case withoutExperience = "without_experience"
        case withoutDegree = "without_degree"
    }
}

extension Tension {
    private static let weekCount = 12

    /// - Parameters:
    ///   - all: the ads of temp agencies included, which this part counts.
    ///   - ended: spells of jobs that are over.
    ///   - elsewhere: the same occupation in all of Germany; `nil` where that is the basis itself.
    static func part(
        of all: Cell, _ scope: Scope, today: Day, ended: [Spell], elsewhere: () -> OutlookMeasures?
    ) -> Part<Tension> {
        guard all.isEnough, let newest = all.window(of: all.rows)?.last else {
            return .thin(
                MinimumSize.thin(
                    words("Nachfrage der Arbeitgeber", "Demand from employers"), ads: all.count,
                    employers: all.employers))
        }
        let here = OutlookMeasures("tension", of: all, today: today, ended: ended)
        let wider = elsewhere().flatMap { $0.careerChangers.n > all.count ? $0 : nil }
        let duration = OpenDuration(here, elsewhere: wider)
        let weeks = weeks(all, newest: newest, today: today)
        return .figures(
            Tension(
                basis: scope.basis(of: all), weeks: weeks, trend: WeekTrend(weeks.filter(\.isOver).map(\.new.count)),
                openFor: duration, repeats: here.repeats,
                agencies: all.countedShare(
                    "tension.agencies", [Filter(.employer, "temp")], of: all.traits.employer(.temp)),
                careerChangers: here.careerChangers, withoutExperience: here.withoutExperience,
                withoutDegree: here.withoutDegree, permanent: here.permanent,
                reading: TensionReading(here: here, duration: duration, elsewhere: wider)))
    }

    /// The weeks of seven days that end with the day of the newest ad; none before the oldest.
    private static func weeks(_ cell: Cell, newest: Day, today: Day) -> [Week] {
        var weeks = Array(repeating: Bitmap(capacity: cell.table.ads.count), count: weekCount)
        cell.rows.forEach { row in
            let age = (newest.number - cell.table.ads[row].firstSeen.number) / 7
            if age < weekCount { weeks[age].insert(row) }
        }
        let oldest = weeks.lastIndex { $0.count > 0 } ?? 0
        return (0...oldest).reversed().map { age in
            let start = Day(number: newest.number - 7 * age - 6)
            let end = Day(number: start.number + 7)
            let filters = [Filter(.since, start.description), Filter(.before, end.description)]
            return Week(
                start: start, new: cell.number("tension.weeks.\(start)", filters, of: weeks[age]), isOver: end <= today)
        }
    }
}
