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

    /// EUR a month.
    static let greatest = 400_000.0 / 12
    static let widestRange = 2.0
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
        var excluded = ExcludedPay()
        let plausible = market.ads.filter { ad in
            guard let pay = ad.facts.pay, pay.kind == kind, let middle = pay.middle, middle.isFinite,
                (ad.facts.level == .trainee) == trainees
            else { return false }
            if let low = pay.min, let high = pay.max, high > low * Self.widestRange {
                excluded.wideRange += 1
            } else if middle <= 0 || (!trainees && middle < MinimumWage.monthly(on: ad.day)) {
                excluded.belowMinimumWage += 1
            } else if middle > Self.greatest {
                excluded.aboveLimit += 1
            } else {
                return true
            }
            return false
        }
        let limits = Self.limits(of: plausible.compactMap { $0.facts.pay?.middle })
        let usual = plausible.filter { ad in ad.facts.pay?.middle.map(limits.contains) ?? false }
        excluded.outlier = plausible.count - usual.count
        let amounts = usual.compactMap { $0.facts.pay?.middle }
        var filters = [
            Filter(.payKind, kind.rawValue), Filter(.level, CareerLevel.trainee.rawValue, excluded: !trainees),
        ]
        if let low = amounts.min(), let high = amounts.max() {
            filters += [
                Filter(.payMin, String(Int(low.rounded(.down)))), Filter(.payMax, String(Int(high.rounded(.up)))),
            ]
        }
        cell = Cell(usual, request: market.request.with(filters))
        self.excluded = excluded
    }

    /// Within the limit of the median absolute deviation of the logarithms, scaled to a standard deviation.
    static func limits(of amounts: [Double]) -> ClosedRange<Double> {
        let logs = amounts.map { log($0) }.sorted()
        guard logs.count >= leastForOutliers, let median = OrderStatistics.quantile(0.5, ofAscending: logs),
            let deviation = OrderStatistics.quantile(0.5, ofAscending: logs.map { abs($0 - median) }.sorted())
        else { return 0...Double.greatestFiniteMagnitude }
        let reach = outlierLimit * Swift.max(leastScale, 1.4826 * deviation)
        return exp(median - reach)...exp(median + reach)
    }
}
