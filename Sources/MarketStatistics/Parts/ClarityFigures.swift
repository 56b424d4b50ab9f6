import JobMarket
import SearchIndex

/// How clear the ads are about the role.
public struct ClarityFigures: PartFigures {
    public var basis: Basis
    public var median: Figure
    /// Ads by score, from unclear to clear, in five equal steps.
    public var steps: [Step]
    /// Signs against clarity, most frequent first.
    public var signs: [LabelledShare]

    public struct Step: Encodable, Hashable, Sendable {
        /// 0, 0.2, 0.4, 0.6 or 0.8.
        public var from: Double
        public var ads: Int
    }
}

extension ClarityFigures {
    static func part(of cell: Cell, _ scope: Scope) -> Part<ClarityFigures> {
        guard cell.isEnough,
            let median = cell.quantile("clarity.median", 0.5, .score, of: cell.sample { $0.facts.clarity })
        else {
            return .thin(MinimumSize.thin("Klarheit der Anzeigen", ads: cell.count, employers: cell.employers))
        }
        var counts = [Int](repeating: 0, count: 5)
        for ad in cell.ads where ad.facts.clarity.isFinite {
            counts[min(4, max(0, Int(min(1, max(0, ad.facts.clarity)) * 5)))] += 1
        }
        let signs = ClaritySign.allCases.map { sign in
            LabelledShare(
                value: sign.rawValue, label: Labels.label(sign),
                share: cell.share("clarity.signs.\(sign.rawValue)", [Filter(.sign, sign.rawValue)]) {
                    $0.facts.signs.contains(sign)
                })
        }
        return .figures(
            ClarityFigures(
                basis: scope.basis(of: cell), median: median,
                steps: counts.enumerated().map { Step(from: Double($0) / 5, ads: $1) },
                signs: LabelledShare.ordered(signs.filter { $0.share.count > 0 })))
    }
}
