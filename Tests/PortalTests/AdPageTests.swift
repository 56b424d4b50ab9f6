import Foundation
import JobMarket
import Markup
import Portal
import PostingStore
import Testing

@Suite struct AdPageTests {
    private static let address = "/stelle/a0/it-manager-m-w-d"

    @Test func everyValueLeadsToItsLineAndBack() async throws {
        let page = HTMLDocument(try await Page.get(Self.address).body)
        let rows = page.elements(named: "tr").filter { $0.attribute("id")?.hasPrefix("f") == true }
        #expect(rows.count > 15)
        for row in rows {
            guard let link = row.descendants.first(where: { $0.name == "a" }) else { continue }
            let target = try #require(link.attribute("href")).dropFirst()
            let line = try #require(page.elements(named: "li").first { $0.attribute("id") == String(target) })
            #expect(line.descendants.contains { $0.name == "mark" })
            let back = "#" + (row.attribute("id") ?? "")
            #expect(line.descendants.contains { $0.attribute("href") == back })
        }
    }

    @Test func everyLineThatThePageSpeaksOfIsMarkedAndExplained() async throws {
        let page = HTMLDocument(try await Page.get(Self.address).body)
        let targets = page.elements(named: "a").compactMap { $0.attribute("href") }.filter { $0.hasPrefix("#z") }
        #expect(targets.contains("#z4"), "the line with vague words")
        for target in Set(targets) {
            let line = try #require(
                page.elements(named: "li").first { $0.attribute("id") == String(target.dropFirst()) })
            #expect(line.descendants.contains { $0.name == "mark" }, "\(target)")
            #expect(line.descendants.contains { $0.attribute("class") == "note" }, "\(target)")
        }
    }

    @Test func theWholeTextIsThere() async throws {
        let page = HTMLDocument(try await Page.get(Self.address).body)
        let lines = page.elements(named: "li").filter { $0.attribute("id")?.hasPrefix("z") == true }
        let text = try #require(FixtureMarket.shared.ads[0].posting.text)
        #expect(lines.count == text.split(separator: "\n").count)
        #expect(lines.map { $0.attribute("id") ?? "" } == (1...lines.count).map { "z\($0)" })
    }

    @Test(arguments: Page.all)
    func contactPersonsAreNotShownAnywhere(uri: String) async throws {
        let body = try await Page.get(uri).body
        for words in ["Frau Probe", "02331 000000", "probe@betrieb.example"] {
            #expect(!body.contains(words), "\(uri)")
        }
    }

    @Test func whatChangedIsShown() async throws {
        let body = try await Page.get(Self.address).body
        #expect(body.contains("Titel von „IT-Leitung“ zu „IT-Manager (m/w/d)“ geändert"))
    }

    @Test func markupForSearchEnginesSaysWhatTheEmployerSays() async throws {
        let posting = try #require(try await Self.markup(Self.address).first)
        #expect(posting["@type"] as? String == "JobPosting")
        for key in ["title", "description", "datePosted", "validThrough", "hiringOrganization", "identifier"] {
            #expect(posting[key] != nil, "\(key)")
        }
        let place = try #require((posting["jobLocation"] as? [[String: Any]])?.first)
        let address = try #require(place["address"] as? [String: Any])
        #expect(address["addressCountry"] as? String == "DE")
        #expect(address["addressLocality"] as? String == "Hagen")
        let salary = try #require(posting["baseSalary"] as? [String: Any])
        #expect(salary["currency"] as? String == "EUR")
        let value = try #require(salary["value"] as? [String: Any])
        #expect(value["unitText"] as? String == "MONTH")
        #expect(value["minValue"] as? Double == 4300)
        let description = try #require(posting["description"] as? String)
        #expect(description.hasPrefix("<p>Wir sind ein Betrieb"))
        #expect(!description.contains("Frau Probe"))
        #expect(posting["employmentType"] as? [String] == ["FULL_TIME"])
    }

    @Test func payReadFromTheTextIsNotMarkedUp() async throws {
        let posting = try #require(try await Self.markup("/stelle/a3/it-manager-m-w-d").first)
        #expect(posting["baseSalary"] == nil)
    }

    @Test func onlyAdPagesAreMarkedUpAndNoMadeUpOnes() async throws {
        for uri in Page.all where !uri.hasPrefix("/stelle/") {
            #expect(try await Self.markup(uri).isEmpty, "\(uri)")
        }
        #expect(try await Self.markup(Self.address, of: FixtureMarket.madeUp.market).isEmpty)
    }

    @Test func anEndedAdIsNotMarkedUp() async throws {
        var ad = FixtureMarket.shared.ads[0]
        ad.posting.validThrough = Day(number: FixtureMarket.today.number - 1)
        let ended = ad
        var market = FixtureMarket.shared.market
        market.ad = { _ in ended }
        #expect(try await Self.markup(Self.address, of: market).isEmpty)
    }

    private static func markup(
        _ uri: String, of market: Market = FixtureMarket.shared.market
    ) async throws -> [[String: Any]] {
        let page = HTMLDocument(try await Page.get(uri, of: market).body)
        return page.elements(named: "script").compactMap {
            (try? JSONSerialization.jsonObject(with: Data($0.text.utf8))) as? [String: Any]
        }
    }

    @Test func madeUpAdsAreDeclaredOnEveryPageThatShowsThem() async throws {
        for uri in ["/", "/stellen", Self.address, "/beruf/it-manager/hagen", "/ort/hagen"] {
            let madeUp = try await Page.get(uri, of: FixtureMarket.madeUp.market).body
            #expect(madeUp.contains("Beispielanzeigen, erfunden."), "\(uri)")
            #expect(madeUp.contains("noindex"), "\(uri)")
            #expect(!(try await Page.get(uri).body.contains("Beispielanzeigen, erfunden.")), "\(uri)")
        }
    }
}
