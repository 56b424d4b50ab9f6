/// The answer of the check for programs: the result and, where there is a store, the market beside it.
public struct CheckDocument: Encodable, Sendable {
    public let result: CheckResult
    public let market: MarketComparison?

    public init(_ result: CheckResult, market: MarketComparison? = nil) {
        self.result = result
        self.market = market
    }

    private enum Key: String, CodingKey { case market }

    public func encode(to encoder: any Encoder) throws {
        try result.encode(to: encoder)
        var out = encoder.container(keyedBy: Key.self)
        try out.encodeIfPresent(market, forKey: .market)
    }
}
