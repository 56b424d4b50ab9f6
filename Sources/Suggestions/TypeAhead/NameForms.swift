import GermanText

/// The keys one name is found by: as written, without gender endings, and in the second form where it names two.
///
/// `Kaufmann/-frau für Büro` is found as `kaufmannfraufür…`, `kaufmannfür…` and `kauffraufür…`; `Pfleger/in` as written
/// already holds the feminine.
enum NameForms {
    static func keys(of text: String) -> [SearchKey] {
        var keys = [SearchKey(text)]
        func add(_ form: String) {
            let key = SearchKey(form)
            if !key.letters.isEmpty, !keys.contains(where: { $0.letters == key.letters }) { keys.append(key) }
        }
        add(neutral(text))
        if let second = secondForm(text) { add(second) }
        return keys
    }

    /// Whether a later word of a name is one that nobody types to find it: a gender ending that stands alone only
    /// because a slash or bracket cuts it off, or the legal form of an employer.
    static func isEnding(_ word: ArraySlice<UInt8>, of kind: SuggestionKind) -> Bool {
        (kind == .employer ? legalForms : genderEndings).contains { word.elementsEqual($0) }
    }

    private static let genderEndings = ["in", "innen", "frau", "mann", "r", "n", "e", "en", "er", "nen", "s"]
        .map { Array($0.utf8) }
    private static let legalForms = [
        "gmbh", "ggmbh", "mbh", "ag", "kg", "kgaa", "co", "e", "v", "ev", "eg", "ohg", "gbr", "ug", "se", "inc", "ltd",
    ].map { Array($0.utf8) }

    /// The text without gender endings and marks.
    static func neutral(_ text: String) -> String { Tokens.words(text).joined(separator: " ") }

    /// The text with the second of two forms in place of the first, where a slash and a hyphen give its end only:
    /// `Zahnärztin` of `Zahnarzt/-ärztin`; `nil` where none is so given.
    private static func secondForm(_ text: String) -> String? {
        let bytes = Array(folded(text).utf8)
        var out: [UInt8] = []
        var index = 0
        var found = false
        while index < bytes.count {
            if bytes[index] == 0x2F {
                let start = index + 1 < bytes.count && bytes[index + 1] == 0x2D ? index + 2 : index + 1
                let end = bytes[start...].firstIndex { !isLetter($0) } ?? bytes.count
                let first = Array(out.reversed().prefix(while: isLetter).reversed())
                if let form = joined(plain(first), plain(Array(bytes[start..<end])), hyphen: start == index + 2) {
                    out.removeLast(first.count)
                    out += form
                    index = end
                    found = true
                    continue
                }
            }
            out.append(bytes[index])
            index += 1
        }
        return found ? String(decoding: out, as: UTF8.self) : nil
    }

    /// The first word with its end replaced by the second; `nil` where it is not clear from where on.
    private static func joined(_ first: [UInt8], _ end: [UInt8], hyphen: Bool) -> [UInt8]? {
        for (one, other) in otherEnds where first.hasEnd(one) && end == Array(other.utf8) {
            return first.dropLast(one.utf8.count) + end
        }
        guard hyphen, end.count > sharedLetters else { return nil }
        let places = stride(from: first.count - sharedLetters, through: 0, by: -1)
        return places.first { first[$0...].starts(with: end.prefix(sharedLetters)) }.map { first[..<$0] + end }
    }

    /// So many letters show where in the first form the second begins.
    private static let sharedLetters = 3
    private static let otherEnds = [("mann", "frau"), ("schwester", "pfleger"), ("mutter", "vater")]

    private static func plain(_ letters: [UInt8]) -> [UInt8] {
        SearchKey(String(decoding: letters, as: UTF8.self)).letters
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0x80 }
}

extension [UInt8] {
    fileprivate func hasEnd(_ end: String) -> Bool { suffix(end.utf8.count).elementsEqual(end.utf8) }
}
