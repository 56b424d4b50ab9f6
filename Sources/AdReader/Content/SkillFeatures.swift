import Learning

/// What the model of skills is told of each word of a passage.
struct SkillFeatures {
    /// Features fall into 2^bits buckets.
    static let bits = 18

    private var features: [UInt32] = []
    private var bounds: [Int32] = [0]
    private var kind: UInt64 = 0

    static func sequence(of passage: SkillPassage) -> ChainModel.Sequence {
        var own = SkillFeatures()
        own.features.reserveCapacity(passage.words.count * 50)
        own.describe(passage)
        return ChainModel.Sequence(
            features: own.features, bounds: own.bounds, steps: [UInt8](repeating: 0, count: passage.words.count))
    }

    /// Hashed here and not by `FeatureHash`, whose calls across modules would take most of the time.
    @inline(__always)
    private mutating func add(_ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0, _ fourth: UInt64 = 0) {
        kind += 1
        var hash = (kind ^ first) &* 0x9E37_79B9_7F4A_7C15
        hash = ((hash << 23 | hash >> 41) ^ second) &* 0xC2B2_AE3D_27D4_EB4F
        hash = ((hash << 23 | hash >> 41) ^ third) &* 0x9E37_79B9_7F4A_7C15
        hash = ((hash << 23 | hash >> 41) ^ fourth) &* 0xC2B2_AE3D_27D4_EB4F
        hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
        features.append(UInt32(truncatingIfNeeded: hash >> UInt64(64 - Self.bits)))
    }

    private mutating func describe(_ passage: SkillPassage) {
        let words = passage.words
        let items = SkillItems.around(words)
        var trigger = Trigger()
        for index in words.indices {
            func word(_ offset: Int) -> SkillWord {
                words.indices.contains(index + offset) ? words[index + offset] : .none
            }
            let own = words[index]
            trigger.reach(own)
            kind = 0
            describe(own, word(-1), word(1))
            describe(before: (word(-3), word(-2), word(-1)), after: (word(2), word(3)))
            describe(own, trigger, zone: passage.zone)
            describe(own, items[index])
            bounds.append(Int32(features.count))
            trigger.pass(own)
        }
    }

    /// The word itself and its neighbours.
    private mutating func describe(_ own: SkillWord, _ last: SkillWord, _ next: SkillWord) {
        let (roles, lastRoles, nextRoles) = (own.roles.bits, last.roles.bits, next.roles.bits)
        add(1)
        add(own.word.value)
        add(last.word.value)
        add(next.word.value)
        add(own.suffixes.three)
        add(own.suffixes.four)
        add(own.suffixes.six)
        add(own.suffixes.nine)
        add(own.prefix)
        add(last.suffixes.four)
        add(next.suffixes.four)
        add(own.shape, own.gap)
        add(own.shape, own.suffixes.three)
        add(last.shape, own.gap, own.shape, next.gap &* 131 &+ next.shape)
        add(roles)
        add(lastRoles)
        add(nextRoles)
        add(roles, own.gap)
        add(lastRoles, own.gap, roles)
        add(roles, next.gap, nextRoles)
        add(lastRoles, roles, nextRoles)
        add(last.word.value, own.word.value)
        add(last.word.value, roles)
        add(own.cover)
        add(last.cover)
        add(next.cover)
        add(last.cover, own.gap, own.cover)
        add(own.cover, next.gap, next.cover)
    }

    /// Words further away.
    private mutating func describe(
        before: (third: SkillWord, second: SkillWord, first: SkillWord), after: (second: SkillWord, third: SkillWord)
    ) {
        add(before.second.word.value, before.first.word.value)
        add(before.second.word.value)
        add(after.second.word.value)
        add(before.third.roles.bits)
        add(before.second.roles.bits)
        add(after.second.roles.bits)
        add(after.third.roles.bits)
    }

    /// What announced the word earlier in its clause.
    private mutating func describe(_ own: SkillWord, _ trigger: Trigger, zone: SkillPassage.Zone) {
        add(trigger.role, own.roles.bits)
        add(trigger.role, own.gap, own.shape)
        add(trigger.role, own.cover)
        add(trigger.role, own.suffixes.four)
        add(trigger.isInBrackets ? 1 : 0, own.shape)
        add(zone.rawValue, own.cover)
    }

    /// The item of a list that the word stands in.
    private mutating func describe(_ own: SkillWord, _ item: SkillItems.Place) {
        let roles = own.roles.bits
        add(item.roles, roles)
        add(item.roles, own.gap, own.shape)
        add(item.clauseRoles, own.shape, own.gap)
        add(item.clauseRoles, item.roles)
        add(item.clauseRoles, roles)
        add(item.size, item.index)
        add(item.size, item.index, own.shape)
        add(item.size, item.index, item.roles)
        add(item.lastRoles, roles)
    }
}

/// The last word of a clause that announces something.
private struct Trigger {
    var role: UInt64 = 0
    var isInBrackets = false

    private static let order: [SkillWords.Role] = [
        .attitude, .cue, .education, .language, .example, .softHead, .verb,
    ]
    private static let any: SkillWords.Role = order.reduce([]) { $0.union($1) }

    mutating func reach(_ word: SkillWord) {
        if word.opensClause { role = 0 }
        if word.opensBracket { isInBrackets = true }
        if word.closesBracket { isInBrackets = false }
    }

    mutating func pass(_ word: SkillWord) {
        if !word.roles.isDisjoint(with: Self.any) {
            role = Self.order.first { word.roles.contains($0) }?.bits ?? 0
        }
    }
}

extension SkillWords.Role {
    var bits: UInt64 { UInt64(rawValue) }
}
