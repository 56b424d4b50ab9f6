/// Finds the stretches of a line in which a mail address or a phone number may stand.
///
/// Few lines hold either. One pass over the bytes looks for what every address has (`@`, `%40`, `at` in brackets)
/// and for seven digits close to each other; each stretch has room for all that the scanners look at around them,
/// so that scanning the stretches finds what scanning the whole line would.
public enum ContactWindows {
    /// Bytes before a sign: a local part of 64 scalars (RFC 5321, section 4.5.3.1) or the words before a number.
    private static let before = 200
    /// Bytes after a sign: a domain of 255 bytes with dots spelled out.
    private static let after = 400
    /// Bytes between two digits of one number at most.
    private static let digitGap = 20
    /// Digits of the shortest number.
    private static let fewestDigits = 7

    /// Stretches in UTF-8 bytes, from left to right, none touching; the ends are borders of scalars.
    public static func ranges(in line: [UInt8]) -> [Range<Int>] {
        line.withUnsafeBufferPointer(ranges)
    }

    /// Stretches in UTF-8 bytes, from left to right, none touching; the ends are borders of scalars.
    public static func ranges(in line: String) -> [Range<Int>] {
        var line = line
        return line.withUTF8(ranges)
    }

    private static func ranges(in line: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var (firstDigit, lastDigit, digits) = (0, 0, 0)
        func add(_ sign: Range<Int>) {
            var lower = max(0, sign.lowerBound - before)
            while lower > 0, line[lower] & 0xC0 == 0x80 { lower -= 1 }
            var upper = min(line.count, sign.upperBound + after)
            while upper < line.count, line[upper] & 0xC0 == 0x80 { upper += 1 }
            while let last = found.last, last.upperBound >= lower {
                lower = min(lower, last.lowerBound)
                upper = max(upper, last.upperBound)
                found.removeLast()
            }
            found.append(lower..<upper)
        }
        for index in line.indices {
            switch kinds[Int(line[index])] {
            case 0: continue
            case 1:
                if digits > 0, index - lastDigit > digitGap {
                    if digits >= fewestDigits { add(firstDigit..<lastDigit + 1) }
                    digits = 0
                }
                if digits == 0 { firstDigit = index }
                digits += 1
                lastDigit = index
            default:
                if isMailSign(line, index) { add(index..<index + 1) }
            }
        }
        if digits >= fewestDigits { add(firstDigit..<lastDigit + 1) }
        return found
    }

    /// 1 for digits, 2 for what may be or open the sign of a mail address.
    private static let kinds: [UInt8] = {
        var kinds = [UInt8](repeating: 0, count: 256)
        for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { kinds[Int(digit)] = 1 }
        for sign in "@%([{<".utf8 { kinds[Int(sign)] = 2 }
        kinds[0xEF] = 2
        return kinds
    }()

    private static func isMailSign(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        func byte(_ place: Int) -> UInt8 { place < line.count ? line[place] : 0 }
        switch line[index] {
        case UInt8(ascii: "@"): return true
        case UInt8(ascii: "%"): return byte(index + 1) == UInt8(ascii: "4") && byte(index + 2) == UInt8(ascii: "0")
        case 0xEF: return byte(index + 1) == 0xBC && byte(index + 2) == 0xA0
        default: break
        }
        // "at" or "ät" in a bracket, spaces anywhere.
        var place = index + 1
        func skipSpaces() { while byte(place) == 0x20 { place += 1 } }
        skipSpaces()
        if byte(place) == 0xC3 { place += 1 } else if byte(place) | 0x20 != UInt8(ascii: "a") { return false }
        place += 1
        skipSpaces()
        return byte(place) | 0x20 == UInt8(ascii: "t")
    }
}
