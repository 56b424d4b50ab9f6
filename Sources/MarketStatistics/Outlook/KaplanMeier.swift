import Foundation

/// How long jobs stay open: the part still open after a number of days, from spells of which some are seen late and
/// some not to their end.
public struct KaplanMeier: Sendable {
    /// A day on which some end.
    public struct Step: Hashable, Sendable {
        public var day: Int
        /// The part still open after that day.
        public var open: Double
        /// Greenwood's sum: of `d / (r (r - d))` up to that day.
        public var sum: Double
    }

    public let steps: [Step]
    /// Spells whose end was seen.
    public let ends: Int

    /// The product-limit estimate (Kaplan and Meier, JASA 53, 1958). A spell is at risk from the day after it was first
    /// seen (left truncation; Tsai, Jewell and Wang, Biometrika 74, 1987) to its end or last day; one first seen on its
    /// last day is taken as first seen the day before.
    public init(_ spells: SpellCounts) {
        var steps: [Step] = []
        var open = 1.0
        var sum = 0.0
        var ends = 0
        for (day, risk, ended) in RiskTable(spells).days {
            ends += ended
            open *= 1 - Double(ended) / Double(risk)
            sum += risk > ended ? Double(ended) / (Double(risk) * Double(risk - ended)) : 0
            steps.append(Step(day: day, open: open, sum: sum))
        }
        self.steps = steps
        self.ends = ends
    }

    /// The day by which half have ended; `nil` where more than half outlast all that was seen.
    public var median: Int? { steps.first { $0.open <= 0.5 + 1e-12 }?.day }

    /// The 95 % interval of the median: the days whose open part does not differ from a half, by Greenwood's variance
    /// on the scale of `log(-log)` (Brookmeyer and Crowley, Biometrics 38, 1982). The upper end is `nil` where the spells
    /// do not reach it.
    public var medianInterval: (low: Int, high: Int?)? {
        guard let median else { return nil }
        func isBelow(_ step: Step, by sign: Double) -> Bool {
            guard step.open > 0 else { return true }
            guard step.open < 1 else { return false }
            let spread = step.sum.squareRoot() / abs(log(step.open))
            return log(-log(step.open)) - log(log(2)) + sign * Proportion.z95 * spread > 0
        }
        let low = steps.first { isBelow($0, by: 1) }?.day ?? median
        return (min(low, median), steps.first { isBelow($0, by: -1) }?.day)
    }
}
