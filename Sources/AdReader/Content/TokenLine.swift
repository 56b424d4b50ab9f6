/// A line cut into words, with its folded bytes.
///
/// Letters and digits make words; `+` and `#` belong to a word they follow ("C++", "C#"). Soft hyphens and
/// characters of no width are passed over.
struct TokenLine {
    /// The line's UTF-8 bytes.
    let bytes: [UInt8]
    /// The folded letters of all words, one after the other.
    private(set) var folded: [UInt8] = []
    private(set) var tokens: [Token] = []
    /// What stands after the last word.
    private(set) var tail: Token.Gap = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        folded.reserveCapacity(bytes.count + 16)
        tokens.reserveCapacity(bytes.count / 6 + 4)
        cut(bytes.startIndex..<bytes.endIndex)
        splitGlued()
    }

    /// The words of a range of tokens as they stand in the line.
    func text(_ range: Range<Int>) -> String {
        guard let span = span(range) else { return "" }
        return String(decoding: bytes[span], as: UTF8.self)
    }

    /// The bytes from the first to the last of a range of tokens; `nil` for none.
    func span(_ range: Range<Int>) -> Range<Int>? {
        range.isEmpty ? nil : tokens[range.lowerBound].bytes.lowerBound..<tokens[range.upperBound - 1].bytes.upperBound
    }

    /// Whether a token's folded letters end in these.
    func token(_ index: Int, endsIn suffix: StaticString) -> Bool {
        let fold = tokens[index].fold
        let count = suffix.utf8CodeUnitCount
        guard fold.count >= count else { return false }
        return folded.withUnsafeBufferPointer { buffer in
            for offset in 0..<count where buffer[fold.upperBound - count + offset] != suffix.utf8Start[offset] {
                return false
            }
            return true
        }
    }

    /// Whether a token's folded letters begin with these.
    func token(_ index: Int, beginsWith prefix: StaticString) -> Bool {
        let fold = tokens[index].fold
        let count = prefix.utf8CodeUnitCount
        guard fold.count >= count else { return false }
        return folded.withUnsafeBufferPointer { buffer in
            for offset in 0..<count where buffer[fold.lowerBound + offset] != prefix.utf8Start[offset] {
                return false
            }
            return true
        }
    }

    // MARK: - Cutting

    private struct Word {
        var start: Int
        /// Behind its last letter; marks of no width may follow before the next gap.
        var end: Int
        var foldStart: Int
        var hash = WordHash()
        var butOne = WordHash()
        var butTwo = WordHash()
        var shape: Token.Shape = []

        @inline(__always)
        mutating func add(_ byte: UInt8) {
            butTwo = butOne
            butOne = hash
            hash.add(byte)
        }

        @inline(__always)
        mutating func noteLetter(isCapital: Bool) {
            let kind: Token.Shape = !isCapital ? .small : shape.isEmpty ? .capital : .innerCapital
            shape.formUnion([kind, .letter])
        }
    }

    private mutating func cut(_ range: Range<Int>) {
        var word: Word?
        var gap: Token.Gap = []
        var index = range.lowerBound
        while index < range.upperBound {
            if Self.isPlainLetter(bytes[index]) {
                var run = word ?? Word(start: index, end: index, foldStart: folded.count)
                index = takePlainLetters(from: index, before: range.upperBound, into: &run)
                word = run
                continue
            }
            let (kind, length) = Self.classify(bytes, at: index)
            switch kind {
            case .letter(let first, let second, let capital):
                if word == nil { word = Word(start: index, end: index, foldStart: folded.count) }
                word?.noteLetter(isCapital: capital)
                add(first, to: &word)
                if let second { add(second, to: &word) }
            case .raw:
                if word == nil { word = Word(start: index, end: index, foldStart: folded.count) }
                word?.shape.formUnion([.small, .letter])
                for offset in 0..<length { add(bytes[index + offset], to: &word) }
            case .digit:
                if word == nil { word = Word(start: index, end: index, foldStart: folded.count) }
                word?.shape.insert(.digit)
                add(bytes[index], to: &word)
            case .sign where word?.shape.contains(.letter) == true:
                word?.shape.insert(.sign)
                add(bytes[index], to: &word)
            case .nothing:
                break
            case .sign:
                finish(&word, gap: &gap)
                gap.insert(.ampersand)
            case .gap(let piece):
                finish(&word, gap: &gap)
                gap.formUnion(Self.refined(piece, bytes: bytes, at: index, length: length))
            }
            index += length
            if !kind.isNothing { word?.end = index }
        }
        finish(&word, gap: &gap)
        tail = gap
    }

    private mutating func add(_ byte: UInt8, to word: inout Word?) {
        folded.append(byte)
        word?.add(byte)
    }

    @inline(__always)
    private static func isPlainLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Takes letters of ASCII, which nearly all are, in one go.
    /// - Returns: where they end.
    private mutating func takePlainLetters(from start: Int, before end: Int, into word: inout Word) -> Int {
        var own = word
        var index = start
        while index < end, Self.isPlainLetter(bytes[index]) {
            let byte = bytes[index]
            own.noteLetter(isCapital: byte & 0x20 == 0)
            own.add(byte | 0x20)
            folded.append(byte | 0x20)
            index += 1
        }
        own.end = index
        word = own
        return index
    }

    private mutating func finish(_ word: inout Word?, gap: inout Token.Gap) {
        guard var done = word else { return }
        if let last = folded.last, folded.count - done.foldStart > 4, [0x65, 0x6D, 0x6E, 0x72, 0x73].contains(last) {
            done.shape.insert(.endingOne)
            if last != 0x65, folded[folded.count - 2] == 0x65 { done.shape.insert(.endingTwo) }
        }
        tokens.append(
            Token(
                bytes: done.start..<done.end, fold: done.foldStart..<folded.count, hash: done.hash,
                hashButOne: done.butOne, hashButTwo: done.butTwo, shape: done.shape, gap: gap))
        word = nil
        gap = []
    }

    /// A hyphen is a dash between spaces and the mark of a shortened compound before a space only.
    private static func refined(_ piece: Token.Gap, bytes: [UInt8], at index: Int, length: Int) -> Token.Gap {
        guard piece == .hyphen else { return piece }
        func blank(_ position: Int) -> Bool {
            position < 0 || position >= bytes.count || bytes[position] == 0x20 || bytes[position] == 0xA0
                || bytes[position] == 0x2C || bytes[position] == 0x09
        }
        switch (blank(index - 1), blank(index + length)) {
        case (true, true): return .dash
        case (false, true): return .ellipsis
        default: return .hyphen
        }
    }

    private enum Kind {
        case letter(UInt8, UInt8?, capital: Bool)
        case raw, digit, sign, nothing
        case gap(Token.Gap)

        var isNothing: Bool {
            if case .nothing = self { true } else { false }
        }
    }

    private static func classify(_ bytes: [UInt8], at index: Int) -> (Kind, Int) {
        let byte = bytes[index]
        switch byte {
        case 0x30...0x39: return (.digit, 1)
        case 0x20, 0x09: return (.gap(.space), 1)
        case 0x2D: return (.gap(.hyphen), 1)
        case 0x2C: return (.gap(.comma), 1)
        case 0x3B: return (.gap(.semicolon), 1)
        case 0x3A: return (.gap(.colon), 1)
        case 0x2F: return (.gap(.slash), 1)
        case 0x2E, 0x21, 0x3F: return (.gap(.stop), 1)
        case 0x28, 0x5B, 0x7B: return (.gap(.open), 1)
        case 0x29, 0x5D, 0x7D: return (.gap(.close), 1)
        case 0x2B, 0x23: return (.sign, 1)
        case 0x26: return (.gap(.ampersand), 1)
        case 0x22, 0x27: return (.gap(.quote), 1)
        case 0x2A, 0x7C: return (.gap(.bullet), 1)
        case 0..<0x80: return (.gap(.other), 1)
        case 0xC2...0xDF:
            return (
                index + 1 < bytes.count ? twoBytes(byte, bytes[index + 1]) : .gap(.other), min(2, bytes.count - index)
            )
        case 0xE0...0xEF:
            guard index + 2 < bytes.count else { return (.gap(.other), bytes.count - index) }
            return (threeBytes(byte, bytes[index + 1], bytes[index + 2]), 3)
        default: return (.gap(.other), min(4, bytes.count - index))
        }
    }

    private static func twoBytes(_ first: UInt8, _ second: UInt8) -> Kind {
        switch (first, second) {
        case (0xC2, 0xA0): .gap(.space)
        case (0xC2, 0xAD): .nothing
        case (0xC2, 0xB7): .gap(.bullet)
        case (0xC2, 0xAB), (0xC2, 0xBB): .gap(.quote)
        case (0xC2, _): .gap(.other)
        case (0xC3, 0xA4), (0xC3, 0x84): .letter(0x61, 0x65, capital: second == 0x84)
        case (0xC3, 0xB6), (0xC3, 0x96): .letter(0x6F, 0x65, capital: second == 0x96)
        case (0xC3, 0xBC), (0xC3, 0x9C): .letter(0x75, 0x65, capital: second == 0x9C)
        case (0xC3, 0x9F): .letter(0x73, 0x73, capital: false)
        case (0xC3, 0xA0...0xA3), (0xC3, 0xA5): .letter(0x61, nil, capital: false)
        case (0xC3, 0xA7): .letter(0x63, nil, capital: false)
        case (0xC3, 0xA8...0xAB): .letter(0x65, nil, capital: false)
        case (0xC3, 0x88...0x8B): .letter(0x65, nil, capital: true)
        case (0xC3, 0xAC...0xAF): .letter(0x69, nil, capital: false)
        case (0xC3, 0xB1): .letter(0x6E, nil, capital: false)
        case (0xC3, 0xB2...0xB5), (0xC3, 0xB8): .letter(0x6F, nil, capital: false)
        case (0xC3, 0xB9...0xBB): .letter(0x75, nil, capital: false)
        case (0xCC, 0x88): .letter(0x65, nil, capital: false)  // a decomposed umlaut
        case (0xCC, _): .nothing
        default: .raw
        }
    }

    private static func threeBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Kind {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x8B...0x8F), (0xEF, 0xBB, 0xBF): .nothing
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): .gap(.space)
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): .gap(.hyphen)
        case (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xB9...0xBA): .gap(.quote)
        case (0xE2, 0x80, 0xA6): .gap(.stop)
        case (0xE2, 0x80, 0xA2...0xA3), (0xE2, 0x96, _), (0xE2, 0x97, _), (0xE2, 0x9C, _), (0xEF, 0x82, _):
            .gap(.bullet)
        case (0xE2, _, _), (0xEF, _, _): .gap(.other)
        default: .raw
        }
    }

    // MARK: - Glued items

    /// Cuts words at "…enFreude" where a source lost the breaks of a list: two such places or more in a long
    /// line, none of them a product name.
    private mutating func splitGlued() {
        guard bytes.count >= 120 else { return }
        var places: [Int] = []
        for (index, token) in tokens.enumerated() where token.shape.isSuperset(of: [.innerCapital, .small]) {
            if token.length >= 8, gluedAt(token) != nil, !SkillTable.shared.isName(token.hash) { places.append(index) }
        }
        guard places.count >= 2 else { return }
        var rest = places[...]
        var result: [Token] = []
        result.reserveCapacity(tokens.count + places.count)
        for (index, token) in tokens.enumerated() {
            guard rest.first == index, let cut = gluedAt(token) else {
                result.append(token)
                continue
            }
            rest.removeFirst()
            var left = TokenLine(piece: bytes[token.bytes.lowerBound..<cut])
            var right = TokenLine(piece: bytes[cut..<token.bytes.upperBound])
            left.move(to: token.bytes.lowerBound, fold: token.fold.lowerBound)
            right.move(to: cut, fold: token.fold.lowerBound + left.folded.count)
            guard var first = left.tokens.first, var second = right.tokens.first else { continue }
            first.gap = token.gap
            second.gap = .space
            second.shape.insert(.glued)
            result += [first, second]
        }
        tokens = result
    }

    private init(piece: ArraySlice<UInt8>) {
        bytes = Array(piece)
        cut(bytes.startIndex..<bytes.endIndex)
    }

    private mutating func move(to start: Int, fold: Int) {
        for index in tokens.indices {
            let token = tokens[index]
            tokens[index].bytes = token.bytes.lowerBound + start..<token.bytes.upperBound + start
            tokens[index].fold = token.fold.lowerBound + fold..<token.fold.upperBound + fold
        }
    }

    /// The byte at which a small letter is followed by a capital and small letters, with three letters or more
    /// before and after; not in gender forms ("MitarbeiterInnen").
    private func gluedAt(_ token: Token) -> Int? {
        var index = token.bytes.lowerBound + 3
        while index + 1 < token.bytes.upperBound {
            let before = bytes[index - 1]
            let here = bytes[index]
            let after = bytes[index + 1]
            let small = (0x61...0x7A).contains(before) || (before >= 0x9F && before < 0xC0)
            let capital = (0x41...0x5A).contains(here)
            let umlaut = here == 0xC3 && (0x84...0x9C).contains(after)
            if small, umlaut || (capital && (0x61...0x7A).contains(after)) {
                let gender = here == 0x49 && after == 0x6E  // "In", "Innen"
                return gender ? nil : index
            }
            index += 1
        }
        return nil
    }
}
