import ReferenceData

/// The places of a segment within a radius, with their distances.
struct Nearby {
    /// Kilometres to each place of the segment; infinite beyond the radius.
    private let distances: [Double]
    private let segment: Segment

    init(_ around: SearchPlan.Around, in segment: Segment) {
        self.segment = segment
        var distances = [Double](repeating: .infinity, count: segment.latitudes.count)
        let range = Self.stretch(around, latitudes: segment.latitudes)
        for place in range {
            let coordinate = Coordinate(latitude: segment.latitudes[place], longitude: segment.longitudes[place])
            let distance = around.centre.distance(to: coordinate)
            if distance <= around.radius { distances[place] = distance }
        }
        self.distances = distances
    }

    /// The places, which lie from south to north, that are not too far in latitude alone.
    private static func stretch(_ around: SearchPlan.Around, latitudes: Column<Double>) -> Range<Int> {
        // A degree of latitude is 110.5 km at least; a little more keeps rounding out of the matter.
        let reach = around.radius / 110 + 1e-6
        func first(_ isPast: (Double) -> Bool) -> Int {
            var low = 0
            var high = latitudes.count
            while low < high {
                let middle = (low + high) / 2
                if isPast(latitudes[middle]) { high = middle } else { low = middle + 1 }
            }
            return low
        }
        let start = first { $0 >= around.centre.latitude - reach }
        let end = first { $0 > around.centre.latitude + reach }
        return start..<max(start, end)
    }

    /// The ads with a place within the radius.
    var ads: Bitmap {
        var ads = Bitmap(capacity: segment.count)
        for place in distances.indices where distances[place].isFinite {
            for ad in segment.placeAds[place] { ads.insert(Int(ad)) }
        }
        return ads
    }

    /// The ad's nearest place, by its place in the ad's list, and the distance in kilometres.
    func nearest(_ ad: Int) -> (index: Int, distance: Double)? {
        var best: (index: Int, distance: Double)?
        for (index, place) in segment.places[ad].enumerated() {
            let distance = distances[Int(place)]
            if distance.isFinite, distance < best?.distance ?? .infinity { best = (index, distance) }
        }
        return best
    }
}
