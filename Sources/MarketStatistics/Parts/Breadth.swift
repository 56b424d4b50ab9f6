/// How much one ad asks for, here and elsewhere.
public struct Breadth: PartFigures {
    public var basis: Basis
    public var here: Measures
    /// The same occupation in all of Germany; `nil` where that is the basis itself.
    public var elsewhere: Measures?

    public struct Measures: Encodable, Sendable {
        /// Median number of demands in an ad.
        public var demands: Figure
        /// Median number of kinds of work in an ad.
        public var kinds: Figure
        /// Median of the effective number of kinds of demand and work in an ad, exp of Shannon's entropy.
        public var effective: Figure
    }
}
