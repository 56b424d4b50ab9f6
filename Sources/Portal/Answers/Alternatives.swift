import SearchIndex

/// The values that a list can be narrowed by, with the number of ads that each one leads to.
enum Alternatives {
    /// The answer's facets; a field that is filtered by already shows all its values as they would be without that
    /// filter, so that a visitor can take a second value or change to another.
    static func facets(of answer: SearchAnswer, to request: SearchRequest, in snapshot: IndexSnapshot) throws -> [Facet]
    {
        try answer.facets.map { facet in
            guard request.filters.contains(where: { $0.field == facet.field }) else { return facet }
            var wider = request
            wider.filters.removeAll { $0.field == facet.field }
            wider.limit = 0
            wider.offset = 0
            let values = try snapshot.search(wider).facets.first { $0.field == facet.field }?.values ?? []
            let shown = Set(values.map(\.value))
            // A narrow value may be missing among the most frequent ones of the wider list.
            let missing = request.filters.filter {
                $0.field == facet.field && !$0.excluded && !shown.contains($0.value)
            }
            return Facet(
                field: facet.field,
                values: missing.map { filter in
                    FacetValue(
                        value: filter.value,
                        count: facet.values.first { $0.value == filter.value }?.count ?? answer.total)
                } + values)
        }
    }
}
