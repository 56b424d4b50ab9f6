import Foundation
import JobMarket
import SearchIndex

/// Pay of a level of which too few ads name some: their mean drawn towards what all levels of the market and the level
/// elsewhere suggest.
public struct PayEstimate: Encodable, Sendable {
    /// The list of each is that of the level's own ads, its whole that of all ads of the market it leans on, of which
    /// `n` is the number.
    public var p25: Figure
    public var p50: Figure
    public var p75: Figure
    /// What the level's own ads count for, from 0 to 1; the rest leans on the market.
    public var weight: Double

    /// With a smaller weight nothing is shown: it would be the market's pay in another name.
    public static let leastWeight = 0.3
    /// Ads of the market to lean on.
    public static let leastParent = 30
}

extension PayEstimate {
    /// `est = w cell + (1 - w) parent`, the weight after ``PayModel``, with the quantiles of what the market's ads differ
    /// by from their centre (Efron and Morris, JASA 70, 1975). The interval is that of the posterior.
    ///
    /// - Parameters:
    ///   - level: the usable ads of the level; `own` those of all levels.
    ///   - path: the choices that hold the market, from the widest.
    ///   - isNarrower: whether the market is narrower than the last of them.
    /// - Returns: `nil` where there is too little to lean on, or the own ads count for too little.
    init?(
        _ id: String, of level: Cell, _ career: CareerLevel, in own: Cell, model: PayModel, path: [PayScope],
        isNarrower: Bool
    ) {
        let offers = PayOffer.offers(of: level.ads)
        guard own.count >= Self.leastParent, own.isEnough, model.levels[career] != nil,
            let centre = model.centre(path, own: isNarrower ? PayOffer.offers(of: own.ads) : [])
        else { return nil }
        let estimate = model.estimate(offers, of: career, parent: centre)
        guard estimate.weight >= Self.leastWeight else { return nil }
        let spread = estimate.variance.squareRoot()
        let residuals = own.sample(own.values { log($0.middlePay) - model.levels[$0.level, default: 0] }).weighted
        func figure(_ name: String, _ p: Double) -> Figure? {
            residuals.quantile(p).map { quantile in
                let value = estimate.mean + quantile - residuals.mean
                let reach = Proportion.z95 * spread
                return Figure(
                    id: "\(id).\(name)", value: exp(value), unit: .euroPerMonth, count: level.count, n: own.count,
                    employers: level.employers, interval: exp(value - reach)...exp(value + reach),
                    address: level.request, whole: own.request)
            }
        }
        guard let p25 = figure("p25", 0.25), let p50 = figure("p50", 0.5), let p75 = figure("p75", 0.75) else {
            return nil
        }
        self.init(p25: p25, p50: p50, p75: p75, weight: estimate.weight)
    }
}
