import ReferenceData

/// The same occupation at other places.
public struct OtherPlaces: PartFigures {
    public var basis: Basis
    /// The place itself first.
    public var columns: [PlaceColumn]
}

extension OtherPlaces {
    /// Cities of different size and pay in different regions, the first of which are shown beside a place.
    static let usual = ["06412000", "09162000", "02000000", "05913000", "05911000", "05914000"].compactMap {
        Places.shared.municipality(ags: $0)
    }
    private static let count = 4

    /// The places to compare with: the usual ones that are not within the radius of the place itself.
    static func others(than place: Municipality, radius: Double) -> [Municipality] {
        let others = usual.filter { other in
            other.ags != place.ags && other.coordinate.distance(to: place.coordinate) > radius
        }
        return Array(others.prefix(count))
    }

    static func part(_ columns: [PlaceColumn]) -> Part<OtherPlaces> {
        guard let own = columns.first else {
            return .thin(
                words(
                    "Ohne einen Ort gibt es keinen Vergleich von Orten.",
                    "Without a place there is no comparison of places."))
        }
        let found = columns.dropFirst().filter { $0.openings.count > 0 }
        guard !found.isEmpty else {
            return .thin(
                words(
                    "In den Vergleichsorten ist zurzeit keine passende Stelle bekannt.",
                    "No matching job is known at present at the places compared."))
        }
        return .figures(OtherPlaces(basis: own.basis, columns: [own] + found))
    }
}
