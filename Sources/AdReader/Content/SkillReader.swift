import JobMarket

/// Reads the skills that an ad asks for.
///
/// Requirement lines are cut into clauses and items. A skill is a listed name, a word written like a product
/// name, what stands after "Kenntnisse in" and its like, or a soft skill by its own word; education and
/// languages have readers of their own.
enum SkillReader {
    static func read(_ ad: AdContext, _ content: AdContent) -> [SkillDemand] {
        var demands: [SkillDemand] = []
        var seen: Set<String> = []
        let company = Set(TokenLine(ad.posting.company ?? "").tokens.map(\.hash))
        var isWish = false
        for unit in content.units where !content.repeats.contains(unit.line) {
            if let heading = unit.heading {
                isWish = heading.isWish
            } else if unit.zone == .requirements {
                let line = content.lines[unit.line]
                if isLeadIn(unit, line) { isWish = wishes(unit, line) }
                var clauses = SkillClauses(line, unit.tokens, isWish: isWish, company: company)
                clauses.read()
                for found in clauses.found { add(found, line, unit.line, ad, &seen, &demands) }
            }
        }
        // A tool named in a task counts only where the requirements do not name it.
        for unit in content.units where unit.zone == .tasks && !unit.isHeading && !content.repeats.contains(unit.line) {
            let line = content.lines[unit.line]
            for found in namedTools(line, unit.tokens) { add(found, line, unit.line, ad, &seen, &demands) }
        }
        return demands
    }

    /// A line that ends in a colon speaks for the items below it.
    private static func isLeadIn(_ unit: TextUnit, _ line: TokenLine) -> Bool {
        !unit.isItem && unit.tokens.upperBound == line.tokens.count && line.tail.contains(.colon)
    }

    private static func wishes(_ unit: TextUnit, _ line: TokenLine) -> Bool {
        unit.tokens.contains { index in
            guard let (role, _) = SkillWords.roles.longest(line, at: index, before: unit.tokens.upperBound) else {
                return false
            }
            return !role.isDisjoint(with: [.wishAhead, .wishBehind])
        }
    }

    private static func add(
        _ found: FoundSkill, _ line: TokenLine, _ number: Int, _ ad: AdContext, _ seen: inout Set<String>,
        _ demands: inout [SkillDemand]
    ) {
        // Counting to the evidence costs more in long lines than the text alone.
        guard let span = line.span(found.tokens), seen.insert(line.text(found.tokens)).inserted else { return }
        let evidence = ad.evidence(line: number, exactly: span)
        demands.append(
            SkillDemand(
                text: evidence.text, skill: found.entry?.name, kind: found.kind, need: found.isWish ? .nice : .must,
                evidence: evidence))
    }

    /// Tools named in a task: they will be worked with.
    private static func namedTools(_ line: TokenLine, _ range: Range<Int>) -> [FoundSkill] {
        var found: [FoundSkill] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let (entry, count) = SkillTable.shared.match(line, at: index, before: range.upperBound) {
                if entry.isSoftware, !entry.needsContext, line.tokens[index].isCapital {
                    found.append(FoundSkill(tokens: index..<index + count, kind: .hard, entry: entry))
                }
                index += count
            } else {
                index += 1
            }
        }
        return found
    }
}

/// A skill found in a line.
struct FoundSkill {
    var tokens: Range<Int>
    var kind: SkillKind
    var entry: SkillTable.Entry?
    var isWish = false
}
