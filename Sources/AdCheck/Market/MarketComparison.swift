import JobMarket
import MarketStatistics
import ReferenceData

/// What comparable ads pay and ask for: the same occupation around the same place.
///
/// Every figure carries ads, employers, interval and the list of the ads behind it; where there are too few, the choice
/// is widened by named steps as on the page of an occupation.
public struct MarketComparison: Encodable, Sendable {
    /// The occupation that was read from the ad.
    public let occupation: ProfileOccupation
    /// Where the ads of ``pay`` and ``demands`` were looked for; `nil` for all of Germany.
    public let place: String?
    /// EUR a month, full time, as read from the ad; `nil` where it names none.
    public let ownPay: FactPay?
    /// Median of the employers' own figures; `nil` where too few ads name pay.
    public let pay: Figure?
    public let payBasis: Basis?
    /// Different abilities that the ad insists on or wishes for.
    public let ownDemands: Int
    /// Median number of abilities in an ad; `nil` where there are too few ads.
    public let demands: Figure?
    public let demandBasis: Basis?
    /// Whether the ads compared with were made up for demonstration.
    public let madeUp: Bool

    private enum CodingKeys: String, CodingKey {
        case occupation, place, pay, demands
        case ownPay = "own_pay"
        case payBasis = "pay_basis"
        case ownDemands = "own_demands"
        case demandBasis = "demand_basis"
        case madeUp = "made_up"
    }

    /// - Returns: `nil` where the ad's occupation is not known, or nothing comparable is there.
    public init?(_ ad: CheckedAd, in statistics: MarketStatistics) {
        guard let code = ad.reading.occupation?.kldb, code.utf8.count >= 3,
            let page = Occupations.shared.page(slug: code) ?? Occupations.shared.page(named: code)
        else { return nil }
        occupation = ProfileOccupation(page)
        let municipality = ad.reading.places.lazy.compactMap(\.ags)
            .compactMap { Places.shared.municipality(ags: $0) }.first
        let profile = statistics.profile(occupation: occupation, place: municipality)
        place = municipality?.name
        let facts = AdFacts(reading: ad.reading)
        ownPay = facts.pay
        ownDemands = facts.skills.count
        let salary = profile.pay.figures?.salary.figures
        pay = salary?.p50
        payBasis = salary?.basis
        let breadth = profile.breadth.figures
        demands = breadth?.here.demands
        demandBasis = breadth?.basis
        madeUp = profile.madeUp
        if pay == nil, demands == nil { return nil }
    }
}
