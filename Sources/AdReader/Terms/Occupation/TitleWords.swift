/// An ad title taken apart for the look-up of occupations.
///
/// Gender marks and endings, seniority, hours, places and pay are gone; what is left are words in plain small
/// letters, masculine, in segments of which the first says most.
package struct TitleWords {
    package struct Word {
        /// Where its letters stand in ``TitleWords/letters``.
        var start: Int
        var end: Int
        var segment: Int
        /// Names no occupation by itself.
        var isGeneric: Bool
    }

    private(set) var letters: [UInt8] = []
    private(set) var words: [Word] = []
    /// What the words that were taken out said, and what kinds the others are of.
    private(set) var marks: TitleWordKind = []
    private var segment = 0

    /// Whether the title is for someone who leads others.
    var leads: Bool { marks.contains(.leading) }
    /// Whether the title names a course of study.
    var isAcademic: Bool { marks.contains(.academic) }
    package var isEmpty: Bool { words.isEmpty }

    /// How much a segment says, beside the first, which says 1.
    static func weight(ofSegment segment: Int) -> Float {
        switch segment {
        case 0: 1
        case 1: 0.55
        case 2: 0.3
        default: 0.15
        }
    }

    /// - Parameter names: of the employer and the places, which say nothing of the work.
    package init(_ title: String, leavingOut names: [String] = []) {
        let scan = TitleTokens(title)
        letters.reserveCapacity(scan.letters.count + 8)
        var keep = [Bool](repeating: true, count: scan.tokens.count)
        var kinds = scan.tokens.map { token in
            TitleWordKind.kind(of: WordHash.title(scan.letters[token.start..<token.end]))
        }
        Self.dropGenderMarks(scan, kinds, &keep)
        for name in names { Self.drop(name, scan, &keep) }
        var index = 0
        while index < scan.tokens.count {
            defer { index += 1 }
            guard keep[index] else { continue }
            let token = scan.tokens[index]
            if Self.breaks(token.before) { next() }
            let kind = kinds[index]
            if kind.contains(.cut) { next() }
            marks.formUnion(kind.intersection([.junior, .senior, .learner, .academic]))
            if kind.contains(.academic), index + 2 < kinds.count, scan.has(scan.tokens[index + 1], "of") {
                kinds[index + 1] = .aside
                kinds[index + 2] = .aside
            }
            guard isWord(token, kind) else { continue }
            append(scan, index, kind, &keep)
        }
        joinGenericHead()
        if let first = words.first {
            for word in words where word.segment == first.segment {
                let kind = TitleWordKind.kind(of: WordHash.title(letters[word.start..<word.end]))
                marks.formUnion(kind.intersection(.leading))
            }
        }
    }

    /// Words of a listed name, joined by hyphens as `GermanText.slug` spells it.
    package init(listed key: String) {
        for piece in key.utf8.split(separator: 0x2D) {
            let start = letters.count
            letters.append(contentsOf: piece)
            finishWord(from: start, .kind(of: WordHash.title(letters[start...])))
        }
    }

    private mutating func next() {
        if let last = words.last, last.segment == segment { segment += 1 }
    }

    private static func breaks(_ gap: TitleTokens.Gap) -> Bool {
        if !gap.isDisjoint(with: [.cut, .open, .close, .comma]) { return true }
        guard gap.contains(.space) else { return false }
        return !gap.isDisjoint(with: [.hyphen, .slash, .colon])
    }

    private func isWord(_ token: TitleTokens.Token, _ kind: TitleWordKind) -> Bool {
        if !kind.isDisjoint(with: [.aside, .cut, .junior, .learner, .academic]) { return false }
        if kind.contains(.senior), !kind.contains(.generic) { return false }
        if token.hasDigit, !token.hasLetter || token.end - token.start > 5 { return false }
        return true
    }

    /// Takes in a token with the gender ending behind it brought to the masculine.
    private mutating func append(
        _ scan: TitleTokens, _ index: Int, _ kind: TitleWordKind, _ keep: inout [Bool]
    ) {
        let token = scan.tokens[index]
        let start = letters.count
        letters += scan.letters[token.start..<(token.end - token.innerEnding)]
        if index + 1 < scan.tokens.count, token.end - token.start >= 3 {
            let ending = scan.tokens[index + 1]
            let joined = ending.before.subtracting([.hyphen, .dot])
            let isJoined = !ending.before.contains(.space) && !joined.isDisjoint(with: [.slash, .sign, .open])
            if isJoined {
                if scan.has(ending, "r") || scan.has(ending, "er") || scan.has(ending, "n") {
                    if letters.last == 0x65, !scan.has(ending, "n") || joined.contains(.open) { letters.append(0x72) }
                    keep[index + 1] = false
                } else if scan.has(ending, "in") || scan.has(ending, "innen") || scan.has(ending, "frau")
                    || scan.has(ending, "mann") || scan.has(ending, "e")
                {
                    keep[index + 1] = false
                }
            }
        }
        finishWord(from: start, kind)
    }

    private mutating func finishWord(from start: Int, _ kind: TitleWordKind) {
        if let (ending, masculine) = Self.feminineEnding(letters[start...]) {
            letters.removeLast(ending)
            masculine.withUTF8Buffer { letters.append(contentsOf: $0) }
        }
        // "Entwicklerin / Entwickler" names one.
        for word in words where letters[word.start..<word.end] == letters[start...] {
            letters.removeLast(letters.count - start)
            return
        }
        let own = kind.union(.kind(of: WordHash.title(letters[start...])))
        words.append(Word(start: start, end: letters.count, segment: segment, isGeneric: own.contains(.generic)))
    }

    /// "Mitarbeiter (m/w/d) im Lager" is about the Lager: a first segment that names no occupation takes the next in.
    private mutating func joinGenericHead() {
        guard let first = words.first?.segment, words.last?.segment != first else { return }
        guard words.allSatisfy({ $0.segment != first || $0.isGeneric }) else { return }
        for index in words.indices where words[index].segment > first { words[index].segment -= 1 }
    }

    private static let feminine: [(ending: StaticString, masculine: StaticString)] = [
        ("erinnen", "er"), ("erin", "er"), ("istin", "ist"), ("entin", "ent"), ("antin", "ant"), ("orin", "or"),
        ("eurin", "eur"), ("login", "loge"), ("kauffrau", "kaufmann"), ("fachfrau", "fachmann"),
        ("kraefte", "kraft"), ("leute", "mann"), ("arztin", "arzt"), ("aerztin", "arzt"), ("wirtin", "wirt"),
        ("hilfin", "hilfe"), ("beamtin", "beamter"), ("frauen", "mann"), ("maenner", "mann"),
    ]

    /// Length of a feminine ending and what stands for it in the masculine.
    private static func feminineEnding(_ word: ArraySlice<UInt8>) -> (Int, StaticString)? {
        guard word.count > 6, let last = word.last, last == 0x6E || last == 0x75 || last == 0x65 || last == 0x72
        else { return nil }
        for (ending, masculine) in feminine where word.count > ending.utf8CodeUnitCount {
            let tail = word.suffix(ending.utf8CodeUnitCount)
            let isEqual = ending.withUTF8Buffer { bytes in tail.elementsEqual(bytes) }
            if isEqual { return (ending.utf8CodeUnitCount, masculine) }
        }
        return nil
    }
}

