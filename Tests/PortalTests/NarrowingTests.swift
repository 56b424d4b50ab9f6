import HTTPTypes
import Markup
import Testing

/// Chips, switches, filters and the map of lists.
@Suite struct NarrowingTests {
    /// Two steps deep: whatever is set together, no link leads to an empty list.
    @Test(arguments: [
        "/stellen?employer=-temp", "/stellen?employer=-temp&employer=-placement", "/stellen?hours=-part&hours=full",
        "/stellen?was=it+manager+ohne+zeitarbeit", "/stellen?remote=-onsite&level=lead",
        "/stellen?was=it+teilzeit&hours=full",
    ])
    func noCombinationLeadsToNothing(uri: String) async throws {
        for first in try await Self.facetLinks(uri).prefix(12) {
            #expect(try await Self.total(first) > 0, "\(uri) -> \(first)")
            for second in try await Self.facetLinks(first).enumerated().filter({ $0.offset % 5 == 0 }).map(\.element) {
                #expect(try await Self.total(second) > 0, "\(first) -> \(second)")
            }
        }
    }

    /// What is left out stays out of counts and pay, and can be taken back in.
    @Test func oneSwitchLeavesOutAgencies() async throws {
        let page = HTMLDocument(try await Page.get("/stellen").body)
        let on = try #require(page.elements.first { $0.attribute("class") == "switch" })
        let address = try #require(on.attribute("href"))
        #expect(address.contains("employer=-temp") && address.contains("employer=-placement"))
        let count = on.text.filter(\.isNumber)
        #expect(try await String(Self.total(address)) == count)
        #expect(try await Self.total(address) < Self.total("/stellen"))
        let without = HTMLDocument(try await Page.get(address).body)
        let off = try #require(without.elements.first { $0.attribute("class") == "switch active" })
        #expect(try await Self.total(try #require(off.attribute("href"))) == Self.total("/stellen"))
        let struck = without.elements.filter { $0.attribute("class") == "off" }
        #expect(struck.count == 2)
    }

    /// Windows and headings of two narrowings tell them apart.
    @Test(arguments: [
        ("was=it+manager+teilzeit&wo=hagen", "IT-Manager/in in Hagen, Teilzeit"),
        ("was=it+manager+ohne+vertrieb", "IT-Manager/in, ohne „vertrieb“"),
        ("was=k%C3%BCche", "„küche“"), ("employer=-temp", "nicht Zeitarbeit"), ("", ""),
    ])
    func theHeadingSaysTheConditions(query: String, subject: String) async throws {
        let page = HTMLDocument(try await Page.get("/stellen?" + query).body)
        let heading = try #require(page.elements(named: "h1").first).text
        #expect(heading.split(separator: ": ", maxSplits: 1).dropFirst().joined() == subject)
        #expect(try #require(page.elements(named: "title").first).text.hasPrefix(heading))
    }

    /// Each part of what was understood can be taken out, and says so.
    @Test(arguments: [
        ("it+manager+hagen+teilzeit", 3), ("it+manager+ohne+zeitarbeit+und+vermittlung", 3),
        ("it+manager+ab+3000+euro+-zauberei", 3), ("it+manager+5+jahre+erfahrung+20+km+um+hagen", 3),
    ])
    func everyPartIsAChip(what: String, count: Int) async throws {
        for prefix in ["", "/en"] {
            let uri = "\(prefix)/stellen?was=\(what)"
            let page = HTMLDocument(try await Page.get(uri).body)
            let chips = page.elements.filter { $0.attribute("class") == "remove" }
            #expect(chips.count == count, "\(uri)")
            let before = try await Self.total(uri)
            for chip in chips {
                let name = try #require(chip.attribute("aria-label"))
                #expect(prefix.isEmpty ? name.hasSuffix(" entfernen") : name.hasPrefix("Remove "), "\(name)")
                let address = try #require(chip.attribute("href"))
                #expect(try await Self.total(address) >= before, "\(uri) -> \(address)")
                let left = HTMLDocument(try await Page.get(address).body)
                #expect(left.elements.filter { $0.attribute("class") == "remove" }.count == count - 1, "\(address)")
            }
        }
    }

    @Test func waysOutOfAnEmptyListAreSentences() async throws {
        let uri = "/stellen?was=gibtesnicht+-zauberei&employer=-temp"
        let german = try await Page.get(uri).body
        #expect(german.contains("ohne das Wort „gibtesnicht“ suchen") && german.contains("„zauberei“ wieder zulassen"))
        #expect(german.matches(of: #/“ wieder zulassen/#).count == 2, "the word and the filter")
        let english = try await Page.get("/en" + uri).body
        #expect(english.contains("search without the word “gibtesnicht”"))
        #expect(english.contains("allow “zauberei” again"))
    }

