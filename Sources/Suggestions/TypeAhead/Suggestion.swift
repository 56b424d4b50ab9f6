/// A name that what was typed may be the beginning of.
public struct Suggestion: Hashable, Sendable {
    /// How the typed letters fit the name, the best first.
    public enum Fit: UInt8, Comparable, Sendable {
        /// They are the whole name.
        case whole
        /// The name begins with them.
        case beginning
        /// A later word of the name, or a later part of a compound, begins with them.
        case laterWord
        /// The typed words begin words of the name, in any order; `für`, `und` and the like are not looked for.
        case wordsApart
        /// The name, or a later word, begins with them but for one typo.
        case oneTypo, oneTypoInLaterWord
        /// As before, but their first letter is not that of the name or word.
        case wrongFirstLetter, wrongFirstLetterInLaterWord
        /// The name, or a later word, begins with them but for two typos.
        case twoTypos, twoTyposInLaterWord

        /// Whether letters typed are not those of the name; where other suggestions have none, these are seldom meant.
        public var hasTypos: Bool { self >= .oneTypo }

        public static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
    }

    public let kind: SuggestionKind
    /// The number the entry was given when the table was built.
    public let payload: UInt32
    public let popularity: UInt32
    public let fit: Fit
    /// Which entry of its kind it is, for ``SuggestionTable/text(of:)``.
    let entry: UInt32
}
