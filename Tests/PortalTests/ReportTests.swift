import AdReports
import Foundation
import HTTPTypes
import JobMarket
import MarketStatistics
import Markup
import Portal
import PostingStore
import Synchronization
import Testing

/// Reports of ads: DSA Art. 16 and 17.
@Suite struct ReportTests {
    /// A desk that remembers, with a clock that is set by hand.
    private final class TestDesk: Sendable {
        private let drafts = Mutex<[ReportDraft]>([])
        private let seconds = Mutex(1_800_000_000.0)

        var filed: [ReportDraft] { drafts.withLock { $0 } }

        func wait(_ time: Double) { seconds.withLock { $0 += time } }

        /// The report that was filed, decided on or not.
        func filed(as reference: String, _ decision: ReportDecision?) -> AdReport? {
            guard reference == "AB12C-3DE4F", let draft = filed.last else { return nil }
            return AdReport(
                reference: reference, draft: draft, filed: Date(timeIntervalSince1970: 1_799_000_000),
                decision: decision)
        }

        func market(
            _ market: Market = FixtureMarket.shared.market, removed: AdReport? = nil, decision: ReportDecision? = nil
        ) -> Market {
            var market = market
            market.reports = ReportDesk(
                file: { [self] draft in
                    drafts.withLock { $0.append(draft) }
                    return "AB12C-3DE4F"
                },
                report: { [self] in filed(as: $0, decision) },
                removal: { $0 == removed?.draft.ad ? removed : nil },
                now: { [self] in Date(timeIntervalSince1970: seconds.withLock { $0 }) })
            return market
        }
    }

