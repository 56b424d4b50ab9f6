import ReferenceData
import SearchIndex

/// The municipalities of a list's ads; an ad in several counts at each.
struct ListedPlaces: Sendable {
    struct Entry: Sendable {
        let place: Municipality
        let count: Int
        /// The ads there: exactly as many.
        let list: SearchRequest
    }

    /// Most ads first.
    let entries: [Entry]
    /// Municipalities beyond those.
    let further: Int

    /// More circles than these hide each other on a small screen.
    private static let most = 60

    init(of request: SearchRequest, in snapshot: IndexSnapshot) throws {
        let ads = try snapshot.countedAds(request).enumerated().map { row, ad in
            ListedAd(ad.reference, row: Int32(row))
        }
        let areas = request.filters.filter { $0.field == .area && !$0.excluded }.map(\.value)
        let known = snapshot.countedNames.byMunicipality(ads).compactMap {
            key, rows -> (place: Municipality, count: Int)? in
            let digits = String(key)
            let ags = String(repeating: "0", count: Swift.max(0, 8 - digits.utf8.count)) + digits
            // An area asked for takes the place's own in: elsewhere its ads are not all that are there.
            guard areas.isEmpty || areas.contains(where: { ags.hasPrefix($0) }) else { return nil }
            return Places.shared.municipality(ags: ags).map { (place: $0, count: rows.count) }
        }.sorted { ($1.count, $0.place.ags) < ($0.count, $1.place.ags) }
        entries = known.prefix(Self.most).map { place, count in
            var list = request
            list.offset = 0
            list.filters.removeAll { $0.field == .area && !$0.excluded }
            list.filters.append(Filter(.area, place.ags))
            return Entry(place: place, count: count, list: list)
        }
        further = known.count - entries.count
    }
}
