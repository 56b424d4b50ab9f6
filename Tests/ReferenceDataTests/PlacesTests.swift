import ReferenceData
import Testing

@Suite struct PlacesTests {
    let places = Places.shared

    @Test func everyMunicipalityIsFound() {
        #expect(places.municipalities.count > 10_700)
    }
}
