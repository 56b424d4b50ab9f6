import JobMarket

/// One ad while it is being read: the posting, its lines and, once known, its zones.
///
/// Every reader takes the context and gives back values with their evidence; none changes it.
struct AdContext {
    let posting: Posting
    let text: AdText
    /// The lines as the term readers see them.
    let lines: LineGate.Lines
    private let counts: ScalarCounts
    /// In reading order, without gaps.
    var zones: [Zone] = []

    init(posting: Posting, text: AdText) {
        self.posting = posting
        self.text = text
        lines = LineGate.Lines(text)
        counts = ScalarCounts(text)
    }

    /// The zone of a line; `other` for the title and for lines without a zone.
    func zone(of line: Int) -> ZoneKind {
        var (first, end) = (0, zones.count)
        while first < end {
            let middle = (first + end) / 2
            if zones[middle].last < line { first = middle + 1 } else { end = middle }
        }
        return first < zones.count && zones[first].first <= line ? zones[first].kind : .other
    }

    /// The evidence for a piece of a line given in UTF-8 bytes, with the whole of the words at its ends.
    func evidence(line: Int, bytes: Range<Int>) -> Evidence {
        evidence(line: line, exactly: WordBorders.widened(bytes, in: text[line]))
    }

    /// The evidence for a piece of a line that may stand inside a word, as a contact glued to the next word does.
    func evidence(line: Int, exactly bytes: Range<Int>) -> Evidence {
        let source = text[line]
        let utf8 = source.utf8
        let lower = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        let upper = utf8.index(lower, offsetBy: bytes.count)
        let piece = source[lower..<upper]
        let start = counts.scalars(before: bytes.lowerBound, line: line, in: source)
        return Evidence(line: line, start: start, end: start + piece.unicodeScalars.count, text: String(piece))
    }

    /// The evidence for a whole line.
    func evidence(line: Int) -> Evidence {
        let source = text[line]
        return Evidence(line: line, start: 0, end: source.unicodeScalars.count, text: source)
    }
}
