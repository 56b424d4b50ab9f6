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

/// Where the value of each word or phrase stands: a table of hashes with open addressing.
///
/// Every word of every ad is looked up in dozens of lists, and nearly always in vain; the hashes are good already,
/// so that the standard dictionary's own hashing would be most of the work.
private struct WordPlaces: Sendable {
    /// What is known of one hash.
    struct Entry {
        /// The lowest bit: whether longer phrases begin so; above it the place of its value, from 1.
        var bits: UInt32 = 0

        var begins: Bool { bits & 1 == 1 }
        var place: Int? { bits > 1 ? Int(bits >> 1) - 1 : nil }
    }

    private var keys = [UInt64](repeating: 0, count: 8)
    private var entries = [Entry](repeating: Entry(), count: 8)
    /// Eight bits for each slot, set for the keys that are in the table: small enough to stay at hand where the table
    /// is not, and it answers most questions.
    private var marks: [UInt64] = [0]
    private var count = 0

    @inline(__always)
    func entry(of hash: WordHash) -> Entry {
        let key = Self.key(hash)
        let (word, bit) = mark(of: key)
        return marks[word] & bit == 0 ? Entry() : entries[slot(of: key)]
    }

    func place(of hash: WordHash) -> Int? { entry(of: hash).place }

    /// The place of a word without its ending, alone or after the words of a phrase.
    func stem(of token: Token, after phrase: WordHash? = nil) -> Int? {
        guard token.shape.contains(.endingOne) else { return nil }
        if let place = place(of: phrase?.followed(by: token.hashButOne) ?? token.hashButOne) { return place }
        guard token.shape.contains(.endingTwo) else { return nil }
        return place(of: phrase?.followed(by: token.hashButTwo) ?? token.hashButTwo)
    }

    mutating func begins(_ hash: WordHash) { change(hash) { $0.bits |= 1 } }

    mutating func set(_ place: Int, for hash: WordHash) {
        change(hash) { $0.bits = $0.bits & 1 | UInt32(place + 1) << 1 }
    }

    private mutating func change(_ hash: WordHash, _ body: (inout Entry) -> Void) {
        if count * 2 >= keys.count { grow() }
        let key = Self.key(hash)
        let slot = slot(of: key)
        if keys[slot] == 0 {
            take(key, at: slot)
            count += 1
        }
        body(&entries[slot])
    }

    private mutating func take(_ key: UInt64, at slot: Int) {
        keys[slot] = key
        let (word, bit) = mark(of: key)
        marks[word] |= bit
    }

    private mutating func grow() {
        let (oldKeys, oldEntries) = (keys, entries)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        entries = Array(repeating: Entry(), count: keys.count)
        marks = Array(repeating: 0, count: keys.count / 8)
        for (key, entry) in zip(oldKeys, oldEntries) where key != 0 {
            let slot = slot(of: key)
            take(key, at: slot)
            entries[slot] = entry
        }
    }

    /// Empty slots have the key 0.
    @inline(__always)
    private static func key(_ hash: WordHash) -> UInt64 { max(hash.value, 1) }

    /// The mark of a key.
    @inline(__always)
    private func mark(of key: UInt64) -> (word: Int, bit: UInt64) {
        let place = Int(truncatingIfNeeded: key >> 32) & (marks.count &* 64 &- 1)
        return (place >> 6, 1 << UInt64(place & 63))
    }

    /// The slot of a key, or the empty one where it would go.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ key >> 31) & mask
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }
}
