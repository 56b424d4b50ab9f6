import GermanText

/// The keys one name is found by: as written, without gender endings, and in the feminine where it names both.
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
        if let feminine = feminine(text) { add(feminine) }
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

    /// The text with `frau` for `mann/-frau`; `nil` where it says no such thing.
    private static func feminine(_ text: String) -> String? {
        let bytes = Array(folded(text).utf8)
        let male = Array("mann/".utf8)
        let female = Array("frau".utf8)
        var out: [UInt8] = []
        var index = 0
        var found = false
        while index < bytes.count {
            var next = index + male.count
            if bytes[index...].starts(with: male) {
                if next < bytes.count, bytes[next] == 0x2D { next += 1 }
                if bytes[next...].starts(with: female) {
                    out += female
                    index = next + female.count
                    found = true
                    continue
                }
            }
            out.append(bytes[index])
            index += 1
        }
        return found ? String(decoding: out, as: UTF8.self) : nil
    }
}
