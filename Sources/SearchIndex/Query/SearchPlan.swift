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
        /// Entries that all occur.
        case every([[UInt8]])
    }

    /// What makes an ad like the words of the query, though it lacks some of them.
    struct Similar {
        /// The clauses that a title of like meaning stands in for.
        var clauses: Set<Int>
        /// Of the words together; see `TitleModel`.
        var meaning: [Int8]
        /// The words the query is made of, compounds by their parts, as terms of texts and of titles.
        var parts: [[UInt8]]
        var titleParts: [[UInt8]]
        /// Whether a post for learners is asked for.
        var isForLearners: Bool

        /// Cosine above which a title means the same.
        static let threshold: Float = 0.7
    }

    struct Around {
        /// What distances are measured from.
        let centre: Coordinate
        /// What the radius is measured from: the nearest of them counts.
        let edges: [Coordinate]
        /// Kilometres.
        let radius: Double
        /// Of a municipality asked for as a whole: its own ads are within any radius.
        var ags: String?
    }

    var understanding: QueryUnderstanding
    /// Each must match, except as ``similar`` says; all count for the ranking.
    var clauses: [Clause] = []
    /// The clauses that need not match: words that were taken for a condition still count for the ranking.
    var optional: Set<Int> = []
    /// KldB codes of the understood occupation with the share of its meanings that each has.
    var codes: [(code: String, share: Double)] = []
    /// What stands in for words; `nil` where they are taken as they are.
    var similar: Similar?
    var excluded: [Clause] = []
    /// Each list holds on its own.
    var filters: [[Filter]] = []
    var around: Around?
    /// Whether nothing can match, because the place asked for is not known.
    var isEmpty = false
}
