import JobMarket
import Testing

@Suite("Clarity")
struct ClarityReaderTests {
    private func signs(_ reading: Reading) -> [ClaritySign] { reading.clarity.signs.map(\.sign) }

    @Test func whatIsMissingIsNamed() {
        let reading = SampleAd.read(["Wir freuen uns auf Sie."])
        #expect(signs(reading).contains(.missingPay))
        #expect(signs(reading).contains(.missingTasks))
        #expect(signs(reading).contains(.missingHours))
        #expect(reading.clarity.signs.allSatisfy { !$0.why.isEmpty && $0.lines.isEmpty })
    }

    @Test func aClearAdHasAHigherScore() {
        let clear = SampleAd.read(SampleAd.office).clarity.score
        let unclear = SampleAd.read(["Spannende Aufgaben warten."]).clarity.score
        #expect(clear > unclear)
        #expect((0...1).contains(clear))
        #expect((0...1).contains(unclear))
    }

    @Test func tooManyDemandsAreOverload() {
        let tools =
            "Java, Kotlin, Scala, Python, Perl, PHP, Ruby on Rails, TypeScript, Docker, Kubernetes, Ansible, Terraform"
        let reading = SampleAd.requirements(
            "Kenntnisse in \(tools)", "Kenntnisse in Oracle, MySQL, MongoDB, Redis, Kafka, Jenkins, Grafana")
        #expect(signs(reading).contains(.overload))
        #expect(reading.clarity.signs.first { $0.sign == .overload }?.lines == [2, 3])
    }

    @Test func vagueWordsAreCounted() {
        let reading = SampleAd.read([
            "Ihre Aufgaben:", "- Spannende Aufgaben und spannende Projekte", "- Alle anfallenden Arbeiten",
            "Wir bieten:",
            "- Ein dynamisches Umfeld und attraktive Vergütung",
        ])
        #expect(signs(reading).contains(.vague))
    }

    @Test func vagueWordsAreNamed() {
        let reading = SampleAd.read([
            "Ihre Aufgaben:", "- Spannende Projekte", "- Alle anfallenden Arbeiten", "- Herausfordernde Aufgaben",
        ])
        #expect(reading.clarity.signs.first { $0.sign == .vague }?.why.contains("Spannende Projekte") == true)
    }

    @Test func aBeginnersTitleAndYearsOfExperience() {
        let demands = ["Ihr Profil:", "- Mindestens 5 Jahre Berufserfahrung im Einkauf"]
        let sign = SampleAd.read("Junior Einkäufer (m/w/d)", demands).clarity.signs.first { $0.sign == .levelConflict }
        #expect(sign?.lines == [0, 2])
        for title in ["(Junior) Einkäufer (m/w/d)", "Junior / Senior Einkäufer (m/w/d)", "Einkäufer (m/w/d)"] {
            #expect(!signs(SampleAd.read(title, demands)).contains(.levelConflict), "\(title)")
        }
    }

    @Test(arguments: [
        ("Fachkraft (m/w/d)", "- Mindestens 4 Jahre Berufserfahrung", "- Vorkenntnisse sind nicht erforderlich"),
        ("Fachkraft (m/w/d)", "- Die Arbeit ist 100 % remote.", "- Es gilt Anwesenheitspflicht."),
        ("Fachkraft (m/w/d)", "- Die Stelle ist unbefristet.", "- Die Stelle ist befristet bis Mai."),
        ("Fachkraft (m/w/d)", "- 40 Stunden pro Woche", "- 37,5 Stunden pro Woche"),
        ("Fachkraft im Minijob (m/w/d)", "- Minijob", "- Personalverantwortung für zwei Aushilfen"),
        ("Fachkraft in Teilzeit (m/w/d)", "- Teilzeit", "- Bereitschaft zu Überstunden"),
        ("Ausbildung zum Koch (m/w/d)", "- Gern früh wach", "- Mindestens 2 Jahre Berufserfahrung"),
    ])
    func contradictions(title: String, one: String, other: String) {
        let sign = SampleAd.read(title, ["Ihr Profil:", one, other]).clarity.signs.first { $0.sign == .contradiction }
        #expect(sign?.lines.last == 3)
    }

    @Test(arguments: [
        ("- Die Stelle ist zunächst befristet bis Mai.", "- Danach ist die Stelle unbefristet."),
        ("- Bis zu 100 % remote möglich", "- Es gilt Anwesenheitspflicht."),
        ("- 40 Stunden pro Woche", "- Teilzeit ab 35 Stunden pro Woche"),
        ("- Mindestens 4 Jahre Berufserfahrung", "- Kenntnisse in SAP sind nicht erforderlich"),
    ])
    func whatGoesTogetherIsNoContradiction(one: String, other: String) {
        #expect(!signs(SampleAd.read(["Ihr Profil:", one, other])).contains(.contradiction))
    }
}
