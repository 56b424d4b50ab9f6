import Glibc
import ReferenceData

/// The ads of a segment within a radius, and how far away they are.
///
/// The radius reaches from edge to edge, so that a large city is not out of reach for the one who lives beside it. A
/// distance is told from centre to centre, as everywhere on the pages: it is the one that a map shows.
struct Nearby {
    /// Kilometres to places by their numbers, each measured once in the course of a list.
    typealias Measured = [UInt32: Double]

    private let centre: Coordinate
    private let segment: Segment
    let ads: PlaceSet

    init(_ around: SearchPlan.Around, in segment: Segment) {
        self.segment = segment
        centre = around.centre
        var places: Set<UInt32> = []
        for edge in around.edges {
            Self.forEachPlace(within: around.radius, of: edge, in: segment) { places.insert($0) }
        }
        if let ags = around.ags, around.radius >= 0 {
            places.formUnion(segment.places(ofMunicipality: ags).map { UInt32($0) })
        }
        ads = PlaceSet(places.map { Int($0) }, in: segment)
    }

    /// Calls `body` with the places within a radius, once for each of their points.
    private static func forEachPlace(
        within radius: Double, of centre: Coordinate, in segment: Segment, _ body: (UInt32) -> Void
    ) {
        // A degree of latitude is 110.5 km at least; a little more keeps rounding out of the matter.
        let reach = radius / 110 + 1e-6
        let width = width(of: radius, at: centre)
        for row in stretch(centre.latitude, reach, segment.latitudes) {
            // Places too far by longitude alone need no exact distance.
            let east = abs(segment.longitudes[row] - centre.longitude)
            if min(east, 360 - east) > width { continue }
            let point = Coordinate(latitude: segment.latitudes[row], longitude: segment.longitudes[row])
            if centre.distance(to: point) <= radius { body(segment.latitudePlaces[row]) }
        }
    }

    /// Degrees of longitude that a circle reaches to either side; all of them where it holds a pole.
    private static func width(of radius: Double, at centre: Coordinate) -> Double {
        // A little more than the radius of the earth allows keeps rounding out of the matter.
        let angle = radius / 6370
        let cosine = cos(centre.latitude * .pi / 180)
        guard angle < .pi / 2, sin(angle) < cosine else { return 360 }
        return asin(sin(angle) / cosine) * 180 / .pi + 1e-6
    }

    /// The points, which lie from south to north, that are not too far in latitude alone.
    private static func stretch(_ latitude: Double, _ reach: Double, _ latitudes: Column<Double>) -> Range<Int> {
        func first(_ isPast: (Double) -> Bool) -> Int {
            var low = 0
            var high = latitudes.count
            while low < high {
                let middle = (low + high) / 2
                if isPast(latitudes[middle]) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        let start = first { $0 >= latitude - reach }
        return start..<max(start, first { $0 > latitude + reach })
    }

    /// The ad's nearest place, by its place in the ad's list, and the distance in kilometres.
    func nearest(_ ad: Int, _ measured: inout Measured) -> (index: Int, distance: Double)? {
        var best: (index: Int, distance: Double)?
        for (index, place) in segment.places[ad].enumerated() {
            let distance = distance(to: place, &measured)
            if distance < best?.distance ?? .infinity { best = (index, distance) }
        }
        return best
    }

    /// Infinite where nobody knows where the place is.
    private func distance(to place: UInt32, _ measured: inout Measured) -> Double {
        if let known = measured[place] { return known }
        let point = segment.place(Int(place)).effectiveCoordinate
        let distance = point.map { centre.distance(to: $0) } ?? .infinity
        measured[place] = distance
        return distance
    }
}
