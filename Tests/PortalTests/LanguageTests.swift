import Foundation
import HTTPTypes
import MarketStatistics
import Testing

@Suite struct LanguageTests {
    @Test(arguments: ["/", "/stellen?was=it+manager&wo=hagen", "/beruf/it-manager/hagen", "/ort/hagen", "/netto"])
    func aPageExistsInBothLanguages(uri: String) async throws {
        let german = try await Page.get(uri)
        let english = try await Page.get("/en" + uri)
        #expect(german.status == 200 && english.status == 200)
        #expect(german.body.contains("<html lang=\"de\">"))
        #expect(english.body.contains("<html lang=\"en\">"))
        let escaped = uri.replacingOccurrences(of: "&", with: "&amp;")
        #expect(german.body.contains("<a href=\"/en\(escaped)\" lang=\"en\" hreflang=\"en\">"))
        #expect(english.body.contains("<a href=\"\(escaped)\" lang=\"de\" hreflang=\"de\">"))
    }

    /// Whoever reads English stays there, but for what has no language.
    @Test func linksStayInTheLanguage() async throws {
        let page = try await Page.get("/en/beruf/it-manager/hagen").body
        for part in page.components(separatedBy: "<a href=\"/").dropFirst() {
            let link = part.prefix { $0 != ">" }
            #expect(link.hasPrefix("en/") || link.contains("hreflang"), "\(link)")
        }
        for part in page.components(separatedBy: "action=\"/").dropFirst() {
            #expect(part.hasPrefix("en/"))
        }
    }

    @Test func otherSpellingsLeadToTheAddressOfTheLanguage() async throws {
        let page = try await Page.get("/en/beruf/it-managerin/hagen")
        #expect(page.status == 301 && page.headers[.location] == "/en/beruf/it-manager/hagen")
    }

    /// An address with two slashes must not become a link to another host.
    @Test(arguments: [
        "//evil.example/", "/en//evil.example/", "///evil.example", "/\\evil.example", "/en/\\/evil.example",
    ])
    func noAddressLeadsAway(uri: String) async throws {
        let page = try await Page.get(uri)
        #expect(!page.body.contains("href=\"//"))
        #expect(page.status == 308)
        #expect(page.headers[.location] == (uri.hasPrefix("/en") ? "/en" : "") + "/evil.example")
    }

    @Test func searchEnginesLearnOfTheOtherLanguage() async throws {
        let page = try await Page.get("/en/beruf/it-manager/hagen").body
        #expect(page.contains("rel=\"canonical\" href=\"https://stellen.example/en/beruf/it-manager/hagen\""))
        #expect(page.contains("hreflang=\"de\" href=\"https://stellen.example/beruf/it-manager/hagen\""))
        #expect(page.contains("hreflang=\"x-default\" href=\"https://stellen.example/beruf/it-manager/hagen\""))
    }

    @Test func valuesFollowTheLanguage() {
        Language.$current.withValue(.english) {
            #expect(Wording.number(1_234_567) == "1,234,567")
            #expect(Wording.number(12.5, decimals: 1) == "12.5")
            #expect(Wording.euroRange(3_900, 5_350) == "€3,900 to €5,350")
            #expect(Wording.exactEuro(-17.5) == "−€17.50")
            #expect(Wording.percent(0.344) == "34%")
            #expect(Wording.list(["a", "b", "c"]) == "a, b and c")
        }
        #expect(Wording.list(["a", "b", "c"]) == "a, b und c")
    }

    /// Programs name the language, since their addresses have no prefix.
    @Test func programsChooseTheLanguage() async throws {
        let address = "/api/v1/profile?occupation=it-manager&place=hagen"
        let german = try await Page.get(address)
        let english = try await Page.get(address + "&lang=en")
        let sentence = { (page: Page) in (page.json["text"] as? [[String: Any]])?.first?["text"] as? String ?? "" }
        #expect(sentence(german).hasPrefix("In Hagen und 25 km Umkreis sind zurzeit"))
        #expect(sentence(english).hasPrefix("In Hagen and surroundings (25 km), "))
        #expect(try await Page.get(address + "&lang=de").body == german.body)
        #expect(try await Page.get(address + "&lang=fr").status == 400)
    }

    /// A number means the same in both languages, as the address is the same.
    @Test(arguments: [
        ("4.640", "€4,640.00"), ("4,640", "€4,640.00"), ("4640,50", "€4,640.50"), ("4,640.50", "€4,640.50"),
        ("4.640,50", "€4,640.50"), ("4640.5", "€4,640.50"), ("4%20640", "€4,640.00"),
    ])
    func numbersAreReadInBothWays(typed: String, shown: String) async throws {
        #expect(try await Page.get("/en/netto?brutto=\(typed)").body.contains("<td class=\"number\">\(shown)</td>"))
    }

    @Test(arguments: ["1.2.3", "4.640.50", ",5", "1,2,3", "4,64.0,5"])
    func whatIsNoNumberIsRefused(typed: String) async throws {
        #expect(try await Page.get("/netto?brutto=\(typed)").status == 400)
    }
}
