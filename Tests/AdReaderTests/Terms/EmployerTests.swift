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
        ("Festanstellung beim Kunden, keine Zeitarbeit!", .placement),
        ("Vollzeitarbeitsplatz in der Stadt", .direct),
        ("Im Auftrag unserer Kunden prüfen wir Anlagen; wir suchen Sie.", .direct),
        ("Für ein namhaftes Unternehmen der Holzbranche suchen wir eine Fachkraft.", .placement),
        ("Für unseren Kunden suchen wir eine Fachkraft; gute Übernahmechancen.", .temp),
        ("Wir suchen Sie im Rahmen der Personalvermittlung für unseren Kunden.", .placement),
    ])
    func kind(_ line: String, _ expected: EmployerKind) {
        #expect(reading(line) { $0.company = "Muster GmbH" }.employer?.value == expected)
    }

    @Test(arguments: [
        ("Muster Personalvermittlung GmbH", "Koch (m/w/d)", EmployerKind.placement),
        ("Muster Zeitarbeit GmbH", "Koch (m/w/d)", .temp), ("Muster Recruiting", "Recruiter (m/w/d)", .direct),
        ("Muster Personal Care GmbH", "Koch (m/w/d)", .direct),
    ])
    func kindByName(_ company: String, _ title: String, _ expected: EmployerKind) {
        #expect(reading(title: title, "Wir freuen uns.") { $0.company = company }.employer?.value == expected)
    }

    @Test(arguments: [
        ("Abgeschlossenes Studium der Physik", EducationDemand.degree),
        ("Abgeschlossene Berufsausbildung als Koch", .vocational),
        ("Studium der Betriebswirtschaft oder eine kaufmännische Ausbildung", .vocationalOrDegree),
        ("Ein Studium ist nicht erforderlich", .none), ("Dein Ausbildungsweg ist zweitrangig für uns", .none),
        ("Ausbildung / Studium im Bauwesen", .vocationalOrDegree), ("Kochausbildung", .vocational),
        ("Ausbildung Du hast ein abgeschlossenes Studium", .degree), ("Technische Ausbildung (FH)", .degree),
        ("Abgeschlossene Ausbildung, auch Quereinstieg möglich", .vocational),
        ("Quereinsteiger sind willkommen", .none),
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
