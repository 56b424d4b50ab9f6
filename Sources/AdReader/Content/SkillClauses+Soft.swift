import JobMarket

extension SkillClauses {
    // MARK: - Soft skills with adjectives

    /// "strukturierte, zuverlässige und eigenständige Arbeitsweise" is one skill.
    mutating func takeSoftHeads(_ clause: Range<Int>) {
        for head in clause where has(head, .softHead) && names[head] == nil {
            var start = head
            var index = head - 1
            while index >= clause.lowerBound, !taken.contains(index) {
                let isLinked =
                    index + 1 == head
                    || token(index + 1).gap.isSubset(of: [.space, .comma, .ellipsis, .hyphen, .quote])
                guard isLinked else { break }
                if isAdjective(index) || token(index + 1).gap.contains(.ellipsis) {
                    start = index
                } else if !has(index, .and) {
                    break
                }
                index -= 1
            }
            while start < head, has(start, [.degree, .and, .function]) { start += 1 }
            guard start < head, softens(start..<head) else { continue }
            found.append(FoundSkill(tokens: start..<head + 1, kind: .soft))
            taken.formUnion(start...head)
        }
    }

    /// Whether one of the words is a soft skill as an adjective.
    func softens(_ range: Range<Int>) -> Bool { range.contains { has($0, .softAdjective) || isAdjective($0) } }

    func isAdjective(_ index: Int) -> Bool {
        guard index >= range.lowerBound else { return false }
        let token = token(index)
        if has(index, [.degree, .softAdjective]) { return true }
        if has(index, [.function, .and, .verb, .cue, .example]) { return false }
        let ends =
            token.shape.contains(.endingTwo) || (token.shape.contains(.endingOne) && line.token(index, endsIn: "e"))
        guard ends, token.length > 5, token.shape.contains(.small) else { return false }
        return !token.isCapital || index == range.lowerBound || has(index, .opener)
            || !token.gap.isDisjoint(with: [.stop, .bullet, .colon]) || line.token(index, endsIn: "ische")
            || line.token(index, endsIn: "isches") || line.token(index, endsIn: "ierte")
    }

    // MARK: - Soft skills by word

    /// "Die Fähigkeit, komplexe Sachverhalte darzustellen": what follows the comma is the skill.
    mutating func readAbility(_ item: Range<Int>) -> Bool {
        guard let cue = item.last, Self.abilities.value(of: token(cue)) != nil, cue + 1 < range.upperBound,
            token(cue + 1).gap.contains(.comma)
        else { return false }
        var start = cue + 1
        while start < range.upperBound, start - cue < 12 {
            var end = start
            while end < range.upperBound, end == start || token(end).gap.isSubset(of: [.space, .hyphen, .ellipsis]),
                !has(end, .and)
            {
                end += 1
            }
            if has(start, [.function, .and, .degree]) { start += 1 }
            if end - start >= 2, end - start <= 9 {
                found.append(FoundSkill(tokens: start..<end, kind: .soft))
                taken.formUnion(start..<end)
            }
            guard end < range.upperBound, has(end, .and), token(end).gap.isSubset(of: .space) else { break }
            start = end + 1
        }
        return true
    }

    private static let abilities: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("Fähigkeit|Fähigkeiten|Talent|Lage|Bereitschaft|Gabe|Vermögen|Kompetenz", true)
        return list
    }()

    /// "Sicherer Umgang mit Kunden" is about people, not about a tool.
    mutating func readDealing(_ item: Range<Int>) -> Bool {
        guard let cue = item.first(where: { has($0, .cue) && line.token($0, endsIn: "umgang") }),
            cue + 2 < item.upperBound,
            let last = (cue + 2..<min(cue + 5, item.upperBound)).first(where: {
                SkillWords.people.value(of: token($0)) != nil
            })
        else { return false }
        found.append(FoundSkill(tokens: cue..<last + 1, kind: .soft))
        return true
    }

    mutating func readSoft(_ item: Range<Int>) -> Bool {
        if let cue = item.first(where: { has($0, .attitude) && token($0).isCapital && !taken.contains($0) }),
            !item.contains(where: { has($0, .soft) && $0 > cue })
        {
            var end = item.upperBound
            var limit = range.upperBound
            limit = min(limit, cue + 9)
            // "Bereitschaft, sich in neue Themen einzuarbeiten": the clause after the comma belongs to it.
            let opensClause = end == cue + 1 || end == cue + 2 && Self.pointers.exact(token(cue + 1)) != nil
            if opensClause {
                let from = end
                while end < limit, end == from || token(end).gap.isSubset(of: .space) { end += 1 }
            }
            end = min(end, limit)
            while end > cue + 1, has(end - 1, [.function, .verb, .and, .wishBehind, .degree]) { end -= 1 }
            guard end > cue + 1 else { return has(cue, .soft) }
            found.append(FoundSkill(tokens: cue..<end, kind: .soft))
            taken.formUnion(cue..<end)
            return true
        }
        var isFound = false
        var past = item.lowerBound
        for index in item where index >= past && !taken.contains(index) {
            // The beginning of "Team- und Kommunikationsfähigkeit" is read with its end.
            if index + 1 < item.upperBound, token(index + 1).gap.contains(.ellipsis) { continue }
            if has(index, .soft), names[index] == nil {
                let end = min(index + (phrases[index] ?? 1), item.upperBound)
                past = end
                var start = index
                while start > item.lowerBound,
                    token(start).gap.contains(.ellipsis) || isEllipsisLink(start - 1) || isInEllipsis(start, item)
                {
                    start -= 1
                }
                while start < index, has(start, [.degree, .function, .and]) { start += 1 }
                if start == index, start > item.lowerBound, isAdjective(start - 1), !has(start - 1, .degree) {
                    start -= 1
                }
                found.append(FoundSkill(tokens: start..<end, kind: .soft))
                isFound = true
            } else if has(index, .softAdjective), isPredicate(index, item) {
                var start = index
                while start > item.lowerBound, token(start).gap.contains(.ellipsis) || isEllipsisLink(start - 1) {
                    start -= 1
                }
                found.append(FoundSkill(tokens: start..<index + 1, kind: .soft))
                isFound = true
            }
        }
        return isFound
    }

    private static let pointers: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("daran|darauf|dazu|dafür", true)
        return list
    }()

    /// Whether a token before a soft noun is part of its shortened beginning ("Team- und ausgeprägte ...").
    func isInEllipsis(_ index: Int, _ item: Range<Int>) -> Bool {
        guard index - 1 > item.lowerBound, isAdjective(index - 1) else { return false }
        return isEllipsisLink(index - 2)
    }

    /// A predicate stands alone or before a verb; before a noun it is only its adjective.
    func isPredicate(_ index: Int, _ item: Range<Int>) -> Bool {
        guard !token(index).shape.contains(.endingOne) || SkillWords.roles.exact(token(index)) != nil else {
            return false
        }
        let next = index + 1
        guard next < item.upperBound else { return true }
        return !token(next).isCapital || !token(next).gap.isSubset(of: .space)
    }
}
