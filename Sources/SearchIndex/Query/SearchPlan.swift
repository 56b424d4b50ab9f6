import ReferenceData

/// What a request asks the segments for.
struct SearchPlan {
    /// A word of the query with everything that counts as it.
    struct Clause {
        /// As shown in reasons, folded.
        let text: String
        let alternatives: [Alternative]
    }

    /// Something that counts as the word.
    struct Alternative {
        let form: Form
        /// 1 for the word itself, less for what stands for it.
        let weight: Float

        init(_ form: Form, weight: Float = 1) {
            self.form = form
            self.weight = weight
        }
    }

    /// Bytes of entries in the dictionary of words.
    enum Form {
        /// A word's common form, and the word as written.
        case word(stem: [UInt8], written: [UInt8])
        /// One entry and nothing else.
        case term([UInt8])
        /// All words that begin so.
        case prefix([UInt8])
        /// Entries one after another.
        case phrase([[UInt8]])
    }

    struct Around {
        let centre: Coordinate
        /// Kilometres.
        let radius: Double
    }

    var understanding: QueryUnderstanding
    /// Each must match, except as ``occupationClauses`` says; all count for the ranking.
    var clauses: [Clause] = []
    /// The clauses that an occupation among ``codes`` stands in for.
    var occupationClauses: Set<Int> = []
    var codes: [String] = []
    var excluded: [Clause] = []
    /// Each list holds on its own.
    var filters: [[Filter]] = []
    var around: Around?
    /// Whether nothing can match, because the place asked for is not known.
    var isEmpty = false
}
