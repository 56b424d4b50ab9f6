import ReferenceData

/// A question whose words are taken as they are, without any understanding: to measure the index itself beside other
/// engines, which split words alike.
package struct ExactQuery: Sendable {
    /// All must occur, as written.
    package var words: [String]
    package var centre: Coordinate?
    /// Kilometres around the centre.
    package var radius: Double
    package var filters: [Filter]
    package var sort: SortOrder

    package init(words: [String], centre: Coordinate?, radius: Double, filters: [Filter], sort: SortOrder) {
        self.words = words
        self.centre = centre
        self.radius = radius
        self.filters = filters
        self.sort = sort
    }

    fileprivate var plan: SearchPlan {
        var plan = SearchPlan(understanding: QueryUnderstanding(what: words.joined(separator: " ")))
        plan.clauses = words.map { SearchPlan.Clause(text: $0, alternatives: [.init(.term(Array($0.utf8)))]) }
        plan.around = centre.map { SearchPlan.Around(centre: $0, edges: [$0], radius: radius) }
        plan.filters = filters.isEmpty ? [] : [filters]
        return plan
    }
}

extension IndexSnapshot {
    /// Bytes of what is stored of the ads only to be shown: titles, identifiers and the like.
    package var storedBytes: Int { views.reduce(0) { $0 + $1.segment.storedBytes } }

    /// - Throws: ``IndexError`` where a file turned out to be damaged.
    package func answer(_ query: ExactQuery) throws(IndexError) -> SearchAnswer {
        try answer(query.plan, SearchRequest(sort: query.sort))
    }
}
