import GermanText
import JobMarket

/// A stretch of a line that holds the words a reader looks for: a few sentences, or all of a short line.
///
/// Some sources put a whole ad on one line; expressions then run only where their words are.
struct TermPiece {
    let line: TermLine
    /// Where the piece begins in the line, in bytes.
    let base: Int
    let text: String
    /// A bit for each of ``LineGate/Reader`` of which a stem occurs in the piece.
    let found: UInt32

    /// Whether the piece passes a gate.
    func passes(_ reader: LineGate.Reader) -> Bool { found & reader.bit != 0 }

    /// Where a match stands in the line, in bytes.
    func bytes(of match: Pattern.Match) -> Range<Int> {
        match.byteRange.lowerBound + base..<match.byteRange.upperBound + base
    }

    /// The matches that begin in the line itself, not in the start of the next.
    func matches(_ pattern: Pattern) -> [Pattern.Match] {
        pattern.matches(in: text).filter { base + $0.byteRange.lowerBound < line.text.utf8.count }
    }

    /// The first match, where it begins in the line itself.
    func first(_ pattern: Pattern) -> Pattern.Match? {
        pattern.first(in: text).flatMap { base + $0.byteRange.lowerBound < line.text.utf8.count ? $0 : nil }
    }

    /// The origin of a value read from a match in ``text``.
    func origin(_ match: Pattern.Match, in ad: AdContext) -> Origin { line.origin(bytes(of: match), in: ad) }

    /// The words of the line around a match, in bytes before and after it.
    func around(_ match: Pattern.Match, before: Int, after: Int) -> String {
        let bytes = bytes(of: match)
        return line.slice(from: bytes.lowerBound - before, to: bytes.upperBound + after)
    }

    /// The words of the line before a match.
    func before(_ match: Pattern.Match, _ count: Int) -> String {
        let start = bytes(of: match).lowerBound
        return line.slice(from: start - count, to: start)
    }
}

/// A line divided into pieces, once for all readers.
struct DividedLine {
    private let text: String
    private let pieces: [(bytes: Range<Int>, found: UInt32)]

    /// Lines up to this length, in bytes, are read as they are.
    private static let short = 300
    /// Pieces hold at least this many bytes, and are cut at any space beyond the other.
    private static let least = 120
    private static let most = 600

    static func isLong(_ text: String) -> Bool { text.utf8.count > short }

    /// - Parameter search: tells what is in each piece.
    init(_ text: String, by search: StemSearch) {
        self.text = text
        let isLong = Self.isLong(text)
        var text = text
        pieces = text.withUTF8 { bytes in
            (isLong ? Self.cuts(bytes) : [bytes.indices]).map {
                ($0, search.found(in: UnsafeBufferPointer(rebasing: bytes[$0])))
            }
        }
    }

    /// The pieces in which one of the bits was found.
    func pieces(of line: TermLine, passing bits: UInt32) -> [TermPiece] {
        let utf8 = text.utf8
        return pieces.compactMap { piece in
            guard piece.found & bits != 0 else { return nil }
            if piece.bytes.count == utf8.count { return TermPiece(line: line, base: 0, text: text, found: piece.found) }
            let lower = utf8.index(utf8.startIndex, offsetBy: piece.bytes.lowerBound)
            let words = text[lower..<utf8.index(lower, offsetBy: piece.bytes.count)]
            return TermPiece(line: line, base: piece.bytes.lowerBound, text: String(words), found: piece.found)
        }
    }

    /// Where a long text divides: after sentences and before bullets; where there are none, at a space.
    private static func cuts(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var index = least
        while index < bytes.count {
            let isEnd = endsPiece(bytes, index) || index - start >= most && bytes[index] == 0x20
            index += 1
            if isEnd {
                ranges.append(start..<index)
                start = index
                index += least
            }
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        return ranges
    }

    /// Whether a sentence ends with the byte, as far as its neighbours tell: "Jahre. Die", not "ca. 20" or "z. B.".
    private static func endsPiece(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch bytes[index] {
        case 0x20:  // before a bullet U+2022
            return index + 3 < bytes.count && bytes[index + 1] == 0xE2 && bytes[index + 2] == 0x80
                && bytes[index + 3] == 0xA2
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
            return index + 1 == bytes.count || bytes[index + 1] == 0x20
        case UInt8(ascii: "."):
            guard index >= 4, index + 2 < bytes.count else { return false }
            for before in (index - 4)..<index where bytes[before] < 0x41 { return false }
            let next = bytes[index + 1] == 0x20 ? bytes[index + 2] : bytes[index + 1]
            return next >= 0x41 && next <= 0x5A || next == 0xC3
        default: return false
        }
    }
}
