import JobMarket

/// Reads what a task line says is done, and to what: "Planung und Umsetzung von IT-Projekten" is planning and carrying
/// out IT projects.
///
/// Nouns of doing take what stands in the genitive or with "von" behind them, or the first part of their compound;
/// verbs of the second person what follows; infinitives what comes before.
struct WorkReader {
    let phrase: WorkPhrase
    let table = ActivityTable.shared
    private var found: [WorkStatement] = []

    /// Statements that one line has at most.
    static let most = 16

    static func statements(of line: TokenLine, _ range: Range<Int>) -> [WorkStatement] {
        var reader = WorkReader(phrase: WorkPhrase(line: line, range: range))
        var index = range.lowerBound
        while index < range.upperBound, reader.found.count < most {
            index = reader.take(index) ?? index + 1
        }
        return reader.found
    }

    private init(phrase: WorkPhrase) { self.phrase = phrase }

    func token(_ index: Int) -> Token { phrase.line.tokens[index] }
    var range: Range<Int> { phrase.range }

    /// Reads the statements that begin with a word; gives the word behind them.
    private mutating func take(_ index: Int) -> Int? {
        if token(index).isCapital { return takeNouns(from: index) ?? takeParted(from: index) ?? takeVerbs(from: index) }
        return takeParted(from: index) ?? takeVerbs(from: index)
    }

    mutating func add(_ activity: Int, _ objects: [WorkPhrase.Object]) {
        let activity = table.activities[activity]
        func add(_ kind: TaskKind?, _ object: String?) {
            guard let kind else { return }
            let statement = WorkStatement(kind: kind, activity: activity.verb, object: object)
            if !found.contains(statement) { found.append(statement) }
        }
        if objects.isEmpty { add(activity.kindAlone, nil) }
        for object in objects { add(activity.kind(of: object), object.name) }
    }

    // MARK: - Nouns of doing

    private struct Noun {
        var activity: Int
        var isPlural = false
        /// What its own first part names.
        var objects: [WorkPhrase.Object] = []
    }

    private mutating func takeNouns(from start: Int) -> Int? {
        guard let first = noun(at: start, after: nil) else { return nil }
        var nouns = [first]
        var end = start + 1
        while let next = phrase.joined(end), let place = behindAdjectives(next),
            let noun = noun(at: place, after: nouns.last), nouns.count < WorkPhrase.mostObjects
        {
            nouns.append(noun)
            end = place + 1
        }
        let shared = phrase.objectsOf(end)
        let stands = standsAlone(start)
        for noun in nouns {
            let objects = noun.objects.isEmpty ? shared : noun.objects
            if objects.isEmpty && (noun.isPlural || !stands) { continue }
            add(noun.activity, objects)
        }
        return end
    }

    private func behindAdjectives(_ start: Int) -> Int? {
        for index in start..<min(start + 3, range.upperBound) {
            if token(index).isCapital || token(index).gap.contains(.hyphen) { return index }
            guard phrase.word(index) == nil, table.verb(token(index)) == nil else { return nil }
        }
        return nil
    }

    private func noun(at index: Int, after previous: Noun?) -> Noun? {
        let word = token(index)
        // "Projektplanung und -steuerung"
        if word.gap == [.space, .hyphen], let previous, !previous.objects.isEmpty, let form = table.noun(word) {
            return Noun(activity: form.activity, objects: previous.objects)
        }
        guard word.isCapital, word.length > 3, Self.noTasks.exact(word) == nil else { return nil }
        if let form = table.noun(word) {
            guard !speaksToReader(index) else { return nil }
            var noun = Noun(activity: form.activity, isPlural: form.shape == .plural)
            if word.gap == .hyphen, index > range.lowerBound, let known = NounTable.shared.noun(token(index - 1)) {
                noun.objects = [.init(known, end: index)]
            }
            return noun
        }
        guard word.length > 8, let tail = table.tails.longest(phrase.line, index),
            let head = TailTable.head(phrase.line, index, before: tail)
        else { return nil }
        var noun = Noun(activity: tail.value)
        if let object = phrase.object(compound: head, end: index + 1) {
            noun.objects = shortened(before: index) + [object]
        }
        return noun
    }

    /// "Kunden-, Partner- und (Lieferantenbetreuung)".
    private func shortened(before index: Int) -> [WorkPhrase.Object] {
        var objects: [WorkPhrase.Object] = []
        var place = index
        while objects.count < WorkPhrase.mostObjects, place > range.lowerBound {
            let joint = phrase.word(place - 1) == .and ? place - 1 : place
            guard joint > range.lowerBound, token(joint).gap.contains(.ellipsis),
                let object = phrase.shortened(joint - 1)
            else { break }
            objects.insert(object, at: 0)
            place = joint - 1
        }
        return objects
    }

    /// "Entwickeln Sie ..."
    private func speaksToReader(_ index: Int) -> Bool {
        index + 1 < range.upperBound && phrase.word(index + 1) == .pronoun && token(index + 1).gap == .space
    }

    /// Whether a noun of doing names a task without saying what is worked on: not "im Bereich Verkauf", "in der
    /// Produktion".
    private func standsAlone(_ index: Int) -> Bool {
        var place = index
        // "mit Marketing, Personal und (Vertrieb)": what stands before the first of a list holds for all of it.
        var isListed = false
        for _ in 0..<8 {
            guard place > range.lowerBound else { return true }
            if !token(place).gap.isDisjoint(with: [.comma, .slash, .ampersand]) {
                isListed = true
            } else if token(place).gap != .space {
                return true
            }
            place -= 1
            switch phrase.word(place) {
            case .and: isListed = true
            case .leading, .pronoun: return true
            case .preposition, .of, .genitive, .empty, .to: return false
            case .article, .filler: continue
            case nil:
                guard token(place).isCapital else { continue }
                guard isListed else { return false }
                isListed = false
            }
        }
        return true
    }

    /// Words with such an end that name no task.
    private static let noTasks: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add(
            """
            Geschäftsführung|Geschäftsleitung|Unternehmensberatung|Steuerberatung|Personalberatung|Abteilungsleitung
            Altersversorgung|Energieversorgung|Gesundheitsversorgung|Stromversorgung|Unternehmensführung|Grundversorgung
            Kinderbetreuung|Gleitzeitregelung|Wirtschaftsprüfung|Institutsleitung|Bereichsleitung|Buchführung
            Arbeitszeitgestaltung|Managementberatung|Strategieberatung|Unternehmensentwicklung|Stadtentwicklung
            Überführung|Ausführung|Aufführung|Zuführung|Gegenüberstellung|Persönlichkeitsentwicklung|Karriereentwicklung|Finanzverwaltung|Stadtverwaltung|Hausverwaltung
            """, true)
        return list
    }()
}
