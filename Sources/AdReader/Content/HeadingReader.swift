import JobMarket

/// Tells headings from text and which zone they open.
enum HeadingReader {
    private static let longestHeading = 100

    /// What the line claims if it is a heading as a whole.
    static func claim(of line: TokenLine) -> HeadingClaim? {
        guard line.bytes.count <= longestHeading, (1...14).contains(line.tokens.count) else { return nil }
        let mark = marking(of: line)
        if mark == .item { return nil }
        var claims: [(phrase: Headings.Phrase, count: Int)] = []
        var index = 0
        while index < line.tokens.count {
            if let (phrase, count) = Headings.phrases.longest(line, at: index, before: line.tokens.count) {
                claims.append((phrase, count))
                index += count
            } else {
                index += 1
            }
        }
        func rank(_ claim: (phrase: Headings.Phrase, count: Int)) -> Int {
            claim.count * 2 + (claim.phrase.isStrong ? 1 : 0)
        }
        // The longest phrase names the zone; of equals the last, since German puts the core there.
        guard let best = claims.max(by: { rank($0) <= rank($1) })
        else { return nil }
        let share = Double(best.count) / Double(line.tokens.count)
        let sure = best.phrase.isStrong ? 0.0 : 0.2
        let needed: Double
        switch mark {
        case .strong: needed = line.tokens.count > 6 ? 0.2 + sure : 0.1 + sure
        case .weak: needed = 0.3 + sure
        case .none: needed = 0.45 + sure
        case .item: return nil
        }
        guard share >= needed else { return nil }
        if mark == .none, !endsLikeHeading(line) { return nil }
        if mark == .none, best.phrase.zone == .other, share < 1 || best.count < 2 { return nil }
        let weight = best.phrase.isFact ? 4 : share > 0.4 ? 14 : 9
        return best.phrase.claim(weight: weight)
    }

    /// The heading that begins at a token in the middle of a line.
    static func inlineClaim(_ line: TokenLine, at index: Int) -> (HeadingClaim, Int)? {
        let token = line.tokens[index]
        guard token.isCapital,
            let (phrase, count) = Headings.phrases.longest(line, at: index, before: line.tokens.count)
        else { return nil }
        let end = index + count
        // "... und IT. Aufgaben * Sie planen": a mark of a list item makes a heading of every word for one.
        let opensList = end < line.tokens.count && line.tokens[end].gap.isSuperset(of: [.space, .bullet])
        if opensList, count == 1, token.gap.isSubset(of: [.space, .stop]) {
            return (phrase.claim(weight: 9), count)
        }
        guard phrase.inline || (count == 1 && Headings.alone.exact(token) != nil) else { return nil }
        let afterSentence =
            index == 0 || !token.gap.isDisjoint(with: [.stop, .bullet, .colon, .dash, .other, .quote])
            || token.shape.contains(.glued)
        if !afterSentence, !token.gap.isSubset(of: .space) { return nil }
        if !afterSentence, joinsOn(line.tokens[index - 1]) { return nil }
        let follows: Bool
        if end < line.tokens.count {
            let next = line.tokens[end]
            follows =
                next.isCapital || next.shape.contains(.digit)
                || !next.gap.isDisjoint(with: [.colon, .bullet, .dash, .stop, .other])
        } else {
            follows = true
        }
        if count == 1, !afterSentence { return nil }
        guard follows || (afterSentence && count >= 2) else { return nil }
        let weight = phrase.inline ? follows ? 12 : 7 : 9
        return (phrase.claim(weight: weight), count)
    }

    /// Whether a word before a phrase makes it part of a sentence ("über Ihre Aufgaben").
    private static func joinsOn(_ token: Token) -> Bool { joiners.exact(token) != nil }

    private static let joiners: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            in|für|über|uns|und|an|zu|auf|mit|ob|wenn|dass|sie|du|wir|ist|sind|passt|passen|der|die|das|um|von|als|wie
            oder|durch|bei|nach|unter|senden|sende|schicken|gehören|gehört|umfassen|umfasst|erweitern|ergänzen|rundet
            runden|wo|zum|zur|im|den|dem|des|ein|eine|auch|hier|so|nicht|können|kann|werden|wird|your|and|to|of|for
            see|our|the|schildern
            """, true)
        return list
    }()

    // MARK: - Marks

    private enum Marking { case strong, weak, none, item }

    private static func marking(of line: TokenLine) -> Marking {
        guard let first = line.bytes.first, let last = line.bytes.last else { return .none }
        if first == 0x23 || (first == 0x2A && last == 0x2A && line.bytes.count > 4) { return .strong }
        if first == 0x2A, line.bytes.count > 1, line.bytes[1] == 0x2A { return .strong }
        if !line.tokens[0].gap.isDisjoint(with: [.bullet, .dash, .hyphen, .ellipsis]) { return .item }
        let isUpper = line.tokens.allSatisfy { !$0.shape.contains(.small) }
        if isUpper, line.tokens.count > 1 || line.tokens[0].length > 4 { return .strong }
        if line.tail.contains(.colon) { return .strong }
        if line.tail.contains(.stop), last == 0x3F || last == 0x21 || last == 0xA6 { return .weak }
        return .none
    }

    /// Whether a line without any mark may be a heading: short, capital first, no full stop, no list of things.
    private static func endsLikeHeading(_ line: TokenLine) -> Bool {
        guard line.bytes.count <= 50, line.tokens.count <= 7, line.tokens[0].isCapital else { return false }
        if line.tail.contains(.stop) || line.tail.contains(.comma) { return false }
        return !line.tokens.dropFirst().contains { $0.gap.contains(.comma) }
    }
}
