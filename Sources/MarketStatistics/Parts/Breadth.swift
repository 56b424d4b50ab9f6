import Foundation
import JobMarket
import SearchIndex

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
            return .thin(
                MinimumSize.thin(
                    words("Breite der Anforderungen", "Breadth of requirements"), ads: cell.count,
                    employers: cell.employers))
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
        func median(_ name: String, _ values: [Double]) -> Figure? {
            cell.quantile("\(id).\(name)", 0.5, .perAd, of: cell.sample(values))
        }
        guard let demands = median("demands", cell.values { Double($0.skillCount) }),
            let kinds = median("kinds", cell.values { Double($0.taskCount) }),
            let effective = median("effective", effectiveNumbers(cell))
        else { return nil }
        return Measures(demands: demands, kinds: kinds, effective: effective)
    }

    /// The effective number of each ad, in the order of the rows.
    private static func effectiveNumbers(_ cell: Cell) -> [Double] {
        let kinds = cell.table.demands.kindCounts(in: cell.rows)
        var numbers: [Double] = []
        numbers.reserveCapacity(cell.count)
        // Many ads are alike in this, so what was last computed at each place of a small table is looked up first.
        var known = [(kinds: UInt64, tasks: Int, value: Double)](repeating: (0, -1, 0), count: 4096)
        cell.rows.forEach { row in
            let (kinds, tasks) = (kinds[row], cell.table.ads[row].taskCount)
            let hash = (kinds ^ UInt64(tasks) << 60) &* 0x9E37_79B9_7F4A_7C15
            let place = Int(truncatingIfNeeded: hash >> 52)
            if known[place].kinds != kinds || known[place].tasks != tasks {
                known[place] = (kinds, tasks, effectiveNumber(kinds: kinds, tasks: tasks))
            }
            numbers.append(known[place].value)
        }
        return numbers
    }

    /// How many kinds of demand and of work an ad spreads over, were they all of the same weight: the exponential of
    /// Shannon's entropy (the Hill number of order 1; Hill, "Diversity and Evenness", Ecology 54, 1973).
    ///
    /// The kinds are the four kinds of demand, each by its number of demands, and the kinds of work, each once.
    ///
    /// - Parameters:
    ///   - kinds: number of demands of each kind, 16 bits for each.
    ///   - tasks: kinds of work.
    private static func effectiveNumber(kinds: UInt64, tasks: Int) -> Double {
        var total = tasks
        // With parts c / t, exp(-sum c/t log(c/t)) = t / exp(sum c log c / t); a part of one adds nothing.
        var sum = 0.0
        for kind in 0..<4 {
            let count = Int(kinds >> UInt64(kind << 4) & 0xFFFF)
            total += count
            sum += count < weighted.count ? weighted[count] : Double(count) * log(Double(count))
        }
        return total > 0 ? Double(total) / exp(sum / Double(total)) : 0
    }

    /// `c log c` of small numbers.
    private static let weighted = (0..<64).map { $0 > 1 ? Double($0) * log(Double($0)) : 0 }
}
