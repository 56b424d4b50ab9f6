import JobMarket
import Learning

/// An ad cut into words and into pieces of one zone each.
package struct AdContent {
    /// The tokenized lines; the title is line 0.
    let lines: [TokenLine]
    /// The pieces in reading order, together covering every line from 1.
    package private(set) var units: [TextUnit] = []
    /// Lines that repeat an earlier one, as in an ad printed twice in its own text.
    let repeats: Set<Int>
    /// For each line the earlier one that it copies where whole passages are printed twice, else itself.
    let origins: [Int]

    /// Cuts an ad into words, then into units, and finds the zone of each unit.
    /// - Parameter model: another than the one in the program where training tries one.
    package init(read text: AdText, by model: ChainModel = ZoneReader.model) {
        self.init(cut: text)
        units = ZoneReader.zoned(self, by: model)
    }

    /// Cuts an ad into words and units; every zone is still ``ZoneKind/other``.
    package init(cut text: AdText) {
        lines = [TokenLine(text.title)] + text.lines.map(TokenLine.init)
        var seen: Set<WordHash> = []
        var repeats: Set<Int> = []
        for (number, line) in lines.enumerated().dropFirst() where line.tokens.count > 2 {
            let words = line.tokens.reduce(WordHash()) { $0.followed(by: $1.hash) }
            if !seen.insert(words).inserted { repeats.insert(number) }
        }
        self.repeats = repeats
        origins = CopiedPassages.origins(of: lines)
        units = UnitCutter.units(of: self)
    }

    /// Whether a unit stands in a passage that is printed a second time.
    package func isCopy(_ unit: TextUnit) -> Bool { origins[unit.line] != unit.line }

    /// The bytes of a unit with what follows it up to the next unit of its line.
    package func text(of unit: TextUnit) -> ArraySlice<UInt8> {
        let line = lines[unit.line]
        guard let span = line.span(unit.tokens) else { return line.bytes[...] }
        let start = unit.tokens.lowerBound == 0 ? 0 : span.lowerBound
        let isLast = unit.tokens.upperBound == line.tokens.count
        return line.bytes[start..<(isLast ? line.bytes.count : line.tokens[unit.tokens.upperBound].bytes.lowerBound)]
    }
}

/// A piece of a line: a heading, a list item, a sentence or the whole line.
package struct TextUnit {
    package var line: Int
    /// Its words in the line.
    var tokens: Range<Int>
    /// The heading's claim where the piece is one.
    package var heading: HeadingClaim?
    /// Whether the piece begins with the mark of a list item.
    package var isItem = false
    package var zone = ZoneKind.other
    /// Whether the piece states a task rather than leading to one.
    package var isTask = false

    /// Whether the piece is a heading rather than text.
    var isHeading: Bool { heading != nil }
}

/// What a heading says of the lines it opens.
package struct HeadingClaim: Hashable, Sendable {
    /// The zone that it opens.
    package var zone: ZoneKind
    /// Another that it may open as well, which is seldom.
    package var otherZone: ZoneKind?
    /// How surely it opens one of them, from 1 to 16.
    package var weight: Int
    /// Whether what follows is only wished for ("Nice to have").
    package var isWish = false
}
