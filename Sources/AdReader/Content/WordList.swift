/// A list of words and phrases with a value each, looked up by token.
///
/// A phrase matches whatever joins its words ("MS Office", "MS-Office"); its last word may be inflected.
struct WordList<Value: Sendable>: Sendable {
    /// Whether a word may carry an ending of up to two letters that the list does not show.
    let inflects: Bool
    private var values: [WordHash: Value] = [:]
    /// The beginnings of phrases of several words.
    private var beginnings: Set<WordHash> = []

    init(inflects: Bool = true) { self.inflects = inflects }

    /// Adds phrases separated by `|` or line breaks, all with one value.
    ///
    /// - Parameter merge: what becomes of a phrase that is listed already; the later value if `nil`.
    mutating func add(_ phrases: String, _ value: Value, merge: ((Value, Value) -> Value)? = nil) {
        for phrase in phrases.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
            add(phrase: String(phrase), value, merge: merge)
        }
    }

    mutating func add(phrase: String, _ value: Value, merge: ((Value, Value) -> Value)? = nil) {
        let words = WordHash.words(of: phrase)
        guard var hash = words.first else { return }
        for word in words.dropFirst() {
            beginnings.insert(hash)
            hash = hash.followed(by: word)
        }
        if let merge, let known = values[hash] {
            values[hash] = merge(known, value)
        } else {
            values[hash] = value
        }
    }

    /// The value of a single word, which may carry an ending of up to two letters.
    func value(of token: Token) -> Value? {
        values[token.hash] ?? (inflects ? stem(of: token) : nil)
    }

    /// The value of a word without its ending.
    func stem(of token: Token) -> Value? {
        guard token.shape.contains(.endingOne) else { return nil }
        return values[token.hashButOne] ?? (token.shape.contains(.endingTwo) ? values[token.hashButTwo] : nil)
    }

    /// The value of a word exactly as listed.
    func exact(_ token: Token) -> Value? { values[token.hash] }

    /// The value of a word or phrase by its hash.
    func value(_ hash: WordHash) -> Value? { values[hash] }

    /// The longest phrase that begins at a token, with the number of its words.
    func longest(_ line: TokenLine, at start: Int, before end: Int) -> (value: Value, count: Int)? {
        var hash = line.tokens[start].hash
        var found: (value: Value, count: Int)? = value(of: line.tokens[start]).map { ($0, 1) }
        var index = start + 1
        while index < end, beginnings.contains(hash), line.tokens[index].gap.isSubset(of: .joining) {
            let token = line.tokens[index]
            let next = hash.followed(by: token.hash)
            if let value = values[next] {
                found = (value, index - start + 1)
            } else if inflects, token.shape.contains(.endingOne),
                let value = values[hash.followed(by: token.hashButOne)]
            {
                found = (value, index - start + 1)
            } else if inflects, token.shape.contains(.endingTwo),
                let value = values[hash.followed(by: token.hashButTwo)]
            {
                found = (value, index - start + 1)
            }
            hash = next
            index += 1
        }
        return found
    }
}
