import JobMarket
import ReferenceData
import SearchIndex

/// What pay of a market is set against: the model that estimates lean on.
struct PayBackground {
    let model: PayModel
    /// From the widest choice of offers to the one that holds the market.
    let path: [PayScope]
    /// Whether the market is narrower than the last of them.
    let isNarrower: Bool

    /// - Parameters:
    ///   - market: the ads that figures of pay are computed from.
    ///   - model: of all ads of the index.
    /// - Returns: `nil` for all occupations together, whose pay no single model describes.
    init?(
        of market: Ladder.Market, occupation: ProfileOccupation?, place: Municipality?, model: () -> PayModel
    ) {
        guard let codes = occupation?.codes.filter({ $0.utf8.count >= 2 }), !codes.isEmpty else { return nil }
        let steps = Set(market.scope.steps.map(\.step))
        let digits = steps.contains(.occupation3) ? 3 : steps.contains(.occupation4) ? 4 : 5
        let isAsked = steps.isDisjoint(with: [.district, .region, .state, .country])
        let areaDigits =
            place == nil || steps.contains(.country)
            ? 0 : steps.contains(.state) ? 2 : steps.contains(.region) ? 3 : 5
        path = PayScope.path(
            occupations: codes.map { String($0.prefix(digits)) }, ags: place?.ags, areaDigits: areaDigits)
        isNarrower = isAsked && place != nil
        self.model = model()
    }
}