extension TitleWords {
    /// "(m/w/d)", "m/w/x", "(all genders)" and their kin.
    private static func dropGenderMarks(_ scan: TitleTokens, _ kinds: [TitleWordKind], _ keep: inout [Bool]) {
        var index = 0
        while index < scan.tokens.count {
            guard kinds[index].contains(.gender) else {
                index += 1
                continue
            }
            var end = index + 1
            let isOpen = scan.tokens[index].before.contains(.open)
            while end < scan.tokens.count, kinds[end].contains(.gender) {
                let gap = scan.tokens[end].before
                if gap.contains(.close) || gap.contains(.open) { break }
                if !isOpen, gap.isDisjoint(with: [.slash, .sign, .cut, .comma]), !gap.contains(.space) { break }
                end += 1
            }
            let closing = end < scan.tokens.count ? scan.tokens[end].before : scan.rest
            let isBracket = isOpen && (closing.contains(.close) || end == scan.tokens.count)
            let single = (index..<end).allSatisfy { scan.tokens[$0].end - scan.tokens[$0].start <= 2 }
            let joined = (index + 1..<end).allSatisfy {
                !scan.tokens[$0].before.isDisjoint(with: [.slash, .sign, .cut, .comma])
            }
            let isAll = end - index >= 2 && scan.has(scan.tokens[index], "all")
            let isWhole = scan.has(scan.tokens[index], "mwd") || scan.has(scan.tokens[index], "wmd")
            // "Kaufmann/frau" is an ending, not a mark.
            let isEnding =
                isOpen && end == index + 1 && !scan.tokens[index].before.contains(.space)
                && !isMarkLetter(scan, index)
            if !isEnding, isBracket || isAll || isWhole || (end - index >= 2 && joined && single) {
                for place in index..<end { keep[place] = false }
            }
            index = end
        }
    }

    private static func isMarkLetter(_ scan: TitleTokens, _ index: Int) -> Bool {
        scan.has(scan.tokens[index], "m") || scan.has(scan.tokens[index], "w") || scan.has(scan.tokens[index], "d")
            || scan.has(scan.tokens[index], "gn")
    }

    /// Drops a name of two words or more, or of one without a legal form, wherever it stands as a whole.
    private static func drop(_ name: String, _ scan: TitleTokens, _ keep: inout [Bool]) {
        let name = TitleTokens(name)
        var parts = name.tokens.map { name.letters[$0.start..<$0.end] }
        let whole = parts.count
        while let last = parts.last, TitleWordKind.kind(of: WordHash.title(last)).contains(.aside) {
            parts.removeLast()
        }
        guard !parts.isEmpty, parts.count > 1 || whole == 1, parts.reduce(0, { $0 + $1.count }) > 2 else { return }
        guard scan.tokens.count >= parts.count else { return }
        for start in 0...(scan.tokens.count - parts.count) {
            let isSame = parts.indices.allSatisfy { place in
                let token = scan.tokens[start + place]
                return scan.letters[token.start..<token.end] == parts[place]
            }
            if isSame { for place in start..<(start + parts.count) { keep[place] = false } }
        }
    }
}
