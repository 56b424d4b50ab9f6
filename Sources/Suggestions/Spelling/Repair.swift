/// Known words that were likely meant.
public struct Repair: Hashable, Sendable {
    /// What makes them of what was typed.
    public enum Change: Hashable, Sendable {
        /// One word written otherwise.
        case respelled
        /// A blank put between two words.
        case parted
        /// Two words made one.
        case joined
    }

    /// One word, or two where they were parted; folded.
    public let words: [String]
    public let change: Change
    /// In how many documents the word stands; of two the rarer.
    public let frequency: UInt32
    /// The logarithm of how likely this was meant, in nats and comparable among repairs of one text only.
    public let score: Double
}
