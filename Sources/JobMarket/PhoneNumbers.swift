/// Finds phone numbers in a line in the usual German and international spellings (DIN 5008, ITU-T E.123).
///
/// A number begins with a country code, an area code's zero, or a word such as "Telefon"; dates, years,
/// postcodes, amounts and reference numbers are none. A plain scan: time grows with the line's length only.
public enum PhoneNumbers {
    /// Where numbers stand, in Unicode scalars, from left to right; fax numbers and second extensions too.
    public static func ranges(in line: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < line.count {
            if let number = number(line, at: index) {
                found.append(number)
                index = number.upperBound
                while let next = secondExtension(line, after: index) {
                    found.append(next)
                    index = next.upperBound
                }
            } else {
                let wasDigit = isDigit(line, index)
                index += 1
                while wasDigit, isDigit(line, index) { index += 1 }
            }
        }
        return found
    }

    private enum Start {
        /// `+49`; `+ 49` may be a sum too.
        case country, spacedCountry
        case area, local
    }

    private static func number(_ line: [Unicode.Scalar], at index: Int) -> Range<Int>? {
        let isOpen = line[index] == "("
        let first = isOpen ? index + 1 : index
        guard first < line.count else { return nil }
        let start: Start
        var digits = first
        switch line[first] {
        case "+":
            digits += 1
            if digits < line.count, isSpace(line[digits]) { digits += 1 }
            guard isDigit(line, digits), index == 0 || (line[index - 1] != "+" && !isDigit(line, index - 1)) else {
                return nil
            }
            start = digits > first + 1 ? .spacedCountry : .country
        case "0":
            guard mayBegin(line, index) else { return nil }
            start = .area
        case "1"..."9":
            guard !isOpen, mayBegin(line, index) else { return nil }
            start = .local
        default: return nil
        }
        guard let groups = groups(line, from: digits, start: start), let last = groups.last,
            groups.reduce(0, { $0 + $1.count }) >= 7
        else { return nil }
        let cue = start == .area || start == .local ? cue(line, before: index) : nil
        guard cue != .reference, start != .local || cue == .phone,
            isPlausible(groups, line, start: start, hasCue: cue == .phone, isGlued: isLetter(line, index - 1)),
            !isFollowedByUnit(line, last.upperBound)
        else { return nil }
        let end = last.upperBound
        let brackets = line[index..<end].filter { $0 == "(" || $0 == ")" }
        guard end < line.count, line[end] == ")", brackets.last == "(" else {
            // "(0431 55 50" has lost its end; "(0431) 5550" is whole.
            return (isOpen && brackets.count == 1 ? first : index)..<end
        }
        // A bracket around all of it is none of the number; one around its last group is.
        return isOpen && brackets.count == 1 ? first..<end : index..<end + 1
    }

    /// The "-5120" of "02331 652-4613 oder -5120".
    private static func secondExtension(_ line: [Unicode.Scalar], after end: Int) -> Range<Int>? {
        var index = end
        func skipSpaces() { while index < line.count, index - end < 9, isSpace(line[index]) { index += 1 } }
        skipSpaces()
        let word = index
        while index < line.count, index - word < 5, isLetter(line, index) { index += 1 }
        if index == word {
            guard index < line.count, line[index] == "/" || line[index] == "," else { return nil }
            index += 1
        } else {
            guard extensionWords.contains(lowercased(line[word..<index])) else { return nil }
            if index < line.count, line[index] == "." { index += 1 }
        }
        skipSpaces()
        guard index < line.count, line[index] == "-" || line[index] == "–" else { return nil }
        let digits = run(line, index + 1)
        guard (1...6).contains(digits.count), !isFollowedByUnit(line, digits.upperBound),
            digits.upperBound == line.count || !isLetter(line, digits.upperBound)
        else { return nil }
        return index..<digits.upperBound
    }

    // MARK: - Groups of digits

    private static let mostDigits = 17

    private static func groups(_ line: [Unicode.Scalar], from: Int, start: Start) -> [Range<Int>]? {
        var groups = [run(line, from)]
        let first = groups[0].count
        let isInternational =
            start == .country || start == .spacedCountry || (start == .area && first > 1 && line[from + 1] == "0")
        let takesDots = isInternational || (start == .area && first >= 3)
        var total = first
        while total < mostDigits, let last = groups.last {
            guard let next = afterSeparator(line, last.upperBound, takesDots: takesDots) else { break }
            let group = run(line, next)
            guard total + group.count <= mostDigits,
                !begins(group, afterDigits: total, line, gap: last.upperBound..<next)
            else { break }
            groups.append(group)
            total += group.count
        }
        return total <= mostDigits ? groups : nil
    }

