import JobMarket
import SearchIndex

/// The distribution of the middle of each ad's pay, and of the ends of its range.
public struct PayDistribution: PartFigures {
    public var basis: Basis
    public var p50: Figure
    /// From 30 ads.
    public var p25: Figure?
    public var p75: Figure?
    /// From 100 ads.
    public var p10: Figure?
    public var p90: Figure?
    /// Median of the lower and of the upper ends, of the ads that give a range; `nil` where too few do. Their lists
    /// hold the ads without a range too.
    public var low: Figure?
    public var high: Figure?
    /// Ads whose pay the source states in a field, and those whose pay was read from the text.
    public var stated: Int
    public var read: Int
}

extension PayDistribution {
    /// - Parameter cell: ads that all name pay.
    static func part(_ id: String, of cell: Cell, _ scope: Scope) -> Part<PayDistribution> {
        let sample = cell.sample(cell.values(\.middlePay))
        func quantile(_ name: String, _ p: Double, from least: Int) -> Figure? {
            cell.count >= least ? cell.quantile("\(id).\(name)", p, .euroPerMonth, of: sample) : nil
        }
        guard cell.isEnough, let median = quantile("p50", 0.5, from: MinimumSize.ads) else {
            return .thin(MinimumSize.thin(words("Gehalt", "Pay"), ads: cell.count, employers: cell.employers))
        }
        let ranges = cell.narrowed([], to: cell.rows { $0.pay?.isRange ?? false })
        func end(_ name: String, _ value: (FactPay) -> Double?) -> Figure? {
            guard ranges.isEnough else { return nil }
            var figure = ranges.quantile(
                "\(id).\(name)", 0.5, .euroPerMonth, of: ranges.sample(ranges.values { $0.pay.flatMap(value) ?? 0 }))
            figure?.count = cell.count
            return figure
        }
        let stated = cell.rows { $0.pay?.stated ?? false }.count
        return .figures(
            PayDistribution(
                basis: scope.basis(of: cell), p50: median,
                p25: quantile("p25", 0.25, from: MinimumSize.quartiles),
                p75: quantile("p75", 0.75, from: MinimumSize.quartiles),
                p10: quantile("p10", 0.1, from: MinimumSize.tails), p90: quantile("p90", 0.9, from: MinimumSize.tails),
                low: end("low", \.min), high: end("high", \.max), stated: stated, read: cell.count - stated))
    }
}

extension PayDistribution {
    /// The same with other identifiers of the figures.
    func named(_ id: String) -> PayDistribution {
        var named = self
        named.p50.id = "\(id).p50"
        named.p25?.id = "\(id).p25"
        named.p75?.id = "\(id).p75"
        named.p10?.id = "\(id).p10"
        named.p90?.id = "\(id).p90"
        named.low?.id = "\(id).low"
        named.high?.id = "\(id).high"
        return named
    }
}

extension FactPay {
    /// Whether both ends are known and differ.
    var isRange: Bool {
        guard let min, let max else { return false }
        return max > min
    }
}
