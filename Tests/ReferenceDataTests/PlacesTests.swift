import ReferenceData
import Testing

@Suite struct PlacesTests {
    let places = Places.shared

    @Test func everyMunicipality() throws {
        #expect(places.municipalities.count == 10_792)
        #expect(Set(places.municipalities.map(\.slug)).count == places.municipalities.count)
        for (number, municipality) in places.municipalities.enumerated() {
            #expect(places.placeNumber(ags: municipality.ags) == number)
            #expect(places.municipality(slug: municipality.slug) == municipality)
            #expect(municipality.coordinate.isInGermany)
            #expect(places.districtName(municipality.districtCode) != nil)
            #expect(places.stateName(municipality.stateCode) != nil)
        }
    }

    @Test func hagen() throws {
        let hagen = try #require(places.municipality(ags: "05914000"))
        #expect(hagen.name == "Hagen")
        #expect(hagen.officialName == "Hagen, Stadt")
        #expect(hagen.kind == .independentCity)
        #expect(hagen.slug == "hagen")
        #expect((150_000...250_000).contains(hagen.population))
        #expect(hagen.coordinate.distance(to: Coordinate(latitude: 51.36, longitude: 7.475)) < 2)
        #expect(places.districtName("05914") == "Hagen")
        #expect(places.regionName("05914000") == "Regierungsbezirk Arnsberg")
        #expect(places.stateName("05") == "Nordrhein-Westfalen")
        #expect(places.districtName("01060") == "Kreis Segeberg")
        #expect(places.districtName("03459") == "Landkreis Osnabrück")
        #expect(places.districtName("05382") == "Rhein-Sieg-Kreis")
        #expect(places.regionName("01060") == nil)
    }

    @Test(arguments: [
        ("Hagen", "05914000"), ("Hagen bei Bad Bramstedt", "01060031"), ("Hagen am Teutoburger Wald", "03459020"),
        ("Hagen a.T.W.", "03459020"), ("Hagen a. T. W.", "03459020"), ("Hagen (Westfalen)", "05914000"),
        ("Hagen, Kreis Segeberg", "01060031"), ("Hagen im Bremischen", "03352060"), ("58095", "05914000"),
        ("58095 Hagen", "05914000"), ("24576 Hagen", "01060031"), ("D-58095 Hagen", "05914000"),
        ("Hagen-Haspe", "05914000"), ("Hagen-Unbekannt", "05914000"), ("Haspe", "05914000"),
        ("Frankfurt", "06412000"), ("Frankfurt a.M.", "06412000"), ("Frankfurt/Main", "06412000"),
        ("Frankfurt (Oder)", "12053000"), ("Frankfurt/Oder", "12053000"), ("Frankfurt an der Oder", "12053000"),
        ("Halle", "15002000"), ("Halle (Saale)", "15002000"), ("Halle (Westf.)", "05754012"),
        ("Halle Westfalen", "05754012"), ("Halle an der Saale", "15002000"), ("Neustadt", "07316000"),
        ("Neustadt a.d.W.", "07316000"), ("Neustadt in Holstein", "01055032"), ("Neustadt, Holstein", "01055032"),
        ("Neustadt (Dosse)", "12068324"), ("Köln", "05315000"), ("Koeln", "05315000"), ("KÖLN", "05315000"),
        ("Cologne", "05315000"), ("Munich", "09162000"), ("Nuremberg, Germany", "09564000"),
        ("Munich, Bavaria, Germany", "09162000"), ("Berlin Mitte", "11000000"), ("Berlin-Wedding", "11000000"),
        ("Weißensee, Berlin, Deutschland", "11000000"), ("Raum Stuttgart", "08111000"),
        ("Stuttgart-Zuffenhausen", "08111000"), ("Zuffenhausen", "08111000"), ("München und Umgebung", "09162000"),
        ("Großraum Hamburg", "02000000"), ("Hamburg-Altona", "02000000"), ("Freiburg i.Br.", "08311000"),
        ("Freiburg im Breisgau", "08311000"), ("Garching b. München", "09184119"), ("Heidelberg, Neckar", "08221000"),
        ("Oldenburg (Oldb)", "03403000"), ("Oldenburg in Holstein", "01055033"), ("Mülheim/Ruhr", "05117000"),
        ("Mülheim an der Ruhr", "05117000"), ("Kleine Gasse 9, 60326 Frankfurt am Main", "06412000"),
        ("Herne, Westfalen", "05916000"), ("Berlin, Hamburg, München", "11000000"),
        ("Rosenheim bei München", "09163000"), ("Radolfzell-Stahringen", "08335063"),
        ("Villingen-Schwenningen", "08326074"), ("63 Seligenstadt, Germany", "06438013"),
        ("Weil am Rhein", "08336091"), ("Sankt Augustin", "05382056"), ("St. Augustin", "05382056"),
        ("Germany - Berlin", "11000000"), ("Kreis Segeberg", "01060063"), ("Reinickendorf, Berlin", "11000000"),
        ("Höchst, Frankfurt am Main", "06412000"), ("Pirna, Sächsische Schweiz-Osterzgebirge (Kreis)", "14628270"),
        ("Hausen, Frankfurt am Main", "06412000"), ("Neustadt, Hamburg", "02000000"),
        ("Velden, Mittelfranken", "09574160"), ("Rhein-Sieg-Kreis", "05382068"), ("Heilbronn (Kreis)", "08125065"),
        ("Kaulsdorf, Saale", "16073038"), ("Hilden bei Düsseldorf", "05158016"),
        ("Dusseldorf", "05111000"), ("Neckarsulm, Heilbronn (Kreis)", "08125065"),
        ("Bad Homburg vor der Höhe", "06434001"), ("Bad Homburg", "06434001"), ("Ingolstadt Donau", "09161000"),
    ])
    func asAReaderWould(text: String, ags: String) {
        let match = places.resolve(text)
        #expect(match?.municipality.ags == ags, "\(match.map { "\($0)" } ?? "nothing")")
    }

