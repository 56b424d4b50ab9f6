import Foundation
import HTTPTypes
import JobMarket
import Portal
import PostingStore
import SearchIndex
import Testing

/// Lists for programs hold what the search finds, in forms that other programs read.
@Suite struct ListTests {
    private static let questions = ["", "?was=it+manager", "?wo=hagen&umkreis=10", "?was=it&sort=pay", "?level=-lead"]

    private static func found(_ question: String) async throws -> [String] {
        var ids: [String] = []
        for page in 1...9 {
            let mark = question.isEmpty ? "?" : "&"
            let hits = try await Page.get("/stellen.json\(question)\(mark)seite=\(page)").json["hits"]
            ids += (hits as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
        }
        return ids
    }

    @Test(arguments: questions)
    func wholeListsAreInTheOrderOfTheSearch(question: String) async throws {
        let wanted = try await Self.found(question)
        #expect(!wanted.isEmpty)
        let lines = try await Page.get("/stellen.jsonl\(question)").body.split(separator: "\n")
        let ids = try lines.map { line in
            (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["id"] as? String
        }
        #expect(ids == wanted)
        let rows = try await Page.get("/stellen.csv\(question)").body.split(separator: "\r\n").dropFirst()
        #expect(rows.map { String($0.prefix { $0 != "," }) } == wanted)
    }

    @Test func whatIsNotFoundIsNotReplaced() async throws {
        #expect(try await Page.get("/stellen.jsonl?was=gibtesnicht").body.isEmpty)
        #expect(!(try await Page.get("/stellen.atom?was=gibtesnicht").body.contains("<entry>")))
        #expect(try await Page.get("/stellen.csv?umkreis=weit").status == 400)
    }

    @Test(
        arguments: ListTests.forms,
        [
            "lvl=lead", "level=chef", "language=deutsch", "umkreis=weit", "sort=x",
            "seite=0", "pay_min=0x10", "gehalt_ab=viel", "since=2026-02-30", "level=-",
        ])
    func whatIsUnknownOrWrongIsRefused(form: String, query: String) async throws {
        let page = try await Page.get("/en/stellen.\(form)?was=it&\(query)")
        #expect(page.status == 400)
        #expect(page.headers[.contentType] == "application/problem+json")
        #expect(page.headers[.accessControlAllowOrigin] == "*")
        #expect((page.json["detail"] as? String)?.isEmpty == false)
    }

    /// What others hang on addresses, empty fields of forms, and all names ever given out.
    @Test(arguments: ListTests.forms)
    func whatNeedsNoAnswerIsPassedOver(form: String) async throws {
        let address = "/stellen.\(form)?was=it&utm_source=x&fbclid=y&level=&gehalt_ab=0&umkreis_genau=&bom=1&seite=1"
        #expect(try await Page.get(address).status == 200)
        #expect(try await Page.get("/stellen?was=it&lvl=lead&level=chef").status == 200)
    }

    static let forms = ["atom", "feed.json", "csv", "jsonl"]

    @Test func feedsAreByDayAndSpeakTheLanguage() async throws {
        for path in ["", "/en"] {
            let feed = try await Page.get("\(path)/stellen.feed.json?was=it+manager").json
            let items = try #require(feed["items"] as? [[String: Any]])
            let days = items.compactMap { $0["date_published"] as? String }
            #expect(!days.isEmpty && days == days.sorted(by: >))
            #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
            #expect(feed["language"] as? String == (path.isEmpty ? "de" : "en"))
            let atom = try await Page.get("\(path)/stellen.atom?was=it+manager")
            #expect(atom.headers[.contentType] == "application/atom+xml; charset=utf-8")
            #expect(atom.body.matches(of: #/<entry>/#).count == items.count)
        }
    }

    /// Sources' licences stand beside their ads, made-up ads say so, and formulas are text.
    @Test func itemsCarryWhatTheirSourcesAskFor() async throws {
        var market = FixtureMarket.madeUp.market
        market.origins = { keys in
            Dictionary(
                uniqueKeysWithValues: keys.map { ($0, AdOrigin(source: "probe", url: "https://x.example/\($0)")) })
        }
        market.rules = { _ in
            var rules = SourceRules()
            rules.licence = "=CC BY 4.0, \"frei\""
            return rules
        }
        let line = try #require(try await Page.get("/stellen.jsonl", of: market).body.split(separator: "\n").first)
        let item = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(item["licence"] as? String == "=CC BY 4.0, \"frei\"")
        #expect(item["made_up"] as? Bool == true)
        let csv = try await Page.get("/stellen.csv?bom=1", of: market).body
        #expect(csv.hasPrefix("\u{FEFF}id,title,"))
        #expect(csv.contains("\"'=CC BY 4.0, \"\"frei\"\"\""))
        let atom = try await Page.get("/stellen.atom", of: market).body
        #expect(atom.contains("term=\"made-up\"") && atom.contains("=CC BY 4.0"))
    }

    /// Programs that split at other signs than the file's see cells begin within texts.
    @Test(arguments: [
        ("Koch;=cmd|'/C calc'!A0;x", "Koch;'=cmd|'/C calc'!A0;x"), ("Koch; \" -1", "Koch; \"\" '-1"),
        ("a\n@b\r+c", "a\n'@b\r'+c"), ("a, -b", "a, -b"), ("a-b = c;d", "a-b = c;d"), (" =1", " '=1"),
    ])
    func formulasAreTextWhereverCellsBegin(words: String, written: String) async throws {
        var market = FixtureMarket.shared.market
        market.origins = { keys in
            Dictionary(uniqueKeysWithValues: keys.map { ($0, AdOrigin(source: "probe", url: nil)) })
        }
        market.rules = { _ in
            var rules = SourceRules()
            rules.licence = words
            return rules
        }
        #expect(try await Page.get("/stellen.csv", of: market).body.contains(written))
    }

    @Test func semicolonsComeWithCommasInNumbers() async throws {
        let commas = try await Page.get("/stellen.csv?wo=hagen").body
        let semicolons = try await Page.get("/stellen.csv?wo=hagen&trenner=%3B").body
        #expect(semicolons.hasPrefix("id;title;employer;"))
        let rows = commas.split(separator: "\r\n"), others = semicolons.split(separator: "\r\n")
        #expect(rows.count == others.count)
        for (row, other) in zip(rows, others) where !row.contains("\"") && !other.contains("\"") {
            let cells = row.split(separator: ",", omittingEmptySubsequences: false)
            let otherCells = other.split(separator: ";", omittingEmptySubsequences: false)
            #expect(cells.count == otherCells.count)
            for (cell, other) in zip(cells, otherCells) where Double(cell) == nil { #expect(cell == other) }
            for (cell, other) in zip(cells, otherCells) where Double(cell) != nil {
                #expect(other == cell.replacing(".", with: ","))
            }
        }
    }

    @Test func listsAreOpenToOtherSitesAndUnlisted() async throws {
        let page = try await Page.get("/stellen.atom")
        #expect(page.headers[.accessControlAllowOrigin] == "*")
        #expect(page.headers[HTTPField.Name("X-Robots-Tag")!] == "noindex")
        let asked = try await Page.get("/stellen.csv", method: .options)
        #expect(asked.status == 204)
        #expect(asked.headers[.accessControlAllowMethods] == "GET, HEAD, OPTIONS")
    }
}
