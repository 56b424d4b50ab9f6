/// A link between two ads: `a` has the smaller key.
public struct AdLink: Hashable, Sendable {
    public var a: Int64
    public var b: Int64
    public var judgement: PairJudgement

    public init(_ one: Int64, _ other: Int64, _ judgement: PairJudgement) {
        a = min(one, other)
        b = max(one, other)
        self.judgement = judgement
    }

    /// The other ad of the two.
    public func partner(of ad: Int64) -> Int64 { ad == a ? b : a }
}

/// What the operator said of two ads: `a` has the smaller key.
public struct PairDecision: Hashable, Sendable {
    public var a: Int64
    public var b: Int64
    /// One job, or two.
    public var isSame: Bool

    public init(_ one: Int64, _ other: Int64, isSame: Bool) {
        a = min(one, other)
        b = max(one, other)
        self.isSame = isSame
    }
}

/// An ad with what it is compared by.
public struct SignedAd: Sendable {
    /// The ad's key in the store.
    public var key: Int64
    public var signature: AdSignature
    public var keys: [UInt64]

    public init(key: Int64, signature: AdSignature, keys: [UInt64]) {
        self.key = key
        self.signature = signature
        self.keys = keys
    }
}

/// Where signatures, links and clusters are kept: a database, or memory in tests.
public protocol ClusterShelf {
    /// Ads with a blocking key, smallest keys first.
    func ads(under key: UInt64, limit: Int) throws -> [Int64]
    func signature(of ad: Int64) throws -> AdSignature?
    /// The ads that an ad is linked to as one job, with the chance that it is so.
    func ties(of ad: Int64) throws -> [(partner: Int64, chance: Double)]
    func decisions(on ad: Int64) throws -> [PairDecision]
    /// Whether an ad is closed: it leads only where no open one can.
    func isClosed(_ ad: Int64) throws -> Bool
    /// Takes an ad away with its keys and links.
    mutating func remove(_ ad: Int64) throws
    mutating func put(_ ad: SignedAd) throws
    mutating func put(_ link: AdLink) throws
    /// Notes the leading ad of a cluster for all its members.
    mutating func lead(_ members: [Int64], by leader: Int64) throws
}
