import AdSources
import Foundation
import JobMarket
import Testing

/// JSON documents, answers of the Bundesagentur, archives, and the finding of formats.
@Suite struct DocumentTests {
    private static let good = #"{"id": "1", "title": "Koch", "text": "Wir [kochen], \"gern\"."}"#

    @Test func anArrayOfAds() throws {
        let taken = try Taken("[\(Self.good),\n \(Self.good) , {\"title\": tru}, 7, \(Self.good)]", name: "ads.json")
        #expect(taken.postings.count == 3)
        #expect(taken.rejects.map(\.record) == [3, 4])
        #expect(taken.rejects.first?.raw == "{\"title\": tru}")
    }

    @Test func oneAdOverSeveralLines() throws {
        let taken = try Taken("{\n  \"title\": \"Koch\",\n  \"text\": \"Wir kochen.\"\n}\n", name: "ad.json")
        #expect(taken.postings.count == 1 && taken.rejects.isEmpty)
    }

    @Test func strayBracketsEnd() throws {
        for text in ["]]]", "[]]]", "[}", "[{]", "[,,,]", "[[]]", "{}}", "[\"", "{\n\"a\": [\n"] {
            let taken = try Taken(text, name: "x.json", format: .json)
            #expect(taken.postings.isEmpty)
        }
    }

    @Test func searchAnswerOfVersionFour() throws {
        let answer = """
            {"stellenangebote": [{"beruf": "Koch/Köchin", "titel": "Koch (m/w/d)", "refnr": "10000-1-S", \
            "arbeitsort": {"plz": 58095, "ort": "Hagen", "strasse": "null", "region": "Nordrhein-Westfalen", \
            "land": "Deutschland", "koordinaten": {"lat": 51.36, "lon": 7.47}}, "arbeitgeber": "Gasthof Linde", \
            "aktuelleVeroeffentlichungsdatum": "2026-11-02", "eintrittsdatum": "2026-12-01", \
            "externeUrl": "https://linde.example"}, {"refnr": "x"}], "maxErgebnisse": "2"}
            """
        let taken = try Taken(answer, name: "seite1.json")
        let ad = try #require(taken.postings.first)
        #expect(ad.source == "ba" && ad.sourceID == "10000-1-S" && ad.occupation == "Koch/Köchin" && ad.text == nil)
        #expect(
            ad.places == [
                StatedPlace(
                    name: "Hagen", postcode: "58095", region: "Nordrhein-Westfalen", country: "Deutschland",
                    latitude: 51.36, longitude: 7.47)
            ])
        #expect(ad.url == "https://linde.example" && ad.unknown == ["eintrittsdatum": .string("2026-12-01")])
        #expect(taken.rejects.first?.raw == #"{"refnr":"x"}"#)
    }

    @Test func detailAnswersOfBothGenerations() throws {
        let old = try Taken(
            """
            {"refnr": "1-S", "titel": "Koch", "beruf": "Koch/Köchin", "arbeitgeber": "Linde", "befristung": "UNBEFRISTET",
             "stellenbeschreibung": "Wir kochen.", "arbeitszeitmodelle": ["VOLLZEIT", "TEILZEIT"], "verguetung": "3.000 €",
             "ersteVeroeffentlichungsdatum": "2026-10-01", "aktuelleVeroeffentlichungsdatum": "2026-11-02",
             "branche": "Gastgewerbe", "betriebsgroesse": "2",
             "arbeitsorte": [{"ort": "Hagen", "plz": "58095"}, {"ort": "Witten"}],
             "fertigkeiten": [{"hierarchieName": "Küche", "auspraegungen": {"Expertenkenntnisse": ["Saucen", "Soßen"]}}]}
            """, name: "detail.json")
        let first = try #require(old.postings.first)
        #expect(
            first.text == "Wir kochen." && first.employment == "VOLLZEIT, TEILZEIT" && first.contract == "UNBEFRISTET")
        #expect(first.published == Day(iso: "2026-11-02") && first.places.map(\.name) == ["Hagen", "Witten"])
        #expect(first.skills == ["Saucen", "Soßen"] && first.pay?.min == 3000 && first.companySize == "2")
        let new = try Taken(
            """
            {"referenznummer": "2-S", "stellenangebotsTitel": "Koch", "hauptberuf": "Koch/Köchin", "firma": "Linde",
             "vertragsdauer": "BEFRISTET", "stellenangebotsBeschreibung": "Wir kochen.", "arbeitszeitVollzeit": true,
             "arbeitszeitTeilzeitFlexibel": false, "istGeringfuegigeBeschaeftigung": true, "homeofficemoeglich": true,
             "veroeffentlichungszeitraum": {"von": "2026-11-02", "bis": "2027-01-01"}, "gehaltsspanneVon": 15.5,
             "verguetungsangabe": "STUNDENLOHN",
             "stellenlokationen": [{"adresse": {"ort": "Hagen", "strasse": "Lange Str.", "hausnummer": "1"}, "breite": 51.36,
             "laenge": 7.47}]}
            """, name: "detail.json")
        let second = try #require(new.postings.first)
        #expect(second.employment == "Vollzeit, Minijob" && second.contract == "BEFRISTET" && second.remote != nil)
        #expect(second.published == Day(iso: "2026-11-02") && second.validThrough == Day(iso: "2027-01-01"))
        #expect(second.pay == StatedPay(min: 15.5, max: nil, currency: "EUR", unit: .hour, field: "gehaltsspanneVon"))
        #expect(second.places.first?.street == "Lange Str. 1" && second.places.first?.latitude == 51.36)
        #expect(second.url == "https://www.arbeitsagentur.de/jobsuche/jobdetail/2-S")
    }

    @Test func detailsFlattenedToCSV() throws {
        let csv = """
            refnr,stellenangebotsTitel,stellenlokationen,istBetreut,firma
            1-S,Koch,"[{'adresse': {'ort': 'Hagen', 'plz': '58095'}, 'breite': 51.36, 'laenge': 7.47}, None]",False,Linde
            """
        let ad = try #require(try Taken(csv, name: "d.csv").postings.first)
        #expect(ad.places == [StatedPlace(name: "Hagen", postcode: "58095", latitude: 51.36, longitude: 7.47)])
        #expect(ad.source == "ba" && ad.unknown["istBetreut"] == .bool(false))
    }

    @Test func archivesHoldFilesOfAnyFormat() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func write(_ name: String, _ text: String) throws {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        try write("a.jsonl", Self.good + "\n" + Self.good)
        try write("b.csv", "id,title\n1,Koch\n")
        try write("c.html", "<html><body>nichts</body></html>")
        try write("d.txt", "Lies mich.")
        try write("._a.jsonl", "x")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/tar")
        process.currentDirectoryURL = folder
        process.arguments = ["czf", "all.tar.gz", "a.jsonl", "b.csv", "c.html", "d.txt", "._a.jsonl"]
        try process.run()
        process.waitUntilExit()
        let taken = try Taken(AdInput(path: folder.appendingPathComponent("all.tar.gz").path))
        #expect(taken.error == nil && taken.postings.count == 3)
        #expect(taken.rejects.count == 2)
        #expect(taken.rejects.contains { $0.origin.hasSuffix("all.tar.gz/d.txt") })
        #expect(taken.locations.first?.file.hasSuffix("all.tar.gz/a.jsonl") == true)
    }
}
