/// What a suggestion is the name of.
public enum SuggestionKind: UInt8, CaseIterable, Sendable {
    case occupation, skill, place, employer
}
