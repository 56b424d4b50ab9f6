/// A list of words and phrases with a value each, looked up by token.
///
/// A phrase matches whatever joins its words ("MS Office", "MS-Office"); its last word may be inflected.
struct WordList<Value: Sendable>: Sendable {
    /// Whether a word may carry an ending of up to two letters that the list does not show.
    let inflects: Bool
    private var values: [Value] = []
    private var places = WordPlaces()

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
            places.begins(hash)
            hash = hash.followed(by: word)
        }
        if let known = places.place(of: hash) {
            values[known] = merge.map { $0(values[known], value) } ?? value
        } else {
            places.set(values.count, for: hash)
            values.append(value)
        }
    }

    /// The value of a single word, which may carry an ending of up to two letters.
    func value(of token: Token) -> Value? {
        value(token.hash) ?? (inflects ? stem(of: token) : nil)
    }

    /// The value of a word without its ending.
    func stem(of token: Token) -> Value? {
        guard token.shape.contains(.endingOne) else { return nil }
        return value(token.hashButOne) ?? (token.shape.contains(.endingTwo) ? value(token.hashButTwo) : nil)
    }

    /// The value of a word exactly as listed.
    func exact(_ token: Token) -> Value? { value(token.hash) }

    /// The value of a word or phrase by its hash.
    func value(_ hash: WordHash) -> Value? { places.place(of: hash).map { values[$0] } }

    /// The longest phrase that begins at a token, with the number of its words.
    func longest(_ line: TokenLine, at start: Int, before end: Int) -> (value: Value, count: Int)? {
        let first = line.tokens[start]
        var entry = places.entry(of: first.hash)
        var found: (place: Int, count: Int)? = entry.place.map { ($0, 1) }
        if found == nil, inflects { found = places.stem(of: first).map { ($0, 1) } }
        var hash = first.hash
        var index = start + 1
        while entry.begins, index < end, line.tokens[index].gap.isSubset(of: .joining) {
            let token = line.tokens[index]
            let next = hash.followed(by: token.hash)
            entry = places.entry(of: next)
            if let place = entry.place ?? (inflects ? places.stem(of: token, after: hash) : nil) {
                found = (place, index - start + 1)
            }
            hash = next
            index += 1
        }
        return found.map { (values[$0.place], $0.count) }
    }
}

/// Where the value of each word or phrase stands.
private struct WordPlaces: Sendable {
    /// What is known of one hash.
    struct Entry {
        /// The lowest bit: whether longer phrases begin so; above it the place of its value, from 1.
        var bits: UInt32 = 0

        var begins: Bool { bits & 1 == 1 }
        var place: Int? { bits > 1 ? Int(bits >> 1) - 1 : nil }
    }

    private var table = WordTable()

    @inline(__always)
    func entry(of hash: WordHash) -> Entry { Entry(bits: table[hash]) }

    func place(of hash: WordHash) -> Int? { entry(of: hash).place }

    /// The place of a word without its ending, alone or after the words of a phrase.
    func stem(of token: Token, after phrase: WordHash? = nil) -> Int? {
        guard token.shape.contains(.endingOne) else { return nil }
        if let place = place(of: phrase?.followed(by: token.hashButOne) ?? token.hashButOne) { return place }
        guard token.shape.contains(.endingTwo) else { return nil }
        return place(of: phrase?.followed(by: token.hashButTwo) ?? token.hashButTwo)
    }

    mutating func begins(_ hash: WordHash) { table.change(hash) { $0 |= 1 } }

    mutating func set(_ place: Int, for hash: WordHash) {
        table.change(hash) { $0 = $0 & 1 | UInt32(place + 1) << 1 }
    }
}