    private static func run(_ line: [Unicode.Scalar], _ start: Int) -> Range<Int> {
        var end = start
        while end - start <= mostDigits, isDigit(line, end) { end += 1 }
        return start..<end
    }

    /// Where the next group begins after one mark and the spaces and brackets around it.
    private static func afterSeparator(_ line: [Unicode.Scalar], _ end: Int, takesDots: Bool) -> Int? {
        var index = end
        var marks = 0
        while index < line.count, index - end < 5, !isDigit(line, index) {
            switch line[index] {
            case "/", "-", "–", "\u{2010}", "\u{2011}", "\u{2212}", "·": marks += 1
            case "." where takesDots: marks += 1
            case "(", ")": break
            case let scalar where isSpace(scalar): break
            default: return nil
            }
            index += 1
        }
        return marks <= 1 && index > end && isDigit(line, index) ? index : nil
    }

    /// Whether something else begins here: another number, a date or the postcode of an address.
    private static func begins(_ group: Range<Int>, afterDigits total: Int, _ line: [Unicode.Scalar], gap: Range<Int>)
        -> Bool
    {
        guard total >= 7 else { return false }
        let isSpaced = line[gap].contains(where: isSpace)
        let after = group.upperBound
        if isSpaced, total >= 9, group.count >= 3, line[group.lowerBound] == "0",
            let next = afterSeparator(line, after, takesDots: false), run(line, next).count >= 3
        {
            return true
        }
        if after + 1 < line.count, line[after] == "." || line[after] == ":", group.count <= 2, isDigit(line, after + 1)
        {
            return true
        }
        return total >= 9 && isSpaced && group.count == 5 && after + 1 < line.count && isSpace(line[after])
            && line[after + 1].properties.isUppercase
    }

    // MARK: - What tells a number from other digits

    private static func isPlausible(
        _ groups: [Range<Int>], _ line: [Unicode.Scalar], start: Start, hasCue: Bool, isGlued: Bool
    ) -> Bool {
        let total = groups.reduce(0) { $0 + $1.count }
        let first = groups[0]
        let gap = groups.count > 1 ? line[first.upperBound..<groups[1].lowerBound] : []
        if groups.count > 1, groups[1].count == 4, total <= 8, isYear(line, groups[1]),
            isYear(line, first) || (first.count == 3 && start == .area)
        {
            return false
        }
        switch start {
        case .country: return total >= 7
        case .spacedCountry: return total >= 9 && groups.count >= 3 && first.count <= 3
        case .local: return total >= 7 && !(groups.count == 1 && total > 13)
        case .area: break
        }
        switch first.count {
        case 1, 2:
            // "0 23 31 9 87" and "02 31 / 98 76 54"; "05.06.2026", "08 - 16" and "0,5" are something else.
            if gap.contains(")") { return total >= 8 }
            guard total >= 9, groups.count > 1 else { return false }
            // "01/ 403 83 22" in Vienna
            if gap.contains("/") { return groups[1].count == 3 }
            return gap.allSatisfy(isSpace) && (hasCue || groups[1].count == 2 || groups[1].count >= 6)
        default:
            if line[first.lowerBound + 1] == "0" {
                return line[first.lowerBound + 2] != "0" && (groups.count > 1 ? total >= 10 : (11...15).contains(total))
            }
            // "HagenUnter0231 555 66", but not "J0140-7839"
            if isGlued, !hasCue {
                return groups.count > 1 && first.count <= 6 && total >= 8
                    && (2...3).allSatisfy { isLetter(line, first.lowerBound - $0) }
            }
            return total >= (groups.count == 1 && !hasCue ? 8 : 7)
        }
    }

    private static func isYear(_ line: [Unicode.Scalar], _ group: Range<Int>) -> Bool {
        guard group.count == 4 else { return false }
        let (century, rest) = (line[group.lowerBound], line[group.lowerBound + 1])
        return (century == "1" && rest == "9") || (century == "2" && rest == "0")
    }

