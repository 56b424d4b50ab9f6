import AdReader
import JobMarket
import Testing

/// Reads a posting as it is.
enum AdReading {
    static func read(_ posting: Posting) -> Reading { AdReader().read(posting) }
}

@Suite("Whole ads")
struct AdReaderTests {
    @Test func textComesFirstThenHTML() {
        var posting = SampleAd.posting("Titel", ["Erste Zeile", "", "  zweite  "])
        posting.html = "<p>Anderes</p>"
        #expect(AdReader.text(of: posting).lines == ["Erste Zeile", "zweite"])
        posting.text = nil
        #expect(AdReader.text(of: posting).lines == ["Anderes"])
        posting.text = " \n "
        #expect(AdReader.text(of: posting).lines == ["Anderes"])
        posting.html = nil
        #expect(AdReader.text(of: posting).lines.isEmpty)
    }

    @Test(arguments: [
        "", " ", "\u{0}\u{1}\u{200B}", "-", "***", "@", "+", "((((", "🙂🙂🙂", "ÄÖÜ", "a\u{308}", "(m/w)", "https://",
        "Frau", "Kenntnisse in",
        "und und und", "Team-", "- ", "ß", "\u{FEFF}Profil:", "Führerschein der", "Deutsch", "+49", "x@", "Fähigkeit,",
    ])
    func oddTextsAreReadWithoutHarm(text: String) {
        for lines in [[text], [text, text], ["Ihr Profil:", text], ["Ihre Aufgaben", text, "Kontakt", text]] {
            _ = SampleAd.read(text, lines)
        }
    }

    @Test func aVeryLongLineIsReadToTheEnd() {
        let line = String(repeating: "Erfahrung mit Docker und Freude am Kochen ", count: 4000)
        let reading = SampleAd.read(["Ihr Profil:", line])
        #expect(reading.skills.map(\.text).contains("Docker"))
    }

    @Test func sameAdSameReading() {
        let posting = SampleAd.posting("Sachbearbeitung (m/w/d)", SampleAd.office)
        #expect(AdReader().read(posting) == AdReader().read(posting))
    }

    @Test func everyLineNumberIsInTheAd() {
        let reading = SampleAd.read(SampleAd.office)
        let lines = 0...SampleAd.office.count
        #expect(reading.skills.allSatisfy { lines.contains($0.evidence.line) })
        #expect(reading.contacts.allSatisfy { lines.contains($0.evidence.line) })
        #expect(reading.tasks.allSatisfy { lines.contains($0.line) })
    }
}
