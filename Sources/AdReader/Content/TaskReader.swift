import JobMarket

/// Reads which lines state tasks, what kind of work each is about, and what it says is done.
package enum TaskReader {
    package static func read(_ content: AdContent) -> [TaskLine] {
        var lines: [TaskLine] = []
        for unit in content.units where unit.isTask && !unit.tokens.isEmpty {
            if asks(unit, content.lines[unit.line]) { continue }
            let statements = WorkReader.statements(of: content.lines[unit.line], unit.tokens)
            if lines.last?.line != unit.line { lines.append(TaskLine(line: unit.line)) }
            let kinds = kinds(content.lines[unit.line], unit.tokens) + statements.map(\.kind)
            lines[lines.count - 1].add(kinds, statements)
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

extension TaskLine {
    fileprivate mutating func add(_ more: [TaskKind], _ statements: [WorkStatement]) {
        for kind in more where !kinds.contains(kind) { kinds.append(kind) }
        self.statements += statements
    }
}
