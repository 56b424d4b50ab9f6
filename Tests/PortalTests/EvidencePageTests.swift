import JobMarket
import Markup
import Portal
import PostingStore
import Testing

/// The lines behind a list.
@Suite struct EvidencePageTests {
    private struct Quote {
        var text: String
        var address: String
        var employer: String
    }

    private static func quotes(_ uri: String) async throws -> [Quote] {
        let page = HTMLDocument(try await Page.get(uri).body)
        return page.elements(named: "article").flatMap { article in
            let employer = article.descendants.first { $0.attribute("class") == "where" }?.text ?? ""
            return article.descendants.filter { $0.name == "figure" }.map { figure in
                Quote(
                    text: figure.descendants.first { $0.name == "blockquote" }?.text ?? "",
                    address: figure.descendants.first { $0.name == "a" }?.attribute("href") ?? "",
                    employer: String(employer.prefix { $0 != "·" }))
            }
        }
    }

    @Test(arguments: [
        ("/belege?task=plan", "Sie planen und betreiben unsere Systeme."),
        ("/belege?activity=run:betreiben", "Sie planen und betreiben unsere Systeme."),
        ("/belege?object=plan:Systeme", "Sie planen und betreiben unsere Systeme."),
        ("/belege?sign=vague", "Sie erklären den Fachabteilungen, was sich ändert."),
        ("/belege?skill=ITIL", "Kenntnisse in ITIL"),
        ("/belege?career_changers=yes", "Freude an der Arbeit mit Menschen"),
        ("/belege?on_call=yes", "Sie planen und betreiben unsere Systeme."),
        ("/belege?benefit=Homeoffice", "An zwei Tagen in der Woche arbeiten Sie zu Hause."),
    ])
    func everyQuoteIsALineThatSaysIt(uri: String, line: String) async throws {
        let quotes = try await Self.quotes(uri)
        #expect(!quotes.isEmpty)
        for quote in quotes { #expect(quote.text == line, "\(uri)") }
    }

    @Test func aQuoteLeadsToItsLine() async throws {
        for quote in try await Self.quotes("/belege?task=plan&area=05914").prefix(4) {
            let parts = quote.address.split(separator: "#")
            let page = HTMLDocument(try await Page.get(String(parts[0])).body)
            let line = try #require(page.elements.first { $0.attribute("id") == String(parts[1]) })
            #expect(line.text.contains(quote.text))
        }
    }

    @Test func valuesFromFieldsAreSaidToBeSo() async throws {
        let body = try await Page.get("/belege?employer=temp").body
        #expect(body.contains("von der Quelle im Feld „employer“ angegeben, nicht aus einer Zeile gelesen"))
        #expect(try await Page.get("/belege?sign=missing_pay").body.contains("Die Anzeige nennt kein Gehalt."))
    }

    @Test func employersAreMixed() async throws {
        let quotes = try await Self.quotes("/belege?was=it+manager&task=plan&task=explain")
        #expect(quotes.count > 30)
        for start in quotes.indices.dropLast(3) {
            #expect(Set(quotes[start...start + 3].map(\.employer)).count > 1)
        }
    }

    @Test func pagesHoldThirtyAdsAndAllOfThem() async throws {
        var seen: Set<String> = []
        for number in 1...6 {
            let page = HTMLDocument(try await Page.get("/belege?task=plan&seite=\(number)").body)
            let articles = page.elements(named: "article")
            #expect(articles.count == 30)
            seen.formUnion(articles.compactMap { $0.attribute("aria-labelledby") })
        }
        #expect(seen.count == 180)
        #expect(try await Page.get("/belege?task=plan&seite=7").body.contains("Auf dieser Seite steht nichts mehr."))
    }

    @Test func thePageSaysHowManyAndLinksToThem() async throws {
        let page = try await Page.get("/belege?was=it+manager&task=plan")
        #expect(page.body.contains("Aus insgesamt 120 Anzeigen"))
        #expect(page.body.contains("href=\"/stellen?was=it%20manager&amp;task=plan\""))
        #expect(page.body.contains("noindex"))
        #expect(try await Page.get("/belege?was=gibtesnicht").body.contains("Zu dieser Auswahl gibt es keine Anzeige."))
    }

    /// The made-up contact persons stand in a line that a mail address is read from.
    @Test func contactPersonsAreMasked() async throws {
        var ad = FixtureMarket.shared.ads[0]
        let line = (ad.posting.text ?? "").split(separator: "\n").count
        ad.reading.tasks = [TaskLine(line: line, kinds: [.plan])]
        let stored = ad
        var market = FixtureMarket.shared.market
        let other = market.ad
        market.ad = { $0 == stored.id ? stored : try other($0) }
        let body = try await Page.get("/belege?task=plan&was=itil&area=05914", of: market).body
        #expect(!body.contains("Probe"))
        #expect(!body.contains("probe@"))
    }

    @Test func theProfileQuotesLinesOfItsCommonestKinds() async throws {
        let page = HTMLDocument(try await Page.get("/beruf/it-manager/hagen").body)
        let stop = try #require(page.elements.first { $0.attribute("id") == "aufgaben" })
        let figures = stop.descendants.filter { $0.attribute("class") == "quote" }
        #expect(figures.count == 3)
        for figure in figures {
            let links = figure.descendants.filter { $0.name == "a" }.compactMap { $0.attribute("href") }
            #expect(links.count == 2)
            for link in links {
                #expect(try await Page.get(link.split(separator: "#").first.map(String.init) ?? "").status == 200)
            }
        }
    }
}
