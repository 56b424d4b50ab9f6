import JobMarket
import SearchIndex

/// Ways to narrow a list, each with the number of ads that it leads to.
struct Alternatives: Sendable {
    /// The values that its ads have; none leads to nothing.
    let facets: [Facet]
    /// The list without agencies where it has some, or with them again where they are left out.
    let agencies: Switch?

    /// A condition that one link sets and takes back.
    struct Switch: Sendable {
        var isOn: Bool
        var request: SearchRequest
        var count: Int
    }

    /// What leaves out whoever hires people out or places them.
    static let withoutAgencies = [EmployerKind.temp, .placement].map { Filter(.employer, $0.rawValue, excluded: true) }

    init(to answer: SearchAnswer, of request: SearchRequest, in snapshot: IndexSnapshot) throws {
        facets = try answer.facets.map { try Self.values($0, answer, request, snapshot) }
        agencies = try Self.agencies(answer, request, snapshot)
    }

    /// A field that is filtered by shows all its values as they would be without that filter, so that a visitor can
    /// take a second value or change to another. What is left out stays out.
    private static func values(
        _ facet: Facet, _ answer: SearchAnswer, _ request: SearchRequest, _ snapshot: IndexSnapshot
    ) throws -> Facet {
        let chosen = request.filters.filter { $0.field == facet.field && !$0.excluded }
        guard !chosen.isEmpty else { return facet }
        var wider = request
        wider.filters.removeAll { chosen.contains($0) }
        wider.limit = 0
        wider.offset = 0
        let values = try snapshot.search(wider).facets.first { $0.field == facet.field }?.values ?? []
        let shown = Set(values.map(\.value))
        // A narrow value may be missing among the most frequent ones of the wider list.
        let missing = chosen.filter { !shown.contains($0.value) }.map { filter in
            FacetValue(
                value: filter.value, count: facet.values.first { $0.value == filter.value }?.count ?? answer.total)
        }
        return Facet(field: facet.field, values: missing + values)
    }

    private static func agencies(
        _ answer: SearchAnswer, _ request: SearchRequest, _ snapshot: IndexSnapshot
    ) throws -> Switch? {
        let isOn = withoutAgencies.allSatisfy(request.filters.contains)
        var other = request
        other.offset = 0
        other.filters.removeAll { withoutAgencies.contains($0) }
        if !isOn { other.filters += withoutAgencies }
        let count = try snapshot.count(other)
        guard count > 0, isOn || count < answer.total else { return nil }
        return Switch(isOn: isOn, request: other, count: count)
    }
}
