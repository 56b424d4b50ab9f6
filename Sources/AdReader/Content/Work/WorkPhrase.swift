import JobMarket

/// The words of one task, as statements are read from them: what each is, and the nouns that work is done on.
struct WorkPhrase {
    /// What a task works on.
    struct Object {
        var name: String
        /// The kind of work that making it is.
        var kind: TaskKind?
        var matter: WorkMatter?
        /// The word behind it.
        var end: Int

        init(name: String, kind: TaskKind? = nil, matter: WorkMatter? = nil, end: Int) {
            self.name = name
            self.kind = kind
            self.matter = matter
            self.end = end
        }

        init(_ noun: NounTable.Noun, end: Int) {
            self.init(name: noun.name, kind: noun.kind, matter: noun.matter, end: end)
        }
    }

    let line: TokenLine
    let range: Range<Int>

    /// Things worked on that one statement names.
    static let mostObjects = 4
    /// Words between a verb or article and its noun.
    static let reach = 6
    private static let longestName = 40

    func word(_ index: Int) -> WorkWords? { WorkWords.list.exact(line.tokens[index]) }

    /// Whether a word goes on right behind the one before.
    func follows(_ index: Int) -> Bool {
        line.tokens[index].gap == .space || line.tokens[index].gap.contains(.ellipsis)
    }

    func isNoun(_ index: Int) -> Bool {
        let token = line.tokens[index]
        guard token.isCapital, token.shape.contains(.letter), token.length > 1 else { return false }
        return word(index) == nil
    }

    /// The word behind "und", a comma or the like; `nil` where nothing is joined on.
    func joined(_ index: Int) -> Int? {
        guard index < range.upperBound else { return nil }
        let gap = line.tokens[index].gap
        let isAnd = word(index) == .and
        guard isAnd || !gap.isDisjoint(with: [.comma, .slash, .ampersand]),
            gap.isDisjoint(with: [.stop, .semicolon, .colon, .open, .close, .bullet])
        else { return nil }
        guard isAnd else { return index }
        return index + 1 < range.upperBound && line.tokens[index + 1].gap.contains(.space) ? index + 1 : nil
    }

    // MARK: - To the right

    /// What stands in the genitive or with "von" behind a noun of doing: "(Planung) neuer Projekte".
    func objectsOf(_ index: Int) -> [Object] { opensObject(index) ? objects(from: index) : [] }

    private func opensObject(_ index: Int) -> Bool {
        guard index < range.upperBound, line.tokens[index].gap == .space else { return false }
        switch word(index) {
        case .of, .genitive, .article: return true
        case nil: return !line.tokens[index].isCapital && line.token(index, endsIn: "er")
        default: return false
        }
    }

    /// Nouns from a word on, each with what describes it, joined by commas or "und".
    func objects(from start: Int) -> [Object] {
        var objects: [Object] = []
        var next: Int? = start
        for _ in 0..<Self.mostObjects {
            guard let place = next, let head = head(from: place) else { break }
            let end = nameEnd(head)
            if isOtherTask(head, end: end) { break }
            next = joined(end)
            if let more = next, line.tokens[end].gap.contains(.ellipsis) {
                if let whole = self.head(from: more).flatMap({ completed(head, by: $0) }) { objects.append(whole) }
            } else if let object = object(head..<end, isGenitive: word(place) == .genitive) {
                objects.append(object)
            }
        }
        return objects
    }

    /// "(Planung der) Entwicklung von Software" and "(Analyse und) Bewertung" are tasks of their own.
    private func isOtherTask(_ head: Int, end: Int) -> Bool {
        let isListed = ActivityTable.shared.noun(line.tokens[head])?.shape == .noun
        guard isListed || line.token(head, endsIn: "ung") || line.token(head, endsIn: "ing") else { return false }
        guard isListed else { return opensObject(end) }
        return NounTable.shared.noun(line.tokens[head]) == nil || opensObject(end)
    }

    /// The first noun within reach, behind articles and adjectives only.
    private func head(from start: Int) -> Int? {
        for index in start..<min(start + Self.reach, range.upperBound) {
            let token = line.tokens[index]
            if index > start {
                let gap = token.gap
                guard gap == .space || (!token.isCapital && (gap == .hyphen || gap == [.comma, .space])) else {
                    return nil
                }
            }
            switch word(index) {
            case .preposition, .leading, .pronoun, .to, .empty: return nil
            case .of where index > start: return nil
            case .and where index == start: return nil
            case .filler where token.isCapital: return nil
            case .and, .of, .genitive, .article, .filler: continue
            case nil: break
            }
            if isNoun(index) {
                guard isJoinedToSmall(index) else { return isQuality(index) ? nil : index }
                continue
            }
            // The second half of "Excel-basierte".
            if token.gap == .hyphen { continue }
            if token.isCapital || ActivityTable.shared.verb(token) != nil { return nil }
        }
        return nil
    }

