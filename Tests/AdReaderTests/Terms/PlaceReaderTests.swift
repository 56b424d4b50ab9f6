import AdReader
import JobMarket
import Testing

@Suite struct PlaceReaderTests {
    private func places(_ stated: StatedPlace...) -> [PlaceReading] { reading("Hallo") { $0.places = stated }.places }

    @Test func placeWithPostcode() throws {
        let found = try #require(places(StatedPlace(name: "Hagen", postcode: "58095")).first)
        #expect(found.ags == "05914000")
        #expect(found.postcode == "58095")
        #expect(found.origin == .stated(field: "place"))
    }

    @Test func listsAreTakenApart() {
        #expect(places(StatedPlace(name: "Berlin, Hamburg und Köln")).map(\.name) == ["Berlin", "Hamburg", "Köln"])
        #expect(places(StatedPlace(name: "['Bremen', 'Graz']")).map(\.ags) == ["04011000", nil])
        let json = #"{"address":{"addressLocality":"Kiel","postalCode":"24103","addressCountry":"DE"}}"#
        #expect(places(StatedPlace(name: json)).first?.ags == "01002000")
    }

    @Test func aRegionIsNotAPlaceOfItsOwn() {
        #expect(places(StatedPlace(name: "Freiburg, Baden-Württemberg")).map(\.ags) == ["08311000"])
    }

    @Test func placesAbroadKeepTheirName() {
        let found = places(StatedPlace(name: "1010 Wien heute"))
        #expect(found.map(\.name) == ["Wien"])
        #expect(found.first?.ags == nil)
        #expect(found.first?.postcode == "1010")
    }

    @Test func noPlaceInNoPlaceWords() {
        #expect(places(StatedPlace(name: "Remote")).isEmpty)
        #expect(places(StatedPlace(name: "Deutschland")).isEmpty)
    }

    @Test func theTextSpeaksWhereTheSourceIsSilent() throws {
        let found = try #require(reading("Einsatzort: Flensburg").places.first)
        #expect(found.ags == "01001000")
        #expect(found.origin.evidence?.line == 1)
    }
}
