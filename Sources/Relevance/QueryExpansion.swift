import GermanText
import ReferenceData

/// Another way to say what a query asks for.
public struct QueryAlternative: Sendable, Equatable {
    /// The name as the classification lists it, in its neutral form.
    public let name: String
    /// Its words, without noise, as stems and parts.
    public let terms: [TitleTerms.Word]
    /// What a find of it is worth beside one of the query's own words, above 0 and below 1.
    public let weight: Float
}

/// Finds other names for the occupation that a query names: synonyms, English and German names, older ones.
public struct QueryExpansion: Sendable {
    private let occupations: Occupations
    private let model: TitleModel

    public init(occupations: Occupations = .shared, model: TitleModel = .shared) {
        self.occupations = occupations
        self.model = model
    }

    /// Names of each code that are looked at, the best known.
    private static let namesOfCode = 40
    /// Names that mean less the same are other occupations that share a code.
    private static let leastLikeness: Float = 0.5
    /// A meaning of the query that is less likely is passed over.
    private static let leastShare = 0.15
    /// No alternative is worth as much as the query's own words.
    private static let mostWeight: Float = 0.8

    /// The alternatives for words that are together a listed job name, the closest first; none for other words.
    ///
    /// The weight of each is its likeness to the query in meaning (``TitleVector/likeness(to:)``).
    public func alternatives(for query: String, limit: Int, stemmer: Stemmer) -> [QueryAlternative] {
        let own = model.vector(of: query, stemmer: stemmer)
        let words = TitleTerms(query, stemmer: stemmer).words.map(\.stem)
        var seen: Set<[String]> = [words]
        var found: [QueryAlternative] = []
        for match in occupations.codes(forTitle: query) where match.weight >= Self.leastShare {
            for name in occupations.titles(of: match.code).prefix(Self.namesOfCode) {
                let terms = TitleTerms(name, stemmer: stemmer).words
                guard !terms.isEmpty, seen.insert(terms.map(\.stem)).inserted else { continue }
                let likeness = own.likeness(to: model.vector(of: name, stemmer: stemmer))
                guard likeness >= Self.leastLikeness else { continue }
                found.append(QueryAlternative(name: name, terms: terms, weight: likeness * Self.mostWeight))
            }
        }
        return Array(found.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }.prefix(limit))
    }
}
