import JobMarket
import ReferenceData
import SearchIndex

/// The same occupation at other places.
public struct OtherPlaces: PartFigures {
    public var basis: Basis
    /// The place itself first.
    public var columns: [PlaceColumn]
}

/// One place in a comparison, with the same radius as all others.
public struct PlaceColumn: Encodable, Sendable {
    public var place: ProfilePlace
    public var radius: Double?
    public var basis: Basis
    public var openings: Figure
    public var pay: Part<PayDistribution>
    /// Hybrid or remote; `nil` where there are too few ads.
    public var remote: Figure?
    /// Ads for entrants.
    public var entry: Figure?
    /// Ads for experienced, senior and leading people.
    public var experienced: Figure?

    private enum CodingKeys: String, CodingKey {
        case place, basis, openings, pay, remote, entry, experienced
        case radius = "radius_km"
    }
}

extension PlaceColumn {
    /// - Parameter index: its number among the columns, for the figures' identifiers.
    static func column(_ index: Int, _ place: Municipality, radius: Double?, in market: Ladder.Market) -> PlaceColumn {
        let id = "places.\(index)"
        let cell = market.direct
        func share(_ name: String, _ filters: [Filter], _ condition: (CellAd) -> Bool) -> Figure? {
            cell.isEnough ? cell.share("\(id).\(name)", filters, where: condition) : nil
        }
        let experienced: [CareerLevel] = [.experienced, .senior, .lead]
        return PlaceColumn(
            place: ProfilePlace(name: place.name, ags: place.ags), radius: radius,
            basis: market.scope.basis(of: cell), openings: market.all.number("\(id).openings"),
            pay: PayDistribution.part(
                "\(id).pay", of: UsablePay(of: cell, kind: .salary, trainees: false).cell, market.scope),
            remote: share("remote", [Filter(.remote, "hybrid"), Filter(.remote, "remote")]) {
                $0.facts.remote != .onsite
            },
            entry: share("entry", [Filter(.level, "entry")]) { $0.facts.level == .entry },
            experienced: share("experienced", experienced.map { Filter(.level, $0.rawValue) }) {
                experienced.contains($0.facts.level)
            })
    }
}

extension OtherPlaces {
    /// Cities of different size and pay in different regions, the first of which are shown beside a place.
    private static let usual = ["06412000", "09162000", "02000000", "05913000", "05911000", "05914000"]
    private static let count = 4

    /// The places to compare with: the usual ones that are not within the radius of the place itself.
    static func others(than place: Municipality, radius: Double) -> [Municipality] {
        let others = usual.compactMap { Places.shared.municipality(ags: $0) }.filter { other in
            other.ags != place.ags && other.coordinate.distance(to: place.coordinate) > radius
        }
        return Array(others.prefix(count))
    }

    static func part(_ columns: [PlaceColumn]) -> Part<OtherPlaces> {
        guard let own = columns.first else { return .thin("Ohne einen Ort gibt es keinen Vergleich von Orten.") }
        let found = columns.dropFirst().filter { $0.openings.count > 0 }
        guard !found.isEmpty else {
            return .thin("In den Vergleichsorten ist zurzeit keine passende Stelle bekannt.")
        }
        return .figures(OtherPlaces(basis: own.basis, columns: [own] + found))
    }
}
