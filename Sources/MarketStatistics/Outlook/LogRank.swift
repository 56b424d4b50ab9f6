import Foundation

/// Whether jobs of two groups stay open for differently long.
public struct LogRank: Hashable, Sendable {
    /// Ends seen in the first group less those expected were both alike; below zero, its jobs stay open for longer.
    public let excess: Double
    public let variance: Double

    /// The log-rank test (Mantel, Cancer Chemotherapy Reports 50, 1966), with the hypergeometric variance.
    public init(_ first: SpellCounts, _ second: SpellCounts) {
        var excess = 0.0
        var variance = 0.0
        let all = RiskTable(first.joined(with: second))
        let own = RiskTable(at: all.days.map(\.day), of: first)
        for (both, own) in zip(all.days, own.days) {
            let (risk, ended) = (Double(both.risk), Double(both.ended))
            guard risk > 0 else { continue }
            let part = Double(own.risk) / risk
            excess += Double(own.ended) - ended * part
            if risk > 1 { variance += ended * part * (1 - part) * (risk - ended) / (risk - 1) }
        }
        self.excess = excess
        self.variance = variance
    }

    /// Two-sided probability of such a difference between groups that are alike; 1 where nothing can be said.
    public var probability: Double {
        variance > 0 ? erfc(abs(excess) / (2 * variance).squareRoot()) : 1
    }
}
