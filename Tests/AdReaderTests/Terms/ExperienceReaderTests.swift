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
    ])
    func years(_ line: String, _ years: Int, _ vague: Bool) {
        let found = reading("Ihr Profil", line).experience
        #expect(found.yearsMin?.value == years)
        #expect(found.vague == vague)
    }

    @Test(arguments: [
        "Mit über 40 Jahren Erfahrung sind wir Marktführer.", "Fundierte Kenntnisse in Excel",
        "Berufserfahrung im Handwerk",
        "Mehrjährige Erfahrung ist wünschenswert", "Die Stelle ist auf 2 Jahre befristet.",
    ])
    func nothingSaid(_ line: String) {
        #expect(reading("Ihr Profil", line).experience.yearsMin == nil)
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

    @Test(arguments: ["Projektleiter Hochbau (m/w/d)", "Assistenz der Geschäftsleitung (m/w/d)", "Bauleiter (m/w/d)"])
    func leadingAProjectIsNotLeadingPeople(_ title: String) {
        #expect(reading(title: title, "Wir freuen uns auf dich.").experience.level?.value != .lead)
    }
}
