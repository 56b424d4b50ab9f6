/// Cuts a passage into the items of its lists and says of each word what its item holds.
enum SkillItems {
    struct Place {
        /// The telling roles of all words of the item.
        var roles: UInt64 = 0
        /// What the items before it in the clause announced.
        var clauseRoles: UInt64 = 0
        /// The roles of the item's last word.
        var lastRoles: UInt64 = 0
        /// Words in the item, at most 6.
        var size: UInt64 = 0
        /// Words of the item before this one, at most 4.
        var index: UInt64 = 0
    }

    private static let telling: SkillWords.Role = [
        .cue, .education, .language, .soft, .softHead, .attitude, .softAdjective, .verb,
    ]
    private static let announcing: SkillWords.Role = [.cue, .education, .language, .attitude]

    /// One place for each word.
    static func around(_ words: [SkillWord]) -> [Place] {
        var places = [Place](repeating: Place(), count: words.count)
        var clause: SkillWords.Role = []
        var start = 0
        for end in 0...words.count where end == words.count || (end > start && begins(words, at: end)) {
            var all: SkillWords.Role = []
            for index in start..<end { all.formUnion(words[index].roles) }
            for index in start..<end {
                if words[index].opensClause { clause = [] }
                places[index] = Place(
                    roles: all.intersection(telling).bits,
                    clauseRoles: clause.intersection(announcing).bits, lastRoles: words[end - 1].roles.bits,
                    size: UInt64(min(end - start, 6)), index: UInt64(min(index - start, 4)))
            }
            clause.formUnion(all)
            start = end
        }
        return places
    }

    /// Whether an item begins with a word.
    private static func begins(_ words: [SkillWord], at index: Int) -> Bool {
        let word = words[index]
        if word.opensClause { return true }
        if word.gap & SkillWord.Start.unit != 0 { return word.gap & SkillWord.Start.wrapped == 0 }
        let gap = Token.Gap(rawValue: UInt16(truncatingIfNeeded: word.gap))
        if gap.contains(.ellipsis) { return false }
        if !gap.isDisjoint(with: borders) || word.roles.contains(.and) { return true }
        let last = words[index - 1]
        return last.roles.contains(.and) && !last.follows(.ellipsis)
    }

    private static let borders: Token.Gap = [
        .comma, .semicolon, .colon, .slash, .stop, .open, .close, .dash, .bullet, .ampersand,
    ]
}
