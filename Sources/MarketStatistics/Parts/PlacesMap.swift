import JobMarket
import ReferenceData
import SearchIndex

/// Where the ads of what was asked are; an ad in several municipalities counts at each. Never widened.
public struct PlacesMap: PartFigures {
    public var basis: Basis
    /// The municipalities with most ads first.
    public var places: [Entry]
    /// Municipalities with ads beyond ``places``.
    public var furtherPlaces: Int
    /// Ads at none of ``places``, those without a known place among them; `nil` where there are none.
    public var elsewhere: Figure?

    public struct Entry: Encodable, Sendable {
        public var place: ProfilePlace
        /// The town's centre in degrees (WGS 84).
        public var latitude: Double
        public var longitude: Double
        public var ads: Figure
    }

    private enum CodingKeys: String, CodingKey {
        case basis, places, elsewhere
        case furtherPlaces = "further_places"
    }
}

extension PlacesMap {
    /// More circles than these hide each other on a small screen.
    private static let limit = 40

    static func part(of market: Ladder.Market) -> Part<PlacesMap> {
        let all = market.all
        let known = all.table.byMunicipality().compactMap { key, rows in
            let digits = String(key)
            let ags = String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
            return Places.shared.municipality(ags: ags).map { (place: $0, rows: rows) }
        }.sorted { ($1.rows.count, $0.place.ags) < ($0.rows.count, $1.place.ags) }
        guard !known.isEmpty else {
            return .thin(
                all.count == 0
                    ? words(
                        "Zurzeit ist hier keine passende Stelle bekannt.", "No matching job is known here at present.")
                    : words(
                        "Keine der Anzeigen nennt einen Ort, den wir kennen.",
                        "None of the ads names a place that we know."))
        }
        let shown = known.prefix(limit)
        var elsewhere = all.rows
        let entries = shown.map { entry in
            let own = all.set(entry.rows.lazy.map { Int($0) })
            elsewhere.subtract(own)
            return Entry(
                place: ProfilePlace(name: entry.place.name, ags: entry.place.ags),
                latitude: entry.place.coordinate.latitude, longitude: entry.place.coordinate.longitude,
                ads: all.number("places_map.\(entry.place.ags)", [Filter(.area, entry.place.ags)], of: own))
        }
        let rest = all.number(
            "places_map.elsewhere", shown.map { Filter(.area, $0.place.ags, excluded: true) }, of: elsewhere)
        return .figures(
            PlacesMap(
                basis: market.scope.basis(of: all), places: entries, furtherPlaces: known.count - shown.count,
                elsewhere: rest.count > 0 ? rest : nil))
    }
}