    /// Whether a number may begin here, by what stands before.
    private static func mayBegin(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index > 0 else { return true }
        func before(_ matches: (Unicode.Scalar) -> Bool) -> Bool { index < 2 || matches(line[index - 2]) }
        switch line[index - 1] {
        case "0"..."9", "_", "=", "&", "?", "#", "%", "@", "+", "$", "€", "~", "\\": return false
        case ".": return before { $0.properties.isAlphabetic || isSpace($0) }
        case ",": return before { !("0"..."9").contains($0) }
        case "/", "-", "–", "\u{2010}", "\u{2011}": return before { isSpace($0) || $0 == "." || $0 == ":" }
        default: return true
        }
    }

    private static let units = bytes("€ eur uhr % std stunden jahre kunden mitarbeit mio tage")

    private static func isFollowedByUnit(_ line: [Unicode.Scalar], _ end: Int) -> Bool {
        let start = end < line.count && isSpace(line[end]) ? end + 1 : end
        if end + 1 < line.count, line[end] == "," || line[end] == ":", isDigit(line, end + 1) { return true }
        // The digits of a code go on with letters and digits ("0123456789ab0").
        if end + 1 < line.count, ("a"..."f").contains(line[end]), isDigit(line, end + 1) { return true }
        let text = lowercased(line[start..<min(start + 9, line.count)])
        return units.contains { text.starts(with: $0) }
    }

    private enum Cue {
        case phone, reference
    }

    private static let phoneWords = bytes(
        """
        telefon telephone phone tel fon mobil mobile mobilnummer handy hotline whatsapp rufnummer telefonnummer \
        durchwahl fax telefax telefonisch
        """)
    private static let referenceWords = bytes(
        """
        kennziffer referenz chiffre iban bic hrb hra steuer ust stellennummer jobnummer jobid kundennummer \
        aktenzeichen konto blz isbn code zwischen posting ausschreibung stellenangebot betriebsnummer requisition \
        reference
        """)
    private static let shortReferenceWords = Set(bytes("id ref az"))
    private static let fillers = Set(bytes("unter der die nummer nr number no at or oder und auf on by via"))
    private static let extensionWords = Set(bytes("oder und bzw or"))

    /// What the words before a number make of it.
    private static func cue(_ line: [Unicode.Scalar], before index: Int) -> Cue? {
        var end = index
        for _ in 0..<4 {
            let limit = end
            while end > 0, limit - end < 6, !isLetter(line, end - 1), !isDigit(line, end - 1) { end -= 1 }
            guard end > 0, isLetter(line, end - 1) else { return nil }
            var start = end
            while start > 0, end - start < 24, isLetter(line, start - 1) { start -= 1 }
            let word = lowercased(line[start..<end])
            if shortReferenceWords.contains(word) { return .reference }
            if referenceWords.contains(where: { word.starts(with: $0) || ($0.count > 5 && contains(word, $0)) }) {
                return .reference
            }
            // The word before may be glued on ("HagenTelefon").
            if phoneWords.contains(where: {
                word == $0 || ($0.count >= 5 && word.reversed().starts(with: $0.reversed()))
            }) {
                return .phone
            }
            guard fillers.contains(word) else { return nil }
            end = start
        }
        return nil
    }

    /// The UTF-8 bytes of a word, ASCII letters small; the words of the lists below are ASCII.
    private static func lowercased(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count)
        for scalar in scalars {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                bytes.append((0x41...0x5A).contains(byte) ? byte + 32 : byte)
            } else {
                bytes += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
        return bytes
    }

    private static func bytes(_ words: String) -> [[UInt8]] { words.utf8.split(separator: 0x20).map(Array.init) }

    private static func contains(_ word: [UInt8], _ part: [UInt8]) -> Bool {
        guard word.count >= part.count else { return false }
        return (0...word.count - part.count).contains { word[$0...].starts(with: part) }
    }

    private static func isDigit(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
        index >= 0 && index < line.count && (0x30...0x39).contains(line[index].value)
    }

    private static func isLetter(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index >= 0, index < line.count else { return false }
        switch line[index].value {
        case 0x41...0x5A, 0x61...0x7A: return true
        case 0..<0x80: return false
        default: return line[index].properties.isAlphabetic
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
    }
}
