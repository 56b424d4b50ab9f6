/// Cuts lines of an ad into sentences and words, as formulas of readability count them.
enum Sentences {
    struct Sentence: Equatable {
        /// Where it begins in the line, in Unicode scalars.
        var start: Int
        var text: String
    }

    /// The sentences of a line: a line always ends one, as items of lists have no full stop.
    static func all(in line: String) -> [Sentence] {
        let scalars = Array(line.unicodeScalars)
        var sentences: [Sentence] = []
        var start = 0
        func take(upTo end: Int) {
            var (first, last) = (start, end)
            while first < last, scalars[first].properties.isWhitespace { first += 1 }
            while last > first, scalars[last - 1].properties.isWhitespace { last -= 1 }
            if last > first {
                var text = String.UnicodeScalarView()
                text.append(contentsOf: scalars[first..<last])
                sentences.append(Sentence(start: first, text: String(text)))
            }
            start = end
        }
        for index in scalars.indices where endsSentence(scalars, at: index) { take(upTo: index + 1) }
        take(upTo: scalars.count)
        return sentences
    }

    private static func endsSentence(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        switch scalars[index] {
        case "!", "?": return index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
        case ".": break
        default: return false
        }
        guard index + 2 < scalars.count, scalars[index + 1].properties.isWhitespace else { return false }
        // What goes on in small letters goes on.
        guard scalars[index + 2].properties.isUppercase else { return false }
        if index > 0, isDigit(scalars[index - 1]) { return !isOrdinal(scalars, before: index) }
        // "(m/w/d).", "5 %."
        if index > 0, ")]%€“\"".unicodeScalars.contains(scalars[index - 1]) { return true }
        var first = index
        while first > 0, scalars[first - 1].properties.isAlphabetic { first -= 1 }
        // "z. B.", "M. Krause"; a sentence does not end with a single letter.
        guard index - first > 1 else { return false }
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[first..<index])
        return !abbreviations.contains(String(word).lowercased())
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// "1. März", "am 15. Januar": one or two digits that stand alone.
    private static func isOrdinal(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
        var first = index
        while first > 0, isDigit(scalars[first - 1]) { first -= 1 }
        return index - first <= 2 && (first == 0 || !".,:/-".unicodeScalars.contains(scalars[first - 1]))
    }

    private static let abbreviations: Set<String> = [
        "abs", "art", "bspw", "bzw", "ca", "dipl", "dr", "etc", "evtl", "fr", "geb", "gem", "ggf", "hr", "inkl", "ing",
        "kfm", "max", "min", "mind", "mio", "nr", "prof", "sog", "std", "str", "tel", "usw", "vgl", "zzgl",
    ]

    /// The words with at least one letter; parts joined by hyphens are one word.
    static func words(in sentence: String) -> [Substring] {
        sentence.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "’" || $0 == "'") }
            .filter { $0.contains(where: \.isLetter) }
    }
}
