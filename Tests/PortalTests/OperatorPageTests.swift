import Foundation
import Markup
import Portal
import Settings
import Testing

@Suite struct OperatorPageTests {
    private static let pages = ["/impressum", "/datenschutz", "/barrierefreiheit", "/kontakt", "/reihenfolge"]

    @Test(arguments: pages)
    func everyPageLeadsToItAndItIsThereInBothLanguages(uri: String) async throws {
        #expect(try await Page.get("/").body.contains("<a href=\"\(uri)\">"))
        #expect(try await Page.get("/en/").body.contains("<a href=\"/en\(uri)\">"))
        let german = try await Page.get(uri)
        let english = try await Page.get("/en" + uri)
        #expect(german.status == 200 && english.status == 200)
        let heading = try #require(HTMLDocument(german.body).elements(named: "h1").first?.text)
        #expect(HTMLDocument(english.body).elements(named: "h1").first?.text != heading)
    }

    @Test func whatIsNotToldIsSaidToBeMissing() async throws {
        for uri in Self.pages.dropLast() {
            #expect(try await Page.get(uri).body.contains("Der Betreiber hat nichts angegeben."), "\(uri)")
        }
    }

    @Test func whatIsToldIsShownAsText() async throws {
        var settings = OperatorSettings()
        settings[.name] = .init(["Amt <für> Arbeit & mehr"])
        settings[.address] = .init(["Weg 1", "00000 Ort"])
        settings[.mail] = .init(["amt@ort.example"])
        settings[.imprintText] = .init(german: ["Eigener Absatz."], english: ["A paragraph of our own."])
        var market = FixtureMarket.shared.market
        market.settings = settings
        let page = try await Page.get("/impressum", of: market).body
        #expect(page.contains("Amt &lt;für&gt; Arbeit &amp; mehr") && page.contains("Weg 1<br>00000 Ort"))
        #expect(page.contains("href=\"mailto:amt@ort.example\"") && page.contains("Eigener Absatz."))
        #expect(!page.contains("Der Betreiber hat nichts angegeben."))
        #expect(try await Page.get("/en/impressum", of: market).body.contains("A paragraph of our own."))
    }

    @Test func exampleValuesAreMarkedAndNotIndexed() async throws {
        var market = FixtureMarket.shared.market
        market.settings = .example
        for uri in Self.pages {
            let page = try await Page.get(uri, of: market).body
            #expect(page.contains("Beispielangaben, erfunden") && page.contains("noindex"), "\(uri)")
        }
    }

    @Test func privacySpeaksOfMailsAndReportsOnlyWhereThereAreAny() async throws {
        let page = try await Page.get("/datenschutz").body
        #expect(!page.contains("per E-Mail bestellen") && !page.contains("eine Anzeige melden"))
        #expect(page.contains("gespeichert wird es hier nicht.") && page.contains("allein im Arbeitsspeicher"))
        var market = FixtureMarket.shared.market
        market.reports = ReportDesk(file: { _ in "" }, removal: { _ in nil })
        let withReports = try await Page.get("/datenschutz", of: market).body
        for words in ["Wenn Sie eine Anzeige melden", "183 Tage nach der Entscheidung", "nach 365 Tagen"] {
            #expect(withReports.contains(words), "\(words)")
        }
    }

    /// The weights on the page are those of the documentation, which tests of the index hold to the code.
    @Test func theOrderIsTheDocumentedOne() async throws {
        let page = HTMLDocument(try await Page.get("/reihenfolge").body)
        let shown = page.elements(named: "td").filter { $0.attribute("class") == "number" }.map(\.text)
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let docs = try String(contentsOf: folder.appending(path: "../../docs/search.md"), encoding: .utf8)
        let table = try #require(docs.firstMatch(of: /\| part \| worth \| how \|\n\|.*\|\n((?:\|.*\|\n)+)/))
        let worth = table.1.split(separator: "\n").map { row in
            let cell = row.split(separator: "|")[1].trimmingCharacters(in: .whitespaces)
            return Double(cell.replacing("-.", with: "-0.").replacing(#/^\./#, with: "0.")) ?? .nan
        }
        let numbers = shown.map { Double($0.replacing(",", with: ".").replacing("−", with: "-")) ?? .nan }
        #expect(numbers.sorted() == worth.sorted())
    }
}
