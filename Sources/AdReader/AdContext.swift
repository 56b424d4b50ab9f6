import JobMarket

/// One ad while it is being read: the posting, its lines and, once known, its zones.
///
/// Every reader takes the context and gives back values with their evidence; none changes it.
struct AdContext {
    let posting: Posting
    let text: AdText
    var zones: [Zone] = []

    init(posting: Posting, text: AdText) {
        self.posting = posting
        self.text = text
    }

    /// The zone of a line; `other` for the title and for lines without a zone.
    func zone(of line: Int) -> ZoneKind {
        zones.first { $0.first <= line && line <= $0.last }?.kind ?? .other
    }

    /// The evidence for a piece of a line given in UTF-8 bytes.
    func evidence(line: Int, bytes: Range<Int>) -> Evidence {
        let source = text[line]
        let utf8 = source.utf8
        let lower = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        let upper = utf8.index(lower, offsetBy: bytes.count)
        let piece = source[lower..<upper]
        let start = source.unicodeScalars.distance(from: source.startIndex, to: lower)
        return Evidence(line: line, start: start, end: start + piece.unicodeScalars.count, text: String(piece))
    }

    /// The evidence for a whole line.
    func evidence(line: Int) -> Evidence {
        let source = text[line]
        return Evidence(line: line, start: 0, end: source.unicodeScalars.count, text: source)
    }
}
