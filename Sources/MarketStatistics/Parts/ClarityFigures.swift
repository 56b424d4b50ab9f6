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
        /// The ads from this score to below that of the next step.
        public var ads: Figure
    }
}

extension ClarityFigures {
    static func part(of cell: Cell, _ scope: Scope) -> Part<ClarityFigures> {
        guard cell.isEnough,
            let median = cell.quantile("clarity.median", 0.5, .score, of: cell.sample(cell.values(\.clarity)))
        else {
            return .thin(
                MinimumSize.thin(
                    words("Klarheit der Anzeigen", "Clarity of the ads"), ads: cell.count, employers: cell.employers))
        }
        var sets = Array(repeating: Bitmap(capacity: cell.table.ads.count), count: 5)
        cell.rows.forEach { row in
            let clarity = cell.table.ads[row].clarity
            sets[(1..<5).count { clarity >= Double($0) / 5 }].insert(row)
        }
        let steps = sets.enumerated().map { number, set in
            let (from, end) = (Double(number) / 5, Double(number + 1) / 5)
            let isLast = number == 4
            let filters =
                (number == 0 ? [] : [Filter(.clarityMin, String(from))])
                + (isLast ? [] : [Filter(.clarityMax, String(end))])
            return Step(from: from, ads: cell.number("clarity.steps.\(number)", filters, of: set))
        }
        let signs = ClaritySign.allCases.map { sign in
            LabelledShare(
                value: sign.rawValue, label: Labels.label(sign),
                share: cell.share(
                    "clarity.signs.\(sign.rawValue)", [Filter(.sign, sign.rawValue)], of: cell.traits.sign(sign)))
        }
        return .figures(
            ClarityFigures(
                basis: scope.basis(of: cell), median: median,
                steps: steps,
                signs: LabelledShare.ordered(signs.filter { $0.share.count > 0 })))
    }
}
