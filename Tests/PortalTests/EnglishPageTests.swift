import JobMarket
import MarketStatistics
import Portal
import ReferenceData
import SearchIndex
import Testing

/// No page in English speaks German, but for names and for what ads say.
@Suite struct EnglishPageTests {
    /// Pages whose words are not all English yet.
    private static let unfinished: Set<String> = []

    private static let pages =
        (Page.all + [
            "/belege?task=plan&wo=hagen", "/belege?sign=missing_pay", "/weiterbildung?beruf=it-manager&umkreis=10",
            "/beruf/pflegefachkraft/hagen", "/beruf/it-manager/hagen?umkreis=0",
            "/widget/gehalt.html?beruf=it-manager&ort=hagen", "/widget/stellen.svg?beruf=it-manager",
            "/widget/anforderungen.html?ort=kiel", "/widget/gehalt.html", "/ort/nirgendheim", "/beruf/zauberlehrling",
            "/stelle/gibtesnicht", "/netto?brutto=500", "/netto?brutto=1500&land=SN", "/netto?brutto=4000&kasse=privat",
            "/netto?brutto=-1&klasse=9&kinder=1,5&zkf=30&alter=3&zusatz=80&jahr=1999&land=XX",
            "/vergleich?ort=hagen&umkreis=viel", "/stellen?umkreis=viel", "/stellen?sort=egal", "/stellen?seite=0",
        ]).filter { !unfinished.contains($0) }

    @Test(arguments: pages)
    func noGermanIsShown(uri: String) async throws {
        let page = try await Page.get("/en" + uri)
        let shown = ShownWords(page.body, in: "en")
        #expect(shown.pieces.count > 3)
        for piece in shown.pieces {
            let words = Self.german(in: piece)
            #expect(words.isEmpty, "\(uri): \(words) in: \(piece)")
        }
    }

    /// The same test finds German where it is meant to be.
    @Test(arguments: ["/beruf/it-manager/hagen", "/netto", "/so-lesen-wir", "/vergleich", "/nirgends"])
    func germanIsFound(uri: String) async throws {
        let shown = ShownWords(try await Page.get(uri).body, in: "de")
        #expect(shown.pieces.count { !Self.german(in: $0).isEmpty } > shown.pieces.count / 5)
    }

    /// Quoted lines are marked as what they are.
    @Test func quotesKeepTheirLanguage() async throws {
        let page = try await Page.get("/en/belege?task=plan&wo=hagen").body
        let quoted = ShownWords(page, in: "de").pieces
        #expect(quoted.contains { $0.contains("betreiben unsere Systeme") })
    }

    /// Titles are in the language of the ad, wherever they stand (WCAG 2.2, 3.1.2).
    @Test(arguments: [
        "/stellen?was=it+manager", "/stelle/a0/it-manager-m-w-d", "/anzeigen?id=a0&id=a1&id=a3",
        "/belege?task=plan&wo=hagen",
    ])
    func titlesKeepTheirLanguage(uri: String) async throws {
        let page = try await Page.get("/en" + uri).body
        // A page's head cannot mark the language of a part.
        let body = page.replacing(#/<head>.*?<\/head>/#.dotMatchesNewlines(), with: "")
        #expect(!ShownWords(body, in: "en").pieces.contains { $0.contains("(m/w/d)") })
        #expect(ShownWords(body, in: "de").pieces.contains { $0.contains("(m/w/d)") })
    }

    @Test(arguments: ["", "/en"])
    func anAdInEnglishIsMarkedSo(prefix: String) async throws {
        let snapshot = AdIndex.inMemory([
            IndexedAd(
                key: 1, id: "x", n: nil, title: "Head of Projects", employer: "Betrieb", places: [], posted: nil,
                firstSeen: FixtureMarket.today, facts: AdFacts(), demands: "", rest: "", madeUp: false, language: "en")
        ]).snapshot
        var market = FixtureMarket.shared.market
        market.snapshot = { snapshot }
        let page = try await Page.get(prefix + "/stellen", of: market).body
        #expect(page.contains("<a href=\"\(prefix)/stelle/x/head-of-projects\" lang=\"en\">Head of Projects</a>"))
    }

    /// German words of a text, names and terms in brackets left out.
    private static func german(in text: String) -> [String] {
        guard text.firstMatch(of: words) != nil else { return [] }
        guard !text.hasPrefix("https://") else { return [] }
        var plain = text.replacing(#/\([A-ZÄÖÜ][a-zäöüß]+\)/#, with: "")
        for title in titles where plain.contains(title) { plain = plain.replacing(title, with: "") }
        // Titles of pages that stand for several occupations.
        plain = plain.replacing(#/\b[A-ZÄÖÜ][a-zäöüß]+- und [A-ZÄÖÜ][a-zäöüß]+/#, with: "")
        return plain.matches(of: words).map { String($0.output) }
    }

    private nonisolated(unsafe) static let words =
        #/\b(?:der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|und|oder|nicht|für|von|vom|bei|im|zu|zum|zur|mit|ist|sind|wird|werden|kein|keine|keiner|nur|bis|aus|als|auf|nach|ohne|je|ab|über|unter|weitere|ansehen|Anzeigen?|Stellen?|Gehalt|Gehälter|Berufe?|Orte?|Suchen?|Suche|Seiten?|Arbeitgeber|Umkreis|Entfernung|Kenntnisse|Aufgaben?|Anforderungen?|Erfahrung|Vollzeit|Teilzeit|unbefristet|befristet|Branche|Netto|Brutto|netto|brutto|Mitte|Steuerklasse|Kinder|Jahre?|Tage?|Wochen?|Stunden?|Monat|Vergleich|Belege?|Zeilen?|Grundlage|Quelle|Stand|Forderung|Abschluss|Angebot|Bewerbung|Einstieg|Zurück|Weiter)\b/#

    /// Names of the classification that hold such words, longest first.
    private static let titles: [String] = {
        func below(_ code: String) -> [String] {
            Occupations.shared.children(of: code).flatMap { [$0.title] + below($0.code) }
        }
        let tops = (0...9).compactMap { Occupations.shared.occupation(String($0)) }
        let all = Set(tops.flatMap { [$0.title] + below($0.code) }).filter { $0.firstMatch(of: words) != nil }
        return all.sorted { ($1.count, $0) < ($0.count, $1) }
    }()
}
