import JobMarket
import SearchIndex

/// The open ads for what was asked; this part is never widened.
public struct Openings: PartFigures {
    public var basis: Basis
    /// All open ads.
    public var total: Figure
    /// Those of temp agencies, as a share of all.
    public var agencies: Figure
    /// First seen in the last seven days.
    public var newThisWeek: Figure

    private enum CodingKeys: String, CodingKey {
        case basis, total, agencies
        case newThisWeek = "new_this_week"
    }
}

extension Openings {
    static func part(of market: Ladder.Market, today: Day) -> Part<Openings> {
        let all = market.all
        guard all.count > 0 else {
            return .thin(
                words("Zurzeit ist hier keine passende Stelle bekannt.", "No matching job is known here at present."))
        }
        let since = Day(number: today.number - 6)
        return .figures(
            Openings(
                basis: market.scope.basis(of: all), total: all.number("openings.total"),
                agencies: all.countedShare(
                    "openings.agencies", [Filter(.employer, "temp")], of: all.traits.employer(.temp)),
                newThisWeek: all.number(
                    "openings.new_this_week", [Filter(.since, since.description)],
                    of: all.rows { $0.firstSeen >= since })))
    }
}
