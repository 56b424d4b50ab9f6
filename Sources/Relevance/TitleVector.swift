import Learning

/// A job title for comparison: what it means and what it is written with.
public struct TitleVector: Sendable, Equatable {
    /// Where the title lies among all titles (``TitleModel``), in steps of 1/127; all zero where nothing is known of it.
    public let meaning: [Int8]
    /// The numbers of its features, ascending.
    public let features: [UInt16]
    /// The features' shares of a vector of length 1, in steps of 1/255.
    public let weights: [UInt8]

    /// How alike two titles are, 0 to 1: meaning before wording.
    public func similarity(to other: TitleVector) -> Float {
        let both = likeness(to: other) + Self.wordingShare * wording(to: other)
        return max(0, min(1, both / (1 + Self.wordingShare)))
    }

    /// How alike two titles are in meaning alone: the cosine, -1 to 1.
    public func likeness(to other: TitleVector) -> Float { TextEmbedding.cosine(meaning, other.meaning) }

    /// How alike two titles are in words, parts of words and letters: the cosine, 0 to 1.
    public func wording(to other: TitleVector) -> Float {
        var sum: UInt32 = 0
        var (index, place) = (0, 0)
        while index < features.count, place < other.features.count {
            if features[index] == other.features[place] {
                sum += UInt32(weights[index]) * UInt32(other.weights[place])
                index += 1
                place += 1
            } else if features[index] < other.features[place] {
                index += 1
            } else {
                place += 1
            }
        }
        return Float(sum) / (255 * 255)
    }

    /// The weight of the wording beside that of the meaning, which is 1.
    private static let wordingShare: Float = 0.6
}
