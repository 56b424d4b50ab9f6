import GermanText

/// A name or typed text as it is compared: its folded letters and digits without anything between them, so that
/// `IT-Manager`, `it manager` and `itmanager` are one, and `ae oe ue` as plain vowels, so that *ä*, *ae* and *a* are.
///
/// After a vowel or `q`, `ue` stays (`neue`, `Quelle`), as in `Stemmer`. Of signs only `+` and `#` after a letter and
/// not before one count (`C++`, `C#`). A beginning of a text has a key that is a beginning of the text's key.
struct SearchKey: Equatable {
    /// Characters of a text that are looked at.
    static let maximumScalars = 256

    private(set) var letters: [UInt8] = []
    /// Where in the letters words begin.
    private(set) var wordStarts: [Int] = []

    init(_ text: String) {
        let cut = String(text.unicodeScalars.prefix(Self.maximumScalars))
        let scalars = Array(folded(cut).unicodeScalars.prefix(Self.maximumScalars))
        var inWord = false
        // The letters of the word as written, before vowels were made plain.
        var last: UInt32 = 0
        var lastButOne: UInt32 = 0
        for (index, scalar) in scalars.enumerated() {
            if Self.isInvisible(scalar) { continue }
            let isSign = inWord && Self.isSign(scalar) && !Self.isLetter(after: index, in: scalars)
            guard isSign || Self.isLetter(scalar) else {
                inWord = false
                continue
            }
            if !inWord {
                wordStarts.append(letters.count)
                inWord = true
                (last, lastButOne) = (0, 0)
            }
            let dropped = scalar.value == 0x65 && Self.isUmlaut(last, after: lastButOne)
            if !dropped { letters.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? []) }
            (lastButOne, last) = (last, scalar.value)
        }
    }

    /// The letters of one word, by its number.
    func word(_ number: Int) -> ArraySlice<UInt8> {
        letters[wordStarts[number]..<(number + 1 < wordStarts.count ? wordStarts[number + 1] : letters.count)]
    }

    /// Whether the letter makes an umlaut with an `e` that follows.
    private static func isUmlaut(_ letter: UInt32, after before: UInt32) -> Bool {
        switch letter {
        case 0x61, 0x6F: return true
        case 0x75:
            switch before {
            case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x71: return false
            default: return true
            }
        default: return false
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    private static func isLetter(after index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        index + 1 < scalars.count && isLetter(scalars[index + 1]) && !(0x30...0x39).contains(scalars[index + 1].value)
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool { scalar == "+" || scalar == "#" }

    /// Soft hyphens and characters without width.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