    private static func ticket(_ page: Page) throws -> String {
        try #require(
            HTMLDocument(page.body).elements(named: "input").first { $0.attribute("name") == "schein" }?
                .attribute("value"))
    }

    private static let said = "stelle=a0&grund=fraud&text=Es+wird+Geld+vorab+verlangt.&gewissen=ja"

    @Test func aReportIsFiledWithoutAnAccount() async throws {
        let desk = TestDesk()
        try await Page.withForms(desk.market()) { ask in
            let ad = try await ask("/stelle/a0/it-manager-m-w-d", nil)
            #expect(ad.body.contains("href=\"/melden?stelle=a0\""))
            let form = try await ask("/melden?stelle=a0", nil)
            #expect(form.status == 200 && form.headers[.cacheControl] == "no-store")
            desk.wait(10)
            let answer = try await ask(
                "/melden", Self.said + "&name=Erika&mail=erika%40probe.example&schein=" + (try Self.ticket(form)))
            #expect(answer.status == 303 && answer.headers[.location] == "/meldung?nr=AB12C-3DE4F")
            #expect(
                desk.filed == [
                    ReportDraft(
                        ad: "a0", title: "IT-Manager (m/w/d)", reason: .fraud,
                        explanation: "Es wird Geld vorab verlangt.", name: "Erika", mail: "erika@probe.example")
                ])
            let done = try await ask("/meldung?nr=AB12C-3DE4F", nil)
            #expect(done.status == 200 && done.body.contains("AB12C-3DE4F") && done.body.contains("eingegangen"))
            #expect(done.headers[.cacheControl] == "no-store" && done.body.contains("noindex"))
            // Whoever has the number sees how it stands, not what was written and by whom.
            for words in ["Erika", "probe.example", "vorab", "IT-Manager"] { #expect(!done.body.contains(words)) }
            // Nothing is promised that nobody does.
            #expect(!done.body.contains("Mailadresse"))
            for unknown in ["%3Cb%3E", "AB12C-3DE4G", "ab12c-3de4f", ""] {
                #expect(try await ask("/meldung?nr=" + unknown, nil).status == 404)
            }
        }
    }

    @Test(arguments: [(true, "Die Anzeige wurde entfernt."), (false, "Die Anzeige wurde nicht entfernt.")])
    func theDecisionStandsUnderTheNumber(removesAd: Bool, sentence: String) async throws {
        let desk = TestDesk()
        let decision = ReportDecision(
            made: Date(timeIntervalSince1970: 1_799_500_000), text: "Es ist <kein> Verstoß.", removesAd: removesAd)
        try await Page.withForms(desk.market(decision: decision)) { ask in
            let form = try await ask("/melden?stelle=a0", nil)
            desk.wait(10)
            _ = try await ask("/melden", Self.said + "&schein=" + (try Self.ticket(form)))
            let page = try await ask("/meldung?nr=AB12C-3DE4F", nil)
            for words in [sentence, "Es ist &lt;kein&gt; Verstoß.", "sechs Monaten", "Streitbeilegungsstelle"] {
                #expect(page.body.contains(words), "\(words)")
            }
            #expect(!page.body.contains("IT-Manager"))
            #expect(try await ask("/en/meldung?nr=AB12C-3DE4F", nil).body.contains("decided"))
        }
    }

    @Test func mailIsPromisedOnlyWhereItIsSent() async throws {
        let desk = TestDesk()
        var market = desk.market()
        market.reports?.sendsMail = true
        try await Page.withForms(market) { ask in
            let form = try await ask("/melden?stelle=a0", nil)
            desk.wait(10)
            _ = try await ask("/melden", Self.said + "&schein=" + (try Self.ticket(form)))
            #expect(try await ask("/meldung?nr=AB12C-3DE4F", nil).body.contains("Mailadresse"))
        }
    }

    @Test func whatIsMissingIsSaidAndWhatWasTypedStays() async throws {
        let desk = TestDesk()
        try await Page.withForms(desk.market()) { ask in
            let page = try await ask("/melden", "stelle=a0&text=kurz&mail=niemand&name=%3Cb%3EErika")
            #expect(page.status == 400)
            for words in ["Bitte wählen Sie einen Grund.", "nach bestem Wissen", "keine Mailadresse", "&lt;b&gt;Erika"]
            {
                #expect(page.body.contains(words), "\(words)")
            }
            let document = HTMLDocument(page.body)
            for link in document.elements(named: "a").compactMap({ $0.attribute("href") }) where link.hasPrefix("#") {
                #expect(
                    link == "#inhalt" || document.elements.contains { $0.attribute("id") == String(link.dropFirst()) },
                    "\(link)")
            }
            #expect(try await ask("/melden?stelle=gibtesnicht", nil).status == 404)
            #expect(try await ask("/melden", "text=" + String(repeating: "x", count: 100_000)).status == 413)
        }
        #expect(desk.filed.isEmpty)
    }

    @Test func machinesAreHeldUp() async throws {
        let desk = TestDesk()
        try await Page.withForms(desk.market()) { ask in
            let ticket = try Self.ticket(try await ask("/melden?stelle=a0", nil))
            // Too fast, forged, none at all.
            for schein in [
                ticket, "1.00", ticket.replacing(".", with: "1."), "9.\(String(repeating: "0", count: 64))", "",
            ] {
                #expect(try await ask("/melden", Self.said + "&schein=" + schein).status == 400, "\(schein)")
            }
            desk.wait(5)
            for _ in 0..<5 { #expect(try await ask("/melden", Self.said + "&schein=" + ticket).status == 303) }
            #expect(try await ask("/melden", Self.said + "&schein=" + ticket).status == 429)
            desk.wait(20_000)
            #expect(try await ask("/melden", Self.said + "&schein=" + ticket).status == 400)
        }
        #expect(desk.filed.count == 5)
        let foreign = try await Page.get(
            "/melden", method: .post,
            headers: [
                .contentType: "application/x-www-form-urlencoded", HTTPField.Name("Sec-Fetch-Site")!: "cross-site",
            ], body: Self.said, of: desk.market())
        #expect(foreign.status == 403)
    }

    @Test(arguments: ["de", "en"])
    func theLettersHoldWhatTheLawAsksAndNothingThatAVisitorWrote(language: String) {
        var report = AdReport(
            reference: "AB12C-3DE4F",
            draft: ReportDraft(
                ad: "a0", title: "Titel", reason: .fraud, explanation: "Geschrieben", name: "Erika",
                mail: "erika@probe.example", language: language),
            filed: Date(timeIntervalSince1970: 1_799_000_000))
        let address = "https://stellen.example" + (language == "en" ? "/en" : "") + "/meldung?nr=AB12C-3DE4F"
        func letter(_ news: ReportNews) -> String {
            let letter = ReportLetter(report, news, portal: "https://stellen.example", imprint: ["Amt Probe", "Weg 1"])
            #expect(letter.language.rawValue == language && letter.subject.contains("AB12C-3DE4F"))
            return letter.text
        }
        let receipt = letter(.receipt)
        #expect(receipt.contains(address) && receipt.hasSuffix("Amt Probe\nWeg 1\n"))
        for (removesAd, words) in [
            (true, language == "de" ? "Anzeige wurde entfernt" : "ad was removed"),
            (false, language == "de" ? "nicht entfernt" : "not removed"),
        ] {
            report.decision = ReportDecision(made: report.filed, text: "Vorkasse.", removesAd: removesAd)
            let decision = letter(.decision)
            for part in [words, "Vorkasse.", address, language == "de" ? "sechs Monaten" : "six months"] {
                #expect(decision.contains(part), "\(part)")
            }
            for part in ["Titel", "Geschrieben", "Erika"] {
                #expect(!decision.contains(part) && !receipt.contains(part))
            }
        }
    }

    @Test func withoutADeskNothingIsOffered() async throws {
        #expect(try await Page.get("/melden?stelle=a0").status == 404)
        #expect(try await !Page.get("/stelle/a0/it-manager-m-w-d").body.contains("/melden"))
    }

    @Test func whereAnAdWasTakenOutTheReasonsStand() async throws {
        let standing = AdStanding(
            state: .closed, closed: Day(number: FixtureMarket.today.number - 100), reason: .suppressed)
        let report = AdReport(
            reference: "AB12C-3DE4F",
            draft: ReportDraft(ad: "a0", title: "x", reason: .fraud, explanation: "x", name: "Erika Probe"),
            filed: Date(timeIntervalSince1970: 0),
            decision: ReportDecision(
                made: Date(timeIntervalSince1970: 0), text: "Es wurde <Vorkasse> verlangt.", removesAd: true))
        let market = TestDesk().market(FixtureMarket(closing: [0: standing]).market, removed: report)
        for uri in ["/stelle/a0", "/stelle/a0/it-manager-m-w-d", "/en/stelle/a0"] {
            let page = try await Page.get(uri, of: market)
            #expect(page.status == 410 && page.body.contains("noindex"), "\(uri)")
            #expect(page.body.contains("Es wurde &lt;Vorkasse&gt; verlangt.") && page.body.contains("AB12C-3DE4F"))
            #expect(!page.body.contains("IT-Manager (m/w/d)") && !page.body.contains("Erika"), "\(uri)")
        }
        let page = try await Page.get("/stelle/a0", of: market).body
        #expect(page.contains("eine Meldung: Betrug oder erfundene Stelle"))
        for face in ["/stellen?was=it+manager&wo=Hagen", "/sitemap.xml", "/anzeigen?id=a0&id=a3&id=a6"] {
            #expect(try await !Page.get(face, of: market).body.contains("/stelle/a0/"), "\(face)")
        }
        #expect(try await Page.get("/melden?stelle=a0", of: market).status == 404)
    }
}
