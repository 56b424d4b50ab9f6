/// The marks by which ads address all genders, in folded text.
enum GenderMarks {
    /// The end of `(m/w/d)`, `m|f|x`, `w / m / divers` and their kin at the index; `nil` where there is none.
    ///
    /// A mark names `m` and one of `w` and `f`, and nothing but `m w f d x i divers div`.
    static func mark(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard isMarkLetter(bytes[index]), index == 0 || WordBytes.letter(in: bytes, at: index - 1) == nil else {
            return nil
        }
        var end = index + 1
        var male = bytes[index] == 0x6D
        var female = bytes[index] == 0x77 || bytes[index] == 0x66
        guard isSeparator(bytes, skipSpaces(bytes, end)) else { return nil }
        while true {
            let separator = skipSpaces(bytes, end)
            guard isSeparator(bytes, separator) else { break }
            let next = skipSpaces(bytes, separator + 1)
            guard let length = markWord(bytes, next) else { break }
            male = male || bytes[next] == 0x6D
            female = female || bytes[next] == 0x77 || bytes[next] == 0x66
            end = next + length
        }
        return male && female ? end : nil
    }

    /// The end of a gender ending set apart from the word before the index, as in `Entwickler*in`,
    /// `Kaufmann/-frau` and `Angestellte(r)`; `nil` where there is none.
    static func ending(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, after word: [UInt8]) -> Int? {
        guard word.count >= 3, index < bytes.count else { return nil }
        var start = index
        var spaced = false
        if bytes[start] == 0x20, start + 1 < bytes.count, bytes[start + 1] == 0x2F {
            start += 1
            spaced = true
        }
        let sign: UInt8
        switch bytes[start] {
        case 0x2A, 0x3A, 0x5F, 0x2F, 0x28, 0x7C: sign = bytes[start]
        case 0xC2 where start + 1 < bytes.count && bytes[start + 1] == 0xB7:  // the middle dot
            sign = 0x2A
            start += 1
        default: return nil
        }
        start += 1
        if spaced, start < bytes.count, bytes[start] == 0x20 { start += 1 }
        let hyphen = start < bytes.count && bytes[start] == 0x2D
        if hyphen { start += 1 }
        guard hyphen || !spaced else { return nil }
        var end = start
        while end < bytes.count, end - start <= 6, (0x61...0x7A).contains(bytes[end]) { end += 1 }
        guard isEnding(bytes[start..<end], after: word, sure: hyphen || sign == 0x28) else { return nil }
        if sign == 0x28 { return end < bytes.count && bytes[end] == 0x29 ? end + 1 : nil }
        return WordBytes.letter(in: bytes, at: end) == nil ? end : nil
    }

    /// Whether the letters are a gender ending; short ones only where the word before asks for them, so that
    /// `Python/R` names two languages.
    private static func isEnding(
        _ letters: Slice<UnsafeBufferPointer<UInt8>>, after word: [UInt8], sure: Bool
    ) -> Bool {
        func isOne(_ endings: StaticString...) -> Bool {
            endings.contains { ending in
                letters.elementsEqual(UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount))
            }
        }
        if isOne("in", "innen", "frau", "frauen") { return true }
        let last = word[word.count - 1]
        if isOne("r", "n") { return last == 0x65 }
        if isOne("e", "en", "er") { return last == 0x6E || last == 0x72 }
        return sure && isOne("mann", "leute", "nen", "r", "n", "e", "s")
    }

    private static func isMarkLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x6D, 0x77, 0x66, 0x64, 0x78, 0x69: true
        default: false
        }
    }

    private static func markWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
        guard index < bytes.count, isMarkLetter(bytes[index]) else { return nil }
        var end = index
        while let length = WordBytes.letter(in: bytes, at: end), end - index < 8 { end += length }
        let letters = bytes[index..<end]
        return letters.count == 1 || letters.elementsEqual("divers".utf8) || letters.elementsEqual("div".utf8)
            ? letters.count : nil
    }

    private static func isSeparator(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        switch bytes[index] {
        case 0x2F, 0x7C, 0x2A, 0x2C, 0x3A, 0x2E: return true
        default: return false
        }
    }

    private static func skipSpaces(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        index < bytes.count && bytes[index] == 0x20 ? index + 1 : index
    }
}
