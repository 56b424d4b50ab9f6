import GermanText

/// The words of a job title or query that say what the work is, brought to their common forms.
///
/// Gender marks and endings, grammar, career levels, hours and the like are gone (`Tokens` and ``TitleNoise``).
public struct TitleTerms: Sendable {
    public struct Word: Sendable, Equatable {
        /// The word's common form (`GermanText.Stemmer`).
        public let stem: String
        /// The common forms of the words it is made of; the stem alone where it is no compound.
        public let parts: [String]

        public init(stem: String, parts: [String]) {
            self.stem = stem
            self.parts = parts
        }
    }

    public private(set) var words: [Word] = []

    public init(_ title: String, stemmer: Stemmer, splitter: CompoundSplitter = .shared) {
        Tokens.scan(title) { word, _, isWhole in
            guard !isWhole, !TitleNoise.contains(word) else { return }
            var parts: [String] = []
            splitter.forEachPart(of: word) { part in
                parts.append(stemmer.stem(part) { String(decoding: $0, as: UTF8.self) })
            }
            words.append(Word(stem: stemmer.stem(word) { String(decoding: $0, as: UTF8.self) }, parts: parts))
        }
    }
}
