/// What was typed, made ready for comparing.
struct TypedText {
    /// All letters in one, no more than ``TypoAutomaton`` takes.
    let letters: [UInt8]
    /// The words by themselves where there are several, without those that only join others and those that begin
    /// another; else empty.
    let words: [ArraySlice<UInt8>]

    private static let maximumWords = 8
    private static let joiningWords = [
        "fur", "und", "in", "im", "der", "die", "das", "des", "den", "dem", "mit", "an", "am", "auf", "zu", "zum",
        "zur",
        "bei", "von", "vom", "als", "oder", "and", "of", "for",
    ].map { Array($0.utf8) }

    init(_ text: String) {
        let key = SearchKey(text)
        letters = Array(key.letters.prefix(TypoAutomaton.maximumLength))
        guard key.wordStarts.count > 1 else {
            words = []
            return
        }
        let telling = key.wordStarts.indices.map { key.word($0) }.filter { word in
            !word.isEmpty && !Self.joiningWords.contains { word.elementsEqual($0) }
        }
        let cut = telling.prefix(Self.maximumWords).map { $0.prefix(Trie.maximumLength) }
        // A word that begins another asks for nothing more. Those that remain share no keys of the table, so that
        // all together are found in the time of one pass over it.
        words = cut.indices.filter { place in
            !cut.indices.contains { other in
                cut[other].starts(with: cut[place]) && (cut[other].count > cut[place].count || other < place)
            }
        }.map { cut[$0] }
    }
}
