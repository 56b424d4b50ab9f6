import GermanText

/// The words of a title, as titles are compared: without gender marks and short common words.
struct TitleWords {
    /// Hashes of all words, rising, each once.
    let all: [UInt32]
    /// Of those outside brackets that name no place of the ad: the job's own name. All, where that leaves none.
    let core: [UInt32]
    /// The letters of the core.
    let letters: LetterSet

    /// Words kept of a long title.
    private static let most = 24

    init(_ title: String, places: SignaturePlaces) {
        let words = Self.telling(title)
        var outside = Self.telling(Self.outsideBrackets(title)).filter { word in
            let hash = Self.hash(word)
            return !places.places.contains { $0.name == hash }
        }
        if outside.isEmpty { outside = words }
        all = Self.sorted(words)
        core = Self.sorted(outside)
        // Written as one, so that `Software-Entwickler` and `Softwareentwickler` are alike.
        letters = LetterSet([outside.joined()])
    }

    /// The words without signs, which sources drop (`C#`, `.NET`).
    private static func telling(_ text: String) -> [String] {
        Tokens.words(text).map { $0.filter { $0.isLetter || $0.isNumber } }.filter {
            !$0.isEmpty && !fillers.contains($0)
        }
    }

    private static func hash(_ word: String) -> UInt32 { SignatureHash.short(SignatureHash.of(word)) }

    private static func sorted(_ words: [String]) -> [UInt32] {
        Set(words.map(hash)).sorted().prefix(most).map(\.self)
    }

    private static func outsideBrackets(_ title: String) -> String {
        var open = 0
        var outside = ""
        for letter in title {
            if letter == "(" || letter == "[" { open += 1 }
            outside.append(open == 0 ? letter : " ")
            if letter == ")" || letter == "]" { open = max(0, open - 1) }
        }
        return outside
    }

    private static let fillers: Set<String> = [
        "in", "im", "am", "an", "und", "and", "fuer", "for", "der", "die", "das", "als", "mit", "the", "of", "at",
        "zum",
        "zur", "oder", "or", "bei", "den", "dem", "des", "von", "alle", "all", "genders", "gender", "gn",
        "geschlechter",
        "w", "m", "d", "f", "x", "e", "i", "divers", "div",
    ]
}
