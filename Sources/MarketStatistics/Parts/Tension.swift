import JobMarket
import SearchIndex

/// Signs of how hard it is for employers to find people.
public struct Tension: PartFigures {
    public var basis: Basis
    /// New ads by week, oldest first, up to the newest ad; twelve weeks at most.
    public var weeks: [Week]
    /// Ads of temp agencies.
    public var agencies: Figure
    /// Ads that welcome career changers.
    public var careerChangers: Figure

    public struct Week: Encodable, Sendable {
        /// First of its seven days.
        public var start: Day
        public var new: Figure
    }

    private enum CodingKeys: String, CodingKey {
        case basis, weeks, agencies
        case careerChangers = "career_changers"
    }
}

extension Tension {
    private static let weekCount = 12

    /// - Parameter all: the ads of temp agencies included, which this part counts.
    static func part(of all: Cell, _ scope: Scope) -> Part<Tension> {
        guard all.isEnough, let newest = all.ads.map(\.firstSeen).max() else {
            return .thin(MinimumSize.thin("Nachfrage der Arbeitgeber", ads: all.count, employers: all.employers))
        }
        return .figures(
            Tension(
                basis: scope.basis(of: all), weeks: weeks(all, newest: newest),
                agencies: all.countedShare("tension.agencies", [Filter(.employer, "temp")]) {
                    $0.facts.employerKind == .temp
                },
                careerChangers: all.share("tension.career_changers", [Filter(.careerChangers, "yes")]) {
                    $0.facts.careerChangers
                }))
    }

    /// The weeks of seven days that end with the day of the newest ad; none before the oldest.
    private static func weeks(_ cell: Cell, newest: Day) -> [Week] {
        var ads = [[CellAd]](repeating: [], count: weekCount)
        for ad in cell.ads {
            let age = (newest.number - ad.firstSeen.number) / 7
            if age < weekCount { ads[age].append(ad) }
        }
        let oldest = ads.lastIndex { !$0.isEmpty } ?? 0
        return (0...oldest).reversed().map { age in
            let start = Day(number: newest.number - 7 * age - 6)
            let end = Day(number: start.number + 7)
            let week = Cell(
                ads[age],
                request: cell.request.with(Filter(.since, start.description), Filter(.before, end.description)))
            return Week(start: start, new: week.number("tension.weeks.\(start)"))
        }
    }
}
