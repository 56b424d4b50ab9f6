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
    ///   - pay: the distribution whose median is taken.
    ///   - state: decides church tax and care insurance.
    static func part(of pay: Part<Pay>, state: FederalState, year: Int) -> Part<NetOfMedian> {
        guard let distribution = pay.figures?.salary.figures ?? pay.figures?.tariff.figures else {
            return .thin("Netto: ohne mittleres Gehalt gibt es nichts umzurechnen.")
        }
        let household = NetPay.Household(state: state)
        let gross = distribution.p50
        func net(_ amount: Double) -> NetPay? {
            try? NetPay.calculate(gross: amount, household: household, year: year)
        }
        guard let result = net(gross.value) else {
            return .thin("Für das Jahr \(year) liegen keine Werte für Steuern und Sozialabgaben vor.")
        }
        return .figures(
            NetOfMedian(
                basis: distribution.basis, gross: gross, assumptions: household, year: year, net: result,
                netLow: gross.interval.flatMap { net($0.lowerBound)?.net },
                netHigh: gross.interval.flatMap { net($0.upperBound)?.net }))
    }
}
