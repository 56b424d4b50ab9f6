import Foundation

/// Distribution functions that intervals are made from.
package enum Distributions {
    /// The regularised incomplete beta function by its continued fraction (Abramowitz and Stegun, "Handbook of
    /// Mathematical Functions", 26.5.8, evaluated after Lentz, Applied Optics 15, 1976).
    ///
    /// - Parameters:
    ///   - x: 0 to 1.
    ///   - a, b: above 0.
    package static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        // The fraction converges fast on one side of the mean.
        guard x <= (a + 1) / (a + b + 2) else { return 1 - incompleteBeta(1 - x, b, a) }
        let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
        let tiny = 1e-300
        var c = 1.0
        var d = 1 / nonZero(1 - (a + b) * x / (a + 1), tiny)
        var fraction = d
        for step in 1..<10_000 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / nonZero(1 + even * d, tiny)
            c = nonZero(1 + even / c, tiny)
            fraction *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / nonZero(1 + odd * d, tiny)
            c = nonZero(1 + odd / c, tiny)
            fraction *= d * c
            if abs(d * c - 1) < 1e-12 { break }
        }
        return min(1, front * fraction)
    }

    /// The 0.975 quantile of Student's distribution by its expansion for many degrees of freedom (Abramowitz and
    /// Stegun, 26.7.5); below 2 % off from two degrees on, which are the fewest it is taken for.
    package static func student95(degrees: Double) -> Double {
        let z = Proportion.z95
        let square = z * z
        let terms = [
            z * (square + 1) / 4,
            z * ((5 * square + 16) * square + 3) / 96,
            z * (((3 * square + 19) * square + 17) * square - 15) / 384,
            z * ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92_160,
        ]
        let inverse = 1 / max(2, degrees)
        return z + terms.reversed().reduce(0) { ($0 + $1) * inverse }
    }

    private static func nonZero(_ value: Double, _ tiny: Double) -> Double { abs(value) < tiny ? tiny : value }
}
