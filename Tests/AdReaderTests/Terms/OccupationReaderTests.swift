import AdReader
import JobMarket
import Testing

@Suite struct OccupationReaderTests {
    private func code(_ title: String) -> String? { reading(title: title, "Wir freuen uns auf dich.").occupation?.kldb }

    @Test(arguments: [
        ("Steuerberaterin (m/w/d) in Fulda", "72304"), ("Lagerhelfer (w/m/d) - ab sofort, Vollzeit", "51311"),
        ("Bilanzbuchhalter:in", "72213"), ("Controller (m/w/d) Vertrieb", "72234"),
        ("Data Engineer (all genders)", "43104"),
        ("Mitarbeiter (m/w/d) im Lager", "51312"), ("Industriemechaniker/in Frühschicht", "25102"),
    ])
    func titles(_ title: String, _ expected: String) {
        #expect(code(title) == expected)
    }

    @Test(arguments: [
        ("Netzwerkadmin (m/w/d)", "43"), ("Elektromonteur Photovoltaik (m/w/d)", "26"),
        ("Senior Java Developer", "434"),
        ("Krankenschwester Intensivstation", "813"), ("Grundschullehrerin", "841"),
    ])
    func groups(_ title: String, _ prefix: String) {
        #expect(code(title)?.hasPrefix(prefix) == true)
    }

    @Test func seniorityAndPlaceDoNotMatter() {
        let plain = code("Maurer (m/w/d)")
        #expect(plain != nil)
        for title in ["Maurer (m/w/d) in Ulm", "Erfahrener Maurer gesucht", "Maurer*in in Teilzeit"] {
            #expect(code(title) == plain, "\(title)")
        }
    }

    @Test func leadersOfAnOccupationHaveTheirOwnCodes() {
        #expect(code("Teamleiter Buchhaltung (m/w/d)").map { $0.dropFirst(3).first == "9" } == true)
    }

    @Test func theFirstLinesSpeakWhereTheTitleIsSilent() throws {
        let found = try #require(reading(title: "Komm zu uns!", "Wir suchen eine Hebamme (m/w/d).").occupation)
        #expect(found.kldb == "81353")
        #expect(found.origin.evidence?.line == 1)
    }

    @Test func theOfficesFieldHelps() throws {
        let found = try #require(
            reading(title: "Verstärkung gesucht", "Wir freuen uns.") { $0.occupation = "Augenoptiker/in" }.occupation)
        #expect(found.kldb == "82522")
        #expect(found.origin == .stated(field: "occupation"))
    }

    @Test func otherClassificationsStandBeside() throws {
        let found = try #require(reading(title: "Bäcker (m/w/d)", "Wir freuen uns.").occupation)
        #expect(found.isco == "7512")
        #expect((0...1).contains(found.confidence))
        #expect(!found.title.isEmpty)
    }
}
