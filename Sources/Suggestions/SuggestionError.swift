/// Why bytes are no table of suggestions or of spellings; the caller builds it anew.
public enum SuggestionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The bytes are not as they were written; says why in plain words.
    case damaged(String)
    /// Another version of the program wrote them.
    case stale

    public var description: String {
        switch self {
        case .damaged(let why): "the table is damaged (\(why)); build it anew"
        case .stale: "the table was written by another version; build it anew"
        }
    }
}
