import JobMarket
import Testing

@Suite("Benefits")
struct BenefitReaderTests {
    @Test func namesOfOurOwnForManySpellings() {
        #expect(
            SampleAd.read(SampleAd.office).benefits.map(\.value) == [
                "30 Tage Urlaub", "flexible Arbeitszeit", "Jobticket",
            ])
        let benefits = SampleAd.read(["Wir bieten:", "- Bike-Leasing und JobRad", "- betriebliche Altersversorgung"])
            .benefits
        #expect(benefits.map(\.value) == ["Dienstrad", "betriebliche Altersvorsorge"])
    }

    @Test func demandsAndTasksAreNoBenefits() {
        let reading = SampleAd.read([
            "Ihr Profil:", "- Erfahrung in der Weiterbildung Erwachsener", "Ihre Aufgaben:", "- Planung der Kantine",
        ])
        #expect(reading.benefits.isEmpty)
    }
}
