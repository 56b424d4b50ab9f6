import ReferenceData

/// What is left of the median pay for a stated household.
public struct NetOfMedian: PartFigures {
    public var basis: Basis
    /// The gross median that it follows from.
    public var gross: Figure
    public var assumptions: NetPay.Household
    /// The year of the law.
    public var year: Int
    public var net: NetPay
    /// The net of the ends of the gross interval; `nil` where there is none.
    public var netLow: Double?
    public var netHigh: Double?

    private enum CodingKeys: String, CodingKey {
        case basis, gross, assumptions, year, net
        case netLow = "net_low"
        case netHigh = "net_high"
    }
}

extension NetOfMedian {
    /// - Parameters:
    ///   - distribution: whose median is taken; `nil` where there are too few ads for one.
    ///   - year: of the law.
    static func part(of distribution: PayDistribution?, household: NetPay.Household, year: Int) -> Part<NetOfMedian> {
        guard let distribution else {
            return .thin(
                words(
                    "Netto: ohne mittleres Gehalt gibt es nichts umzurechnen.",
                    "Net pay: without a median salary there is nothing to convert."))
        }
        let gross = distribution.p50
        func net(_ amount: Double) -> NetPay? {
            try? NetPay.calculate(gross: amount, household: household, year: year)
        }
        guard let result = net(gross.value) else {
            let known = Wording.list(EmploymentLimits.knownYears.map(String.init))
            return .thin(
                words(
                    "Für das Jahr \(year) liegen keine Werte für Steuern und Sozialabgaben vor, nur für \(known).",
                    "There are no tax and social security values for \(year), only for \(known)."))
        }
        return .figures(
            NetOfMedian(
                basis: distribution.basis, gross: gross, assumptions: household, year: year, net: result,
                netLow: gross.interval.flatMap { net($0.lowerBound)?.net },
                netHigh: gross.interval.flatMap { net($0.upperBound)?.net }))
    }

    /// The net with what it follows to from the interval of the gross median.
    var range: NetRange { NetRange(value: net.net, low: netLow, high: netHigh, isEstimate: false) }
}

/// A net pay in EUR a month, with the ends that the 95 % interval of the gross median leads to.
public struct NetRange: Encodable, Hashable, Sendable {
    public var value: Double
    public var low: Double?
    public var high: Double?
    /// Whether it rests on an estimated price level.
    public var isEstimate: Bool

    private enum CodingKeys: String, CodingKey {
        case value, low, high
        case isEstimate = "estimate"
    }

    /// What it buys at the prices of Germany as a whole: `net * 100 / index`. The interval is that of the pay alone;
    /// what an estimated index may be wrong by is not in it.
    func adjusted(to prices: PriceLevel) -> NetRange {
        func real(_ amount: Double) -> Double { (amount * 10_000 / prices.index).rounded() / 100 }
        return NetRange(
            value: real(value), low: low.map(real), high: high.map(real), isEstimate: prices.origin != .exact)
    }
}
