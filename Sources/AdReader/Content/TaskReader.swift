import JobMarket

/// Reads which lines state tasks, and what kind of work each is about.
enum TaskReader {
    /// Bytes a piece needs to state a task.
    private static let shortest = 6

    static func read(_ content: AdContent) -> [TaskLine] {
        var lines: [TaskLine] = []
        for unit in content.units where unit.zone == .tasks && !unit.isHeading {
            let line = content.lines[unit.line]
            guard states(unit, line) else { continue }
            let kinds = kinds(line, unit.tokens)
            if lines.last?.line == unit.line {
                let known = lines[lines.count - 1].kinds
                lines[lines.count - 1].kinds += kinds.filter { !known.contains($0) }
            } else {
                lines.append(TaskLine(line: unit.line, kinds: kinds))
            }
        }
        return lines
    }

    /// Whether a piece of a task zone states a task rather than leading to one or calling for applications.
    private static func states(_ unit: TextUnit, _ line: TokenLine) -> Bool {
        guard let span = line.span(unit.tokens), span.count >= shortest else { return false }
        let isLast = unit.tokens.upperBound == line.tokens.count
        let ending = isLast ? line.tail : line.tokens[unit.tokens.upperBound].gap
        // "In dieser Position übernehmen Sie:" leads to tasks; an item may still have items below it.
        if ending.contains(.colon), !unit.isItem { return false }
        if isQuestion(unit, line, isLast) { return false }
        var position = unit.tokens.lowerBound
        var doing = 0.0
        while position < unit.tokens.upperBound {
            if let (cue, count) = ZoneCues.words.longest(line, at: position, before: unit.tokens.upperBound) {
                doing += cue.zone == .tasks ? cue.weight : cue.zone == .application ? -1.5 : 0
                position += count
            } else {
                position += 1
            }
        }
        if unit.isItem { return doing > -2 }
        if span.count > 160, doing <= 0 { return false }
        return doing > -1
    }

    private static func isQuestion(_ unit: TextUnit, _ line: TokenLine, _ isLast: Bool) -> Bool {
        guard let span = line.span(unit.tokens) else { return false }
        let after = line.bytes[span.upperBound...].prefix(3)
        return !unit.isItem && after.contains(0x3F)
    }

    private static func kinds(_ line: TokenLine, _ range: Range<Int>) -> [TaskKind] {
        var kinds: [TaskKind] = []
        for index in range {
            if let kind = TaskCues.kinds.value(of: line.tokens[index]), !kinds.contains(kind) { kinds.append(kind) }
        }
        return kinds
    }
}
