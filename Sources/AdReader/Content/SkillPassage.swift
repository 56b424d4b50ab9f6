import JobMarket
import ReferenceData

/// A run of requirements (or of tasks) that is read as one: words across the lines, in which skills are sought.
struct SkillPassage {
    private(set) var words: [SkillWord] = []
    /// For each word the listed skill that begins at it, with its number of words.
    private(set) var names: [(entry: SkillTable.Entry, count: Int)?] = []
    let zone: Zone
    /// Whether the heading above only wishes for what follows.
    let isWish: Bool

    enum Zone: UInt64 { case requirements = 1, tasks = 2 }

    /// Words after which a passage is cut, so that endless texts need no endless memory.
    private static let longest = 1000

    /// The passages of an ad, in reading order.
    ///
    /// Of the tasks only sentences that name a product are taken: the tools that will be worked with.
    static func passages(of content: AdContent) -> [SkillPassage] {
        var passages: [SkillPassage] = []
        var current: SkillPassage?
        var tail: Token.Gap = []
        var isWish = false
        func close() {
            if let current, !current.words.isEmpty { passages.append(current) }
            current = nil
        }
        for unit in content.units {
            let zone: Zone? = unit.zone == .requirements ? .requirements : unit.zone == .tasks ? .tasks : nil
            if let heading = unit.heading { isWish = heading.isWish }
            guard let zone, !unit.isHeading, !content.repeats.contains(unit.line) else {
                close()
                continue
            }
            let line = content.lines[unit.line]
            if isLeadIn(unit, line) { isWish = wishes(unit, line) }
            if let open = current, open.zone != zone || open.isWish != isWish { close() }
            for start in stride(from: unit.tokens.lowerBound, to: unit.tokens.upperBound, by: longest) {
                if let open = current, open.words.count >= longest { close() }
                var piece = unit
                piece.tokens = start..<min(start + longest, unit.tokens.upperBound)
                var passage = current ?? SkillPassage(zone: zone, isWish: isWish)
                // The words are added to in place only while nothing else holds them.
                current = nil
                let last = passage.words.last.map {
                    (word: $0, token: content.lines[$0.line].tokens[$0.token], tail: tail)
                }
                let isTaken = passage.take(piece, line, after: last)
                current = passage
                if isTaken { tail = line.tail } else { close() }
            }
        }
        close()
        return passages
    }

    /// A line that ends in a colon speaks for the items below it.
    private static func isLeadIn(_ unit: TextUnit, _ line: TokenLine) -> Bool {
        !unit.isItem && unit.tokens.upperBound == line.tokens.count && line.tail.contains(.colon)
    }

    private static func wishes(_ unit: TextUnit, _ line: TokenLine) -> Bool {
        unit.tokens.contains { index in
            let found = SkillWords.roles.longest(line, at: index, before: unit.tokens.upperBound)
            return found.map { !$0.value.isDisjoint(with: [.wishAhead, .wishBehind]) } ?? false
        }
    }

    private init(zone: Zone, isWish: Bool) {
        self.zone = zone
        self.isWish = isWish
    }

    /// Adds a piece of a line; false where it has nothing to offer.
    private mutating func take(
        _ unit: TextUnit, _ line: TokenLine, after last: (word: SkillWord, token: Token, tail: Token.Gap)?
    ) -> Bool {
        let first = words.count
        var index = unit.tokens.lowerBound
        var found: [(token: Int, entry: SkillTable.Entry, count: Int)] = []
        while index < unit.tokens.upperBound {
            if let match = SkillTable.shared.match(line, at: index, before: unit.tokens.upperBound) {
                found.append((index, match.entry, match.count))
                index += match.count
            } else {
                index += 1
            }
        }
        if zone == .tasks, !found.contains(where: { $0.entry.kind == .product && !$0.entry.needsContext }) {
            return false
        }
        let addresses = Self.addresses(line, unit.tokens)
        index = unit.tokens.lowerBound
        while index < unit.tokens.upperBound {
            if let (role, count) = SkillWords.roles.longest(line, at: index, before: unit.tokens.upperBound), count > 1
            {
                for token in index..<index + count {
                    words.append(SkillWord(line, number: unit.line, token: token, roles: role))
                }
                index += count
            } else {
                words.append(
                    SkillWord(line, number: unit.line, token: index, roles: SkillWords.role(line, index)))
                index += 1
            }
        }
        guard words.count > first else { return true }
        names += repeatElement(nil, count: words.count - first)
        for place in words.indices.dropFirst(first + 1) {
            let (own, before) = (line.tokens[words[place].token], line.tokens[words[place].token - 1])
            if words[place].opensItem(own, after: words[place - 1], before) { words[place].opensClause = true }
        }
        words[first].begin(isItem: unit.isItem, after: last, own: line.tokens[unit.tokens.lowerBound])
        for token in addresses { words[first + token - unit.tokens.lowerBound].roles = .notName }
        for (token, entry, count) in found where !addresses.contains(token) {
            let place = first + token - unit.tokens.lowerBound
            names[place] = (entry, count)
            for word in place..<place + count { words[word].covered(by: entry, isFirst: word == place) }
        }
        return true
    }

    /// For each word the end of the listed licence or certificate that begins at it among requirements: too seldom to
    /// be learned, they are skills by their names.
    var proofs: [Int?] {
        var found = [Int?](repeating: nil, count: words.count)
        guard zone == .requirements else { return found }
        for (index, name) in names.enumerated() {
            guard let name, name.entry.kind == .licence || name.entry.kind == .certificate, !name.entry.needsContext
            else { continue }
            var end = index + name.count
            if name.entry.kind == .licence {
                func isClass(_ place: Int) -> Bool { Self.licenceClasses.value(words[place].word) != nil }
                let start = end
                while end < words.count, words[end].line == words[index].line, isClass(end) { end += 1 }
                while end > start, words[end - 1].roles.contains(.function) { end -= 1 }
            }
            found[index] = end
        }
        return found
    }

    /// For each word whether it names, among requirements, a product beyond doubt; "C", "R" and "Go" do beside another
    /// product.
    var products: [Bool] {
        var found = [Bool](repeating: false, count: words.count)
        guard zone == .requirements else { return found }
        let starts = names.indices.filter { names[$0]?.entry.kind == .product }
        for (place, start) in starts.enumerated() {
            guard let name = names[start] else { continue }
            let others = [place - 1, place + 1].filter(starts.indices.contains).map { starts[$0] }
            let isBeside = others.contains { abs($0 - start) <= 3 && words[$0].line == words[start].line }
            guard !name.entry.needsContext || isBeside else { continue }
            for word in start..<start + name.count { found[word] = true }
        }
        return found
    }

    private static let licenceClasses: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("der|mind|mindestens|Klasse|Kl|B|BE|C|CE|C1|C1E|D|T|L|3|2|A", true)
        return list
    }()

    /// The words of web addresses, which are no skills.
    private static func addresses(_ line: TokenLine, _ range: Range<Int>) -> Set<Int> {
        var found: Set<Int> = []
        var isAddress = false
        for index in range {
            let token = line.tokens[index]
            if token.gap.contains(.space) { isAddress = false }
            if addressWords.exact(token) != nil { isAddress = true }
            if isAddress { found.insert(index) }
        }
        return found
    }

    private static let addressWords: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("http|https|www|mailto", true)
        return list
    }()
}
