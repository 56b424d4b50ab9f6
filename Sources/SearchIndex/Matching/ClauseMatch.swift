/// Where one clause of a query matches in one segment.
struct ClauseMatch {
    /// Any of these makes the clause match.
    private(set) var sources: ListUnion
    /// What each list of the sources counts, then each phrase: 1 for the word itself, less for what stands for it.
    private(set) var weights: (lists: [Float], phrases: [Float]) = ([], [])
    /// The words as written, for the order only; where a segment has none, their share of the score is not given.
    private(set) var written: [PostingList] = []
    private(set) var asksForWritten = false

    init(_ clause: SearchPlan.Clause, in segment: Segment) {
        sources = ListUnion(capacity: segment.count)
        for alternative in clause.alternatives {
            let weight = alternative.weight
            switch alternative.form {
            case .word(let stem, let word):
                add(segment.postings(stem), weight)
                asksForWritten = true
                if let list = segment.postings(word) { written.append(list) }
            case .term(let term):
                add(segment.postings(term), weight)
            case .prefix(let prefix):
                for list in segment.postings(prefix: prefix) { add(list, weight) }
            case .phrase(let words):
                if let phrase = PhraseMatch(words.map { segment.postings($0) }) {
                    sources.phrases.append(phrase)
                    weights.phrases.append(weight)
                }
            case .every(let terms):
                if let all = ConjunctionMatch(terms.map { segment.postings($0) }) { sources.conjunctions.append(all) }
            }
        }
    }

    private mutating func add(_ list: PostingList?, _ weight: Float) {
        guard let list else { return }
        sources.lists.append(list)
        weights.lists.append(weight)
    }

    /// Ads in the sources, those in several counted several times.
    var count: Int { sources.lists.reduce(0) { $0 + $1.count } + sources.phrases.reduce(0) { $0 + $1.estimate } }

    /// The strongest field the clause matches an ad in.
    func field(in ad: UInt32, ends: FieldEnds) -> MatchedField? {
        var best: MatchedField?
        func offer(_ field: MatchedField) {
            if best.map({ MatchedField.precedes(field, $0) }) ?? true { best = field }
        }
        for list in sources.lists {
            let cursor = PostingCursor(list)
            guard cursor.seek(ad) else { continue }
            if list.hasPositions {
                cursor.positions { offer(ends.field(of: $0)) }
            } else {
                offer(.text)
            }
        }
        for phrase in sources.phrases {
            let cursor = PhraseCursor(phrase)
            if cursor.seek(ad) { for start in cursor.found { offer(ends.field(of: start)) } }
        }
        for conjunction in sources.conjunctions where best == nil && conjunction.test(ad) { offer(.text) }
        return best
    }
}

extension MatchedField {
    /// Whether a field is the stronger one.
    static func precedes(_ a: MatchedField, _ b: MatchedField) -> Bool {
        func rank(_ field: MatchedField) -> Int { allCases.firstIndex(of: field) ?? allCases.count }
        return rank(a) < rank(b)
    }
}
