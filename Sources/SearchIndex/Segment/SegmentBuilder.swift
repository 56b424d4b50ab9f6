import GermanText
import JobMarket

/// Collects ads and writes them as one segment.
struct SegmentBuilder {
    private var columns = ColumnBuilder()
    private var words: WordBuilder
    private let titles: TitleAnalysis?
    /// The terms of skills' names so far.
    private var skillTerms: [String: [UInt8]] = [:]

    init(analysis: TextAnalysis) {
        words = WordBuilder(analysis: analysis)
        titles = analysis == .german ? TitleAnalysis() : nil
    }

    var count: Int { columns.count }
    /// Words of texts held, which most of the memory goes to.
    var wordCount: Int { words.wordCount }

    mutating func add(_ ad: IndexedAd) {
        var skills: [FactSkill] = []
        for skill in ad.facts.skills where !skills.contains(where: { $0.name.utf8.elementsEqual(skill.name.utf8) }) {
            skills.append(skill)
        }
        let title = titles?.analyse(ad.title, employer: ad.employer)
        words.add(
            title: ad.title, demands: ad.demands, rest: ad.rest,
            attributes: attributes(ad, skills: skills) + (title?.parts ?? []))
        columns.add(ad, skills: skills, title: title)
    }

    /// What the ad can be found by beside its text.
    private mutating func attributes(_ ad: IndexedAd, skills: [FactSkill]) -> [[UInt8]] {
        var attributes: [[UInt8]] = []
        for skill in skills {
            let term = skillTerms[skill.name] ?? [TermKind.skill] + Tokens.words(skill.name).joined(separator: " ").utf8
            skillTerms[skill.name] = term
            if term.count > 1, !attributes.contains(term) { attributes.append(term) }
        }
        if !ad.facts.occupation.isEmpty { attributes.append([TermKind.occupation] + ad.facts.occupation.utf8) }
        attributes.append([TermKind.employer] + ad.employer.utf8)
        return attributes
    }

    /// Of ads with the same key, only the last one is written.
    ///
    /// - Returns: the number of ads.
    mutating func write(to file: SegmentWriter) -> Int {
        let (order, ranks) = columns.order()
        words.write(to: file, order: order)
        columns.write(to: file, order: order, ranks: ranks)
        return order.count
    }

    /// The segment in memory.
    consuming func segment() -> Segment { Segment { write(to: $0) } }
}
