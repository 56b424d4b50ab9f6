import JobMarket

/// How a unit looks, before any of its words is looked at.
struct UnitShape {
    enum Kind: Int {
        /// No words at all.
        case blank
        /// A heading that the lists know.
        case heading
        /// A line that looks like a heading of words not listed.
        case headingLike
        case item
        /// A few words that are no sentence.
        case note
        case text
    }

    var kind: Kind
    /// Length in bytes.
    let length: Int
    /// Whether the unit goes on in the middle of a sentence that began before.
    let runsOn: Bool
    /// Whether it stands on the line of the unit before.
    let sharesLine: Bool
    let endsInColon: Bool
    let endsInStop: Bool
    /// The last byte of the line where the unit ends it, else 0.
    let lastByte: UInt8

    init(_ unit: TextUnit, after previous: TextUnit?, _ line: TokenLine, previousEndsOpen: Bool) {
        sharesLine = previous?.line == unit.line
        guard let first = unit.tokens.first, let span = line.span(unit.tokens) else {
            kind = .blank
            length = 0
            runsOn = false
            endsInColon = false
            endsInStop = true
            lastByte = line.bytes.last ?? 0
            return
        }
        length = span.count
        let isLast = unit.tokens.upperBound == line.tokens.count
        let after = isLast ? line.tail : line.tokens[unit.tokens.upperBound].gap
        endsInColon = after.contains(.colon)
        endsInStop = after.contains(.stop)
        lastByte = isLast ? line.bytes.last ?? 0 : 0
        let begin = line.tokens[first]
        let isSmall = !begin.isCapital && !begin.shape.contains(.digit)
        runsOn = isSmall && !unit.isItem && previousEndsOpen && begin.gap.isSubset(of: [.space, .open])
        let isWhole = first == 0 && isLast
        if unit.heading != nil {
            kind = .heading
        } else if unit.isItem {
            kind = .item
        } else if isWhole, unit.tokens.count <= 9, length <= 64, !isSmall, !Self.endsSentence(line) {
            kind = begin.isCapital && !line.tokens.contains { $0.gap.contains(.comma) } ? .headingLike : .note
        } else {
            kind = length < 40 ? .note : .text
        }
    }

    /// Whether the line ends in a full stop or comma; a heading may ask or call.
    private static func endsSentence(_ line: TokenLine) -> Bool {
        line.tail.contains(.comma) || (line.tail.contains(.stop) && line.bytes.last == 0x2E)
    }

    var isHeadingOfAnyKind: Bool { kind == .heading || kind == .headingLike }

    /// 0 to 7, each step about one and a half times as long.
    var lengthBucket: Int {
        switch length {
        case ..<14: 0
        case ..<26: 1
        case ..<42: 2
        case ..<64: 3
        case ..<100: 4
        case ..<150: 5
        case ..<240: 6
        default: 7
        }
    }
}
