import Foundation
import JobMarket
import MarketStatistics
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

    /// What was read unfolds by its line: value, words, how it was read, how sure that is.
    @Test func everyFindIsExplainedByItsLine() async throws {
        let page = HTMLDocument(try await Page.get(Self.address).body)
        let notes = page.elements(named: "details").filter { $0.attribute("class") == "note" }
        #expect(notes.count > 5 && notes.allSatisfy { $0.children.first?.name == "summary" })
        let pay = try #require(notes.first { $0.text.contains("Berufserfahrung") || $0.text.contains("Berufsjahre") })
        #expect(pay.text.contains("gelesen aus") && pay.text.contains("Regel:"))
        let skill = try #require(notes.first { $0.text.contains("ITIL") })
        #expect(skill.text.contains("Ein gelerntes Modell"))
    }

    @Test func whatIsRequiredStandsApartFromWhatIsAnAdvantage() async throws {
        func captions(_ uri: String) async throws -> [String] {
            HTMLDocument(try await Page.get(uri).body).elements(named: "caption").map(\.text)
        }
        #expect(try await captions(Self.address).contains("Gefordert"))
        #expect(try await captions("/stelle/a1/it-manager-infrastruktur-m-w-d").contains("Von Vorteil"))
    }

    @Test func payStandsAsStatedAndPerMonthAndNet() async throws {
        let page = try await Page.get(Self.address).body
        let rows = HTMLDocument(page).elements(named: "tr").map { $0.children.map(\.text) }
        #expect(
            rows.contains(["4.300\u{A0}€ bis 4.900\u{A0}€ im Monat", "4.300 bis 4.900\u{A0}€", "nichts, so angegeben"]))
        #expect(page.contains("/netto?brutto=4600&amp;land=NW"))
        let net = try #require(rows.first { $0.first == "Steuerklasse I oder IV, keine Kinder" })
        #expect(net.count == 3 && net.dropFirst().allSatisfy { $0.hasSuffix("€") })
    }

    @Test func theDistanceIsToldOnDemandAndNotIndexed() async throws {
        let plain = try await Page.get(Self.address).body
        #expect(plain.contains("name=\"von\"") && plain.contains("rel=\"canonical\""))
        let asked = try await Page.get(Self.address + "?von=dortmund").body
        #expect(asked.contains("17\u{A0}km Luftlinie") && asked.contains("noindex") && !asked.contains("\"canonical\""))
        #expect(try await Page.get(Self.address + "?von=58095").body.contains("Luftlinie"))
        let unknown = try await Page.get(Self.address + "?von=%3Cb%3ENirgendheim").body
        #expect(unknown.contains("Einen Ort „&lt;b&gt;Nirgendheim“ kennen wir"))
    }

    /// A radius reaches from edge to edge, but what is told is one distance everywhere.
    @Test func listAndAdTellTheSameDistance() async throws {
        let list = try await Page.get("/stellen?wo=dortmund&umkreis=25").body
        #expect(list.contains("Hagen, 17\u{A0}km"))
        #expect(list.contains("Der Umkreis reicht von Ortsrand zu Ortsrand"))
        #expect(try await Page.get(Self.address + "?von=dortmund").body.contains("17\u{A0}km Luftlinie"))
    }

    @Test func itsTextHasItsOwnLanguage() async throws {
        let page = HTMLDocument(try await Page.get("/en" + Self.address).body)
        #expect(page.elements(named: "html").first?.attribute("lang") == "en")
        #expect(page.elements(named: "h1").first?.attribute("lang") == "de")
        let lines = page.elements(named: "li").filter { $0.attribute("id")?.hasPrefix("z") == true }
        #expect(lines.allSatisfy { $0.children.first?.attribute("lang") == "de" })
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
        let usual = try await Page.get(uri)
        let naming = try await Page.get(uri, of: FixtureMarket.naming.market)
        #expect(naming.status == usual.status, "a masked title makes the same address")
        for words in ["Frau Probe", "02331 000000", "02331-000000", "probe@betrieb.example", "frau-probe"] {
            #expect(!usual.body.contains(words) && !naming.body.contains(words), "\(uri): \(words)")
        }
    }

    @Test func whatChangedIsShown() async throws {
        let body = try await Page.get(Self.address).body
        #expect(
            body.contains("Titel von <q lang=\"de\">IT-Leitung</q> zu <q lang=\"de\">IT-Manager (m/w/d)</q> geändert"))
        let english = try await Page.get("/en" + Self.address).body
        #expect(
            english.contains(
                "Title changed from <q lang=\"de\">IT-Leitung</q> to <q lang=\"de\">IT-Manager (m/w/d)</q>"))
    }

    @Test func changedDatesAreWrittenAsDates() async throws {
        var market = FixtureMarket.shared.market
        market.changes = { _ in
            [
                AdChange(
                    day: FixtureMarket.today, source: "probe", field: "validThrough", before: "2026-11-30",
                    after: "2026-12-15")
            ]
        }
        let body = try await Page.get(Self.address, of: market).body
        #expect(
            body.contains(
                "Enddatum der Quelle von <q lang=\"de\">30.11.2026</q> zu <q lang=\"de\">15.12.2026</q> geändert"))
    }

    /// Where nothing was read of where to work, nothing is said of it.
    @Test func tagsAreWhatWasRead() async throws {
        func tags(_ uri: String) async throws -> [String] {
            let page = HTMLDocument(try await Page.get(uri).body)
            let list = page.elements(named: "ul").first { $0.attribute("class") == "tags" }
            return list?.children.map(\.text) ?? []
        }
        #expect(try await tags(Self.address).contains(Labels.label(RemoteKind.hybrid)))
        let unsaid = try await tags("/stelle/a2/pflegefachkraft-m-w-d")
        #expect(!unsaid.isEmpty && !RemoteKind.allCases.contains { unsaid.contains(Labels.label($0)) })
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
