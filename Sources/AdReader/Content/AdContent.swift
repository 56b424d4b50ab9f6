import JobMarket

/// An ad cut into words and into pieces of one zone each.
struct AdContent {
    /// The tokenized lines; the title is line 0.
    let lines: [TokenLine]
    /// The pieces in reading order, together covering every line from 1.
    private(set) var units: [TextUnit] = []
    /// Lines that repeat an earlier one, as in an ad printed twice in its own text.
    let repeats: Set<Int>

    /// Cuts an ad into words, then into units, and finds the zone of each unit.
    init(read text: AdText) {
        self.init(text)
        units = UnitCutter.units(of: self)
        for (unit, zone) in ZoneReader.zones(ofUnitsIn: self).enumerated() { units[unit].zone = zone }
    }

    private init(_ text: AdText) {
        lines = [TokenLine(text.title)] + text.lines.map(TokenLine.init)
        var seen: Set<[UInt8]> = []
        var repeats: Set<Int> = []
        for (number, line) in lines.enumerated().dropFirst() where line.tokens.count > 2 {
            if !seen.insert(line.folded).inserted { repeats.insert(number) }
        }
        self.repeats = repeats
    }
}

/// A piece of a line: a heading, a list item, a sentence or the whole line.
struct TextUnit {
    var line: Int
    /// Its words in the line.
    var tokens: Range<Int>
    /// The heading's claim where the piece is one.
    var heading: HeadingClaim?
    /// Whether the piece begins with the mark of a list item.
    var isItem = false
    var zone = ZoneKind.other

    /// Whether the piece is a heading rather than text.
    var isHeading: Bool { heading != nil }
}

/// What a heading says of the lines it opens.
struct HeadingClaim: Hashable, Sendable {
    /// The zones that it may open: nearly always one.
    var zones: [ZoneKind]
    /// How surely it opens one of them, from 1 to 16.
    var weight: Int
    /// Whether what follows is only wished for ("Nice to have").
    var isWish = false
}
