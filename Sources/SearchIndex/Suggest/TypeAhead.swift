import JobMarket
import ReferenceData
import Suggestions

/// Names that a typed beginning may mean, each with the ads it leads to in a selection.
///
/// It belongs to one snapshot and takes seconds to make from many ads: make it beside the searches and exchange it
/// when it is done.
public final class TypeAhead: Sendable {
    /// A name to choose.
    public struct Suggestion: Hashable, Sendable {
        public let kind: SuggestionKind
        /// As shown.
        public let text: String
        /// KldB code of an occupation, AGS of a place; for others the text.
        public let value: String
        /// Ads of the selection that it leads to; for a place those in the municipality itself.
        public let count: Int
    }

    private let snapshot: IndexSnapshot
    private let table: SuggestionTable?
    /// By kind and payload: what ``Suggestion/value`` says.
    private let values: [[String]]

    /// Candidates looked at for each one shown.
    private static let candidates = 32

    public init(_ snapshot: IndexSnapshot) {
        self.snapshot = snapshot
        var builder = SuggestionTableBuilder()
        var values: [[String]] = SuggestionKind.allCases.map { _ in [] }
        func add(_ kind: SuggestionKind, _ text: String, value: String, popularity: Int) {
            guard !text.isEmpty else { return }
            builder.add(
                kind, text, payload: UInt32(values[Int(kind.rawValue)].count), popularity: UInt32(clamping: popularity))
            values[Int(kind.rawValue)].append(value)
        }
        for (code, count) in snapshot.counts(ofTerms: TermKind.occupation) where code.utf8.count == 5 {
            for title in Occupations.shared.titles(of: code) { add(.occupation, title, value: code, popularity: count) }
        }
        for (name, count) in snapshot.skillCounts { add(.skill, name, value: name, popularity: count) }
        for (name, count) in snapshot.counts(ofTerms: TermKind.employer) {
            add(.employer, name, value: name, popularity: count)
        }
        for place in Places.shared.municipalities {
            add(.place, place.name, value: place.ags, popularity: place.population)
        }
        self.values = values
        table = try? SuggestionTable(bytes: builder.bytes())
    }

    /// The best names for what was typed, kind by kind, each kind's best first; names of occupations, skills and
    /// employers that lead to nothing are left out.
    ///
    /// - Parameters:
    ///   - typed: the letters typed so far.
    ///   - request: the present selection; its own words count, its limit does not.
    ///   - limit: names of each kind at most.
    /// - Throws: ``IndexError`` where the index turned out to be damaged.
    public func suggestions(
        for typed: String, kinds: [SuggestionKind] = SuggestionKind.allCases,
        in request: SearchRequest = SearchRequest(),
        limit: Int = 6
    ) throws(IndexError) -> [Suggestion] {
        guard let table else { return [] }
        var found = table.suggestions(for: typed, kinds: kinds, limit: Self.candidates)
        // Where something begins as typed, what merely resembles it is noise.
        if found.contains(where: { !$0.fit.hasTypos }) { found.removeAll { $0.fit.hasTypos } }
        let selection = SelectionCounter(request, in: snapshot)
        var suggestions: [Suggestion] = []
        for kind in kinds {
            var taken = 0
            var seen: Set<String> = []
            for candidate in found where candidate.kind == kind && taken < limit {
                let value = values[Int(kind.rawValue)][Int(candidate.payload)]
                let count = selection.count(kind, value)
                if count == 0, kind != .place { continue }
                let text = table.text(of: candidate)
                guard seen.insert(text).inserted else { continue }
                suggestions.append(Suggestion(kind: kind, text: text, value: value, count: count))
                taken += 1
            }
        }
        try snapshot.verify()
        return suggestions
    }
}
