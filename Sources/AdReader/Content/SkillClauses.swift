import JobMarket

/// Walks one piece of requirements from clause to clause and gathers its skills.
struct SkillClauses {
    let line: TokenLine
    let range: Range<Int>
    var found: [FoundSkill] = []

    let isWish: Bool
    var roles: [SkillWords.Role] = []
    var names: [Int: (entry: SkillTable.Entry, count: Int)] = [:]
    var taken: Set<Int> = []
    /// Listed phrases of several words by their first word, with the number of words.
    var phrases: [Int: Int] = [:]

    let company: Set<WordHash>

    /// - Parameter company: the words of the employer's name, which are no skills.
    init(_ line: TokenLine, _ range: Range<Int>, isWish: Bool, company: Set<WordHash>) {
        self.line = line
        self.range = range
        self.isWish = isWish
        self.company = company
        var index = range.lowerBound
        roles = [SkillWords.Role](repeating: [], count: range.count)
        while index < range.upperBound {
            if let (role, count) = SkillWords.roles.longest(line, at: index, before: range.upperBound), count > 1 {
                for offset in 0..<count { roles[index + offset - range.lowerBound] = role }
                phrases[index] = count
                index += count
            } else {
                roles[index - range.lowerBound] = SkillWords.role(line, index)
                index += 1
            }
        }
        index = range.lowerBound
        while index < range.upperBound {
            if let match = SkillTable.shared.match(line, at: index, before: range.upperBound) {
                names[index] = match
                index += match.count
            } else {
                index += 1
            }
        }
        takeAddresses()
    }

    /// Words of a web address are no skills.
    mutating func takeAddresses() {
        var isAddress = false
        for index in range {
            let token = line.tokens[index]
            if token.gap.contains(.space) { isAddress = false }
            if Self.addressWords.exact(token) != nil { isAddress = true }
            if isAddress {
                taken.insert(index)
                names[index] = nil
            }
        }
    }

