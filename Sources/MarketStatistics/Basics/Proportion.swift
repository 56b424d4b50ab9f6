/// Intervals of shares.
public enum Proportion {
    /// The 0.975 quantile of the standard normal distribution.
    public static let z95 = 1.959963984540054

    /// The score interval of a share (Wilson, "Probable Inference, the Law of Succession, and Statistical
    /// Inference", JASA 22, 1927).
    ///
    /// - Parameters:
    ///   - share: from 0 to 1.
    ///   - count: the number of ads it is a share of; the effective number where they are weighted.
    ///   - z: the normal quantile of the confidence wanted; that of 95 % unless another is given.
    /// - Returns: `nil` for no ads.
    public static func interval(_ share: Double, count: Double, z: Double = z95) -> ClosedRange<Double>? {
        guard count > 0, (0...1).contains(share) else { return nil }
        let square = z * z
        let middle = (share + square / (2 * count)) / (1 + square / count)
        let half =
            z / (1 + square / count) * (share * (1 - share) / count + square / (4 * count * count)).squareRoot()
        return max(0, middle - half)...min(1, middle + half)
    }

    /// The interval of the difference of two independent shares, second minus first: method 10 of Newcombe,
    /// "Interval estimation for the difference between independent proportions", Statistics in Medicine 17, 1998.
    public static func difference(
        _ first: (share: Double, count: Double), _ second: (share: Double, count: Double), z: Double = z95
    ) -> ClosedRange<Double>? {
        guard let a = interval(first.share, count: first.count, z: z),
            let b = interval(second.share, count: second.count, z: z)
        else { return nil }
        func root(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
        let difference = second.share - first.share
        let low = difference - root(second.share - b.lowerBound, a.upperBound - first.share)
        let high = difference + root(b.upperBound - second.share, first.share - a.lowerBound)
        return low...high
    }
}
