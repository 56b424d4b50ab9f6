import Foundation
import Markup
import Testing

@Suite struct ComparisonPageTests {
    private static let uri = "/vergleich?beruf=it-manager&ort=hagen&ort=muenchen&umkreis=25"

    private func document(_ uri: String, status: Int = 200) async throws -> HTMLDocument {
        let page = try await Page.get(uri)
        #expect(page.status == status, "\(uri)")
        return HTMLDocument(page.body)
    }

    @Test func placesStandSideBySide() async throws {
        let page = try await document(Self.uri)
        let heading = try #require(page.elements(named: "h1").first).text
        #expect(heading == "IT-Manager/in: Hagen und München")
        let tables = page.elements(named: "table")
        #expect(tables.count == 3)
        for table in tables {
            #expect(table.attribute("class") == "fold")
            let cells = table.descendants.filter { $0.name == "td" }
            #expect(cells.allSatisfy { $0.attribute("data-label")?.isEmpty == false })
        }
        let text = try #require(page.elements(named: "main").first).text
        #expect(
            text.contains("125,1") && text.contains("etwa\u{A0}95,3") && text.contains("veröffentlicht: 95,3 bis 97,4"))
        #expect(text.contains("7,48") && text.contains("Luftlinie"))
    }

    @Test func everyFigureAndFootnoteLeadsToItsAds() async throws {
        let page = try await document(Self.uri)
        let figures = page.elements(named: "a").filter { $0.attribute("data-n") != nil }
        #expect(figures.count >= 8)
        for figure in figures {
            let address = try #require(figure.attribute("href"))
            let query = try #require(address.split(separator: "?", maxSplits: 1).last)
            let total = try await Page.get("/stellen.json?\(query)").json["total"] as? Int
            #expect(total.map(String.init) == figure.attribute("data-n"), "\(address)")
        }
        let notes = page.elements(named: "sup").flatMap { $0.descendants.filter { $0.name == "a" } }
        #expect(notes.count >= 2)
        for note in notes { #expect(try await Page.get(try #require(note.attribute("href"))).status == 200) }
    }

    @Test(arguments: [
        "/vergleich?beruf=IT-Manager&ort=Hagen&ort=M%C3%BCnchen", "/vergleich?beruf=it-managerin&ort=58095&ort=80331",
        "/vergleich?ort=hagen&ort=muenchen&ort=hagen&ort=",
        "/vergleich?beruf=it-manager&ort=hagen&ort=dortmund&ort=bochum&ort=muenchen&umkreis=0",
    ])
    func placesAreUnderstoodAsPeopleTypeThem(uri: String) async throws {
        let page = try await document(uri)
        #expect(page.elements(named: "table").count == 3)
    }

    @Test(arguments: ["/vergleich", "/vergleich?beruf=it-manager", "/vergleich?ort=hagen", "/vergleich?ort=&ort="])
    func whatIsNotCompleteIsAsked(uri: String) async throws {
        let page = try await document(uri)
        #expect(page.elements(named: "table").isEmpty)
        #expect(page.elements(named: "form").contains { $0.attribute("action") == "/vergleich" })
    }

    @Test(arguments: [
        ("beruf=zauberlehrling-ohne-besen&ort=hagen&ort=bochum", "beruf", 404),
        ("beruf=it-manager&ort=hagen&ort=nimmerland-am-see", "ort2", 404),
        ("ort=%00&ort=hagen", "ort1", 404), ("ort=hagen&ort=bochum&umkreis=weit", "umkreis", 400),
        ("ort=hagen&ort=bochum&ort=kiel&ort=ulm&ort=jena", "ort4", 400),
    ])
    func whatIsUnknownIsNamedBesideItsField(query: String, field: String, status: Int) async throws {
        let page = try await document("/vergleich?\(query)", status: status)
        let control = try #require(page.elements.first { $0.attribute("id") == field })
        #expect(control.attribute("aria-describedby")?.contains("\(field)-fehler") == true)
        #expect(page.elements.contains { $0.attribute("id") == "\(field)-fehler" })
        #expect(page.elements(named: "table").isEmpty)
    }

    @Test func aPlaceWithoutAdsHasNoFigures() async throws {
        let page = try await document("/vergleich?beruf=it-manager&ort=hagen&ort=kiel&umkreis=5")
        let text = try #require(page.elements(named: "main").first).text
        #expect(text.contains("zu wenige") && !text.lowercased().contains("nan"))
        #expect(text.contains("gibt es in Kiel"))
    }

    @Test func theProfileLeadsToTheComparisonOfItsPlaces() async throws {
        let page = try await document("/beruf/it-manager/hagen")
        let link = try #require(
            page.elements(named: "a").compactMap { $0.attribute("href") }.first { $0.hasPrefix("/vergleich?") })
        #expect(link.hasPrefix("/vergleich?beruf=it-manager&ort=hagen&ort=") && link.hasSuffix("umkreis=25"))
        #expect(try await document(link).elements(named: "table").count == 3)
    }

    @Test func madeUpAdsAreDeclared() async throws {
        let page = try await Page.get(Self.uri, of: FixtureMarket.madeUp.market)
        #expect(page.body.contains("Beispielanzeigen, erfunden."))
    }
}
