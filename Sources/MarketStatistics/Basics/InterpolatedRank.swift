/// Ranks between which a quantile lies, whatever the distribution.
package enum InterpolatedRank {
    /// The rank, from 1 and with a fraction, of the value that is below a quantile with 97.5 %.
    ///
    /// Between two order statistics that are below it with more and with less than that, by the interpolation of
    /// Hettmansperger and Sheather ("Confidence intervals based on interpolated order statistics", Statistics and
    /// Probability Letters 4, 1986) as extended to any quantile by Nyblom (the same, 14, 1992), so that the interval
    /// of few values is not wider than it needs to be. The probabilities are those of the binomial distribution,
    /// written as a beta distribution for numbers of values that are not whole.
    ///
    /// - Returns: `nil` where even the least value is above the quantile too often.
    package static func lower(_ p: Double, count: Double) -> Double? {
        guard count >= 1, p > 0, p < 1 else { return nil }
        func chance(_ rank: Int) -> Double {
            Double(rank) < count + 1 ? Distributions.incompleteBeta(p, Double(rank), count - Double(rank) + 1) : 0
        }
        // Close to it by the normal distribution with the correction for its skewness (Cornish and Fisher, "Moments and
        // Cumulants in the Specification of Distributions", Revue de l'Institut International de Statistique 5, 1938).
        let z = Proportion.z95
        let guess = count * p + 0.5 - z * (count * p * (1 - p)).squareRoot() + (1 - 2 * p) * (z * z - 1) / 6
        var rank = max(1, Int(guess))
        var below = chance(rank)
        while rank > 1, below < target {
            rank -= 1
            below = chance(rank)
        }
        guard below >= target else { return nil }
        var above = chance(rank + 1)
        while above >= target {
            rank += 1
            below = above
            above = chance(rank + 1)
        }
        guard below > target, Double(rank) < count else { return Double(rank) }
        let real = Double(rank)
        return real + 1 / (1 + real * (1 - p) * (target - above) / ((count - real) * p * (below - target)))
    }

    private static let target = 0.975
}
