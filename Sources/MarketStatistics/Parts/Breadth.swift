import Foundation
import JobMarket

/// How much one ad asks for, here and elsewhere.
public struct Breadth: PartFigures {
    public var basis: Basis
    public var here: Measures
    /// The same occupation in all of Germany; `nil` where that is the basis itself.
    public var elsewhere: Measures?

    public struct Measures: Encodable, Sendable {
        /// Median number of demands in an ad.
        public var demands: Figure
        /// Median number of kinds of work in an ad.
        public var kinds: Figure
        /// Median of the effective number of kinds of demand and work in an ad, exp of Shannon's entropy.
        public var effective: Figure
    }
}

extension Breadth {
    static func part(of cell: Cell, _ scope: Scope, elsewhere: Measures?) -> Part<Breadth> {
        guard cell.isEnough, let here = measures("breadth.here", cell) else {
            return .thin(MinimumSize.thin("Breite der Anforderungen", ads: cell.count, employers: cell.employers))
        }
        return .figures(
            Breadth(
                basis: scope.basis(of: cell), here: here,
                elsewhere: elsewhere.flatMap { $0.demands.n > cell.count ? $0 : nil }))
    }

    /// The measures of a wider choice of ads to compare with; `nil` where it is too small.
    static func elsewhere(in cell: Cell) -> Measures? {
        cell.isEnough ? measures("breadth.elsewhere", cell) : nil
    }

    private static func measures(_ id: String, _ cell: Cell) -> Measures? {
        func median(_ name: String, _ value: (CellAd) -> Double) -> Figure? {
            cell.quantile("\(id).\(name)", 0.5, .perAd, of: cell.sample(value))
        }
        guard let demands = median("demands", { Double($0.facts.skills.count) }),
            let kinds = median("kinds", { Double($0.facts.tasks.count) }),
            let effective = median("effective", { effectiveNumber($0.facts) })
        else { return nil }
        return Measures(demands: demands, kinds: kinds, effective: effective)
    }

    /// How many kinds of demand and of work an ad spreads over, were they all of the same weight: the exponential of
    /// Shannon's entropy (the Hill number of order 1; Hill, "Diversity and Evenness", Ecology 54, 1973).
    ///
    /// The kinds are the four kinds of demand, each by its number of demands, and the kinds of work, each once.
    static func effectiveNumber(_ facts: AdFacts) -> Double {
        var counts = [Double](repeating: 1, count: facts.tasks.count)
        for kind in SkillKind.allCases {
            let number = facts.skills.count { $0.kind == kind }
            if number > 0 { counts.append(Double(number)) }
        }
        let total = counts.reduce(0, +)
        guard total > 0 else { return 0 }
        let entropy = counts.reduce(0) { sum, count in sum - count / total * log(count / total) }
        return exp(entropy)
    }
}
