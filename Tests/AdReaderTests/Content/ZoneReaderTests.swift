import JobMarket
import Testing

@Suite("Zones")
struct ZoneReaderTests {
    private func kinds(_ reading: Reading) -> [ZoneKind] {
        reading.zones.flatMap { zone in (zone.first...zone.last).map { _ in zone.kind } }
    }

    @Test func headingsOpenTheirZone() {
        let kinds = kinds(SampleAd.read(SampleAd.office))
        #expect(Array(kinds[2...5]) == [.tasks, .tasks, .tasks, .tasks])
        #expect(Array(kinds[6...9]) == [.requirements, .requirements, .requirements, .requirements])
        #expect(Array(kinds[10...12]) == [.benefits, .benefits, .benefits])
        #expect(Array(kinds[13...14]) == [.application, .application])
    }

    @Test func whoTheEmployerIsStandsApart() {
        let reading = SampleAd.read(
            ["Über uns", "Wir sind ein Großhändler für Segeltuch in Kiel."] + SampleAd.office.dropFirst(2))
        #expect(Array(kinds(reading)[0...1]) == [.company, .company])
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

    @Test func wordsOutweighAMisleadingHeading() {
        let kinds = kinds(
            SampleAd.read([
                "Darauf freuen wir uns bei dir", "- Du planst die Touren und bearbeitest die Aufträge unserer Kunden",
                "- Du erstellst Angebote und prüfst eingehende Rechnungen", "- Du pflegst die Stammdaten im System",
                "Dein Profil", "- Abgeschlossene Ausbildung und erste Berufserfahrung",
            ]))
        #expect(Array(kinds[1...3]) == [.tasks, .tasks, .tasks])
        #expect(kinds[5] == .requirements)
    }

    @Test func headingsOfOneWordCountInRunningText() {
        let kinds = kinds(
            SampleAd.read([
                "Die Druckerei am Hafen arbeitet seit 1950 für Verlage. Aufgaben * Sie bedienen",
                "die Pressen und prüfen die Bogen * Sie führen die Wartung der",
                "Maschinen durch Profil * Sie haben eine abgeschlossene Ausbildung",
                "als Drucker und mehrjährige Berufserfahrung * Sie arbeiten zuverlässig und verfügen über",
                "gute Deutschkenntnisse in Wort und Schrift",
            ]))
        #expect(kinds[1] == .tasks)
        #expect(Array(kinds[3...4]) == [.requirements, .requirements])
    }

    @Test func aTextPrintedTwiceHasTheSameZonesTwice() {
        let once = kinds(SampleAd.read(SampleAd.office))
        let twice = kinds(SampleAd.read(SampleAd.office + SampleAd.office))
        #expect(twice == once + once)
    }

    @Test func linesOfACodedSpaceBelongToWhatIsAroundThem() {
        let kinds = kinds(
            SampleAd.read([
                "Ihre Aufgaben", "- Wartung der Pumpen und Ventile", "&nbsp;", "- Dokumentation der Arbeiten",
                "Ihr Profil",
                "- Ausbildung als Mechaniker",
            ]))
        #expect(kinds == [.tasks, .tasks, .tasks, .tasks, .requirements, .requirements])
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