    @Test func everyCircleHasItsRowAndItsList() async throws {
        let page = HTMLDocument(try await Page.get("/karte?was=it+manager").body)
        let circles = page.elements.filter { $0.name == "circle" && $0.attribute("class") == "ads" }
        let rows = page.elements.filter { $0.attribute("data-n") != nil }
        #expect(rows.count > 2 && rows.count == circles.count)
        for row in rows {
            #expect(try await Self.total(try #require(row.attribute("href"))) == Int(row.attribute("data-n") ?? ""))
        }
    }

    /// A form without a script asks for what its fields say.
    @Test func slidersAnswerWithoutAScript() async throws {
        let uri = "/stellen?was=it+manager+ab+3000+euro&wo=hagen"
        let fields = try await Self.scales(uri)
        #expect(fields.contains { $0 == ("gehalt_ab", "3000") })
        #expect(try await Self.total(Self.applied(fields)) == Self.total(uri))
    }

    /// Words and filters of one field both hold, also where the one is said again as the other.
    @Test(arguments: [
        "it", "it+teilzeit", "it+manager+vollzeit+teilzeit", "it+remote", "it+hybrid", "it+ab+3000+euro",
        "it+ohne+zeitarbeit+und+vermittlung", "it+zeitarbeit", "it+manager+hagen+teilzeit", "it+nrw",
        "pflegefachkraft+unbefristet",
    ])
    func whatIsAppliedUnchangedAsksTheSame(what: String) async throws {
        var asked = 0
        for filters in [
            "", "&hours=full", "&hours=part", "&hours=-full", "&hours=full&hours=part", "&employer=temp",
            "&employer=-temp", "&remote=hybrid", "&pay_min=4000", "&area=05914", "&area=09", "&contract=permanent",
        ] {
            let uri = "/stellen?was=\(what)\(filters)"
            let total = try await Self.total(uri)
            guard total > 0 else { continue }
            asked += 1
            #expect(try await Self.total(Self.applied(Self.scales(uri))) == total, "\(uri)")
        }
        #expect(asked > 3)
    }

    @Test func conditionsInWordsAreTicked() async throws {
        let part = HTMLDocument(try await Page.get("/stellen?was=it+manager+teilzeit").body)
        let ticked = part.elements.filter { $0.name == "a" && $0.attribute("class") == "active" }
        #expect(ticked.count == 1 && ticked.allSatisfy { $0.text.contains("Teilzeit") })
        let without = HTMLDocument(try await Page.get("/stellen?was=it+manager+ohne+zeitarbeit+und+vermittlung").body)
        #expect(without.elements.contains { $0.attribute("class") == "switch active" })
    }

    /// What the form of a list sends, in its order.
    private static func scales(_ uri: String) async throws -> [(name: String, value: String)] {
        let page = HTMLDocument(try await Page.get(uri).body)
        let form = try #require(page.elements.first { $0.attribute("class") == "scales" })
        return form.descendants.filter { $0.name == "input" }
            .map { ($0.attribute("name") ?? "", $0.attribute("value") ?? "") }
    }

    /// The address that a form's fields lead to.
    private static func applied(_ fields: [(name: String, value: String)]) async throws -> String {
        let sent = fields.map { "\($0.name)=\($0.value)" }.joined(separator: "&").replacing(" ", with: "+")
        let answer = try await Page.get("/stellen?" + sent)
        #expect(answer.status == 303)
        return try #require(answer.headers[.location])
    }

    @Test func keptAdsAreAskedForByNumber() async throws {
        let page = try await Page.get("/merkliste.json?id=a0&id=gibtesnicht")
        #expect(page.body.contains("\"id\":\"a0\"") && page.body.contains("\"open\":true"))
        #expect(!page.body.contains("gibtesnicht"))
        let paid = try await Page.get("/stellen.json?pay=yes").json["hits"] as? [[String: Any]]
        let id = try #require(paid?.first?["id"] as? String)
        let german = try await Page.get("/merkliste.json?id=\(id)")
        let english = try await Page.get("/en/merkliste.json?id=\(id)")
        #expect(german.body.contains(/"pay":"[^"]*\d\x{A0}€/))
        #expect(english.body.contains(/"pay":"[^"]*€\d/))
    }

    private static func facetLinks(_ uri: String) async throws -> [String] {
        let page = HTMLDocument(try await Page.get(uri).body)
        let facets = page.elements(named: "aside").first { $0.attribute("id") == "filter" }
        return facets?.descendants.filter { $0.name == "a" }.compactMap { $0.attribute("href") } ?? []
    }

    private static func total(_ address: String) async throws -> Int {
        let query = address.split(separator: "?", maxSplits: 1).dropFirst().first.map { "?\($0)" } ?? ""
        return try #require(try await Page.get("/stellen.json\(query)").json["total"] as? Int)
    }
}
