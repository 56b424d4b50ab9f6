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

    @Test(arguments: [
        "Bürofachkraft (all genders)", "Bürofachkraft (m,w,d)", "Bürofachkraft w/m/x", "Bürofachkraft m|w|d",
        "Bürofachkraft (gn)", "BÜROFACHKRAFT", "Bürofachkraft (Mensch)", "Bu\u{308}rofachkraft (m/w/divers)",
        "Büro\u{AD}fachkraft", "(Junior) Bürofachkraft 30 Std./Woche ab 3.000 €",
    ])
    func marksDoNotMatter(_ title: String) {
        #expect(code(title) == "71402")
    }

    @Test(arguments: [
        ("Tischlerin / Tischler", "22342"), ("Kauffrau/-mann für Büromanagement", "71402"),
        ("Steuerfachangestellte:r", "72302"), ("BuchhalterIn", "72213"), ("Erzieher*innen", "83113"),
        ("Köche (m/w/d)", "29302"), ("Medizinische*r Fachangestellte*r", "81102"),
    ])
    func gendersDoNotMatter(_ title: String, _ expected: String) {
        #expect(code(title) == expected)
    }

    @Test func theTasksSpeakWhereTheTitleIsSilent() throws {
        let found = try #require(
            reading(
                title: "Mitarbeiter (m/w/d)", "Deine Aufgaben", "Entladen von LKW mit dem Gabelstapler",
                "Ein- und Auslagern von Paletten und Kommissionieren der Waren im Lager",
                "Verpacken der Waren für den Versand"
            ).occupation)
        #expect(found.kldb.hasPrefix("513"), "\(found.kldb)")
    }

    @Test func theEmployersNameIsNoOccupation() throws {
        let found = reading(title: "Bäcker Brand: Buchhalter (m/w/d)", "Wir freuen uns.") {
            $0.company = "Bäcker Brand"
        }
        #expect(found.occupation?.kldb == "72213")
    }

    @Test func whereNothingIsSaidNothingIsRead() {
        #expect(reading(title: "???", "12345").occupation == nil)
        #expect(reading(title: "(m/w/d)", "-").occupation == nil)
    }

    @Test func longAndOddTitlesAreRead() {
        let endless = String(repeating: "(m/w/d) in * / - ", count: 20_000)
        for title in [endless, String(repeating: "Koch", count: 50_000), "\u{202E}\u{200B}\u{0}", "(((", "*in", "/-in"]
        {
            _ = reading(title: title, "Wir freuen uns.")
        }
        #expect(code(String(repeating: "Koch ", count: 30)) == "29302")
    }

    @Test func otherClassificationsStandBeside() throws {
        let found = try #require(reading(title: "Bäcker (m/w/d)", "Wir freuen uns.").occupation)
        #expect(found.isco == "7512")
        #expect(found.esco?.hasPrefix("http://data.europa.eu/esco/") == true)
        #expect(!found.alternatives.contains { $0.kldb == found.kldb })
        #expect((0...1).contains(found.confidence))
        #expect(!found.title.isEmpty)
    }
}
