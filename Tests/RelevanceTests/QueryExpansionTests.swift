import GermanText
import Relevance
import Testing

@Suite struct QueryExpansionTests {
    private let expansion = QueryExpansion()
    private let stemmer = Stemmer()

    @Test func listedNamesHaveAlternatives() {
        let found = expansion.alternatives(for: "Softwareentwicklerin", limit: 8, stemmer: stemmer)
        #expect(!found.isEmpty)
        #expect(found.count <= 8)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.weight >= $1.weight })
        #expect(found.allSatisfy { $0.weight > 0 && $0.weight < 1 && !$0.terms.isEmpty })
    }

    @Test func theQueryItselfIsNoAlternative() {
        let own = TitleTerms("Grafikdesigner", stemmer: stemmer).words
        let found = expansion.alternatives(for: "Grafikdesigner (m/w/d)", limit: 50, stemmer: stemmer)
        #expect(!found.isEmpty)
        #expect(!found.contains { $0.terms == own })
        #expect(Set(found.map(\.name)).count == found.count)
    }

    @Test(arguments: ["", "xyzzy quux", "in Hamburg ab sofort"]) func otherWordsHaveNone(query: String) {
        #expect(expansion.alternatives(for: query, limit: 5, stemmer: stemmer).isEmpty)
    }
}
