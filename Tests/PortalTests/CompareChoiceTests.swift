import Markup
import Testing

/// Ads are chosen in a list without script: the boxes belong to the one form with the button.
@Suite struct CompareChoiceTests {
    @Test func boxesOfAListLeadToTheComparison() async throws {
        let list = HTMLDocument(try await Page.get("/stellen?was=it+manager&wo=hagen").body)
        let form = try #require(list.elements(named: "form").first { $0.attribute("action") == "/anzeigen" })
        let boxes = list.elements(named: "input").filter { $0.attribute("form") == form.attribute("id") }
        let hits = list.elements(named: "article")
        #expect(boxes.count == hits.count && hits.count > 3)
        #expect(form.attribute("method") == "get" && boxes.allSatisfy { $0.attribute("name") == "id" })
        let chosen = boxes.prefix(3).compactMap { $0.attribute("value") }
        let uri = "/anzeigen?" + chosen.map { "id=\($0)" }.joined(separator: "&")
        let page = try await Page.get(uri).body
        #expect(chosen.allSatisfy { page.contains("/stelle/\($0)/") })
        // Each box says which ad it is of.
        let names = list.elements(named: "label").filter { $0.attribute("class") == "choose" }.map(\.text)
        #expect(names.allSatisfy { $0.count > "vergleichen: ".count })
    }
}
