import JobMarket
import SearchIndex
import Suggestions

/// Names for the letters typed, as programs and the search field read them.
struct SuggestionDocument: Encodable {
    private struct Entry: Encodable {
        let kind: String
        let text: String
        /// KldB code, AGS or name.
        let value: String
        let count: Int
    }

    private let typed: String
    private let suggestions: [Entry]

    init(typed: String, suggestions: [TypeAhead.Suggestion]) {
        self.typed = typed
        self.suggestions = suggestions.map {
            Entry(kind: String(describing: $0.kind), text: $0.text, value: $0.value, count: $0.count)
        }
    }

    func json() throws -> [UInt8] {
        try PrintedJSON.value(self)
    }
}
