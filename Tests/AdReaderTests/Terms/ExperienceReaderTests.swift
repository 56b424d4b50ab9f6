import AdReader
import JobMarket
import Testing

@Suite struct ExperienceReaderTests {
    @Test(arguments: [
        ("Mindestens 4 Jahre Berufserfahrung im Einkauf", 4, false),
        ("Sie bringen zwei bis drei Jahre Praxiserfahrung mit", 2, false),
        ("At least 5 years of experience with databases", 5, false),
        ("Mehrjährige Erfahrung in der Lohnbuchhaltung", 3, true),
        ("Langjährige Berufserfahrung als Maler", 3, true),
        ("Erste Berufserfahrung im Verkauf", 1, true),
        ("Berufserfahrung (mind. 2 Jahre) in der Pflege", 2, false),
        ("Eine einjährige Berufserfahrung setzen wir voraus", 1, false),
        ("Du hast bereits4 Jahre Berufserfahrung", 4, false),
        ("Langjährige Berufserfahrung (i.d.R. ≥ 6 J.) im Einkauf", 6, false),
        ("Erste oder mehrjährige Erfahrung im Verkauf", 1, true),
        ("Mehrjährige Erfahrung im Vertrieb (Handel von Vorteil)", 3, true),
        ("Für Berufseinsteiger und Absolventen gleichermaßen", 0, false),
        ("Du hast noch wenig oder keine Berufserfahrung?", 0, false),
    ])
    func years(_ line: String, _ years: Int, _ vague: Bool) {
        let found = reading("Ihr Profil", line).experience
        #expect(found.yearsMin?.value == years)
        #expect(found.vague == vague)
    }

    @Test(arguments: [
        "Mit über 40 Jahren Erfahrung sind wir Marktführer.", "Fundierte Kenntnisse in Excel",
        "Berufserfahrung im Handwerk",
        "Mehrjährige Erfahrung ist wünschenswert", "Erste Erfahrung im Verkauf (wünschenswert)",
        "Erste Erfahrungen mit JavaScript wünschenswert", "Die Stelle ist auf 2 Jahre befristet.",
    ])
    func nothingSaid(_ line: String) {
        #expect(reading("Ihr Profil", line).experience.yearsMin == nil)
    }

    @Test func aWrappedDemandIsReadWhole() {
        #expect(
            reading("Ihr Profil", "Für diese Aufgabe bringen Sie mindestens 3 Jahre", "Berufserfahrung im Einkauf mit")
                .experience.yearsMin?.value == 3)
    }

    @Test(arguments: [
        ("Erste Berufserfahrung im Einkauf", CareerLevel.experienced), ("Erste Erfahrungen mit Excel", .entry),
        ("Mindestens zwei Jahre Berufserfahrung", .experienced),
        ("Absolventen sind herzlich willkommen", .entry),
    ])
    func levelOfDemands(_ line: String, _ level: CareerLevel) {
        #expect(reading("Ihr Profil", line).experience.level?.value == level)
    }

    @Test(arguments: [
        ("Disziplinarische Führung des Teams", CareerLevel.lead), ("Du führst ein Team von acht Leuten", .lead),
        ("Perspektivisch disziplinarische Verantwortung für andere", nil), ("Sie führen Buch.", nil),
    ])
    func leadingPeopleIsReadFromTasks(_ line: String, _ level: CareerLevel?) {
        #expect(reading("Ihre Aufgaben", line).experience.level?.value == level)
    }

    @Test func entrantsInTheTitleNeedNoExperience() {
        let found = reading(title: "Quereinsteiger im Verkauf (m/w/d)", "Wir freuen uns auf dich.").experience
        #expect(found.yearsMin?.value == 0)
        #expect(found.careerChangers?.value == true)
    }

    @Test func nobodyNeedsExperienceWhereCareerChangersAreWelcome() {
        let found = reading("Ihr Profil", "Quereinsteiger sind herzlich willkommen").experience
        #expect(found.careerChangers?.value == true)
        #expect(found.yearsMin?.value == 0)
    }

    @Test(arguments: [
        ("Junior Controller (m/w/d)", CareerLevel.entry), ("Senior Buchhalterin (m/w/d)", .senior),
        ("Teamleiter Lager (m/w/d)", .lead), ("Leitung Kita (m/w/d)", .lead),
        ("Werkstudent Marketing (m/w/d)", .trainee),
        ("Ausbildung zum Tischler (m/w/d)", .trainee), ("(Senior) Buchhalter (m/w/d)", .experienced),
    ])
    func levelOfTitle(_ title: String, _ level: CareerLevel) {
        #expect(reading(title: title, "Wir freuen uns auf dich.").experience.level?.value == level)
    }

    @Test(arguments: [
        "Executive Assistant für die Geschäftsführung (m/w/d)", "Manager Operations - COO Office",
        "Projektleiter Hochbau (m/w/d)", "Assistenz der Geschäftsleitung (m/w/d)", "Bauleiter (m/w/d)",
    ])
    func leadingAProjectIsNotLeadingPeople(_ title: String) {
        #expect(reading(title: title, "Wir freuen uns auf dich.").experience.level?.value != .lead)
    }
}
