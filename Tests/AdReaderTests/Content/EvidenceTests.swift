import JobMarket
import Testing

@Suite("Evidence")
struct EvidenceTests {
    private func text<Value>(_ sourced: Sourced<Value>?) -> String? { sourced?.origin.evidence?.text }

    @Test func evidenceEndsAtWordBorders() {
        let reading = SampleAd.read(
            "Schlosser (m/w/d)",
            [
                "Ihr Profil:", "- Mindestens 3 Jahre Berufserfahrung im Stahlbau", "Wir bieten:",
                "- Unbefristeter Arbeitsvertrag",
            ])
        #expect(text(reading.experience.yearsMin)?.hasSuffix("Berufserfahrung") == true)
        #expect(text(reading.contract)?.hasPrefix("Unbefristeter") == true)
    }

    @Test func evidenceIsThePieceOfTheLineItNames() {
        let lines = SampleAd.office
        let reading = SampleAd.read(lines)
        let evidence =
            reading.skills.map(\.evidence) + reading.contacts.map(\.evidence)
            + reading.benefits.compactMap(\.origin.evidence)
        #expect(!evidence.isEmpty)
        for piece in evidence {
            let scalars = Array(lines[piece.line - 1].unicodeScalars)
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[piece.start..<piece.end])
            #expect(String(view) == piece.text)
        }
    }

    @Test func evidenceOfLongLinesStandsWhereItSays() {
        let line = String(repeating: "Für Büro und Küche, ", count: 800) + "Tel. 0231 1234567"
        let contact = SampleAd.read(["Kontakt", line]).contacts.first
        #expect(contact?.text == "0231 1234567")
        #expect(contact?.evidence.end == line.unicodeScalars.count)
    }

    @Test func gluedWordsStayApart() {
        let reading = SampleAd.read(["Kontakt", "Schreib an rita@muster.deMöchtest du mehr wissen?"])
        #expect(reading.contacts.map(\.text) == ["rita@muster.de"])
    }
}