    private static let addressWords: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("http|https|www|mailto", true)
        return list
    }()

    func role(_ index: Int) -> SkillWords.Role { roles[index - range.lowerBound] }
    func has(_ index: Int, _ role: SkillWords.Role) -> Bool { !self.role(index).isDisjoint(with: role) }
    func token(_ index: Int) -> Token { line.tokens[index] }

    /// Words after which a clause ends in any case, so that endless lines stay cheap.
    private static let longestClause = 300

    mutating func read() {
        var start = range.lowerBound
        for index in range {
            if index > start, index - start >= Self.longestClause || endsClause(before: index) {
                readClause(start..<index)
                start = index
            }
        }
        readClause(start..<range.upperBound)
    }

    /// Whether a new item or sentence begins at a token.
    func endsClause(before index: Int) -> Bool {
        let token = token(index)
        if !token.gap.isDisjoint(with: [.semicolon, .bullet]) { return true }
        if UnitCutter.endsSentence(line, before: index) { return true }
        // "Tools: Kenntnisse in ...": a label opens an item.
        if token.isCapital, index + 1 < range.upperBound, self.token(index + 1).gap.contains(.colon),
            token.gap.isSubset(of: .space), self.token(index - 1).gap.isDisjoint(with: [.open, .dash])
        {
            return true
        }
        // Lists printed without marks: "... Datenbanken Gute Kenntnisse in ...".
        guard token.isCapital, token.gap == .space, has(index, .opener) || opens(index) else { return false }
        let last = self.token(index - 1)
        if has(index - 1, [.and, .function, .degree, .example, .verb, .wishAhead]) { return false }
        return last.isCapital || last.shape.contains(.digit) || has(index - 1, [.wishBehind, .softAdjective])
    }

    /// Capital adjectives of degree open an item; listed openers share their entry with other roles.
    func opens(_ index: Int) -> Bool {
        if has(index, [.degree, .wishAhead, .wishBehind]) { return true }
        if has(index, .cue), names[index - 1] != nil || isInsideName(index) || isInsideName(index - 1) {
            // "SAP Kenntnisse" is one item, "SAP Kenntnisse in ..." two.
            return index + 1 < range.upperBound && has(index + 1, .function)
        }
        return has(index, [.cue, .attitude, .soft]) && !isAdjective(index - 1)
    }

    mutating func readClause(_ clause: Range<Int>) {
        let before = found.count
        takeSoftHeads(clause)
        readItems(clause)
        markWishes(clause, from: before)
        found[before...].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    // MARK: - Items

    private mutating func readItems(_ clause: Range<Int>) {
        var isGoverned = false
        var isEducation = false
        var start = clause.lowerBound
        var index = clause.lowerBound
        while index < clause.upperBound {
            let next = index + 1
            let ends = next == clause.upperBound || endsItem(before: next)
            if ends {
                readItem(start..<next, &isGoverned, &isEducation)
                start = next
            }
            index += 1
        }
    }

    /// Whether an item of a list ends before a token.
    func endsItem(before index: Int) -> Bool {
        let gap = token(index).gap
        if taken.contains(index) != taken.contains(index - 1) { return true }
        if isInsideName(index) { return false }
        if gap.contains(.ellipsis) { return false }
        if !gap.isDisjoint(with: [.comma, .open, .close, .colon, .dash, .stop, .slash, .ampersand, .semicolon, .bullet])
        {
            if gap == .slash, isShortPair(index) { return false }
            return true
        }
        if has(index, [.and, .example, .wishAhead]) { return !isEllipsisLink(index) }
        return has(index - 1, [.and, .example, .wishAhead]) && !isEllipsisLink(index - 1)
    }

    /// "Team- und Kommunikationsfähigkeit", "Hard- und Software", "Lohnvorbereitung und -abrechnung".
    func isEllipsisLink(_ index: Int) -> Bool {
        guard has(index, .and) else { return false }
        if token(index).gap.contains(.ellipsis) { return true }
        return index + 1 < range.upperBound && token(index + 1).gap.isSuperset(of: [.space, .hyphen])
    }

    func isShortPair(_ index: Int) -> Bool {
        token(index).length <= 4 && token(index - 1).length <= 4 && token(index).isUpper && token(index - 1).isUpper
    }

    func isInsideName(_ index: Int) -> Bool {
        for back in 1...4 {
            let start = index - back
            guard start >= range.lowerBound else { return false }
            if let name = names[start], start + name.count > index { return true }
        }
        return false
    }

    mutating func readItem(_ item: Range<Int>, _ isGoverned: inout Bool, _ isEducation: inout Bool) {
        if item.allSatisfy({ taken.contains($0) }) {
            isGoverned = false
            return
        }
        if item.contains(where: { has($0, .education) }) {
            isEducation = true
            if !item.contains(where: { has($0, .cue) }) { return }
        }
        if item.contains(where: { has($0, .language) }) {
            isGoverned = false
            return
        }
        if let proof = item.first(where: { names[$0].map { $0.entry.kind != .hard } ?? false }),
            let match = names[proof]
        {
            var end = proof + match.count
            if match.entry.kind == .licence {
                while end < range.upperBound, Self.licenceClasses.exact(token(end)) != nil { end += 1 }
                while end > proof + match.count, has(end - 1, [.function, .degree]) { end -= 1 }
            }
            found.append(FoundSkill(tokens: proof..<end, kind: match.entry.kind, entry: match.entry))
            return
        }
        if readAbility(item) || readDealing(item) {
            isGoverned = false
            return
        }
        if readSoft(item) {
            isGoverned = false
            return
        }
        if let cue = item.first(where: { isCue($0) }) {
            isEducation = false
            readCue(item, cue, &isGoverned)
            return
        }
        if isEducation {
            isGoverned = false
            return
        }
        if isGoverned, emitObject(item) { return }
        emitNames(item, isGoverned: isGoverned)
        if item.contains(where: { has($0, .verb) }) { isGoverned = false }
    }

    func isCue(_ index: Int) -> Bool {
        if has(index, .cue) { return true }
        return names[index] == nil && token(index).length > 10 && isCueCompound(index)
    }

    func isCueCompound(_ index: Int) -> Bool {
        line.token(index, endsIn: "kenntnisse") || line.token(index, endsIn: "kenntnissen")
            || line.token(index, endsIn: "erfahrung") || line.token(index, endsIn: "erfahrungen")
            || line.token(index, endsIn: "verstaendnis") || line.token(index, endsIn: "wissen")
    }

    /// What stands before "Kenntnisse" ("SAP-Kenntnisse") and what follows it ("Kenntnisse in SAP").
    mutating func readCue(_ item: Range<Int>, _ cue: Int, _ isGoverned: inout Bool) {
        isGoverned = true
        var isNamed = false
        if isCueCompound(cue), !has(cue, .cue) {
            let from = token(cue).gap == .hyphen ? max(item.lowerBound, cue - 1) : cue
            found.append(FoundSkill(tokens: from..<cue + 1, kind: .hard))
            isNamed = true
        } else if cue > item.lowerBound {
            let left = trimmed(item.lowerBound..<cue)
            if !left.isEmpty, left.contains(where: { isNoun($0) }) {
                isNamed = emit(left)
            } else if let adjective = left.last, left.upperBound == cue,
                line.token(adjective, endsIn: "e") || line.token(adjective, endsIn: "es"),
                token(adjective).length > 8
            {
                // "betriebswirtschaftliche Kenntnisse": the adjective names the field.
                found.append(FoundSkill(tokens: left.lowerBound..<cue + 1, kind: .hard))
                isNamed = true
            }
        }
        let right = cue + 1..<item.upperBound
        if let second = right.first(where: { isCue($0) }) {
            readCue(right, second, &isGoverned)
        } else if !right.isEmpty, !emitObject(right), !isNamed {
            emitNames(right, isGoverned: true)
        }
    }

    private static let licenceClasses: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("der|mind|mindestens|Klasse|Kl|B|BE|C|CE|C1|C1E|D|T|L|3|2|A", true)
        return list
    }()

    // MARK: - Wishes

    mutating func markWishes(_ clause: Range<Int>, from first: Int) {
        if isWish {
            for index in first..<found.count { found[index].isWish = true }
            return
        }
        for index in clause {
            if has(index, .wishAhead) {
                for skill in first..<found.count where found[skill].tokens.lowerBound > index {
                    found[skill].isWish = true
                }
            } else if has(index, .wishBehind) {
                let from = clauseStart(of: index, in: clause)
                let isFirst = index <= clause.lowerBound + 1
                for skill in first..<found.count {
                    let place = found[skill].tokens.lowerBound
                    if isFirst ? place > index : (from...index).contains(place) { found[skill].isWish = true }
                }
            }
        }
    }

    /// Where the part of the clause begins that "von Vorteil" speaks of: after a comma with a cue of its own.
    func clauseStart(of index: Int, in clause: Range<Int>) -> Int {
        var place = index
        while place > clause.lowerBound {
            if token(place).gap.contains(.comma), (place..<min(place + 4, index)).contains(where: { has($0, .cue) }) {
                return place
            }
            place -= 1
        }
        return clause.lowerBound
    }
}
