import JobMarket
import Testing

@Suite("Contacts")
struct ContactReaderTests {
    private func contacts(_ lines: String...) -> [String] {
        SampleAd.read(["Kontakt:"] + lines).contacts.map(\.text)
    }

    @Test func namesPhonesAndMail() {
        let contacts = SampleAd.read(SampleAd.office).contacts
        #expect(contacts.map(\.text) == ["Merle Hansen", "bewerbung@nordlicht.example", "0431 5550-17"])
        #expect(contacts.map(\.kind) == [.name, .mail, .phone])
    }

    @Test func namesAfterTheirCue() {
        #expect(contacts("Ihre Fragen beantwortet Herr Dr. Okonkwo gern.") == ["Okonkwo"])
        #expect(contacts("Ansprechpartnerin: Svenja Torben-Petersen") == ["Svenja Torben-Petersen"])
        #expect(contacts("Katharina Lüders", "Personalabteilung") == ["Katharina Lüders"])
        #expect(contacts("Unsere Personalabteilung hilft Ihnen gern weiter.").isEmpty)
    }

    @Test(arguments: [
        "02331 / 987-65 43", "+49 2331 98765", "+49 (0) 2331 98765", "(0231) 55 66 77", "0172-3344556", "+49233198765",
    ])
    func phones(number: String) {
        #expect(contacts("Telefon: \(number)") == [number])
    }

    @Test(arguments: [
        "Bewerbungsfrist: 01.06.2026", "58095 Hagen", "Fax: 02331 987600", "03.000,00 Euro",
        "Referenznummer 0123456789",
        "MS Office und MS Excel",
    ])
    func numbersThatAreNoPhones(line: String) {
        #expect(contacts(line).isEmpty)
    }

    @Test(arguments: [
        ("Wenjing Tschabuschnig, Recruiterin", "Wenjing Tschabuschnig"),
        ("Ihre Ansprechpartnerin: Yrsa Okafor-Lindt", "Yrsa Okafor-Lindt"),
        ("Dein Ansprechpartner für diese Stelle ist Oluwale Brandtner.", "Oluwale Brandtner"),
        ("Personalreferentin Thjorven Kallmeyer hilft gern", "Thjorven Kallmeyer"),
        ("Ralf von der Heyde | Tel. 0231 5550-12", "Ralf von der Heyde"),
        ("Prof. Dr. Miriam Achenbach, Institut für Wasserbau", "Miriam Achenbach"),
        ("KontaktSvenja Dahlhoff Recruiting 0231 5550-12", "Svenja Dahlhoff"),
        ("Nina Backhaus Hafenstraße 3, 24103 Kiel", "Nina Backhaus"), ("Milena Döring", "Milena Döring"),
        ("Melde dich einfach bei Karlotta.", "Karlotta"), ("RITA KLANG, Personalabteilung", "RITA KLANG"),
    ])
    func namesOfAllKinds(line: String, name: String) {
        #expect(SampleAd.read(["Kontakt:", line]).contacts.filter { $0.kind == .name }.map(\.text) == [name])
    }

    @Test func aNameAloneBesideItsNumber() {
        #expect(contacts("Thjorven Kallmeyer", "Tel. 0231 5550-12") == ["Thjorven Kallmeyer", "0231 5550-12"])
        #expect(contacts("Milva Brandtner", "milva.brandtner@muster.example").first == "Milva Brandtner")
    }

    @Test func aMailAddressTellsTheName() {
        let reading = SampleAd.read([
            "Unser Team", "Mit dabei ist Oluwale Tschabuschnig aus dem Lager.", "Ihre Aufgaben", "- Waren annehmen",
            "- Waren prüfen", "- Waren einlagern", "- Lieferscheine ablegen", "Kontakt",
            "oluwale.tschabuschnig@muster.example",
        ])
        #expect(reading.contacts.map(\.text).contains("Oluwale Tschabuschnig"))
    }

    @Test(arguments: [
        "MS Excel und HR Prozesse", "Willkommen bei Robert Bosch in Hagen", "Konrad-Adenauer-Allee 4, 58095 Hagen",
        "Anna Berg Werke GmbH, Untere Hafenstraße 21", "Ansprechpartner für Kunden und Lieferanten",
        "So bleiben Sie Herr der Lage.", "Allgemeine Hinweise", "Java Entwickler, Senior Consultant",
    ])
    func capitalWordsThatAreNoPersons(line: String) {
        #expect(contacts(line, "Telefon: 0231 5550-12") == ["0231 5550-12"])
    }

    @Test func oneContactForAFullNameAndItsSurname() {
        #expect(contacts("Rita Klang, Personalabteilung", "Fragen Sie Frau Klang.") == ["Rita Klang"])
    }

    @Test func numbersOverTwoLinesAndSecondExtensions() {
        #expect(contacts("erreichbar unter +49 231", "555 66 77 gern täglich") == ["+49 231", "555 66 77"])
        #expect(contacts("Telefon: 0231/555-4613 oder -5120") == ["0231/555-4613", "-5120"])
    }
}
