import JobMarket

extension SkillClauses {
    // MARK: - Objects and names

    func isNoun(_ index: Int) -> Bool {
        let token = token(index)
        if names[index] != nil || isInsideName(index) { return true }
        guard token.isCapital || token.shape.isSuperset(of: [.digit, .letter]) else { return false }
        return !has(index, [.function, .and, .degree, .generic, .notName, .education, .language])
    }

    /// The item without what only measures it or ties it to the sentence.
    func trimmed(_ item: Range<Int>) -> Range<Int> {
        var start = item.lowerBound
        var end = item.upperBound
        if let stop = item.first(where: { has($0, [.verb, .wishBehind]) && !isInsideName($0) && names[$0] == nil }) {
            if stop > start { end = stop } else { start += 1 }
        }
        let edge: SkillWords.Role = [.function, .degree, .and, .example, .wishAhead, .wishBehind, .cue, .verb]
        var isMoving = true
        while isMoving, start < end {
            isMoving = false
            if names[start] == nil, has(start, edge) {
                start += 1
                isMoving = true
            } else if has(start, .generic), names[start] == nil, start + 1 < end {
                // "Umsetzung von ...", "Erstellung komplexer ...": the object is the skill.
                start += 1
                isMoving = true
            }
        }
        while end > start, names[end - 1] == nil, !isInsideName(end - 1), has(end - 1, edge) || !isNounLike(end - 1) {
            end -= 1
        }
        return start..<max(start, end)
    }

    func isNounLike(_ index: Int) -> Bool {
        token(index).isCapital || token(index).shape.contains(.digit)
            || token(index).length <= 2 && token(index).isUpper
    }

    /// Emits the item as the object of a cue. False where it is none.
    mutating func emitObject(_ item: Range<Int>) -> Bool {
        let object = trimmed(item)
        guard !object.isEmpty, !token(object.lowerBound).shape.isDisjoint(with: .letter),
            object.contains(where: { isNoun($0) })
        else { return false }
        return emit(object)
    }

    mutating func emit(_ object: Range<Int>) -> Bool {
        var object = object
        // A long object is cut before the preposition that begins its circumstances.
        if object.count > 4 {
            let cut = object.dropFirst().first {
                has($0, .function) && isNoun($0 - 1) && $0 - object.lowerBound >= 1 && !isInsideName($0)
            }
            if let cut { object = object.lowerBound..<cut }
        }
        if object.contains(where: { isEllipsisLink($0) }), object.count <= 7 {
            found.append(FoundSkill(tokens: object, kind: .hard, entry: object.compactMap { names[$0]?.entry }.last))
            return true
        }
        guard object.count <= 7 else {
            emitNames(object, isGoverned: true)
            return true
        }
        if object.count == 1, names[object.lowerBound] == nil,
            has(object.lowerBound, [.generic, .notName]) || token(object.lowerBound).length == 1
        {
            return false
        }
        let inner = object.filter { names[$0] != nil }
        if let first = inner.first, let match = names[first] {
            // A name with little around it is the skill; two names and more stand for themselves.
            if inner.count > 1 {
                emitNames(object, isGoverned: true)
                return true
            }
            found.append(FoundSkill(tokens: object, kind: match.entry.kind, entry: match.entry))
            return true
        }
        found.append(FoundSkill(tokens: object, kind: .hard))
        return true
    }

    /// Emits listed names and words written like product names.
    mutating func emitNames(_ item: Range<Int>, isGoverned: Bool) {
        var index = item.lowerBound
        var isAmongNames = isGoverned || standsAmongNames(item)
        while index < item.upperBound {
            if let match = names[index] {
                let end = min(index + match.count, item.upperBound)
                if isAmongNames || !match.entry.needsContext {
                    isAmongNames = true
                    found.append(FoundSkill(tokens: index..<end, kind: match.entry.kind, entry: match.entry))
                }
                index = end
            } else {
                if isProductLike(index) { found.append(FoundSkill(tokens: index..<index + 1, kind: .hard)) }
                index += 1
            }
        }
    }

    func standsAmongNames(_ item: Range<Int>) -> Bool {
        item.count <= 2 && (found.last.map { $0.tokens.upperBound >= item.lowerBound - 2 && $0.kind == .hard } ?? false)
    }

    /// Capitals within the word or mixed with digits, as in names of products.
    func isProductLike(_ index: Int) -> Bool {
        let token = token(index)
        guard token.length >= 2, token.shape.contains(.letter), !has(index, .notName), !taken.contains(index),
            !company.contains(token.hash)
        else { return false }
        if token.isUpper {
            // Words of a line set in capitals are words.
            if index > range.lowerBound, self.token(index - 1).isUpper, self.token(index - 1).length > 3 {
                return false
            }
            if index + 1 < range.upperBound, self.token(index + 1).isUpper, self.token(index + 1).length > 3 {
                return false
            }
            return token.length <= 6 && !token.shape.contains(.digit) || token.length <= 5
        }
        return token.shape.isSuperset(of: [.innerCapital, .small, .capital]) && !token.shape.contains(.glued)
    }
}
