import JobMarket
import Testing

@Suite("Languages")
struct LanguageReaderTests {
    private func read(_ line: String) -> [String: String?] {
        Dictionary(
            uniqueKeysWithValues: SampleAd.requirements(line).languages.map { ($0.lang, $0.level) })
    }

    @Test func namesAndLevels() {
        #expect(read("Sehr gute Deutsch- und gute Englischkenntnisse").keys.sorted() == ["de", "en"])
        #expect(read("Deutschkenntnisse mindestens auf Niveau B2") == ["de": "B2"])
        #expect(read("Verhandlungssicheres Englisch") == ["en": "verhandlungssicheres"])
        #expect(read("Sichere Beherrschung der französischen Sprache").keys.sorted() == ["fr"])
        #expect(read("Sicher in der deutschen und englischen Sprache").keys.sorted() == ["de", "en"])
        #expect(read("Erfahrung mit deutschen und internationalen Standorten").isEmpty)
        #expect(read("Fluent in German and Spanish").keys.sorted() == ["de", "es"])
    }

    @Test func aWishIsNoDemand() {
        let languages = SampleAd.requirements("Polnischkenntnisse sind von Vorteil").languages
        #expect(languages.map(\.need) == [.nice])
    }

    @Test func coursesAndDocumentsAreNoDemand() {
        let reading = SampleAd.read([
            "Wir bieten:", "- Kostenloser Deutschkurs im Haus", "Kontakt:",
            "Bitte senden Sie den Lebenslauf in englischer Sprache.",
        ])
        #expect(reading.languages.isEmpty)
    }

    @Test func theLanguageOfTheAd() {
        #expect(SampleAd.read(SampleAd.office).language == "de")
        #expect(
            SampleAd.read("Baker", ["You will bake bread for the town and its harbour.", "We are a team of six."])
                .language == "en")
        var stated = SampleAd.posting("Baker", ["Wir suchen dich und deine Ideen."])
        stated.language = "en-GB"
        #expect(AdReading.read(stated).language == "en")
        #expect(SampleAd.read("", []).language == "de")
    }
}