    /// "Excel-basierte (Listen)".
    private func isJoinedToSmall(_ index: Int) -> Bool {
        index + 1 < range.upperBound && line.tokens[index + 1].gap == .hyphen && !line.tokens[index + 1].isCapital
    }

    /// "Zuverlässig", "Lösungsorientiert": the next item, glued on.
    func isQuality(_ index: Int) -> Bool {
        line.token(index, endsIn: "lich") || line.token(index, endsIn: "iert") || line.token(index, endsIn: "ssig")
    }

    /// The end of a name of several words: "Machine-Learning-Modelle", "SAP Systeme".
    private func nameEnd(_ head: Int) -> Int {
        var end = head + 1
        while end < range.upperBound, end - head < 4, line.tokens[end].isCapital {
            let gap = line.tokens[end].gap
            if gap == .hyphen {
                end += 1
            } else if gap == .space, isNoun(end), NounTable.shared.noun(line.tokens[end - 1]) == nil,
                ActivityTable.shared.noun(line.tokens[end]) == nil
            {
                end += 1
            } else {
                break
            }
        }
        return end
    }

    // MARK: - Names

    /// The noun of some words in the form that is counted.
    func object(_ words: Range<Int>, isGenitive: Bool = false) -> Object? {
        let last = words.upperBound - 1
        let token = line.tokens[last]
        let before =
            words.count > 1 ? line.bytes[line.tokens[words.lowerBound].bytes.lowerBound..<token.bytes.lowerBound] : []
        if let noun = NounTable.shared.noun(token) {
            return named(before, noun.name, of: noun, end: words.upperBound)
        }
        if let tail = NounTable.shared.tails.longest(line, last), let head = TailTable.head(line, last, before: tail) {
            let noun = NounTable.shared.nouns[tail.value]
            return named(before + head, noun.name.lowercased(), of: noun, end: words.upperBound)
        }
        guard token.length > 2 else { return nil }
        var word = line.bytes[token.bytes]
        // "von Mustern"
        if line.token(last, endsIn: "ern") || line.token(last, endsIn: "eln") { word = word.dropLast() }
        if isGenitive, token.length > 5, word.last == UInt8(ascii: "s"), word.dropLast().last != UInt8(ascii: "s") {
            word = word.dropLast()
        }
        return named(before + word, "", of: nil, end: words.upperBound)
    }

    private func named(_ head: ArraySlice<UInt8>, _ tail: String, of noun: NounTable.Noun?, end: Int) -> Object? {
        var name = String(decoding: head, as: UTF8.self) + tail
        guard name.count <= Self.longestName else { return nil }
        // Marks of no width and breaks inside a word.
        name.unicodeScalars.removeAll { $0.value == 0xAD || (0x200B...0x200D).contains($0.value) }
        return name.isEmpty ? nil : Object(name: name, kind: noun?.kind, matter: noun?.matter, end: end)
    }

    /// "Wartungs-" with the end of "Reparaturarbeiten".
    private func completed(_ short: Int, by whole: Int) -> Object? {
        guard let tail = NounTable.shared.tails.longest(line, whole) else { return nil }
        let noun = NounTable.shared.nouns[tail.value]
        let last = line.tokens[short]
        return named(line.bytes[last.bytes], noun.name.lowercased(), of: noun, end: short + 1)
    }

    /// The object in the first part of a compound: "Kunden" of "Kundenbetreuung", "Rechnungen" of "Rechnungsprüfung".
    func object(compound head: ArraySlice<UInt8>, end: Int) -> Object? {
        let first = TokenLine(String(decoding: head, as: UTF8.self))
        guard first.tokens.count == 1 else { return nil }
        return WorkPhrase(line: first, range: 0..<1).first(end: end)
    }

    /// The object that a shortened compound stands for: "Kunden-" of "Kunden- und Lieferantenbetreuung".
    func shortened(_ index: Int) -> Object? {
        object(compound: line.bytes[line.tokens[index].bytes], end: index + 1)
    }

    /// The only word, if it is a noun that the table knows, with or without the s that joins it to the next.
    private func first(end: Int) -> Object? {
        let token = line.tokens[0]
        if let noun = NounTable.shared.noun(token) ?? NounTable.shared.noun(token.hashButOne) {
            return Object(noun, end: end)
        }
        guard let tail = NounTable.shared.tails.longest(line, 0),
            let head = TailTable.head(line, 0, before: tail)
        else { return nil }
        let noun = NounTable.shared.nouns[tail.value]
        return named(head, noun.name.lowercased(), of: noun, end: end)
    }
}
