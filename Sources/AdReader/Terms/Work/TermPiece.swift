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

extension TermLine {
    /// Lines up to this length, in bytes, are read as they are.
    private static let short = 300
    /// Pieces hold at least this many bytes, and are cut at any space beyond the other.
    private static let least = 120
    private static let most = 600

    /// The pieces of the line that pass the gate.
    ///
    /// - Parameter wide: Whether the start of a wrapped next line is read along.
    func pieces(_ gate: LineGate, wide: Bool = false) -> [TermPiece] {
        let text = wide ? self.wide : self.text
        if text.utf8.count <= Self.short { return [TermPiece(line: self, base: 0, text: text)] }
        let utf8 = text.utf8
        return Self.cuts(text).compactMap { range in
            let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
            let words = String(text[lower..<utf8.index(lower, offsetBy: range.count)])
            return gate.opens(words) ? TermPiece(line: self, base: range.lowerBound, text: words) : nil
        }
    }

    /// Where a long text divides: after sentences and before bullets; where there are none, at a space.
    private static func cuts(_ text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            var ranges: [Range<Int>] = []
            var start = 0
            var index = 0
            while index < bytes.count {
                let length = index - start
                if length >= least, endsPiece(bytes, index) || length >= most && bytes[index] == 0x20 {
                    ranges.append(start..<index + 1)
                    start = index + 1
                }
                index += 1
            }
            if start < bytes.count { ranges.append(start..<bytes.count) }
            return ranges
        }
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
