import Foundation
import JobMarket
import Markup
import Portal
import PostingStore
import Testing

@Suite struct AdComparisonTests {
    @Test func adsStandSideBySideAndWhatTheyShareIsMarked() async throws {
        let page = try await Page.get("/anzeigen?id=a0&id=a1&id=a3")
        #expect(page.status == 200 && page.body.contains("noindex"))
        let document = HTMLDocument(page.body)
        let rows = document.elements(named: "tr")
        #expect(rows.allSatisfy { $0.children.count == 4 })
        let names = rows.compactMap { $0.children.first?.text }
        for name in ["Gehalt, wie angegeben", "Brutto im Monat, Vollzeit", "Vertrag", "Ort", "Leistungen", "Quelle"] {
            #expect(names.contains(name), "\(name)")
        }
        // All three ask for networks, two of them as an advantage; ITIL is asked for by two.
        for name in ["Gefordert", "Von Vorteil"] {
            let row = try #require(rows.first { $0.children.first?.text == name })
            for cell in row.children.dropFirst() where cell.text.contains("Netzwerke") {
                #expect(cell.text.contains("Netzwerke in allen"), "\(name)")
            }
            #expect(!row.text.contains("ITIL in allen"))
        }
        let pay = try #require(rows.first { $0.children.first?.text == "Brutto im Monat, Vollzeit" })
        #expect(pay.children[2].text == "nicht genannt")
        #expect(document.elements.contains { $0.attribute("class") == "common" })
    }

    @Test func oneCanBeTakenOut() async throws {
        let page = try await Page.get("/anzeigen?id=a0&id=a1&id=a3").body
        #expect(page.contains("href=\"/anzeigen?id=a0&amp;id=a3\""))
        #expect(try await !Page.get("/anzeigen?id=a0&id=a1").body.contains("herausnehmen"))
    }

    @Test func whatCannotBeComparedIsSaid() async throws {
        let closed = AdStanding(state: .closed, closed: FixtureMarket.today, reason: .missing)
        let suppressed = AdStanding(state: .closed, closed: FixtureMarket.today, reason: .suppressed)
        let market = FixtureMarket(closing: [0: closed, 2: suppressed]).market
        let page = try await Page.get("/anzeigen?id=a0&id=a2&id=a1&id=a3&id=nirgends&id=a1", of: market).body
        #expect(page.contains("Nicht mehr offen: <q lang=\"de\">IT-Manager (m/w/d)</q>."))
        #expect(page.contains("2 der Anzeigen gibt es hier nicht."))
        #expect(!page.contains("/stelle/a0/") && !page.contains("/stelle/a2/") && page.contains("/stelle/a3/"))
        let many = try await Page.get("/anzeigen?" + (0..<30).map { "id=a\($0)" }.joined(separator: "&")).body
        #expect(many.contains("höchstens vier Anzeigen") && !many.contains("/stelle/a4/"))
        for uri in ["/anzeigen", "/anzeigen?id=a0", "/anzeigen?id=a0&id=a0"] {
            let page = try await Page.get(uri)
            #expect(page.status == 200 && page.body.contains("zwei bis vier Anzeigen"), "\(uri)")
        }
    }
}
