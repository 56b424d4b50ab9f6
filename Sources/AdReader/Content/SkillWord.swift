import ReferenceData

/// A word of a passage as the model of skills sees it: the numbers that its features are made of.
struct SkillWord {
    /// The word's place: its line and its token there.
    var line = 0
    var token = 0
    var word = WordHash()
    /// The first five letters.
    var prefix: UInt64 = 0
    /// The last three, four, six and nine letters; the word as a whole where it is shorter.
    var suffixes: (three: UInt64, four: UInt64, six: UInt64, nine: UInt64) = (0, 0, 0, 0)
    var shape: UInt64 = 0
    /// What stands before the word.
    var gap: UInt64 = 0
    var roles: SkillWords.Role = []
    /// How a listed skill covers the word.
    var cover: UInt64 = 0
    /// Whether a new item or sentence begins with the word.
    var opensClause = false
    var opensBracket = false
    var closesBracket = false

    static let none = SkillWord()

    /// Marks of ``gap`` for the first word of a line or sentence.
    enum Start {
        static let unit: UInt64 = 1 << 20
        /// The line has the mark of a list item.
        static let item: UInt64 = 2
        /// The line before ended like a sentence.
        static let stopped: UInt64 = 4
        /// The line before was broken at a fixed width.
        static let wrapped: UInt64 = 8
    }
}

extension SkillWord {
    init(_ line: TokenLine, number: Int, token index: Int, roles: SkillWords.Role) {
        let token = line.tokens[index]
        self.line = number
        self.token = index
        self.roles = roles
        word = token.hash
        line.folded.withUnsafeBufferPointer { bytes in
            let fold = token.fold
            var hash = WordHash()
            for place in fold.lowerBound..<min(fold.lowerBound + 5, fold.upperBound) { hash.add(bytes[place]) }
            prefix = hash.value
            hash = WordHash()
            for count in 1..<min(fold.count, 9) + 1 {
                hash.add(bytes[fold.upperBound - count])
                if count <= 3 { suffixes.three = hash.value }
                if count <= 4 { suffixes.four = hash.value }
                if count <= 6 { suffixes.six = hash.value }
            }
            suffixes.nine = token.length > 8 ? hash.value : 0
        }
        shape = Self.shape(of: token)
        gap = UInt64(token.gap.rawValue)
        opensBracket = token.gap.contains(.open)
        closesBracket = token.gap.contains(.close)
        opensClause = token.gap.contains(.semicolon) || UnitCutter.endsSentence(line, before: index)
    }

    /// Capitals, digits and signs in classes.
    private static func shape(of token: Token) -> UInt64 {
        let shape = token.shape
        var value: UInt64
        if shape.contains(.digit), !shape.contains(.letter) {
            value = 1
        } else if shape.contains(.capital) {
            value = !shape.contains(.innerCapital) ? 3 : shape.contains(.small) ? 4 : 2
        } else {
            value = shape.contains(.innerCapital) ? 6 : 5
        }
        if token.length == 1 { value += 8 }
        if shape.contains(.digit) { value += 16 }
        if shape.contains(.sign) { value += 32 }
        return value
    }

    /// Whether a mark stands between the word before and this one; not told of the first word of a line.
    func follows(_ mark: Token.Gap) -> Bool {
        gap & Start.unit == 0 && gap & UInt64(mark.rawValue) != 0
    }

    /// Notes that the word begins a line or a sentence after another word.
    mutating func begin(isItem: Bool, after last: (word: SkillWord, token: Token, tail: Token.Gap)?, own: Token) {
        gap = Start.unit
        if isItem { gap |= Start.item }
        guard let last else {
            opensClause = true
            return
        }
        let isStopped = !last.tail.isDisjoint(with: [.semicolon, .colon, .stop, .bullet])
        if isStopped { gap |= Start.stopped }
        if isItem {
            closesBracket = true
            opensClause = true
        } else if last.word.line != line, !isStopped {
            if joins(last.word, last.token, own) { gap |= Start.wrapped } else { opensClause = true }
        }
        if isStopped { opensClause = true }
    }

    /// Whether a line goes on with the one before: that one was full, or the words belong together.
    private func joins(_ last: SkillWord, _ lastToken: Token, _ own: Token) -> Bool {
        let end = lastToken.bytes.upperBound
        let isFull = Self.widths.contains(end) && end + 1 + own.bytes.count > 68
        return isFull || !last.roles.isDisjoint(with: [.function, .and, .example]) || !own.isCapital
            || own.gap.contains(.comma)
    }

    /// Where lines end that were broken at a fixed width of some seventy characters.
    private static let widths = 50...78

    /// Whether an item begins here in a list printed without marks: "... Datenbanken Gute Kenntnisse in ...".
    func opensItem(_ own: Token, after last: SkillWord, _ lastToken: Token) -> Bool {
        own.isCapital && own.gap == .space && roles.contains(.opener)
            && last.roles.isDisjoint(with: [.and, .function, .degree, .example, .verb, .wishAhead])
            && (lastToken.isCapital || lastToken.shape.contains(.digit) || !last.roles.isDisjoint(with: Self.endings))
    }

    private static let endings: SkillWords.Role = [.wishBehind, .softAdjective]

    /// Notes that a listed skill covers the word.
    mutating func covered(by entry: SkillTable.Entry, isFirst: Bool) {
        cover = (isFirst ? 1 : 2) | UInt64(entry.kind.rawValue + 1) << 2 | (entry.needsContext ? 32 : 0)
    }
}
