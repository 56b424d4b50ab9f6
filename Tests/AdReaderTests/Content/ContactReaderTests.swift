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
}
