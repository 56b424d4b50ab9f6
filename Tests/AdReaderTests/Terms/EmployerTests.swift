import AdReader
import JobMarket
import Testing

@Suite struct EmployerTests {
    @Test(arguments: [
        ("Die Einstellung erfolgt im Rahmen der Arbeitnehmerüberlassung.", EmployerKind.temp),
        ("Wir suchen für unseren Kunden aus Kassel eine Fachkraft.", .placement),
        ("Unser Mandant ist ein Hersteller von Pumpen.", .placement),
        ("Wir sind ein Familienbetrieb in dritter Generation.", .direct),
        ("Du berätst unsere Kunden am Telefon.", .direct),
        ("Festanstellung beim Kunden, keine Zeitarbeit!", .direct),
    ])
    func kind(_ line: String, _ expected: EmployerKind) {
        #expect(reading(line) { $0.company = "Muster GmbH" }.employer?.value == expected)
    }

    @Test(arguments: [
        ("Abgeschlossenes Studium der Physik", EducationDemand.degree),
        ("Abgeschlossene Berufsausbildung als Koch", .vocational),
        ("Studium der Betriebswirtschaft oder eine kaufmännische Ausbildung", .vocationalOrDegree),
        ("Ein Studium ist nicht erforderlich", .none),
    ])
    func education(_ line: String, _ expected: EducationDemand) {
        #expect(reading("Ihr Profil", line).education?.value == expected)
    }

    @Test func nothingSaidOfEducation() {
        #expect(reading("Ihr Profil", "Freude am Umgang mit Menschen").education == nil)
    }

    @Test func sizeAndIndustry() {
        let found = reading("Wir sind ein Team von 1.250 Mitarbeitenden.") { $0.industry = "Logistik" }
        #expect(found.companySize?.value == 1_250)
        #expect(found.industry == Sourced("Logistik", .stated(field: "industry")))
    }
}
