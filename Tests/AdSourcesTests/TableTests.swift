import AdSources
import JobMarket
import Testing

/// CSV, and mapping files.
@Suite struct TableTests {
    @Test func quotesLineEndsAndDelimiters() throws {
        for (delimiter, end) in [(",", "\n"), (";", "\r\n"), ("\t", "\n"), ("|", "\n")] {
            let rows = [
                ["id", "title", "company", "text"],
                ["1", "\"Koch\(delimiter) Köchin\"", "\"Gasthof \"\"Linde\"\"\"", "\"Wir kochen.\(end)Mit Freude.\""],
                ["2", "Kellner", "", "Wir bedienen."],
            ]
            let csv = rows.map { $0.joined(separator: delimiter) }.joined(separator: end) + end + end
            let taken = try Taken(csv, name: "ads.csv")
            #expect(taken.rejects.isEmpty && taken.postings.count == 2)
            #expect(taken.postings.first?.title == "Koch\(delimiter == "\t" ? "" : delimiter) Köchin")
            #expect(taken.postings.first?.company == "Gasthof \"Linde\"")
            #expect(taken.postings.first?.text == "Wir kochen.\(end)Mit Freude.")
            #expect(taken.postings.last?.company == nil)
            #expect(taken.locations.map(\.record) == [1, 2])
        }
    }

    @Test func windows1252FromAnOldSpreadsheet() throws {
        let bytes = Array("id;title;place\n1;K".utf8) + [0xF6] + Array("chin;M".utf8) + [0xFC] + Array("nchen\n".utf8)
        let taken = try Taken(AdInput(name: "ads.csv", bytes: bytes))
        #expect(taken.postings.first?.title == "Köchin" && taken.postings.first?.places.first?.name == "München")
        #expect(taken.postings.first?.unknown["encoding"] == .string("windows-1252"))
    }

    @Test func brokenRowsAreRejectedOneByOne() throws {
        let taken = try Taken("id,title\n1,Koch\n2,Koch,zu viel\n3\n4,\"offen\n5,Kellner\n", name: "ads.csv")
        #expect(taken.postings.map(\.sourceID) == ["1", "5"])
        #expect(taken.rejects.map(\.record) == [2, 3, 4])
        #expect(taken.rejects[0].reason.contains("3 fields where the header has 2"))
        #expect(taken.rejects[1].reason.contains("no title"))
        #expect(taken.rejects[2].reason.contains("never closed"))
        #expect(taken.rejects[2].raw == "4,\"offen")
    }

    @Test func aTextColumnMustHoldText() throws {
        let taken = try Taken("id,title,text\n1,Koch,\n2,Koch,Wir kochen\n", name: "ads.csv")
        #expect(taken.postings.map(\.sourceID) == ["2"] && taken.rejects.count == 1)
    }

    @Test func aMappingLeadsToTheFields() throws {
        let mapping = try FieldMapping(
            yaml: """
                source: amtsblatt
                format: csv
                delimiter: ";"
                missing: ["-"]
                fields:
                  id: { from: [Jahr, Nr], join: "/" }
                  title: Bezeichnung
                  place: { from: Dienstort, split: ",", part: 1 }
                  region: { from: Dienstort, split: ",", part: -1 }
                  date: { from: Tag, date: mm/dd/yyyy }
                  salary_min: { from: Entgelt, number: german }
                  salary_unit: { value: month }
                  contract: { from: Art, words: { u: unbefristet, b: befristet } }
                  skills: { from: Kenntnisse, split: "+" }
                  url: { from: Nr, prefix: "https://amt.example/" }
                """)
        let csv = """
            Jahr;Nr;Bezeichnung;Dienstort;Tag;Entgelt;Art;Kenntnisse;Amt
            2026;17;Sachbearbeitung;Hagen, Westfalen;03/04/2026;3.456,78 EUR;u;Word + Excel;Bauamt
            2026;18;Hausmeister;-;-;-;b;-;-
            """
        let taken = try Taken(csv, name: "stellen.txt", mapping: mapping)
        let ad = try #require(taken.postings.first)
        #expect(ad.source == "amtsblatt" && ad.sourceID == "2026/17" && ad.title == "Sachbearbeitung")
        #expect(ad.places == [StatedPlace(name: "Hagen", region: "Westfalen")])
        #expect(ad.published == Day(iso: "2026-03-04"))
        #expect(ad.pay == StatedPay(min: 3456.78, max: nil, currency: "EUR", unit: .month, field: "salary_min"))
        #expect(ad.contract == "unbefristet" && ad.skills == ["Word", "Excel"])
        #expect(ad.url == "https://amt.example/17")
        #expect(ad.unknown == ["Amt": .string("Bauamt")])
        let last = try #require(taken.postings.last)
        #expect(last.places.isEmpty && last.pay == nil && last.published == nil && last.contract == "befristet")
    }

    @Test func aMappingLeadsThroughJSON() throws {
        let mapping = try FieldMapping(
            yaml: """
                source: feed
                records: data.jobs
                fields:
                  id: ref
                  title: job.name
                  place: sites.city
                  html: job.body
                """)
        let json = """
            {"data": {"jobs": [
              {"ref": 1, "job": {"name": "Koch", "body": "<p>Wir kochen.</p>"}, "sites": [{"city": "Hagen"}, {"city": "Herne"}],
               "title": "intern", "team": "Küche"},
              {"ref": 2, "job": {"name": "Kellner"}}
            ]}}
            """
        let taken = try Taken(json, name: "feed.json", mapping: mapping)
        #expect(taken.postings.count == 1 && taken.rejects.count == 1)
        let ad = try #require(taken.postings.first)
        #expect(ad.places.map(\.name) == ["Hagen", "Herne"] && ad.title == "Koch" && ad.sourceID == "1")
        #expect(ad.unknown["source.title"] == .string("intern") && ad.unknown["team"] == .string("Küche"))
    }

    @Test(
        arguments: [
            ("fields:\n  titel: x", 2, "no field of an ad"), ("felder:\n  title: x", 1, "not known"),
            ("fields:\n  title: { form: x }", 2, "allowed are from"), ("fields:\n  title: { join: x }", 2, "needs"),
            ("fields:\n  title: a\n  date: { from: b, date: yy }", 3, "one of"),
            ("format: word\nfields:\n  title: a", 1, "none of"), ("format: xml\nfields:\n  title: a", nil, "records"),
            ("delimiter: abc\nfields:\n  title: a", 1, "one character"), ("fields:\n  id: a", nil, "title"),
            ("- a\n- b", 1, "fields"), ("", 1, "fields"), ("fields: [", 1, "YAML"),
            ("records: a\nfields: [\n\n", 2, "YAML"),
            ("fields:\n  title: { from: a, part: 0, split: x }", 2, "counts from 1"),
        ] as [(String, Int?, String)])
    func aMappingThatIsWrongNamesTheLine(_ yaml: String, _ line: Int?, _ message: String) throws {
        do {
            _ = try FieldMapping(yaml: yaml)
            Issue.record("accepted")
        } catch let problem as MappingProblem {
            #expect(problem.line == line, "\(problem)")
            #expect(problem.description.contains(message), "\(problem)")
        }
    }
}
