import GermanText
import Relevance
import Testing

@Suite struct TitleModelTests {
    private func vector(_ title: String) -> TitleVector { TitleModel.shared.vector(of: title, stemmer: Stemmer()) }

    private func similarity(_ one: String, _ other: String) -> Float { vector(one).similarity(to: vector(other)) }

    @Test(arguments: [
        ("Krankenschwester", "Gesundheits- und Krankenpfleger", "Bäcker"),
        ("Softwareentwickler", "Programmierer", "Maurer"),
        ("Netzwerkadministrator", "Systemadministrator", "Hotelfachfrau"),
        ("Buchhalterin", "Bilanzbuchhalter", "Lokführer"),
        ("Rechtsanwalt", "Jurist", "Koch"),
    ]) func worksOfOneKindAreCloserThanOthers(one: String, alike: String, other: String) {
        #expect(similarity(one, alike) > similarity(one, other) + 0.2)
    }

    @Test(arguments: [
        ("Verkäufer (m/w/d)", "Verkäuferin"), ("Senior Java-Entwickler:in", "Java Entwickler"),
        ("Maler/-in in Vollzeit, ab sofort", "Malerin"),
    ]) func genderLevelAndHoursMakeNoDifference(one: String, other: String) {
        #expect(similarity(one, other) > 0.95)
    }

    @Test func similarityIsSymmetricAndBounded() {
        let titles = [
            "Koch", "Köchin", "IT-Leiter", "Leiter IT", "Data Scientist", "", "???", "Kfz-Mechatroniker (m/w/d)",
        ]
        let vectors = titles.map(vector)
        for one in vectors {
            for other in vectors {
                let value = one.similarity(to: other)
                #expect(value == other.similarity(to: one))
                #expect((0...1).contains(value))
            }
            if !one.features.isEmpty { #expect(one.similarity(to: one) > 0.97) }
        }
    }

    @Test func featuresAscend() {
        let features = vector("Fachinformatiker für Systemintegration und Anwendungsentwicklung").features
        #expect(!features.isEmpty)
        #expect(zip(features, features.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func titlesWithoutWordsAreNothing() {
        let nothing = vector("(m/w/d) in Vollzeit")
        #expect(nothing.features.isEmpty)
        #expect(nothing.meaning.allSatisfy { $0 == 0 })
        #expect(nothing.similarity(to: vector("Koch")) == 0)
    }

    @Test func meaningAloneIsThatOfTheVector() {
        let title = "Projektleiter Digitalisierung"
        let meaning = TitleModel.shared.meaning(of: title, stemmer: Stemmer())
        #expect(meaning == vector(title).meaning)
        #expect(meaning.count == TitleModel.shared.length)
    }

    @Test func termsHaveStemsAndParts() {
        let terms = TitleTerms("Netzwerkadministratoren (m/w/d) in Teilzeit", stemmer: Stemmer())
        #expect(terms.words == [.init(stem: "netzwerkadministrator", parts: ["netzwerk", "administrator"])])
    }
}
