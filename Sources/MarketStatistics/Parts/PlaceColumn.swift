import JobMarket
import ReferenceData
import SearchIndex

/// One place in a comparison, with the same radius as all others.
public struct PlaceColumn: Encodable, Sendable {
    public var place: ProfilePlace
    public var radius: Double?
    public var basis: Basis
    public var openings: Figure
    /// First seen in the last seven days.
    public var newThisWeek: Figure
    public var pay: Part<PayDistribution>
    /// Of the median pay, for one who lives and works in the place's state.
    public var net: Part<NetOfMedian>
    /// What living costs in the place's district; `nil` where nothing is known.
    public var prices: PriceLevel?
    public var rent: AskedRent?
    /// ``net`` at the prices of Germany as a whole; `nil` without either.
    public var real: NetRange?
    /// Hybrid or remote; `nil` where there are too few ads.
    public var remote: Figure?
    /// Ads for entrants.
    public var entry: Figure?
    /// Ads for experienced, senior and leading people.
    public var experienced: Figure?
    /// Median of the years of experience asked for, of the ads that name some.
    public var years: Figure?

    private enum CodingKeys: String, CodingKey {
        case place, basis, openings, pay, net, prices, rent, real, remote, entry, experienced, years
        case radius = "radius_km"
        case newThisWeek = "new_this_week"
    }
}

extension PlaceColumn {
    /// - Parameters:
    ///   - today: the day that "new this week" and the law on taxes go by.
    static func column(
        _ place: Municipality, radius: Double?, in market: Ladder.Market, today: Day
    ) -> PlaceColumn {
        let id = "places.\(place.ags)"
        let cell = market.direct
        func share(_ name: String, _ filters: [Filter], _ set: Bitmap) -> Figure? {
            cell.isEnough ? cell.share("\(id).\(name)", filters, of: set) : nil
        }
        let experienced: [CareerLevel] = [.experienced, .senior, .lead]
        let since = Day(number: today.number - 6)
        let pay = market.salaryPay("\(id).pay")
        // The median stands twice in a column: each figure has an identifier of its own.
        var taken = pay.figures
        taken?.p50.id = "\(id).net.gross"
        let net = NetOfMedian.part(
            of: taken, household: NetPay.Household(state: FederalState(of: place)), year: today.civil.year)
        let prices = PriceLevel(district: place.districtCode)
        return PlaceColumn(
            place: ProfilePlace(name: place.name, ags: place.ags), radius: radius,
            basis: market.scope.basis(of: cell), openings: market.all.number("\(id).openings"),
            newThisWeek: market.all.number(
                "\(id).new_this_week", [Filter(.since, since.description)],
                of: market.all.rows { $0.firstSeen >= since }),
            pay: pay, net: net, prices: prices, rent: AskedRent(district: place.districtCode),
            real: prices.flatMap { level in net.figures.map { $0.range.adjusted(to: level) } },
            remote: share(
                "remote", [Filter(.remote, "hybrid"), Filter(.remote, "remote")],
                cell.rows.subtracting(cell.traits.remote(.onsite))),
            entry: share("entry", [Filter(.level, "entry")], cell.traits.level(.entry)),
            experienced: share(
                "experienced", experienced.map { Filter(.level, $0.rawValue) }, cell.traits.level(experienced)),
            years: cell.years("\(id).years"))
    }
}

extension FederalState {
    /// The state that a municipality lies in.
    init(of place: Municipality) {
        self = FederalState(ags: place.ags) ?? .northRhineWestphalia
    }
}
