/// What is left of the median pay for a stated household.
public struct NetOfMedian: PartFigures {
    public var basis: Basis
    /// The gross median that it follows from.
    public var gross: Figure
    public var assumptions: NetPay.Household
    public var net: NetPay
    /// The net of the ends of the gross interval; `nil` where there is none.
    public var netLow: Double?
    public var netHigh: Double?

    private enum CodingKeys: String, CodingKey {
        case basis, gross, assumptions, net
        case netLow = "net_low"
        case netHigh = "net_high"
    }
}