    @Test(arguments: [
        "bundesweit", "Deutschland", "Wien", "Österreich", "", "  ", "Remote", "Home-Office", "München, Österreich",
        "verschiedene Standorte bundesweit", "99999", "🙂", "Zürich", "London", "Senior Java Developer (all genders)",
        String(repeating: "x", count: 100_000),
    ])
    func noPlace(text: String) {
        let match = places.resolve(text)
        #expect(match == nil, "\(match.map { "\($0)" } ?? "")")
    }

    @Test func whatIsStatedBesideDecides() {
        func ags(_ text: String, postcode: String? = nil, region: String? = nil, near: Coordinate? = nil) -> String? {
            places.resolve(text, postcode: postcode, region: region, near: near)?.municipality.ags
        }
        #expect(ags("Neustadt", region: "BAYERN") == "09473151")
        #expect(ags("Neustadt", region: "Schleswig-Holstein") == "01055032")
        #expect(ags("Neustadt", postcode: "01844") == "14628260")
        #expect(ags("Neustadt", near: Coordinate(latitude: 50.85, longitude: 9.12)) == "06534016")
        #expect(ags("Frankfurt", near: Coordinate(latitude: 52.34, longitude: 14.55)) == "12053000")
        #expect(ags("Frankfurt", region: "BRANDENBURG") == "12053000")
        #expect(ags("Hagen", postcode: "49170") == "03459020")
        #expect(ags("Hagen", region: "NORDRHEIN_WESTFALEN") == "05914000")
        #expect(ags("", postcode: "58095") == "05914000")
        #expect(ags("", near: Coordinate(latitude: 51.361, longitude: 7.47)) == "05914000")
        #expect(ags("Hallein", region: "SALZBURG") == nil)
        #expect(ags("Wien", near: Coordinate(latitude: 48.2, longitude: 16.37)) == nil)
        #expect(ags("Hagen", near: Coordinate(latitude: .nan, longitude: 7)) == "05914000")
    }

