import JobMarket

/// Reads which lines state tasks, and what kind of work each is about.
package enum TaskReader {
    package static func read(_ content: AdContent) -> [TaskLine] {
        var lines: [TaskLine] = []
        for unit in content.units where unit.isTask && !unit.tokens.isEmpty {
            if asks(unit, content.lines[unit.line]) { continue }
            let kinds = kinds(content.lines[unit.line], unit.tokens)
            if lines.last?.line == unit.line {
                let known = lines[lines.count - 1].kinds
                lines[lines.count - 1].kinds += kinds.filter { !known.contains($0) }
            } else {
                lines.append(TaskLine(line: unit.line, kinds: kinds))
            }
        }
        return lines
    }

    /// "Klingt das nach dir?" stands among the tasks of many ads and is none.
    private static func asks(_ unit: TextUnit, _ line: TokenLine) -> Bool {
        guard !unit.isItem, let span = line.span(unit.tokens) else { return false }
        return line.bytes[span.upperBound...].first == UInt8(ascii: "?")
    }

    private static func kinds(_ line: TokenLine, _ range: Range<Int>) -> [TaskKind] {
        var kinds: [TaskKind] = []
        for index in range {
            if let kind = TaskCues.kinds.value(of: line.tokens[index]), !kinds.contains(kind) { kinds.append(kind) }
        }
        return kinds
    }
}
