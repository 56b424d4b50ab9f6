import JobMarket

/// Finds the names of people in a line of an ad.
///
/// A capital word makes a name only with a reason beside it: a form of address, a word such as
/// "Ansprechpartnerin", a first name, a role, a phone number or a mail address.
struct ContactNames {
    /// What is known of the whole ad.
    struct Surroundings {
        /// The words of the parts before the `@` of mail addresses.
        var mailWords: Set<WordHash> = []
        /// The words of the employer's name.
        var company: Set<WordHash> = []
    }

    let line: TokenLine
    /// Whether the line stands in the application part or close to a phone number or mail address.
    let isNearContact: Bool
    /// Whether the line above or below names a channel or a person to turn to.
    let isBesideChannel: Bool
    /// Where mail addresses and phone numbers stand in the line, in bytes, from left to right.
    let channels: [Range<Int>]
    let surroundings: Surroundings

    /// The bytes of each name, from left to right.
    func ranges() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < line.tokens.count {
            guard line.tokens[index].isCapital, let name = name(at: index) else {
                index += 1
                continue
            }
            if let span = line.span(name) { found.append(withoutGlue(span, name)) }
            index = max(name.upperBound, index + 1)
        }
        return found
    }

    /// The name that a capital word begins or announces.
    private func name(at index: Int) -> Range<Int>? {
        let token = line.tokens[index]
        let word = ContactWord.announcing(token)
        // "MS Excel" and "HR Team" are no forms of address.
        if word.contains(.address), token.shape.contains(.small) || token.length > 3 {
            return addressed(after: index)
        }
        if token.hash == Self.professor, let name = linked(after: index) { return name }
        if word.contains(.cue), let name = announced(after: index) { return name }
        if word.contains(.link), let name = linked(after: index) { return name }
        if isNearContact, word.contains(.title), let name = linked(after: index) { return name }
        // Far from contacts a first name counts in a line of its own or with a verb behind; most lines need no look.
        guard isNearContact || line.tokens.count <= 16 else { return nil }
        if mayGoOn(index) {
            if ContactWord.of(token).contains(.firstName), let name = withFirstName(index) { return name }
            if token.shape.isSuperset(of: [.innerCapital, .small]), let name = glued(index) { return name }
            return word.contains(.stop) || ContactWord.of(token).contains(.firstName) ? nil : unknown(index)
        }
        return isAlone(index) && ContactWord.of(token).contains(.firstName) ? withFirstName(index) : nil
    }

    /// Whether the next word may belong to the same name.
    private func mayGoOn(_ index: Int) -> Bool {
        guard index + 1 < line.tokens.count else { return false }
        let next = line.tokens[index + 1]
        return next.gap.isSubset(of: [.space, .hyphen]) && (next.isCapital || next.length <= 3)
    }

    // MARK: - After a form of address or an announcement

    /// The name after "Frau" or "Herr", titles passed over.
    private func addressed(after cue: Int) -> Range<Int>? {
        let start = afterTitles(cue + 1)
        guard start < line.tokens.count, line.tokens[start].gap.isSubset(of: Self.announcing) else { return nil }
        // "Herr der Lage", but "Frau von Klang".
        if line.tokens[start].hash == Self.article { return nil }
        guard isPart(start) || isParticle(start) else { return nil }
        return start..<end(from: start)
    }

    private static let announcing: Token.Gap = [.space, .colon, .stop, .bullet, .dash, .other]
    private static let professor = WordHash.words(of: "Prof")[0]
    private static let article = WordHash.words(of: "der")[0]

    /// The name in the words after "Ansprechpartnerin"; small words and roles may stand between.
    private func announced(after cue: Int) -> Range<Int>? {
        var index = cue + 1
        while index < line.tokens.count, index - cue <= 10 {
            let token = line.tokens[index]
            if token.gap.contains(.stop), line.tokens[index - 1].length > 3, index > cue + 1 { return nil }
            let word = ContactWord.of(token)
            if word.contains(.address) || (word.contains(.cue) && token.isCapital) { return nil }
            if token.isCapital, isPart(index) {
                let range = index..<end(from: index)
                if word.contains(.firstName) { return isCompany(after: range) ? nil : range }
                return isFullName(range) && isUnusual(range) && isIntroduced(index, by: cue) ? range : nil
            }
            guard !token.isCapital || !word.isDisjoint(with: [.role, .title, .stop]), !word.contains(.company) else {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// Whether nothing but a role or "ist" stands before a name of which no part is known.
    private func isIntroduced(_ index: Int, by cue: Int) -> Bool {
        guard index > cue + 1 else { return true }
        let before = line.tokens[index - 1]
        if before.isCapital { return !ContactWord.of(before).isDisjoint(with: [.role, .title]) }
        return Self.copulas.exact(before) != nil || line.tokens[index].gap.contains(.colon)
    }

    private static let copulas: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add("ist|sind|heißt|wird|Ihnen|dir", true)
        return list
    }()

    /// A full name directly after a word that may stand before other things too.
    private func linked(after cue: Int) -> Range<Int>? {
        let start = afterTitles(cue + 1)
        guard start < line.tokens.count, line.tokens[start].gap.isSubset(of: Self.announcing), isPart(start),
            ContactWord.of(line.tokens[start]).contains(.firstName)
        else { return nil }
        let range = start..<end(from: start)
        return isFullName(range) && !isCompany(after: range) ? range : nil
    }

    // MARK: - First names

    private func withFirstName(_ index: Int) -> Range<Int>? {
        guard isPart(index), !isInsideCompound(index) else { return nil }
        let range = index..<end(from: index)
        guard isFullName(range) else { return isAlone(index) ? range : nil }
        let name = withoutStreet(range)
        guard !isCompany(after: name) || name != range, !isInstitution(name),
            Self.namesakes.longest(line, at: index, before: range.upperBound) == nil, !isEmployer(range)
        else { return nil }
        if isNearContact { return name }
        // A line of its own, with a role behind at most.
        return isWholeLine(name) && name.count <= 4 ? name : nil
    }

    /// "Rita Klang Hafenstraße 3" and "Rita Klang Otto-Hahn-Straße 4" go on with an address.
    private func withoutStreet(_ range: Range<Int>) -> Range<Int> {
        guard words(range) > 2 else { return range }
        var end = range.upperBound - 1
        if !isInstitution(end) {
            guard range.upperBound < line.tokens.count else { return range }
            let next = line.tokens[range.upperBound]
            guard ContactWord.of(next).contains(.street) || (next.gap.contains(.hyphen) && next.isCapital) else {
                return range
            }
        }
        while end > range.lowerBound, line.tokens[end].gap.contains(.hyphen) { end -= 1 }
        return range.lowerBound..<end
    }

    /// Whether a part ends as the names of institutions and streets do ("Anna-Berg-Schule").
    func isInstitution(_ range: Range<Int>) -> Bool { range.dropFirst().contains { isInstitution($0) } }

    private func isInstitution(_ index: Int) -> Bool {
        let token = line.tokens[index]
        guard !token.shape.contains(.innerCapital) else { return false }
        if token.length > 6, ContactWord.institutions.contains(where: { line.token(index, endsIn: $0) }) { return true }
        return token.gap.contains(.hyphen) && ContactWord.hyphenated.contains { line.token(index, endsIn: $0) }
    }

    /// A first name without surname counts where the person is said to be there for the reader.
    private func isAlone(_ index: Int) -> Bool {
        let token = line.tokens[index]
        let next = index + 1
        if index > 0, ContactWord.of(line.tokens[index - 1]).contains(.preposition), token.gap == .space {
            guard isNearContact, next < line.tokens.count else { return isNearContact }
            return !line.tokens[next].gap.contains(.hyphen)
                && !(line.tokens[next].isCapital && line.tokens[next].gap.isSubset(of: [.space, .ampersand]))
        }
        guard next < line.tokens.count,
            line.tokens[next].gap == .space || line.tokens[next].gap == [.space, .ampersand]
        else { return false }
        guard
            index == 0 || !line.tokens[index].gap.isDisjoint(with: [.stop, .bullet, .other])
                || isConjunction(index - 1)
        else { return false }
        if ContactWord.of(line.tokens[next]).contains(.verb), !line.tokens[next].isCapital {
            guard isConjunction(next) else { return Self.greetings.exact(line.tokens[next]) != nil }
            return next + 1 < line.tokens.count
                && ContactWord.of(line.tokens[next + 1]).contains(.firstName)
        }
        return false
    }

    private func isConjunction(_ index: Int) -> Bool { line.tokens[index].hash == Self.and }

    private static let and = WordHash.words(of: "und")[0]

    private static let greetings: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add(
            "freut|freuen|sind|hilft|helfen|steht|stehen|beantwortet|kümmert|vom|aus|betreut|unterstützt|informiert",
            true)
        return list
    }()

    // MARK: - Names of which no part is known

    private func unknown(_ index: Int) -> Range<Int>? {
        guard isPart(index), !isInsideCompound(index) else { return nil }
        let range = index..<end(from: index)
        guard isFullName(range), words(range) == 2 || hasParticle(range) else { return nil }
        let isInMail =
            !surroundings.mailWords.isEmpty
            && surroundings.mailWords.contains(line.tokens[range.lowerBound].hash)
            && surroundings.mailWords.contains(line.tokens[range.upperBound - 1].hash)
        guard isInMail || (isNearContact && (isBeforeRole(range) || isBeforeChannel(range) || isByItself(range))) else {
            return nil
        }
        guard isUnusual(range), !isCompany(after: range), !isEmployer(range), !isAddress(range) else { return nil }
        // "Musterwerk Nord Anna Berg": what goes on from a capital word is no beginning.
        if index > 0, line.tokens[index].gap == .space, line.tokens[index - 1].isCapital,
            ContactWord.of(line.tokens[index - 1]).isDisjoint(with: [.role, .title, .cue, .link])
        {
            return nil
        }
        return range
    }

    private func isBeforeRole(_ range: Range<Int>) -> Bool {
        guard range.upperBound < line.tokens.count else { return false }
        let token = line.tokens[range.upperBound]
        let word = ContactWord.of(token)
        guard word.contains(.role), token.isCapital,
            token.gap.isSubset(of: [.space, .comma, .open, .dash, .bullet, .slash])
        else { return false }
        return word.contains(.office) || !token.gap.isDisjoint(with: [.comma, .open])
    }

    private func isBeforeChannel(_ range: Range<Int>) -> Bool {
        guard let span = line.span(range) else { return false }
        if range.upperBound < line.tokens.count,
            ContactWord.of(line.tokens[range.upperBound]).contains(.channel),
            line.tokens[range.upperBound].gap.isSubset(of: [.space, .comma, .open, .dash, .bullet, .stop, .other])
        {
            return true
        }
        guard let channel = channels.first(where: { $0.lowerBound >= span.upperBound }) else { return false }
        return channel.lowerBound - span.upperBound <= 8
    }

    /// Whether the line is the name, with a channel or a person to turn to in a line beside it.
    private func isByItself(_ range: Range<Int>) -> Bool { isBesideChannel && isWholeLine(range) }

    private func isWholeLine(_ range: Range<Int>) -> Bool {
        guard line.tokens[..<range.lowerBound].allSatisfy({ ContactWord.of($0).contains(.title) }) else { return false }
        guard range.upperBound < line.tokens.count else { return true }
        let next = line.tokens[range.upperBound]
        let word = ContactWord.of(next)
        return !word.isDisjoint(with: [.role, .title]) && !word.contains(.company)
            || (!next.gap.isDisjoint(with: [.comma, .open, .dash, .bullet]) && line.tokens.count - range.upperBound <= 6
                && !next.shape.contains(.digit))
    }

    // MARK: - Parts

    private func afterTitles(_ start: Int) -> Int {
        var index = start
        while index < line.tokens.count, index - start < 6 {
            let word = ContactWord.of(line.tokens[index])
            guard !word.isDisjoint(with: [.title, .address]) else { break }
            index += 1
        }
        return index
    }

    /// The end of the name that begins at a token: at most four words.
    func end(from start: Int) -> Int {
        var end = start + 1
        while end < line.tokens.count, end - start < 4, line.tokens[end].gap.isSubset(of: [.space, .hyphen]),
            isPart(end) || isParticle(end)
        {
            // "Rita KlangTelefon": what is glued on begins something else.
            if line.tokens[end].shape.contains(.glued) { break }
            end += 1
        }
        return end
    }

    func isPart(_ index: Int) -> Bool {
        let token = line.tokens[index]
        guard token.isCapital, !token.shape.contains(.digit), token.length >= 2 else { return false }
        let word = ContactWord.of(token)
        if word.contains(.firstName) { return true }
        guard word.isDisjoint(with: [.stop, .company]) else { return false }
        guard token.shape.contains(.small) else {
            // "RITA KLANG": capitals only beside a first name in capitals.
            return token.length >= 3 && index > 0 && line.tokens[index - 1].isUpper
                && ContactWord.of(line.tokens[index - 1]).contains(.firstName)
        }
        return true
    }

    func isParticle(_ index: Int) -> Bool {
        guard !line.tokens[index].isCapital, ContactWord.of(line.tokens[index]).contains(.particle) else {
            return false
        }
        let next = index + 1
        guard next < line.tokens.count, line.tokens[next].gap == .space else { return false }
        return isPart(next) || (next + 1 < line.tokens.count && !line.tokens[next].isCapital && isParticle(next))
    }

    private func words(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + ($1 == range.lowerBound || !line.tokens[$1].gap.contains(.hyphen) ? 1 : 0) }
    }

    private func hasParticle(_ range: Range<Int>) -> Bool {
        words(range) <= 4 && range.contains { !line.tokens[$0].isCapital }
    }

    func isFullName(_ range: Range<Int>) -> Bool { words(range) >= 2 }

    /// Whether a hyphen joins the word to one before it ("Konrad-Zuse-Straße").
    private func isInsideCompound(_ index: Int) -> Bool { index > 0 && line.tokens[index].gap.contains(.hyphen) }

    /// Whether no part looks like a common noun or adjective.
    private func isUnusual(_ range: Range<Int>) -> Bool {
        range.allSatisfy { index in
            let token = line.tokens[index]
            if !token.isCapital || ContactWord.of(token).contains(.firstName) { return true }
            return !token.shape.contains(.innerCapital) && !TitleAgents.isAgent(line, index)
                && !(token.length > 6 && ContactWord.endings.contains { line.token(index, endsIn: $0) })
        }
    }

    /// Whether the words after a name make it a company, a street or an institution.
    func isCompany(after range: Range<Int>) -> Bool {
        guard range.upperBound < line.tokens.count else { return false }
        let next = line.tokens[range.upperBound]
        return next.gap.isSubset(of: [.space, .hyphen, .ampersand])
            && (ContactWord.of(next).contains(.company) || next.gap.contains(.hyphen) || next.gap.contains(.ampersand))
    }

    /// Whether the words begin as the employer's name or a part of it does.
    private func isEmployer(_ range: Range<Int>) -> Bool {
        !surroundings.company.isEmpty
            && range.prefix(2).allSatisfy { surroundings.company.contains(line.tokens[$0].hash) }
    }

    /// Whether a postcode stands before the words or a house number behind them.
    private func isAddress(_ range: Range<Int>) -> Bool {
        if range.lowerBound > 0 {
            let before = line.tokens[range.lowerBound - 1]
            if before.shape.contains(.digit), line.tokens[range.lowerBound].gap == .space { return true }
        }
        guard range.upperBound < line.tokens.count, let span = line.span(range) else { return false }
        let next = line.tokens[range.upperBound]
        return next.shape.contains(.digit) && next.length <= 4 && next.gap == .space
            && !channels.contains { $0.lowerBound - span.upperBound <= 3 && $0.lowerBound >= span.upperBound }
    }

    /// Companies, institutions and streets that bear a person's full name.
    private static let namesakes: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            Robert Bosch|Carl Zeiss|Max Planck|Hugo Boss|Philip Morris|Carl Benz|Konrad Adenauer|Friedrich Ebert
            Rosa Luxemburg|Heinrich Heine|Justus Liebig|Georg August|Albert Einstein|Marie Curie|Heinrich Böll
            Hans Böckler|Konrad Zuse|Leo Burnett|Robert Koch|Max Weber|Max Rubner|Paul Ehrlich|Philipp Morris
            Robert Half|Oliver Wyman|Roland Berger|Arthur Little|Morgan Stanley|Charles River|Grant Thornton
            Alice Salomon
            Ludwig Maximilians|Ernst Young|Ruby on Rails|Max Frisch|Karl Marx|Claude Code|Mercedes Benz
            """, true)
        return list
    }()
}
