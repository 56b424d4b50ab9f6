import JobMarket

extension WorkReader {
    /// Words between a finite verb and its particle.
    private static let particleReach = 16

    /// "Du setzt Projekte um": the verb with its particle at the end of the clause.
    mutating func takeParted(from start: Int) -> Int? {
        guard table.mayBeParted(token(start)), isVerb(start), !isOurs(start, end: start + 1),
            !isReflexive(start + 1), !isReflexive(start + 2)
        else { return nil }
        for index in start + 1..<max(start + 1, min(start + Self.particleReach, range.upperBound)) {
            let word = token(index)
            guard word.gap.isDisjoint(with: [.stop, .semicolon, .bullet]) else { return nil }
            guard !word.isCapital, word.length < 9, let form = table.verb(token(start), with: word),
                endsClause(index)
            else { continue }
            add(form.activity, objects(behind: start + 1, before: index))
            return start + 1
        }
        return nil
    }

    private func endsClause(_ index: Int) -> Bool {
        guard index + 1 < range.upperBound else { return true }
        return !token(index + 1).gap.isDisjoint(with: [.comma, .stop, .semicolon, .dash, .open])
            || phrase.word(index + 1) == .and
    }

    /// "Du planst und steuerst Projekte", "Projekte planen und steuern".
    mutating func takeVerbs(from start: Int) -> Int? {
        guard let first = form(at: start) else { return nil }
        var activities = [first.activity]
        var end = start + 1
        while let next = phrase.joined(end), !token(next).isCapital, let more = table.verb(token(next)),
            more.shape == first.shape, activities.count < WorkPhrase.mostObjects
        {
            activities.append(more.activity)
            end = next + 1
        }
        guard !isOurs(start, end: end), !isReflexive(end) else { return end }
        var objects = first.shape == .infinitive ? objects(before: start) : []
        if objects.isEmpty { objects = self.objects(behind: end, before: range.upperBound) }
        guard !objects.isEmpty || first.shape == .finite else { return end }
        for activity in activities { add(activity, objects) }
        return end
    }

    /// The verb at a word; one with a capital begins what is said to the reader ("Planen Sie ...").
    private func form(at index: Int) -> ActivityTable.Form? {
        isVerb(index) ? table.verb(token(index)) : nil
    }

    private func isVerb(_ index: Int) -> Bool {
        !token(index).isCapital || index == range.lowerBound || isPronoun(index + 1)
    }

    private func isPronoun(_ index: Int) -> Bool {
        index < range.upperBound && phrase.word(index) == .pronoun
    }

    /// "Wir entwickeln ...": what the employer does.
    private func isOurs(_ start: Int, end: Int) -> Bool {
        if start > range.lowerBound, Self.others.exact(token(start - 1)) != nil { return true }
        return end < range.upperBound && Self.ours.exact(token(end)) != nil
    }

    /// "Sie entwickeln sich", "Aufgaben warten auf Sie".
    private func isReflexive(_ end: Int) -> Bool {
        guard end < range.upperBound else { return false }
        return Self.reflexive.exact(token(end)) != nil
    }

    private static let ours: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add("wir", true)
        return list
    }()

    /// Who is not spoken to, before a verb.
    private static let others: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add("wir|er|es|die|das", true)
        return list
    }()

    private static let reflexive: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add("dich|sich|dir|auf|uns", true)
        return list
    }()

    // MARK: - What is worked on

    /// The object behind a verb: past adverbs and one phrase such as "gemeinsam mit dem Team".
    private func objects(behind start: Int, before end: Int) -> [WorkPhrase.Object] {
        let clause = WorkPhrase(line: phrase.line, range: range.lowerBound..<end)
        var index = start
        var skipped = 0
        while index < end, skipped < 2 {
            guard token(index).gap.isDisjoint(with: [.comma, .stop, .semicolon, .colon, .open, .bullet, .dash]) else {
                return []
            }
            switch clause.word(index) {
            case .preposition, .leading, .of:
                guard let behind = behindPhrase(index, before: end) else { return [] }
                index = behind
                skipped += 1
            case .pronoun:
                index += 1
            default:
                return clause.objects(from: index)
            }
        }
        return skipped > 0 && index < end ? clause.objects(from: index) : []
    }

    /// The word behind a preposition with its noun.
    private func behindPhrase(_ start: Int, before end: Int) -> Int? {
        for index in start + 1..<max(start + 1, min(start + WorkPhrase.reach, end)) {
            guard token(index).gap == .space || token(index).gap == .hyphen else { return nil }
            guard token(index).isCapital else { continue }
            var behind = index + 1
            while behind < end, token(behind).isCapital, token(behind).gap == .hyphen { behind += 1 }
            return behind < end && token(behind).gap == .space ? behind : nil
        }
        return nil
    }

    /// The object before an infinitive: past adverbs, "zu" and phrases such as "mit dem Team".
    private func objects(before verb: Int) -> [WorkPhrase.Object] {
        var place = verb - 1
        if place > range.lowerBound, phrase.word(place) == .to { place -= 1 }
        for _ in 0..<8 {
            guard place >= range.lowerBound, token(place + 1).gap == .space else { return [] }
            if phrase.isNoun(place) {
                guard !phrase.isQuality(place) else { return [] }
                let start = nameStart(place)
                let (before, isGenitive) = behindModifiers(start)
                if before >= range.lowerBound, isGenitive || isPrepositional(before) {
                    place = before - (isGenitive ? 0 : 1)
                    continue
                }
                return joinedObjects(start..<place + 1, before: before)
            }
            guard !token(place).isCapital, phrase.word(place) == nil, table.verb(token(place)) == nil else { return [] }
            place -= 1
        }
        return []
    }

    private func isPrepositional(_ index: Int) -> Bool {
        switch phrase.word(index) {
        case .preposition, .leading, .of: true
        default: false
        }
    }

    private func nameStart(_ end: Int) -> Int {
        var start = end
        while start > range.lowerBound, end - start < 3, token(start).gap == .hyphen, token(start - 1).isCapital {
            start -= 1
        }
        return start
    }

    /// The word before a noun's article and adjectives, and whether it is another noun that this one belongs to.
    private func behindModifiers(_ start: Int) -> (before: Int, isGenitive: Bool) {
        var place = start - 1
        var isArticle = false
        for _ in 0..<WorkPhrase.reach {
            let word = place >= range.lowerBound ? phrase.word(place) : nil
            guard place >= range.lowerBound, token(place + 1).gap == .space,
                !token(place).isCapital || word == .filler
            else { break }
            guard word == nil || word == .article || word == .genitive || word == .filler,
                table.verb(token(place)) == nil
            else { break }
            isArticle = word == .article || word == .genitive
            place -= 1
        }
        let isNoun = isArticle && place >= range.lowerBound && token(place + 1).gap == .space && phrase.isNoun(place)
        return (place, isNoun)
    }

    /// An object and those joined to it before: "Kunden und Partner (beraten)".
    private func joinedObjects(_ words: Range<Int>, before: Int) -> [WorkPhrase.Object] {
        let isTask = table.noun(token(words.upperBound - 1))?.shape == .noun
        guard !isTask || NounTable.shared.noun(token(words.upperBound - 1)) != nil else { return [] }
        var objects = phrase.object(words).map { [$0] } ?? []
        guard before > range.lowerBound, phrase.word(before) == .and, phrase.isNoun(before - 1),
            token(before).gap == .space, table.noun(token(before - 1)) == nil,
            let other = phrase.object(nameStart(before - 1)..<before)
        else { return objects }
        objects.insert(other, at: 0)
        return objects
    }
}
