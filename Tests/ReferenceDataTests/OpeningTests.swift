import ReferenceData
import Testing

/// What a start of the program pays for the tables; printed, so that a slower one is noticed.
@Suite struct OpeningTests {
    /// The optimised build takes about 4 ms; the limit leaves room for an unoptimised build on a busy machine.
    @Test func opensAtOnce() {
        let clock = ContinuousClock()
        let opening = clock.measure {
            #expect(Occupations.shared.page(slug: "it-manager") != nil)
            #expect(Places().municipality(slug: "hagen") != nil)
        }
        let places = Places.shared
        let centre = Coordinate(latitude: 51.3608, longitude: 7.4717)
        let rounds = 200
        let around = clock.measure { for _ in 0..<rounds { _ = places.within(25, of: centre) } }
        let resolving = clock.measure { for _ in 0..<rounds { _ = places.resolve("Hagen bei Bad Bramstedt") } }
        let titles = clock.measure {
            for _ in 0..<rounds { _ = Occupations.shared.codes(forTitle: "IT-Manager (m/w/d)") }
        }
        print("reference data: opened in \(opening), 25 km in \(around / rounds)")
        print("reference data: place in \(resolving / rounds), title in \(titles / rounds)")
        #expect(opening < .seconds(2))
    }
}
