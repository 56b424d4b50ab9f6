import ReferenceData

/// The listed skills by the hashes of their words, made once in a few milliseconds.
struct SkillTable: Sendable {
    static let shared = SkillTable()

    /// What a listed phrase stands for.
    struct Entry {
        /// Where the skill stands in ``SkillNames``.
        var row: Int
        var kind: SkillNames.Kind
        /// Whether the word is a skill only among others or after "Kenntnisse in" and the like.
        var needsContext: Bool

        var name: String { SkillNames.shared.name(at: row) }
    }

    /// The bits of a slot's value: the row and one, the kind, and three marks.
    private struct Value {
        static let rowMask: UInt32 = 1 << 22 - 1
        static let kindShift: UInt32 = 22
        static let context: UInt32 = 1 << 29
        static let exact: UInt32 = 1 << 30
        static let begins: UInt32 = 1 << 31
    }

    private var values = WordTable(capacity: 40_000)
    /// The spellings whose capitals matter, with their values.
    private var exact: [UInt64: [(spelling: [UInt8], value: UInt32)]] = [:]

    private init() {
        SkillNames.shared.forEachSpelling { add($0) }
    }

    private mutating func add(_ spelling: SkillNames.Spelling) {
        precondition(spelling.row < Value.rowMask)
        var value = UInt32(spelling.row + 1) | UInt32(spelling.kind.rawValue) << Value.kindShift
        if spelling.needsContext { value |= Value.context }
        var phrase: WordHash?
        var word = WordHash()
        func close() { phrase = phrase?.followed(by: word) ?? word }
        if spelling.isExact {
            for (index, hash) in WordHash.words(of: String(decoding: spelling.bytes, as: UTF8.self)).enumerated() {
                if index > 0, let phrase { put(phrase, Value.begins) }
                word = hash
                close()
            }
            guard let phrase else { return }
            exact[phrase.value, default: []].append((Array(spelling.bytes), value))
            put(phrase, Value.exact)
            return
        }
        for byte in spelling.bytes {
            if byte == 0x20 {
                close()
                if let phrase { put(phrase, Value.begins) }
                word = WordHash()
            } else {
                word.add(byte)
            }
        }
        close()
        if let phrase { put(phrase, value) }
    }

    private mutating func put(_ hash: WordHash, _ value: UInt32) {
        // A listed skill keeps its row; marks add up.
        let isMark = value & Value.rowMask == 0
        values.change(hash) { if isMark || $0 & Value.rowMask == 0 { $0 |= value } }
    }

    /// Whether a single word is listed, whatever its capitals.
    func isName(_ hash: WordHash) -> Bool { values[hash] & (Value.rowMask | Value.exact) != 0 }

    /// The skill that a phrase stands for, by its hash.
    func entry(of hash: WordHash) -> Entry? { Self.entry(values[hash]) }

    private static func entry(_ value: UInt32) -> Entry? {
        let row = value & Value.rowMask
        guard row > 0, let kind = SkillNames.Kind(rawValue: Int(value >> Value.kindShift & 7)) else { return nil }
        return Entry(row: Int(row) - 1, kind: kind, needsContext: value & Value.context != 0)
    }

    /// The longest listed skill at a token; its last word may be inflected unless it names a product.
    func match(_ line: TokenLine, at start: Int, before end: Int) -> (entry: Entry, count: Int)? {
        var found: (entry: Entry, count: Int)?
        var begun: WordHash?
        var index = start
        while index < end {
            let token = line.tokens[index]
            if index > start, !token.gap.isSubset(of: .joining) { break }
            let hash = begun?.followed(by: token.hash) ?? token.hash
            let plain = values[hash]
            if let entry = entry(plain, hash, line, start..<index + 1) ?? stem(of: token, after: begun) {
                found = (entry, index - start + 1)
            }
            guard plain & Value.begins != 0 else { break }
            begun = hash
            index += 1
        }
        return found
    }

    private func entry(_ value: UInt32, _ hash: WordHash, _ line: TokenLine, _ range: Range<Int>) -> Entry? {
        if value & Value.exact != 0, let span = line.span(range),
            let listed = exact[hash.value]?.first(where: { $0.spelling.elementsEqual(line.bytes[span]) })
        {
            return Self.entry(listed.value)
        }
        return Self.entry(value)
    }

    private func stem(of token: Token, after begun: WordHash?) -> Entry? {
        guard token.shape.contains(.endingOne) else { return nil }
        func look(_ hash: WordHash) -> Entry? {
            let entry = Self.entry(values[begun?.followed(by: hash) ?? hash])
            return entry?.kind == .product ? nil : entry
        }
        return look(token.hashButOne) ?? (token.shape.contains(.endingTwo) ? look(token.hashButTwo) : nil)
    }
}
