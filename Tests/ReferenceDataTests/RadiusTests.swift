import ReferenceData
import Testing

@Suite struct RadiusTests {
    let places = Places.shared

    @Test func knownDistances() {
        let hagen = Coordinate(latitude: 51.3608, longitude: 7.4717)
        let munich = Coordinate(latitude: 48.1374, longitude: 11.5755)
        #expect(abs(hagen.distance(to: munich) - 463) < 3)
        #expect(hagen.distance(to: hagen) == 0)
        #expect(abs(hagen.distance(to: munich) - munich.distance(to: hagen)) < 1e-9)
    }

    @Test func equalsTheScanOfAll() {
        var random = SplitMix(state: 20_100_901)
        for _ in 0..<300 {
            let centre = Coordinate(latitude: random.next(46...56), longitude: random.next(4...16))
            let radius = [0, 0.5, 5, 25, 25, 50, 120, 900][Int(random.next(0...7.99))]
            let expected = places.municipalities.indices.filter {
                centre.distance(to: places.municipalities[$0].coordinate) <= radius
            }
            let found = places.within(radius, of: centre)
            #expect(found.map(\.index) == expected)
            #expect(found.allSatisfy { $0.distance == centre.distance(to: places.municipalities[$0.index].coordinate) })
        }
    }

    @Test(arguments: [(91.0, 7.0), (51, 1e300), (.nan, 7), (51, .infinity), (-90, 0), (90, 180)])
    func anyCentreIsAnswered(latitude: Double, longitude: Double) {
        let centre = Coordinate(latitude: latitude, longitude: longitude)
        for radius in [-1, 0, 25, 30_000, .infinity, .nan] {
            let found = places.within(radius, of: centre)
            #expect(found.isEmpty || found.count == places.municipalities.count)
        }
    }
}

/// A seeded generator (SplitMix64), so that a failure can be repeated.
struct SplitMix {
    var state: UInt64

    mutating func next(_ range: ClosedRange<Double>) -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return range.lowerBound + (range.upperBound - range.lowerBound) * Double(mixed >> 11) / Double(1 << 53)
    }
}
