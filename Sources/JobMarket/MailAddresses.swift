/// Finds mail addresses in a line, also glued to the next word, written with `(at)`, or split by a space.
///
/// A plain scan: time grows with the length of the line only. Longest parts after RFC 5321, section 4.5.3.1.
public enum MailAddresses {
    /// Where addresses stand, in Unicode scalars, from left to right.
    public static func ranges(in line: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var from = 0
        var index = 0
        while index < line.count {
            guard let sign = atSign(line, index) else {
                index += 1
                continue
            }
            if let range = address(line, sign, from: from) {
                found.append(range)
                from = range.upperBound
                index = max(range.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    /// The sign between the parts: `@`, `%40`, or `at` in brackets.
    private static func atSign(_ line: [Unicode.Scalar], _ index: Int) -> Range<Int>? {
        switch line[index] {
        case "@", "\u{FF20}": return index..<index + 1
        case "%":
            return index + 2 < line.count && line[index + 1] == "4" && line[index + 2] == "0" ? index..<index + 3 : nil
        case "(", "[", "{", "<": return bracketed(line, index, ["at", "ät"]).map { index..<$0 }
        default: return nil
        }
    }

    /// The end of a bracket that holds one of the words.
    private static func bracketed(_ line: [Unicode.Scalar], _ index: Int, _ words: [String]) -> Int? {
        guard index < line.count, line[index] == "(" || line[index] == "[" || line[index] == "{" || line[index] == "<"
        else { return nil }
        var end = index + 1
        var word = ""
        while end < line.count, end - index < 10, line[end] == " " || isLetter(line[end]) {
            if line[end] != " " { word.unicodeScalars.append(line[end]) }
            end += 1
        }
        guard end < line.count, line[end] == ")" || line[end] == "]" || line[end] == "}" || line[end] == ">",
            words.contains(word.lowercased())
        else { return nil }
        return end + 1
    }

    private static func address(_ line: [Unicode.Scalar], _ sign: Range<Int>, from: Int) -> Range<Int>? {
        let isPlain = sign.count == 1
        let blankBefore = sign.lowerBound > from && line[sign.lowerBound - 1] == " "
        let blankAfter = sign.upperBound < line.count && line[sign.upperBound] == " "
        // "auf @firma.de" names an account; "kontakt @ firma.de" an address.
        guard !blankBefore || blankAfter else { return nil }
        let last = blankBefore ? sign.lowerBound - 1 : sign.lowerBound
        var start = last
        while start > from, last - start < 64, isLocal(line[start - 1]) { start -= 1 }
        // In an address of a page the part may follow an escaped sign ("%7Cname%40firma.de").
        if !isPlain, start > from, line[start - 1] == "%" { start = min(start + 2, last) }
        while start < last, !isAlphanumeric(line[start]) { start += 1 }
        guard start < last else { return nil }
        // "Eisenstadt (AT) www.firma.de" is a country, not an address.
        if !isPlain, blankBefore, line[start].properties.isUppercase { return nil }
        let domain = blankAfter ? sign.upperBound + 1 : sign.upperBound
        if let end = endOfDomain(line, domain) { return start..<end }
        return isPlain && !blankBefore && !blankAfter ? cutOff(line, start, domain) : nil
    }

    /// The end of a domain with two labels or more.
    private static func endOfDomain(_ line: [Unicode.Scalar], _ start: Int) -> Int? {
        var end = label(line, start)
        guard end > start, !(end - start == 3 && line[start..<end].allSatisfy { $0 == "w" || $0 == "W" }) else {
            return nil
        }
        var isComplete = false
        while end - start < 255, let next = afterDot(line, end) {
            let following = label(line, next)
            // "…firma.de.Wir freuen uns": a capital after the dot begins a sentence.
            if isComplete, next < line.count, line[next].properties.isUppercase, line[end - 1].properties.isLowercase {
                break
            }
            let cut = endOfTopLevel(line, next, following)
            // The last label has letters; where more labels come, any will do.
            guard cut - next >= 2 || (following > next && following < line.count && line[following] == ".") else {
                break
            }
            isComplete = cut - next >= 2 && !isDigit(line[next])
            end = cut
            if cut < following { break }
        }
        return isComplete ? end : nil
    }

    /// Where the next label begins, after a dot, `(dot)`, or a dot with a space beside it before a known ending.
    private static func afterDot(_ line: [Unicode.Scalar], _ end: Int) -> Int? {
        guard end < line.count else { return nil }
        if line[end] == "." {
            guard end + 1 < line.count, line[end + 1] == " " else { return end + 1 }
            return isKnownEnding(line, end + 2) ? end + 2 : nil
        }
        let bracket = line[end] == " " ? end + 1 : end
        if let next = bracketed(line, bracket, ["dot", "punkt"]) {
            return next < line.count && line[next] == " " ? next + 1 : next
        }
        if line[end] == " ", end + 1 < line.count, line[end + 1] == ".", isKnownEnding(line, end + 2) { return end + 2 }
        return nil
    }

    private static let endings: Set<String> = ["de", "com", "net", "org", "eu", "at", "ch", "info", "io", "ag"]

    private static func isKnownEnding(_ line: [Unicode.Scalar], _ start: Int) -> Bool {
        let end = label(line, start)
        guard (2...4).contains(end - start) else { return false }
        return endings.contains(word(line, start, end))
    }

    /// The end of a label; a label has letters, digits and inner hyphens.
    private static func label(_ line: [Unicode.Scalar], _ start: Int) -> Int {
        var end = start
        while end < line.count, end - start < 63, isAlphanumeric(line[end]) || line[end] == "-" || line[end] == "_" {
            end += 1
        }
        while end > start, line[end - 1] == "-" || line[end - 1] == "_" { end -= 1 }
        return end
    }

    /// The end of a top-level label: the next word is often glued on, with a capital ("…firma.deWir").
    private static func endOfTopLevel(_ line: [Unicode.Scalar], _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, line[index].properties.isAlphabetic || line[index] == "-" {
            if index >= start + 2, line[index].properties.isUppercase, line[index - 1].properties.isLowercase { break }
            index += 1
        }
        if let glued = gluedEnding(line, start, index) { return glued }
        // A number that follows is a phone's; one inside ("mail.web2.de") belongs to the label.
        return index < end && isDigit(line[index]) && end < line.count && line[end] == "." ? end : index
    }

    /// The end of a known ending that a small word was glued to ("…firma.deoder").
    private static func gluedEnding(_ line: [Unicode.Scalar], _ start: Int, _ end: Int) -> Int? {
        guard end - start >= 5 else { return nil }
        return (2...4).map { start + $0 }.first { cut in
            cut < end && endings.contains(word(line, start, cut)) && gluedWords.contains(word(line, cut, end))
        }
    }

    private static let gluedWords: Set<String> = [
        "oder", "und", "bitte", "unter", "mit", "per", "senden", "schicken", "telefonisch", "bewerben", "tel",
        "telefon",
        "wir", "ihre", "deine", "www", "zu", "an", "bis", "gerne",
    ]

    private static func word(_ line: [Unicode.Scalar], _ start: Int, _ end: Int) -> String {
        var word = String.UnicodeScalarView()
        word.append(contentsOf: line[start..<end])
        return String(word)
    }

    /// An address that the end of its line cut off ("stellen@muster." alone in its line).
    private static func cutOff(_ line: [Unicode.Scalar], _ start: Int, _ domain: Int) -> Range<Int>? {
        var end = label(line, domain)
        guard start == 0, end > domain, !line[..<end].contains(where: \.properties.isUppercase) else { return nil }
        if end < line.count, line[end] == "." { end += 1 }
        return end == line.count ? start..<end : nil
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        isAlphanumeric(scalar) || scalar == "." || scalar == "_" || scalar == "-" || scalar == "+" || scalar == "'"
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        isAlphanumeric(scalar) && !isDigit(scalar)
    }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xC0: false
        default: scalar.value < 0x250 && scalar.properties.isAlphabetic
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
