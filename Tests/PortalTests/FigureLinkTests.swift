import Markup
import Portal
import Testing

/// Every figure leads to a list that holds exactly the ads it rests on.
@Suite struct FigureLinkTests {
    @Test(arguments: [
        "/", "/beruf/it-manager/hagen", "/beruf/it-manager/hagen?umkreis=0", "/beruf/it-manager", "/ort/hagen",
        "/ort/muenchen", "/karte", "/karte?was=it+manager&wo=hagen", "/beruf/it-manager/bochum",
        "/weiterbildung?beruf=it-manager&ort=hagen&kann=ITIL&kann=Netzwerke",
        "/weiterbildung?beruf=it-manager&kann=ITIL,+Netzwerke,+Microsoft+365",
    ])
    func theListHasAsManyAdsAsTheFigureSays(uri: String) async throws {
        let page = HTMLDocument(try await Page.get(uri).body)
        let figures = page.elements(named: "a").filter { $0.attribute("data-n") != nil }
        #expect(figures.count >= 3)
        for figure in figures {
            let shown = try #require(figure.attribute("data-n").flatMap { Int($0) })
            let address = try #require(figure.attribute("href"))
            #expect(try await Self.total(address) == shown, "\(uri): \(figure.text) -> \(address)")
        }
    }

    @Test func everyFootnoteLeadsToAds() async throws {
        let page = HTMLDocument(try await Page.get("/beruf/it-manager/hagen").body)
        let notes = page.elements(named: "sup").flatMap { $0.descendants.filter { $0.name == "a" } }
        #expect(notes.count >= 20)
        for note in notes {
            let address = try #require(note.attribute("href"))
            #expect(try await Page.get(address).status == 200, "\(note.text) -> \(address)")
        }
    }

    @Test(arguments: ["/stellen", "/stellen?was=it+manager&wo=hagen", "/stellen?level=entry&hours=part"])
    func noFacetLeadsToNothing(uri: String) async throws {
        let page = HTMLDocument(try await Page.get(uri).body)
        let facets = try #require(page.elements(named: "aside").first { $0.attribute("id") == "filter" })
        let links = facets.descendants.filter { $0.name == "a" }
        #expect(links.count > 8)
        for link in links {
            let address = try #require(link.attribute("href"))
            #expect(try await Self.total(address) > 0, "\(address)")
        }
    }

    @Test func aFacetsCountIsTheTotalBehindIt() async throws {
        let page = HTMLDocument(try await Page.get("/stellen?was=it+manager").body)
        let facets = try #require(page.elements(named: "aside").first { $0.attribute("id") == "filter" })
        for link in facets.descendants.filter({ $0.name == "a" }) {
            let count = try #require(link.descendants.first { $0.attribute("class") == "count" })
            let digits = count.text.filter(\.isNumber)
            let address = try #require(link.attribute("href"))
            #expect(String(try await Self.total(address)) == digits, "\(address)")
        }
    }

    @Test func takingAPartOutOfTheQuestionWidensIt() async throws {
        let uri = "/stellen?was=it+manager+netzwerke&wo=hagen&level=entry"
        let page = HTMLDocument(try await Page.get(uri).body)
        let chips = page.elements(named: "a").filter { $0.attribute("class") == "remove" }
        let before = try await Self.total(uri)
        #expect(chips.count == 4)
        for chip in chips {
            #expect(try await Self.total(try #require(chip.attribute("href"))) >= before)
        }
    }

    private static func total(_ address: String) async throws -> Int {
        let query = address.split(separator: "?", maxSplits: 1).dropFirst().first.map { "?\($0)" } ?? ""
        return try #require(try await Page.get("/stellen.json\(query)").json["total"] as? Int)
    }
}
