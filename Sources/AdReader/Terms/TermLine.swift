import GermanText
import JobMarket

/// A line as the term readers see it: without soft hyphens and zero-width spaces, which would split words.
struct TermLine {
    let number: Int
    let text: String
    /// The line below.
    private let next: String
    /// For each byte of `text` its place in the ad's own line; `nil` where nothing was left out.
    private let places: [Int]?

    init(number: Int, source: String, next: String = "") {
        self.number = number
        self.next = next
        guard Self.mayHoldMarks(source) else {
            text = source
            places = nil
            return
        }
        var kept: [UInt8] = []
        var places: [Int] = []
        var place = 0
        for scalar in source.unicodeScalars {
            let width = UTF8.width(scalar)
            if scalar != "\u{AD}", scalar != "\u{200B}" {
                for (offset, byte) in String(scalar).utf8.enumerated() {
                    kept.append(byte)
                    places.append(place + offset)
                }
            }
            place += width
        }
        places.append(place)
        text = String(decoding: kept, as: UTF8.self)
        self.places = places
    }

    /// Whether the last byte of a mark of no width occurs. Every byte is looked at, which goes many at once.
    private static func mayHoldMarks(_ source: String) -> Bool {
        var source = source
        return source.withUTF8 { bytes in
            var found: UInt8 = 0
            for byte in bytes { found |= (byte == 0xAD ? 1 : 0) | (byte == 0x8B ? 1 : 0) }
            return found != 0
        }
    }

    /// The words of the line, with the start of the next where this one was wrapped in mid-sentence.
    var wide: String {
        guard let last = text.utf8.last, let first = next.utf8.first, !(0x21...0x2B).contains(last), last != 0x2E,
            last != 0x3A, last != 0x3B, last != 0x3F, first != 0x2A, first != 0x2D, first < 0x80 || first == 0xC3
        else { return text }
        guard Self.isSmall(first) || (40...110).contains(text.utf8.count) else { return text }
        return text + " " + String(decoding: next.utf8.prefix(100), as: UTF8.self)
    }

    /// The origin of a value read from these bytes of ``text`` or ``wide``.
    func origin(_ bytes: Range<Int>, in ad: AdContext) -> Origin {
        let end = text.utf8.count
        let bytes = Swift.min(bytes.lowerBound, end)..<Swift.min(bytes.upperBound, end)
        guard let places, bytes.upperBound < places.count else { return .read(ad.evidence(line: number, bytes: bytes)) }
        return .read(ad.evidence(line: number, bytes: places[bytes.lowerBound]..<places[bytes.upperBound]))
    }

    /// The origin of a value read from a match in ``text``.
    func origin(_ match: Pattern.Match, in ad: AdContext) -> Origin {
        origin(match.byteRange, in: ad)
    }

    /// The words between two places, in bytes; empty beyond the ends.
    func slice(from: Int, to: Int) -> String {
        let utf8 = text.utf8
        let lower = Swift.min(Swift.max(from, 0), utf8.count)
        let upper = Swift.min(Swift.max(to, lower), utf8.count)
        return String(decoding: utf8.dropFirst(lower).prefix(upper - lower), as: UTF8.self)
    }

    /// The sentence or list item around these bytes.
    ///
    /// Ads glue list items together ("KenntnisseErfahrung in"), so a capital after a small letter ends one too.
    func sentence(around bytes: Range<Int>) -> Range<Int> {
        var text = text
        return text.withUTF8 { Self.sentence(in: $0, around: bytes) }
    }

    private static func sentence(in all: UnsafeBufferPointer<UInt8>, around bytes: Range<Int>) -> Range<Int> {
        var lower = Swift.min(bytes.lowerBound, all.count)
        while lower > 0, !endsSentence(all, lower - 1) { lower -= 1 }
        var upper = Swift.min(bytes.upperBound, all.count)
        while upper < all.count, !endsSentence(all, upper) { upper += 1 }
        return lower..<Swift.max(lower, Swift.min(upper + 1, all.count))
    }

    /// Whether a sentence or item ends with the byte at the index.
    private static func endsSentence(_ all: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = all[index]
        let following = index + 1 < all.count ? all[index + 1] : 32
        switch byte {
        case UInt8(ascii: ";"), UInt8(ascii: "|"): return true
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return following == 32 || isCapital(all, index + 1)
        case UInt8(ascii: "."):
            // "mind. 3", "ca. 20", "z. B. Kranken" go on; "Jahre. Die" ends.
            guard following == 32 || isCapital(all, index + 1) else { return false }
            let nextWord = following == 32 ? index + 2 : index + 1
            return isCapital(all, nextWord) && wordLength(all, before: index) > 3
                && !isAbbreviation(all, endingAt: index)
        case 0xA2:  // the last byte of the bullet U+2022
            return index >= 2 && all[index - 2] == 0xE2 && all[index - 1] == 0x80
        default:
            return isSmall(byte) && isCapital(all, index + 1) && wordLength(all, before: index + 1) > 2
                && index + 2 < all.count && isSmall(all[index + 2])
        }
    }

    private static let abbreviations = ["mind", "inkl", "exkl", "zzgl", "bspw", "evtl", "abzgl", "usw"].map {
        Array($0.utf8)
    }

    private static func isAbbreviation(_ all: UnsafeBufferPointer<UInt8>, endingAt index: Int) -> Bool {
        abbreviations.contains { word in
            index >= word.count && zip(all[(index - word.count)..<index], word).allSatisfy { $0 | 0x20 == $1 }
        }
    }

    private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    private static func isCapital(_ all: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index < all.count else { return false }
        if all[index] >= 0x41, all[index] <= 0x5A { return true }
        return all[index] == 0xC3 && index + 1 < all.count && all[index + 1] <= 0x9C
    }

    /// Bytes of letters that stand directly before the index.
    private static func wordLength(_ all: UnsafeBufferPointer<UInt8>, before index: Int) -> Int {
        var length = 0
        while length < index, length < 6 {
            let byte = all[index - 1 - length]
            guard byte >= 0x80 || isSmall(byte) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39)
            else { break }
            length += 1
        }
        return length
    }
}
