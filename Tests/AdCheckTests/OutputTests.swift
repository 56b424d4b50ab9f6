import AdCheck
import Foundation
import JobMarket
import Testing

struct OutputTests {
    private static let draft = AdDraft("\n  Koch (m/w)\n\n  Wir sind ein junges Team in Hagen.\n")
    private static let result = AdCheck().check(draft.posting, on: PlantedAdTests.day)

    @Test func linesNameThePlaceInTheFile() {
        let lines = Self.result.lines(path: "ad.txt", draft: Self.draft)
        #expect(lines.contains { $0.hasPrefix("ad.txt:2: error: agg-gender: ") })
        #expect(lines.contains { $0.hasPrefix("ad.txt:4: warning: agg-young-team: ") })
        #expect(lines.allSatisfy { !$0.contains("\n") })
        #expect(Self.result.reaches(.error))
    }

    @Test func sarifHoldsWhatTheFormatAsksFor() throws {
        let log = SARIFLog(Self.result, path: "my ad.txt", draft: Self.draft, settings: CheckSettings(), version: "1")
        let json = try #require(
            JSONSerialization.jsonObject(with: JSONEncoder().encode(log)) as? [String: Any])
        #expect(json["version"] as? String == "2.1.0")
        let run = try #require((json["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == Self.result.findings.count)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect(["error", "warning", "note"].contains(result["level"] as? String))
        }
        let young = try #require(results.first { $0["ruleId"] as? String == "agg-young-team" })
        let place = try #require((young["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
        #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "my%20ad.txt")
        let region = try #require(place["region"] as? [String: Int])
        // "  Wir sind ein junges Team": two spaces were taken off and are counted again.
        #expect(region == ["startLine": 4, "startColumn": 16, "endColumn": 27])
    }

    @Test func linesOfAPageAreThoseOfItsText() throws {
        let html = "<!doctype html>\n<html>\n<body>\n<h1>Koch (m/w)</h1>\n<p>Unser junges Team in Hagen kocht.</p>"
        let draft = try DocumentReader.draft(html: html)
        let result = AdCheck().check(draft.posting, on: PlantedAdTests.day)
        let lines = result.lines(path: "ad.html", draft: draft)
        #expect(lines.contains { $0.hasPrefix("ad.html: warning: agg-young-team: Zeile 2 des Textes: „") })
        let log = SARIFLog(result, path: "ad.html", draft: draft, settings: CheckSettings(), version: "1")
        let text = String(decoding: try JSONEncoder().encode(log), as: UTF8.self)
        #expect(!text.contains("\"region\"") && text.contains("keine Rechtsberatung"))
    }

    @Test func anEnglishAdIsCheckedInPartAndSaysSo() throws {
        let text = """
            Trainer
            Greenworks GmbH looks after parks in 58095 Hagen.
            Your tasks
            You teach our gardeners how to cut hedges and how to look after old trees.
            We offer
            A fixed-term contract until 31 December 2028 with 39 hours a week, full time
            2,900 to 3,300 euros gross a month
            Apply by 31 January 2027 with your CV to jobs@gruenwerk.example.
            """
        let result = AdCheck().check(AdDraft(text).posting, on: PlantedAdTests.day)
        #expect(result.ad.reading.language == "en")
        #expect(result.languageNotice != nil && Self.result.languageNotice == nil)
        let rules = Set(result.findings.map(\.rule))
        #expect(rules.isDisjoint(with: ["agg-gender", "fixed-term-end", "missing-deadline", "missing-tasks"]))
        #expect(
            String(decoding: try JSONEncoder().encode(CheckDocument(result)), as: UTF8.self).contains("language_notice")
        )
        let log = SARIFLog(result, path: "a", draft: Self.draft, settings: CheckSettings(), version: "1")
        #expect(String(decoding: try JSONEncoder().encode(log), as: UTF8.self).contains("deutschen Wortlaut"))
    }

    @Test func jsonHoldsCountsFindingsAndTheNotice() throws {
        let data = try JSONEncoder().encode(CheckDocument(Self.result))
        let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect((json["counts"] as? [String: Int])?["error"] == Self.result.count(.error))
        #expect((json["findings"] as? [Any])?.count == Self.result.findings.count)
        #expect((json["notice"] as? String)?.contains("keine Rechtsberatung") == true)
    }
}
