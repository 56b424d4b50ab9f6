/// How the ads with a word are written down.
///
/// A list is a head, then for each block of 128 ads a block head, then the blocks: the gaps between the ads'
/// numbers less one, packed to the width of the greatest, and the impacts above the block's least, packed likewise.
/// Very common words then have a bitmap of their ads, and words that phrases are made of their positions, block by
/// block. Block heads tell the last ad and the greatest impact, so that blocks that cannot matter are passed over without being read
/// (S. Ding, T. Suel, "Faster Top-k Document Retrieval Using Block-Max Indexes", 2011).
enum PostingFormat {
    static let blockSize = 128
    /// Bytes of positions behind the list, 0 for none (4), where in the list its bitmap begins, 0 for none (4).
    static let headLength = 8
    /// The last ad (4), where the block begins behind the heads (4), where its positions begin (4), widths and impacts
    /// (4: width of gaps, width of impacts, least impact, greatest impact).
    static let blockHeadLength = 16
    /// Words in at least this share of a segment's ads also have a bitmap: one in sixteen.
    static let bitmapShift = 4
    /// Bytes that may be read past the end of packed numbers.
    static let slack = 8
}

/// How much a word in an ad counts: the part of BM25F that grows with its occurrences, in 31 steps (S. Robertson,
/// H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).
///
/// It is worked out when an ad is written, with fixed usual lengths of the fields, so that a search needs neither
/// frequencies nor lengths, scores do not depend on which other ads are there, and the bounds of blocks hold for ever.
enum Impact {
    // Weights of the fields: what the title says counts most, what is asked for more than what is mentioned.
    private static let title: Float = 8
    private static let demands: Float = 1.5
    private static let rest: Float = 1
    private static let k1: Float = 1.2
    private static let b: Float = 0.5
    /// The title's weight in texts without analysis.
    private static let plainTitle: Float = 3
    // Usual numbers of words: means over German ads.
    private static let titleLength: Float = 6
    private static let demandsLength: Float = 120
    private static let restLength: Float = 200

    static let greatest: UInt8 = 31
    /// What one occurrence in each field is worth, by the lengths of an ad's fields.
    struct Norms {
        private let title: Float
        private let demands: Float
        private let rest: Float

        init(title: Int, demands: Int, rest: Int, analysis: TextAnalysis) {
            func norm(_ length: Int, _ usual: Float) -> Float { 1 / (1 - b + b * Float(length) / usual) }
            self.title = (analysis == .plain ? plainTitle : Impact.title) * norm(title, titleLength)
            self.demands = Impact.demands * norm(demands, demandsLength)
            self.rest = Impact.rest * norm(rest, restLength)
        }

        /// - Parameters: how often the word occurs in each field.
        @inline(__always)
        func impact(title: Int, demands: Int, rest: Int) -> UInt8 {
            let sum = self.title * Float(title) + self.demands * Float(demands) + self.rest * Float(rest)
            let share = sum / (k1 + sum)
            return max(1, UInt8(share * Float(greatest) + 0.5))
        }
    }
}
