/// Words by their ends, so that the last part of a compound is found in one pass from its right.
struct TailTable: Sendable {
    private var table = WordTable()
    private var forms: [Form] = []
    /// A bit for each three letters that a word ends in, which refuses most words at once.
    private var ends = [UInt64](repeating: 0, count: 1 << 9)

    struct Form: Sendable {
        var value: Int
        /// The end as it stands in a word, in small letters.
        var bytes: [UInt8]
    }

    /// Letters that a first part has at least.
    private static let shortestHead = 3

    /// Adds a word; what was added first stays.
    mutating func add(_ word: String, value: Int) {
        let line = TokenLine(word)
        guard let token = line.tokens.first, line.tokens.count == 1 else { return }
        var hash = WordHash()
        for byte in line.folded[token.fold].reversed() { hash.add(byte) }
        guard table[hash] == 0, token.fold.count > 2 else { return }
        let end = Self.end(line.folded[token.fold])
        ends[end >> 6] |= 1 << UInt64(end & 63)
        forms.append(Form(value: value, bytes: Array(word.lowercased().utf8)))
        let number = UInt32(forms.count)
        table.change(hash) { $0 = number }
    }

    /// The last three letters as one number below 2^15.
    private static func end(_ letters: ArraySlice<UInt8>) -> Int {
        letters.suffix(3).reduce(0) { $0 << 5 | Int($1 & 31) }
    }

    /// The longest listed word that a token ends in, with something before it.
    func longest(_ line: TokenLine, _ index: Int) -> Form? {
        let fold = line.tokens[index].fold
        guard fold.count > Self.shortestHead + 2 else { return nil }
        let end = Self.end(line.folded[fold])
        guard ends[end >> 6] >> UInt64(end & 63) & 1 != 0 else { return nil }
        var hash = WordHash()
        var found: UInt32 = 0
        var place = fold.upperBound
        while place - fold.lowerBound > Self.shortestHead {
            place -= 1
            hash.add(line.folded[place])
            let number = table[hash]
            if number != 0 { found = number }
        }
        return found == 0 ? nil : forms[Int(found) - 1]
    }

    /// The bytes of a token before its listed end; `nil` where the end is not written as listed.
    static func head(_ line: TokenLine, _ index: Int, before form: Form) -> ArraySlice<UInt8>? {
        let word = line.bytes[line.tokens[index].bytes]
        guard word.count > form.bytes.count, word.suffix(form.bytes.count).elementsEqual(form.bytes) else { return nil }
        return word.dropLast(form.bytes.count)
    }
}
