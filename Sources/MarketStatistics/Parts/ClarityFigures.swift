/// How clear the ads are about the role.
public struct ClarityFigures: PartFigures {
    public var basis: Basis
    public var median: Figure
    /// Ads by score, from unclear to clear, in five equal steps.
    public var steps: [Step]
    /// Signs against clarity, most frequent first.
    public var signs: [LabelledShare]

    public struct Step: Encodable, Hashable, Sendable {
        /// 0, 0.2, 0.4, 0.6 or 0.8.
        public var from: Double
        public var ads: Int
    }
}
