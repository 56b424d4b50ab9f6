import JobMarket

/// Reads the skills that an ad asks for.
///
/// A model finds them in the requirements as a whole, and in those tasks that name a product; listed names give
/// their kind and link them; education and languages have readers of their own.
enum SkillReader {
    static func read(_ ad: AdContext, _ content: AdContent) -> [SkillDemand] {
        read(ad, content, by: SkillModel.shared)
    }

    static func read(_ ad: AdContext, _ content: AdContent, by model: SkillModel) -> [SkillDemand] {
        let company = Set(TokenLine(ad.posting.company ?? "").tokens.map(\.hash))
        let passages = SkillPassage.passages(of: content)
        var gathered = Gathered()
        // A tool named in a task counts only where the requirements do not name it.
        for zone in [SkillPassage.Zone.requirements, .tasks] {
            for passage in passages where passage.zone == zone {
                let wishes = SkillWishes(passage)
                for (words, isSoft) in model.skills(of: passage) {
                    let skill = SkillFinding(passage, words, isSoft: isSoft, content)
                    let tokens = content.lines[skill.line].tokens[skill.tokens]
                    if tokens.allSatisfy({ company.contains($0.hash) }) { continue }
                    if skill.name == nil, SkillFinding.isEmpty(tokens) { continue }
                    gathered.add(skill, isWish: wishes.wishes(for: words), zone, ad, content)
                }
            }
        }
        return gathered.demands
    }

    private struct Gathered {
        var demands: [SkillDemand] = []
        private var texts: Set<WordHash> = []
        private var names: Set<String> = []

        /// Adds a skill that has not been named before.
        mutating func add(
            _ skill: SkillFinding, isWish: Bool, _ zone: SkillPassage.Zone, _ ad: AdContext, _ content: AdContent
        ) {
            let line = content.lines[skill.line]
            guard let span = line.span(skill.tokens) else { return }
            if zone == .tasks, let name = skill.name, names.contains(name) { return }
            let tokens = line.tokens[skill.tokens]
            guard let first = tokens.first, let last = tokens.last,
                texts.insert(WordHash(of: line.folded[first.fold.lowerBound..<last.fold.upperBound])).inserted
            else { return }
            if let name = skill.name { names.insert(name) }
            let evidence = ad.evidence(line: skill.line, exactly: span)
            demands.append(
                SkillDemand(
                    text: evidence.text, skill: skill.name, kind: skill.kind, need: isWish ? .nice : .must,
                    evidence: evidence))
        }
    }
}
