import JobMarket

/// Narrower searches for one of the Bundesagentur that finds too many ads.
struct BundesagenturSlices {
    /// Parameters of the search that the answer counts under the same name, those that part finely first.
    private static let facets = ["berufsfeld", "arbeitsort", "angebotsart", "arbeitgeber", "befristung", "arbeitszeit"]
    /// The days since publication that can be asked for.
    private static let days = [0, 1, 3, 7, 14, 28, 100]

    let searches: [WebAddress]
    /// Whether they find together what the search finds.
    let isWhole: Bool

    /// Parts the search by what its answer counts, otherwise narrows it to its newest ads; `nil` where it is narrow.
    init?(of search: WebAddress, _ answer: JSONValue, total: Int) {
        for facet in Self.facets {
            let parameter = facet == "arbeitsort" ? "wo" : facet
            guard search.parameter(parameter) == nil else { continue }
            let counts = Self.counts(of: facet, in: answer)
            // What is not counted would be lost.
            guard counts.count > 1, counts.reduce(0, { $0 + $1.count }) >= total else { continue }
            searches = counts.map { value in
                let narrower = search.setting([(parameter, value.name)])
                return parameter == "wo" ? narrower.setting([("umkreis", "0")]) : narrower
            }
            isWhole = true
            return
        }
        let asked = search.parameter("veroeffentlichtseit").flatMap { Int($0) } ?? Int.max
        guard let fewer = Self.days.last(where: { $0 < asked }) else { return nil }
        searches = [search.setting([("veroeffentlichtseit", String(fewer))])]
        isWhole = false
    }

    /// `facetten` is an object or a list of objects: `{"berufsfeld": {"counts": {"Informatik": 812}}}`.
    private static func counts(of facet: String, in answer: JSONValue) -> [(name: String, count: Int)] {
        let found = (answer["facetten"]?.elements ?? []).compactMap { $0[facet]?["counts"] }.first
        guard case .object(let members)? = found else { return [] }
        return members.compactMap { name, count in count.double.map { (name, Int($0)) } }
            .filter { $0.count > 0 }.sorted { $0.name < $1.name }
    }
}
