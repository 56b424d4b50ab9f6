import Foundation
import FoundationXML
import HTTPTypes
import JobMarket
import Markup
import Portal
import PostingStore
import SearchIndex
import Testing

/// Figures for other sites: sound, self-contained, and never without what they rest on.
@Suite struct WidgetTests {
    private static let kinds = ["gehalt", "stellen", "anforderungen"]
    private static let subjects = [
        "beruf=it-manager&ort=hagen", "beruf=it-manager", "ort=hagen", "beruf=it-manager&ort=kiel&umkreis=0",
        "beruf=43343&ort=Frankfurt", "beruf=hebamme&ort=hagen",
    ]

    /// All elements and the whole text of an XML document; `nil` where it is not well-formed.
    private final class Reader: NSObject, XMLParserDelegate {
        var names: [String] = []
        var attributes: [(element: String, name: String, value: String)] = []
        var texts: [String: String] = [:]
        private var open: [String] = []

        static func read(_ text: String) -> Reader? {
            let reader = Reader()
            let parser = XMLParser(data: Data(text.utf8))
            parser.delegate = reader
            return parser.parse() ? reader : nil
        }

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes own: [String: String]
        ) {
            names.append(name)
            open.append(name)
            attributes += own.map { (name, $0.key, $0.value) }
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            texts[open.last ?? "", default: ""] += text
        }
    }

    @Test(arguments: kinds, subjects)
    func drawingsAreXMLThatLoadsNothing(kind: String, subject: String) async throws {
        let page = try await Page.get("/widget/\(kind).svg?\(subject)")
        #expect(page.status == 200)
        #expect(page.headers[.contentType] == "image/svg+xml")
        let svg = try #require(Reader.read(page.body), "\(page.body)")
        #expect(svg.names.first == "svg" && svg.names.dropFirst().first == "title" && svg.names.contains("desc"))
        #expect(Set(svg.names).isSubset(of: ["svg", "title", "desc", "style", "rect", "text", "a"]))
        for attribute in svg.attributes {
            #expect(!attribute.name.hasPrefix("on") && attribute.name != "style")
            if attribute.name == "href" { #expect(attribute.value.hasPrefix("https://stellen.example/")) }
            if ["x", "width"].contains(attribute.name) {
                #expect((0...320).contains(try #require(Int(attribute.value))), "\(attribute)")
            }
        }
        #expect(
            svg.names.filter { $0 == "rect" || $0 == "text" }.count
                == svg.attributes.filter { $0.name == "fill" }.count, "each colour stands at its element")
        let style = try #require(svg.texts["style"])
        #expect(style.hasPrefix("@media (prefers-color-scheme: dark)") && !style.contains("url("))
        let text = try #require(svg.texts["text"])
        #expect(text.contains("Quelle: Stellwerk, Stand 22.11.2026"))
    }

    @Test(arguments: kinds, subjects)
    func framesAreSmallPagesOfTheirOwn(kind: String, subject: String) async throws {
        let response = try await Page.get("/widget/\(kind).html?\(subject)")
        #expect(response.status == 200)
        let page = HTMLDocument(response.body)
        #expect(page.elements(named: "html").first?.attribute("lang") == "de")
        #expect(page.elements(named: "h1").count == 1 && page.elements(named: "main").count == 1)
        for name in ["script", "form", "img", "iframe"] { #expect(page.elements(named: name).isEmpty, "\(name)") }
        #expect(page.elements(named: "link").allSatisfy { $0.attribute("href")?.hasPrefix("/assets/") == true })
        let links = page.elements(named: "a")
        #expect(links.count == 1)
        let back = try #require(links.first?.attribute("href"))
        let path = try #require(back.range(of: "https://stellen.example")).upperBound
        #expect(try await Page.get(String(back[path...])).status == 200, "\(back)")
        #expect(response.headers[.setCookie] == nil)
    }

    @Test(arguments: kinds)
    func anyoneMayFrameThemAndKeepThemAnHour(kind: String) async throws {
        for ending in ["svg", "html"] {
            let uri = "/widget/\(kind).\(ending)?beruf=it-manager&ort=hagen"
            let page = try await Page.get(uri)
            let policy = try #require(page.headers[.contentSecurityPolicy])
            #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors *"))
            #expect(!policy.contains("unsafe-inline") && policy.contains("sha256-") == (ending == "svg"))
            #expect(page.headers[.cacheControl] == "public, max-age=3600")
            let tag = try #require(page.headers[.eTag])
            let again = try await Page.get(uri, headers: [.ifNoneMatch: tag])
            #expect(again.status == 304 && again.headers[.cacheControl] == "public, max-age=3600")
        }
        for uri in ["/", "/beruf/it-manager/hagen", "/stellen"] {
            #expect(try await Page.get(uri).headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
        }
    }

    /// The value of the widget is that of the page.
    @Test func figuresAreThoseOfTheProfile() async throws {
        let profile = try await Page.get("/beruf/it-manager/hagen").body
        let widget = HTMLDocument(try await Page.get("/widget/gehalt.html?beruf=it-manager&ort=hagen").body)
        let text = try #require(widget.elements(named: "main").first?.text)
        let median = try #require(text.firstMatch(of: #/Mitte \(Median\): ([0-9.]+)\u{A0}€/#)?.1)
        #expect(profile.contains("\(median)\u{A0}€"))
        #expect(text.contains(#/[0-9]+\u{A0}Anzeigen von [0-9]+\u{A0}Arbeitgebern, Hagen und 25 km Umkreis/#))
        #expect(text.contains("zuerst gesehen"))
    }

    @Test func thinDataIsSaidInWords() async throws {
        for kind in Self.kinds {
            let page = try await Page.get(
                "/widget/\(kind).html?ort=hagen", of: Self.market(skill: "SQL", count: 3))
            #expect(page.status == 200)
            let text = try #require(HTMLDocument(page.body).elements(named: "main").first?.text)
            #expect(text.contains("zu wenig") || text.contains("keine"), "\(text)")
        }
    }

    @Test func madeUpFiguresSaySo() async throws {
        for ending in ["svg", "html"] {
            let uri = "/widget/gehalt.\(ending)?beruf=it-manager&ort=hagen"
            #expect(
                try await Page.get(uri, of: FixtureMarket.madeUp.market).body.contains("Beispielanzeigen, erfunden"))
            #expect(!(try await Page.get(uri).body.contains("Beispielanzeigen, erfunden")))
        }
    }

    @Test(arguments: [
        ("/widget/gehalt.svg", 400), ("/widget/gehalt.svg?beruf=&ort=", 400),
        ("/widget/gehalt.svg?beruf=zauberlehrling-ohne-besen", 404),
        ("/widget/stellen.html?ort=nimmerland-am-see", 404),
        ("/widget/gehalt.svg?ort=hagen&umkreis=weit", 400), ("/widget/wetter.svg?ort=hagen", 404),
    ])
    func whatCannotBeIsRefused(uri: String, status: Int) async throws {
        #expect(try await Page.get(uri).status == status)
    }

    /// Names of skills come from ads.
    @Test func namesBecomeNoMarkup() async throws {
        let hostile = "</text><script>alert(1)</script>&\"'\u{0B}\u{FFFE}]]>"
        let market = Self.market(skill: hostile)
        let drawing = try await Page.get("/widget/anforderungen.svg?ort=hagen", of: market)
        let svg = try #require(Reader.read(drawing.body), "\(drawing.body)")
        #expect(!svg.names.contains("script"))
        #expect(svg.texts["text"]?.contains("</text><script>") == true)
        let frame = HTMLDocument(try await Page.get("/widget/anforderungen.html?ort=hagen", of: market).body)
        #expect(frame.elements(named: "script").isEmpty)
        let profile = HTMLDocument(try await Page.get("/ort/hagen", of: market).body)
        #expect(
            profile.elements(named: "script").allSatisfy { $0.attribute("src") != nil && $0.text.isEmpty }
                && profile.elements(named: "img").isEmpty)
    }

    private static func market(skill: String, count: Int = 60) -> Market {
        let ads = FixtureMarket.shared.ads.prefix(count).map { stored in
            var facts = AdFacts(reading: stored.reading)
            facts.skills = [FactSkill(name: skill, kind: .hard, need: .must)]
            return IndexedAd(
                key: stored.key, id: stored.id, n: nil, title: "Titel", employer: "\(skill) \(stored.key)",
                places: [IndexedPlace(name: "Hagen", postcode: nil, ags: "05914000", coordinate: nil)], posted: nil,
                firstSeen: stored.firstSeen, facts: facts, demands: "", rest: "", madeUp: false)
        }
        let snapshot = AdIndex.inMemory(ads).snapshot
        var market = FixtureMarket.shared.market
        market.snapshot = { snapshot }
        return market
    }

    /// What the page offers to copy is what the portal answers, with a text that names value, number and day.
    @Test func theProfileOffersThemToCopy() async throws {
        let page = HTMLDocument(try await Page.get("/beruf/it-manager/hagen?umkreis=50").body)
        let section = try #require(page.elements.first { $0.attribute("id") == "einbinden" })
        let snippets = section.descendants.filter { $0.name == "code" }.map(\.text)
        #expect(snippets.count == 6)
        for snippet in snippets {
            let element = try #require(
                HTMLDocument(snippet).elements.first { ["img", "iframe"].contains($0.name) }, "\(snippet)")
            let address = try #require(element.attribute("src"))
            #expect(address.hasSuffix("?beruf=it-manager&ort=hagen&umkreis=50"))
            let path = try #require(address.range(of: "https://stellen.example")).upperBound
            #expect(try await Page.get(String(address[path...])).status == 200)
            let name = try #require(element.attribute(element.name == "img" ? "alt" : "title"))
            #expect(name.contains("Hagen"))
            if element.name == "img" { #expect(name.contains("22.11.2026") && name.contains("Anzeigen von")) }
        }
    }
}