    @Test func confidenceFollowsAmbiguity() throws {
        let sure = try #require(places.resolve("Hagen am Teutoburger Wald"))
        let open = try #require(places.resolve("Neustadt"))
        #expect(sure.confidence > 0.9)
        #expect(open.confidence < 0.6)
        #expect(try #require(places.resolve("58095 Hagen")).postcode == "58095")
    }

    @Test func partsHaveTheirOwnPoint() throws {
        let match = try #require(places.resolve("Stuttgart-Zuffenhausen"))
        #expect(match.coordinate.distance(to: match.municipality.coordinate) > 3)
    }

    @Test func statedCoordinates() {
        #expect(Coordinate(stated: 51.36, 7.47) == Coordinate(latitude: 51.36, longitude: 7.47))
        #expect(Coordinate(stated: 7.47, 51.36) == Coordinate(latitude: 51.36, longitude: 7.47))
        #expect(Coordinate(stated: 48.2, 16.37) == Coordinate(latitude: 48.2, longitude: 16.37))
        #expect(Coordinate(stated: nil, 7) == nil)
        #expect(Coordinate(stated: 0, 0) == nil)
        #expect(Coordinate(stated: .nan, 7) == nil)
        #expect(Coordinate(stated: 510, 7) == nil)
    }

    @Test func postcodes() throws {
        let postcode = try #require(places.postcode("58095"))
        #expect(postcode.ags == "05914000")
        #expect(postcode.name == "Hagen")
        #expect(places.postcode("58079")?.ags == "05914000")
        #expect(places.postcode("5809") == nil)
        #expect(places.postcode("") == nil)
    }

    @Test(arguments: [
        ("pflege in teilzeit 58095", "05914000", 3..<4), ("it manager hagen", "05914000", 2..<3),
        ("koch essen", "05113000", 1..<2), ("koch in hof", "09464000", 2..<3),
        ("pflege bad bramstedt", "01060004", 1..<3),
        ("elektroniker 58095 hagen", "05914000", 1..<3), ("lager in singen", "08335075", 2..<3),
        ("pflegefachkraft hagen-haspe", "05914000", 1..<2), ("entwickler frankfurt am main", "06412000", 1..<4),
        ("c++ entwickler münchen remote", "09162000", 2..<3), ("hagen", "05914000", 0..<1),
        ("koch raum stuttgart", "08111000", 2..<3), ("Buchhalterin Hagen am Teutoburger Wald", "03459020", 1..<5),
    ])
    func placesInQueries(query: String, ags: String, range: Range<Int>) {
        let found = places.findPlace(inQuery: query.split(separator: " ").map(String.init))
        #expect(found?.match.municipality.ags == ags, "\(found.map { "\($0)" } ?? "nothing")")
        #expect(found?.range == range)
    }

    @Test(arguments: [
        "pflege", "lager", "essen ausfahren", "hof und garten", "singen", "kochen", "c++ entwickler remote",
        "pflege in teilzeit", "it manager", "aushilfe auf minijob", "", "berg", "lehre", "in", "altenpflege nacht",
    ])
    func ordinaryWordsAreNoPlaces(query: String) {
        let found = places.findPlace(inQuery: query.split(separator: " ").map(String.init))
        #expect(found == nil, "\(found.map { "\($0)" } ?? "")")
    }

    @Test func suggestions() {
        #expect(places.suggestions(prefix: "ha", limit: 5).first?.municipality.name == "Hamburg")
        #expect(places.suggestions(prefix: "hag", limit: 5).first?.municipality.ags == "05914000")
        #expect(places.suggestions(prefix: "5809", limit: 9).allSatisfy { $0.postcode?.hasPrefix("5809") == true })
        #expect(places.suggestions(prefix: "", limit: 5).isEmpty)
        #expect(places.suggestions(prefix: "Köl", limit: 1).first?.municipality.name == "Köln")
    }

    @Test func statesByAnyName() {
        for state in places.states {
            for name in [state.name, state.englishName, state.agencyName, state.short] {
                #expect(places.state(named: name) == state)
            }
        }
        #expect(places.states.count == 16)
        #expect(places.state(named: "NRW")?.code == "05")
        #expect(places.state(named: "Tirol") == nil)
    }
}
