import ReferenceData

/// The listed skills that words outside of ads name: those of a visitor, of a course's title.
public struct NamedSkills: Hashable, Sendable {
    /// Names of the skill table, each once, in the order of the words.
    public private(set) var names: [String] = []
    /// Pieces in which no listed skill was found, as written.
    public private(set) var unknown: [String] = []

    /// Reads a list parted by commas, semicolons or line ends, or plain sentences.
    public init(list text: String) {
        for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
            let words = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard !words.isEmpty else { continue }
            let found =
                Self.spellings(of: words).lazy.map { Self.skills(in: $0, isList: true) }
                .first { !$0.isEmpty } ?? []
            if found.isEmpty, !unknown.contains(words) { unknown.append(words) }
            for name in found where !names.contains(name) { names.append(name) }
        }
    }

    /// The words as typed and, since some names are known in their own capitals only, in others.
    private static func spellings(of words: String) -> [String] {
        [words, words.prefix(1).uppercased() + words.dropFirst(), words.uppercased()]
    }

    /// The listed skills in a title.
    ///
    /// A word that is a skill only among others (`Go`, `Word`) counts where it is all there is.
    public static func inTitle(_ text: String) -> [String] { skills(in: text, isList: false) }

    /// - Parameter isList: whether the words are known to be skills.
    private static func skills(in text: String, isList: Bool) -> [String] {
        let line = TokenLine(text)
        var names: [String] = []
        var index = 0
        while index < line.tokens.count {
            guard let match = SkillTable.shared.match(line, at: index, before: line.tokens.count) else {
                index += 1
                continue
            }
            let isAlone = match.count == line.tokens.count
            if isList || isAlone || !match.entry.needsContext {
                let name = match.entry.name
                if !names.contains(name) { names.append(name) }
            }
            index += match.count
        }
        return names
    }
}
