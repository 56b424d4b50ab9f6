import JobMarket
import ReferenceData
import SearchIndex

/// What the start page says about all ads, and the occupations and places with most of them.
struct MarketOverview: Sendable {
    /// A page with the number of ads behind it.
    struct Entry: Sendable {
        var name: String
        var address: String
        /// `nil` where it is not counted.
        var count: Int?
    }

    let total: Int
    /// The first of the last seven days, and the ads first seen since.
    let since: Day
    let fresh: Int
    let withPay: Int
    let occupations: [Entry]
    let places: [Entry]
    let containsMadeUp: Bool

    /// Occupations and places on the start page.
    private static let entries = 12

    init(_ snapshot: IndexSnapshot, today: Day) throws {
        let all = try snapshot.search(SearchRequest(limit: 0))
        since = Day(number: today.number - 6)
        total = all.total
        containsMadeUp = all.containsMadeUp
        fresh = try snapshot.count(SearchRequest(filters: [Filter(.since, since.description)]))
        withPay = try snapshot.count(SearchRequest(filters: [Filter(.pay, "yes")]))
        occupations = Self.occupations(all).prefix(Self.entries).map(\.self)
        places = try Self.places(snapshot, limit: Self.entries)
    }

    /// The occupations of an answer's ads that have a page, most frequent first.
    ///
    /// - Parameter place: leads to the occupations' pages at a place.
    static func occupations(_ answer: SearchAnswer, place: Municipality? = nil) -> [Entry] {
        let values = answer.facets.first { $0.field == .occupation }?.values ?? []
        let found = values.compactMap { value in
            Occupations.shared.page(slug: value.value).map { (page: $0, count: value.count) }
        }
        return zip(found, GroupName.short(found.map(\.page.name))).map { found, name in
            let page = found.page
            let address = place.map { PageAddress.profile(page, in: $0) } ?? PageAddress.occupation(page)
            return Entry(name: name, address: address, count: found.count)
        }
    }

    /// The places with most ads, by the ads' own places of work.
    ///
    /// - Parameter page: leads to the occupation's pages at the places.
    static func places(
        _ snapshot: IndexSnapshot, filters: [Filter] = [], page: OccupationPage? = nil, limit: Int
    ) throws -> [Entry] {
        let counts = try snapshot.municipalities(SearchRequest(filters: filters)).map { key, count in
            let digits = String(key)
            return (key: String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits, value: count)
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).compactMap { ags, count in
            Places.shared.municipality(ags: ags).map { place in
                let address = page.map { PageAddress.profile($0, in: place) } ?? PageAddress.place(place)
                return Entry(name: place.name, address: address, count: count)
            }
        }
    }
}
