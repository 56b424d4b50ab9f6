import Foundation
import JobMarket
import SearchIndex

/// Pay left out of the figures, by reason; numbers of ads.
public struct ExcludedPay: Encodable, Hashable, Sendable {
    /// Below the statutory minimum wage for a full-time week of 35 hours.
    public var belowMinimumWage = 0
    /// Above 400,000 EUR a year.
    public var aboveLimit = 0
    /// Range whose upper end is more than twice the lower.
    public var wideRange = 0
    /// Far from the others (more than 3.5 robust standard deviations of the logarithm).
    public var outlier = 0

    private enum CodingKeys: String, CodingKey {
        case outlier
        case belowMinimumWage = "below_minimum_wage"
        case aboveLimit = "above_limit"
        case wideRange = "wide_range"
    }
}

/// The ads of a cell whose pay figures can be computed from, and what was left out.
struct UsablePay {
    let cell: Cell
    let excluded: ExcludedPay

    /// After Iglewicz and Hoaglin, "How to Detect and Handle Outliers", 1993.
    static let outlierLimit = 3.5
    /// Logarithms are never taken to scatter less than this, so that many equal amounts rule nothing out that is
    /// within about 40 % of them.
    static let leastScale = 0.1
    private static let leastForOutliers = 10

    /// - Parameters:
    ///   - kind: figures of employers, or of agreements.
    ///   - trainees: apprenticeships and trainee posts alone, for which there is no minimum wage, or all others.
    init(of market: Cell, kind: PayKind, trainees: Bool) {
        let traits = market.traits
        let trainee = traits.level(.trainee)
        var named = market.rows.intersection(traits.payKind(kind)).intersection(market.table.naming)
        if trainees { named.formIntersection(trainee) } else { named.subtract(trainee) }
        func excluded(_ reason: PayPlausibility) -> Int { named.count(in: traits.payPlausibility(reason)) }
        let plausible = market.narrowed([], to: named.intersection(traits.payPlausibility(.plausible)))
        let amounts = plausible.values(\.middlePay)
        let limits = Self.limits(of: amounts)
        let usual = plausible.rows { limits.contains($0.middlePay) }
        var filters = [
            Filter(.payKind, kind.rawValue), Filter(.payPlausibility, PayPlausibility.plausible.rawValue),
            Filter(.level, CareerLevel.trainee.rawValue, excluded: !trainees),
        ]
        let kept = amounts.lazy.filter(limits.contains)
        if let low = kept.min(), let high = kept.max() {
            filters += [
                Filter(.payMin, Wording.plain(low)), Filter(.payMax, Wording.plain(high)),
            ]
        }
        cell = market.narrowed(filters, to: usual)
        self.excluded = ExcludedPay(
            belowMinimumWage: excluded(.belowMinimumWage), aboveLimit: excluded(.aboveLimit),
            wideRange: excluded(.wideRange), outlier: plausible.count - cell.count)
    }

    /// Within the limit of the median absolute deviation of the logarithms, scaled to a standard deviation.
    static func limits(of amounts: [Double]) -> ClosedRange<Double> {
        guard amounts.count >= leastForOutliers else { return 0...Double.greatestFiniteMagnitude }
        // Amounts are counted first: each logarithm is taken once.
        let logs = WeightedSample(values: amounts).mapped { log($0) }
        guard let median = logs.quantile(0.5),
            let deviation = logs.mapped({ abs($0 - median) }).quantile(0.5)
        else { return 0...Double.greatestFiniteMagnitude }
        let reach = outlierLimit * Swift.max(leastScale, 1.4826 * deviation)
        return exp(median - reach)...exp(median + reach)
    }
}
