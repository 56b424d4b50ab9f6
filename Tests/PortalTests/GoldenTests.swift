import Foundation
import Testing

/// Pages as they were last looked at. `STELLWERK_GOLDEN=write swift test --filter GoldenTests` takes the present ones
/// over; look at the difference before you commit it.
@Suite struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    private static let isWriting = ProcessInfo.processInfo.environment["STELLWERK_GOLDEN"] == "write"

    @Test(arguments: [
        ("start", "/"), ("map", "/karte?was=it+manager&wo=hagen"), ("kept", "/merkliste"),
        ("results-english", "/en/stellen?was=it+manager+part+time+without+agencies"),
        ("results", "/stellen?was=it+manager&wo=hagen&level=entry"),
        ("nothing", "/stellen?was=gibtesnicht"),
        ("ad", "/stelle/a0/it-manager-m-w-d"), ("profile", "/beruf/it-manager/hagen"), ("method", "/so-lesen-wir"),
        ("net", "/netto?brutto=4.640&kirche=ja&kinder=1&zkf=0,5&klasse=2"),
        ("net-mistakes", "/netto?brutto=viel&alter=3"),
        ("comparison", "/vergleich?beruf=it-manager&ort=hagen&ort=muenchen&umkreis=25"),
        ("not-found", "/nirgends"), ("evidence", "/belege?task=plan&wo=hagen"),
        ("answer", "/stellen.json?was=it+manager&wo=hagen&level=lead"),
        ("gap", "/weiterbildung?beruf=it-manager&ort=hagen&kann=ITIL,+Zauberstabkunde"), ("gap-form", "/weiterbildung"),
        ("en-ad", "/en/stelle/a0/it-manager-m-w-d"), ("ads", "/anzeigen?id=a0&id=a1&id=a3"),
        ("imprint", "/impressum"), ("privacy", "/datenschutz"), ("accessibility", "/barrierefreiheit"),
        ("contact", "/kontakt"), ("ranking", "/reihenfolge"),
        ("en-profile", "/en/beruf/it-manager/hagen"), ("en-method", "/en/so-lesen-wir"),
        ("en-net", "/en/netto?brutto=4,640&kirche=ja&kinder=1&zkf=0.5&klasse=2"),
        ("en-net-mistakes", "/en/netto?brutto=viel&alter=3"),
        ("en-comparison", "/en/vergleich?beruf=it-manager&ort=hagen&ort=muenchen&umkreis=25"),
        ("en-not-found", "/en/nirgends"), ("en-evidence", "/en/belege?task=plan&wo=hagen"),
        ("en-gap", "/en/weiterbildung?beruf=it-manager&ort=hagen&kann=ITIL,+Zauberstabkunde"),
        ("en-gap-form", "/en/weiterbildung"),
    ])
    func thePageIsAsItWas(name: String, uri: String) async throws {
        let text = Self.readable(try await Page.get(uri).body)
        let file = Self.folder.appending(path: name + ".txt")
        if Self.isWriting {
            try Data(text.utf8).write(to: file)
            return
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        let difference = zip(text.split(separator: "\n"), kept.split(separator: "\n")).first { $0 != $1 }
        #expect(text == kept, "first difference: \(difference.map { "\($0)" } ?? "length")")
    }

    /// One element a line, without what follows from the style sheet or the clock.
    private static func readable(_ body: String) -> String {
        body.replacing("><", with: ">\n<").replacing("},{", with: "},\n{")
            .replacing(#/(style|icon|portal)\.[0-9a-f]{16}\./#) { "\($0.1).HASH." }
            .replacing(#/"took_us":[0-9]+/#, with: "\"took_us\":0")
    }
}
