import JobMarket
import Testing

@Suite("Zones")
struct ZoneReaderTests {
    private func kinds(_ reading: Reading) -> [ZoneKind] {
        reading.zones.flatMap { zone in (zone.first...zone.last).map { _ in zone.kind } }
    }

    @Test func headingsOpenTheirZone() {
        let kinds = kinds(SampleAd.read(SampleAd.office))
        #expect(kinds[1] == .company)
        #expect(Array(kinds[2...5]) == [.tasks, .tasks, .tasks, .tasks])
        #expect(Array(kinds[6...9]) == [.requirements, .requirements, .requirements, .requirements])
        #expect(Array(kinds[10...12]) == [.benefits, .benefits, .benefits])
        #expect(Array(kinds[13...14]) == [.application, .application])
    }

    @Test func zonesCoverAllLinesWithoutGaps() {
        for lines in [SampleAd.office, ["Ein Satz."], ["", "x", "---", "y"], Array(repeating: "Aufgaben", count: 40)] {
            let posting = SampleAd.posting("Titel", lines)
            let count = AdTextLines.count(posting)
            let zones = SampleAd.read("Titel", lines).zones
            #expect(zones.first?.first == 1)
            #expect(zones.last?.last == count)
            for (one, next) in zip(zones, zones.dropFirst()) { #expect(next.first == one.last + 1) }
        }
    }

    @Test func anAdOnOneLineIsOther() {
        let zones = SampleAd.read(["Ihre Aufgaben Planung von Touren Ihr Profil Führerschein Klasse B"]).zones
        #expect(zones == [Zone(first: 1, last: 1, kind: .other)])
    }

    @Test func anAdWithoutTextHasNoZones() {
        #expect(SampleAd.read([]).zones.isEmpty)
    }

    @Test func linesWithoutHeadingsAreToldByTheirWords() {
        let kinds = kinds(
            SampleAd.read([
                "Als Familienunternehmen mit 300 Mitarbeitern an vier Standorten bauen wir Gartenmöbel.",
                "- Planung und Steuerung der Fertigung",
                "- Sie koordinieren die Abstimmung mit dem Einkauf",
                "- Abgeschlossene Ausbildung und mehrjährige Berufserfahrung",
                "- Teamfähigkeit und gute Englischkenntnisse",
                "- 30 Tage Urlaub, Weihnachtsgeld und JobRad",
                "Senden Sie Ihre Bewerbungsunterlagen mit Lebenslauf an personal@beispiel.example.",
            ]))
        #expect(kinds == [.company, .tasks, .tasks, .requirements, .requirements, .benefits, .application])
    }

    @Test func headingsInTheMiddleOfWrappedLinesCount() {
        let kinds = kinds(
            SampleAd.read([
                "Die Werft sucht Verstärkung in der Halle. Ihre Aufgaben Wartung",
                "der Krane und Prüfung der Seile Überwachung der Hydraulik und",
                "Dokumentation aller Arbeiten im Schichtbuch Ihr Profil Abgeschlossene",
                "Ausbildung als Mechatroniker Gute Kenntnisse in Hydraulik",
                "und Pneumatik Führerschein der Klasse B",
            ]))
        #expect(kinds[1] == .tasks)
        #expect(kinds[3] == .requirements)
        #expect(kinds[4] == .requirements)
    }

    @Test func englishHeadingsCount() {
        let kinds = kinds(
            SampleAd.read(
                "Baker",
                [
                    "About us", "We bake bread in the old harbour.", "Your tasks", "- You mix the dough at night",
                    "Your profile", "- Experience with sourdough", "What we offer", "- 28 vacation days",
                ]))
        #expect(kinds == [.company, .company, .tasks, .tasks, .requirements, .requirements, .benefits, .benefits])
    }
}

/// Counts lines as readings do.
enum AdTextLines {
    static func count(_ posting: Posting) -> Int {
        AdText(title: posting.title, text: posting.text ?? "").lines.count
    }
}
