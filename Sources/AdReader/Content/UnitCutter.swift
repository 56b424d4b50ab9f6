import JobMarket

/// Cuts lines into units: headings, list items and sentences.
///
/// Short lines stay whole. Long ones are cut at sentence ends, at marks of list items and at headings in the
/// middle of a line, since many sources print an ad as one line or wrap it at a fixed width.
enum UnitCutter {
    /// Lines up to this many bytes are not cut into sentences.
    private static let wholeLine = 160

    static func units(of content: AdContent) -> [TextUnit] {
        var units: [TextUnit] = []
        units.reserveCapacity(content.lines.count * 2)
        for (number, line) in content.lines.enumerated().dropFirst() {
            if line.tokens.isEmpty || (line.tokens.count == 1 && filler.exact(line.tokens[0]) != nil) {
                units.append(TextUnit(line: number, tokens: 0..<0))
            } else if let claim = HeadingReader.claim(of: line) {
                units.append(TextUnit(line: number, tokens: 0..<line.tokens.count, heading: claim))
            } else {
                cut(line, number, into: &units)
            }
        }
        return units
    }

    private static func cut(_ line: TokenLine, _ number: Int, into units: inout [TextUnit]) {
        let marked = isItem(line)
        let isLong = line.bytes.count > wholeLine
        var start = 0
        var index = 0
        func close(at end: Int) {
            if end > start {
                units.append(TextUnit(line: number, tokens: start..<end, isItem: start == 0 ? marked : isLong))
            }
            start = end
        }
        while index < line.tokens.count {
            if let (claim, count) = HeadingReader.inlineClaim(line, at: index) {
                close(at: index)
                units.append(TextUnit(line: number, tokens: index..<index + count, heading: claim))
                index += count
                start = index
                continue
            }
            if index > start, isLong, endsSentence(line, before: index) { close(at: index) }
            index += 1
        }
        close(at: line.tokens.count)
    }

    /// The name of the space that some sources leave as it is encoded ("&nbsp;").
    private static let filler: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add("nbsp", true)
        return list
    }()

    /// Whether the line begins with the mark of a list item.
    private static func isItem(_ line: TokenLine) -> Bool {
        guard let first = line.tokens.first else { return false }
        return first.bytes.lowerBound > 0 && !first.gap.isDisjoint(with: [.bullet, .dash, .hyphen, .ellipsis, .other])
            && line.bytes.first != 0x23
    }

    /// Whether a sentence or a list item ends before a token.
    static func endsSentence(_ line: TokenLine, before index: Int) -> Bool {
        let token = line.tokens[index]
        if token.shape.contains(.glued) || token.gap.contains(.bullet) { return true }
        guard token.gap.contains(.stop), token.isCapital, index > 0 else { return false }
        let last = line.tokens[index - 1]
        if line.bytes[last.bytes.upperBound] == 0x2E {
            // Not after "z. B.", "Dr.", "ca." and ordinals.
            if last.length == 1 || abbreviations.exact(last) != nil { return false }
            if last.shape.contains(.digit) && !last.shape.contains(.letter) && last.length <= 2 { return false }
            return token.gap.contains(.space) || last.shape.contains(.small)
        }
        return true
    }

    private static let abbreviations: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            zB|bzw|ca|inkl|exkl|ggf|evtl|etc|usw|max|min|mind|Dr|Prof|Nr|Str|St|Tel|Dipl|Ing|insb|insbes|bspw|vgl|Abs
            Art|Mio|Mrd|Std|kfm|kaufm|techn|gem|lt|sog|ff|Co|vs|approx|incl|Fa|Hr|Fr|abgeschl|Bsp|div|allg|mtl|jährl
            monatl|eg|ie
            """, true)
        return list
    }()
}
