import Glibc
import ReferenceData

/// The places of a segment within a radius, with their distances.
struct Nearby {
    /// Kilometres to each place within the radius, by the place's number.
    private let distances: [UInt32: Double]
    private let segment: Segment
    let ads: PlaceSet

    init(_ around: SearchPlan.Around, in segment: Segment) {
        self.segment = segment
        var distances: [UInt32: Double] = [:]
        for centre in around.centres {
            Self.measure(from: centre, radius: around.radius, in: segment) { place, distance in
                if distance < distances[place] ?? .infinity { distances[place] = distance }
            }
        }
        if let ags = around.ags, around.radius >= 0 {
            for place in segment.places(ofMunicipality: ags) { distances[UInt32(place)] = 0 }
        }
        self.distances = distances
        ads = PlaceSet(distances.keys.map { Int($0) }, in: segment)
    }

    /// Calls `body` with the places within a radius and their distances, once for each of their points.
    private static func measure(
        from centre: Coordinate, radius: Double, in segment: Segment, _ body: (UInt32, Double) -> Void
    ) {
        // A degree of latitude is 110.5 km at least; a little more keeps rounding out of the matter.
        let reach = radius / 110 + 1e-6
        let width = width(of: radius, at: centre)
        for row in stretch(centre.latitude, reach, segment.latitudes) {
            // Places too far by longitude alone need no exact distance.
            let east = abs(segment.longitudes[row] - centre.longitude)
            if min(east, 360 - east) > width { continue }
            let point = Coordinate(latitude: segment.latitudes[row], longitude: segment.longitudes[row])
            let distance = centre.distance(to: point)
            if distance <= radius { body(segment.latitudePlaces[row], distance) }
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
    func nearest(_ ad: Int) -> (index: Int, distance: Double)? {
        var best: (index: Int, distance: Double)?
        for (index, place) in segment.places[ad].enumerated() {
            if let distance = distances[place], distance < best?.distance ?? .infinity { best = (index, distance) }
        }
        return best
    }
}
