/// One word of a line: where it stands and what can be said of it without a word list.
struct Token {
    /// Where it stands, in UTF-8 bytes of the line.
    var bytes: Range<Int>
    /// Where its folded letters stand in the line's folded bytes.
    var fold: Range<Int>
    var hash: WordHash
    /// The hash without the last letter, for inflected forms.
    var hashButOne: WordHash
    /// The hash without the last two letters.
    var hashButTwo: WordHash
    var shape: Shape = []
    /// What stands between the token before and this one.
    var gap: Gap = []

    struct Shape: OptionSet {
        let rawValue: UInt16
        /// Begins with a capital letter.
        static let capital = Shape(rawValue: 1)
        /// Has a capital letter beyond the first.
        static let innerCapital = Shape(rawValue: 2)
        /// Has a small letter.
        static let small = Shape(rawValue: 4)
        static let digit = Shape(rawValue: 8)
        /// Begins an item that was glued to the one before ("LösungenFreude an").
        static let glued = Shape(rawValue: 16)
        /// Has a letter.
        static let letter = Shape(rawValue: 32)
        /// Ends in `+` or `#`.
        static let sign = Shape(rawValue: 64)
        /// Ends in a letter that may be an inflection (e, m, n, r, s).
        static let endingOne = Shape(rawValue: 128)
        /// Ends in two letters that may be an inflection (em, en, er, es).
        static let endingTwo = Shape(rawValue: 256)
    }

    struct Gap: OptionSet {
        let rawValue: UInt16
        static let space = Gap(rawValue: 1)
        static let hyphen = Gap(rawValue: 2)
        static let comma = Gap(rawValue: 4)
        static let semicolon = Gap(rawValue: 8)
        static let colon = Gap(rawValue: 16)
        static let slash = Gap(rawValue: 32)
        /// `.`, `!`, `?` or `…`.
        static let stop = Gap(rawValue: 64)
        static let open = Gap(rawValue: 128)
        static let close = Gap(rawValue: 256)
        /// A dash with space around it.
        static let dash = Gap(rawValue: 512)
        static let bullet = Gap(rawValue: 1024)
        static let quote = Gap(rawValue: 2048)
        static let ampersand = Gap(rawValue: 4096)
        /// The hyphen of a shortened compound ("Team- und").
        static let ellipsis = Gap(rawValue: 8192)
        static let other = Gap(rawValue: 16384)

        /// What may stand inside a name of several words ("T-SQL", "CI/CD", "Node.js").
        static let joining: Gap = [.space, .hyphen, .slash, .stop]
        /// What always ends a phrase.
        static let ending: Gap = [.semicolon, .bullet, .other]
    }

    var isCapital: Bool { shape.contains(.capital) }
    /// Only capitals (and digits), two letters or more.
    var isUpper: Bool { shape.contains(.innerCapital) && !shape.contains(.small) }
    var length: Int { fold.count }
}
