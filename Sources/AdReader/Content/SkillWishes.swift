/// Tells what an ad only wishes for from what it insists on.
///
/// "Idealerweise" speaks for what follows it in its clause, "von Vorteil" for what stands before it; a heading or a
/// line that ends in a colon speaks for all that it opens.
struct SkillWishes {
    /// Words after which a clause ends in any case, so that endless lines stay cheap.
    private static let longest = 300

    private var isWish: [Bool]

    init(_ passage: SkillPassage) {
        isWish = [Bool](repeating: passage.isWish, count: passage.words.count)
        if passage.isWish { return }
        var start = 0
        for end in 0...passage.words.count
        where end == passage.words.count
            || (end > start && (passage.words[end].opensClause || end - start >= Self.longest))
        {
            mark(passage.words, start..<end)
            start = end
        }
    }

    /// Whether a skill is only wished for.
    func wishes(for words: Range<Int>) -> Bool { isWish[words.lowerBound] }

    private mutating func mark(_ words: [SkillWord], _ clause: Range<Int>) {
        for index in clause {
            let roles = words[index].roles
            if roles.contains(.wishAhead) {
                set(index..<part(words, clause, beginningAt: index))
            } else if roles.contains(.wishBehind) {
                if index > clause.lowerBound + 1 {
                    set(part(words, clause, endingAt: index)..<index + 1)
                } else {
                    // "Von Vorteil sind ..." looks ahead, "Von Vorteil: ...; ..." beyond its clause.
                    let isLabel = index + 1 < words.count && words[index + 1].follows(.colon)
                    set(index..<(isLabel ? unitEnd(words, from: index) : clause.upperBound))
                }
            }
        }
    }

    private mutating func set(_ range: Range<Int>) {
        for word in range { isWish[word] = true }
    }

    /// Where the item or line ends.
    private func unitEnd(_ words: [SkillWord], from index: Int) -> Int {
        words.indices.dropFirst(index + 1).prefix(Self.longest).first {
            words[$0].opensClause && words[$0].gap & SkillWord.Start.unit != 0
        } ?? min(index + 1 + Self.longest, words.count)
    }

    /// Where the part of a clause ends that "idealerweise" speaks of: before a comma behind which a demand of its own
    /// begins.
    private func part(_ words: [SkillWord], _ clause: Range<Int>, beginningAt index: Int) -> Int {
        (index + 1..<clause.upperBound).dropFirst(2).first { isDemand(words, clause, at: $0) } ?? clause.upperBound
    }

    /// The part of a clause that "von Vorteil" speaks of: after a comma what is known anew begins.
    private func part(_ words: [SkillWord], _ clause: Range<Int>, endingAt index: Int) -> Int {
        var start = index
        while start > clause.lowerBound, !isDemand(words, clause.lowerBound..<index, at: start) { start -= 1 }
        return start
    }

    /// Whether a comma stands before the word and one of the next announces knowledge.
    private func isDemand(_ words: [SkillWord], _ clause: Range<Int>, at index: Int) -> Bool {
        words[index].follows(.comma)
            && (index..<min(index + 4, clause.upperBound)).contains { words[$0].roles.contains(.cue) }
    }
}
