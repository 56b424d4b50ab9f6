/// The kinds of work that the ads are about; an ad counts for each of its kinds.
public struct TaskMix: PartFigures {
    public var basis: Basis
    /// Most frequent first. The share is of the ads in which tasks were found.
    public var kinds: [LabelledShare]
    /// The same by size of company, where both sizes have enough ads.
    public var bySize: [SizeMix]

    public struct SizeMix: Encodable, Sendable {
        /// "bis 249 Beschäftigte" or "ab 250 Beschäftigte".
        public var label: String
        public var kinds: [LabelledShare]
    }

    private enum CodingKeys: String, CodingKey {
        case basis, kinds
        case bySize = "by_size"
    }
}
