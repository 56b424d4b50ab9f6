import AdReports
import Deduplication
import Foundation
import HTTPTypes
import JobMarket
import Markup
import Portal
import PostingStore
import SearchIndex
import Testing

/// Words that would be markup stand in every field of an ad: each page has the same elements as with plain words.
@Suite struct MarkupProbeTests {
    private static let probes = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg/onload=alert(1)>",
        "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "</title></style></textarea></script><b>",
        "<style>*{display:none}</style>", "<form action=//fremd.example><input name=id><button>x</button></form>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<!--x", "x-->", "x]]>", "<?xml ?>", "<![CDATA[",
        "&lt;script&gt;", "&#x3c;script&#x3e;", "<a href=\"javascript:alert(1)\">x</a>", "<base href=//fremd.example>",
        "<meta http-equiv=refresh content=0>", "\u{202E}gpj.<b>\u{202C}", "\u{2066}<i>\u{2069}", "a\0<b\0>c",
        "\u{FEFF}<b>",
        "＜script＞", "${7*7}{{7*7}}<%= 7 %>", "\\u003cscript\\u003e", "<math><mtext></form><form>",
        String(repeating: "<div>", count: 2_000), "x\" style=\"display:none\" onfocus=\"alert(1)\" autofocus=\"",
        "<details ontoggle=alert(1) open>", "\u{2028}</script>\u{2029}",
    ]

    /// One ad whose every field says the same words.
    private static func ad(_ words: String, _ number: Int) -> StoredAd {
        var ad = FixtureMarket.shared.ads[number]
        var posting = Posting(source: words, sourceID: words, title: words)
        posting.company = words
        posting.places = [
            StatedPlace(name: words, postcode: words, street: words, region: words, country: words)
        ]
        posting.published = ad.posting.published
        (posting.employment, posting.contract, posting.level, posting.occupation) = (words, words, words, words)
        (posting.industry, posting.companySize, posting.remote) = (words, words, words)
        posting.pay = StatedPay(min: 4000, max: 5000, currency: words, unit: .month, field: words)
        posting.skills = [words]
        posting.text = [words, words, words].joined(separator: "\n")
        posting.html = words
        posting.language = words
        posting.url = words
        posting.unknown = [words: .string(words)]
        ad.posting = posting
        ad.reading = reading(words, ad.reading)
        return ad
    }

    private static func reading(_ words: String, _ kept: Reading) -> Reading {
        func evidence(_ line: Int) -> Evidence { Evidence(line: line, start: 0, end: 3, text: words) }
        var reading = Reading()
        reading.language = words
        reading.occupation = OccupationReading(
            kldb: words, title: words, isco: words, esco: words, confidence: 0.5, origin: .read(evidence(0)))
        reading.places = [
            PlaceReading(
                name: words, ags: words, postcode: words, latitude: 51.36, longitude: 7.47,
                origin: .stated(field: words))
        ]
        reading.pay = kept.pay.map { pay in
            var pay = pay
            pay.tariff = words
            pay.origin = .stated(field: words)
            return pay
        }
        reading.hours = [Sourced(.full, .computed(method: words))]
        reading.contract = Sourced(.permanent, .read(evidence(1)))
        reading.languages = [LanguageDemand(lang: words, level: words, need: .nice, origin: .read(evidence(2)))]
        reading.skills = [
            SkillDemand(text: words, skill: words, kind: .hard, need: .must, evidence: evidence(2)),
            SkillDemand(text: words, kind: .soft, need: .nice, evidence: evidence(3)),
        ]
        reading.tasks = [
            TaskLine(
                line: 1, kinds: [.plan], statements: [WorkStatement(kind: .plan, activity: words, object: words)])
        ]
        reading.zones = [Zone(first: 1, last: 3, kind: .tasks)]
        reading.agg = [AGGFinding(issue: .age, evidence: evidence(3))]
        reading.benefits = [Sourced(words, .read(evidence(3)))]
        reading.startDate = Sourced(words, .read(evidence(1)))
        reading.industry = Sourced(words, .stated(field: words))
        reading.clarity.signs = [Clarity.Sign(sign: .vague, lines: [1], why: words)]
        return reading
    }

    private static func market(_ words: String, standing: AdStanding = .open) -> Market {
        var ads = (0..<3).map { ad(words, $0) }
        ads[0].standing = standing
        let all = ads
        let open = ads.filter { $0.standing.state != .closed }
        let snapshot = AdIndex.inMemory(
            open.map { ad in
                IndexedAd(
                    key: ad.key, id: ad.id, n: nil, title: words, employer: words,
                    places: [IndexedPlace(name: words, postcode: words, ags: words, coordinate: nil)], posted: nil,
                    firstSeen: ad.firstSeen, facts: AdFacts(reading: ad.reading), demands: words, rest: words,
                    madeUp: false
                )
            }
        ).snapshot
        var market = FixtureMarket.shared.market
        market.snapshot = { snapshot }
        market.ad = { id in all.first { $0.id == id } }
        market.partners = { ad in
            let relations: [PairJudgement.Relation] = [.same, .otherPlace, .otherAdvertiser]
            return relations.map { relation in
                ClusterPartner(
                    ad: all[1],
                    judgement: PairJudgement(relation: relation, ground: .likeness, chance: 1, text: 0.5, title: 0.5))
            }
        }
        market.changes = { _ in
            [
                AdChange(day: FixtureMarket.today, source: words, field: "title", before: words, after: words),
                AdChange(day: FixtureMarket.today, source: words, field: words, before: words, after: nil),
            ]
        }
        var rules = SourceRules()
        (rules.licence, rules.terms, rules.title) = (words, words, words)
        let fixed = rules
        market.rules = { _ in fixed }
        let report = AdReport(
            reference: words,
            draft: ReportDraft(ad: "a0", title: words, reason: .other, explanation: words, name: words, mail: words),
            filed: Date(timeIntervalSince1970: 0),
            decision: ReportDecision(made: Date(timeIntervalSince1970: 0), text: words, removesAd: true))
        market.reports = ReportDesk(
            file: { _ in words }, report: { _ in report }, removal: { _ in report })
        return market
    }

    private static let pages = [
        "/stellen", "/belege?task=plan", "/stelle/a0", "/en/stelle/a0", "/anzeigen?id=a0&id=a1&id=a2",
        "/en/anzeigen?id=a0&id=a1", "/melden?stelle=a0", "/meldung?nr=AB12C-3DE4F",
    ]

    private static func page(_ uri: String, of market: Market) async throws -> Page {
        let page = try await Page.get(uri, of: market)
        guard let address = page.headers[.location] else { return page }
        return try await Page.get(address + (uri.hasPrefix("/stelle/") ? "?von=Hagen" : ""), of: market)
    }

    /// Names of all elements in their order but for quotation marks: long values are cut, not quoted whole.
    private static func skeleton(_ page: Page) -> [String] {
        HTMLDocument(page.body).elements.map(\.name).filter { $0 != "q" }
    }

    /// What no page ever has, whatever stands on it.
    private static func check(_ body: String, _ place: String) {
        for element in HTMLDocument(body).elements {
            let name = element.name
            #expect(!["img", "iframe", "object", "embed", "base", "style", "math"].contains(name), "\(place)")
            if name == "script", element.attribute("src") == nil {
                #expect(element.attribute("type") == "application/ld+json", "\(place)")
                #expect((try? JSONSerialization.jsonObject(with: Data(element.text.utf8))) != nil, "\(place)")
            }
            for handler in [
                "onerror", "onload", "onfocus", "ontoggle", "onclick", "style", "srcdoc", "autofocus",
            ] {
                #expect(element.attribute(handler) == nil, "\(place): \(handler)")
            }
            #expect(element.attribute("src")?.hasPrefix("/assets/") ?? true, "\(place)")
            for attribute in ["href", "action"] {
                guard let value = element.attribute(attribute) else { continue }
                #expect(
                    value.hasPrefix("/") && !value.hasPrefix("//") || value.hasPrefix("#")
                        || value.hasPrefix("https://"),
                    "\(place): \(value.prefix(80))")
            }
        }
    }

    @Test func noFieldBecomesMarkup() async throws {
        let plain = Self.market("wort")
        var skeletons: [String: [String]] = [:]
        for uri in Self.pages { skeletons[uri] = Self.skeleton(try await Self.page(uri, of: plain)) }
        for probe in Self.probes {
            let market = Self.market(probe)
            for uri in Self.pages {
                let page = try await Self.page(uri, of: market)
                let place = "\(probe.prefix(40)) on \(uri)"
                #expect(page.status == 200, "\(place)")
                Self.check(page.body, place)
                #expect(Self.skeleton(page) == skeletons[uri], "\(place)")
            }
        }
    }

    @Test(arguments: [ClosingReason.missing, .suppressed])
    func noFieldOfAClosedAdDoes(reason: ClosingReason) async throws {
        let standing = AdStanding(
            state: .closed, closed: Day(number: FixtureMarket.today.number - 2), reason: reason)
        let plain = Self.skeleton(try await Self.page("/stelle/a0", of: Self.market("wort", standing: standing)))
        for probe in Self.probes {
            let page = try await Self.page("/stelle/a0", of: Self.market(probe, standing: standing))
            Self.check(page.body, "\(probe.prefix(40)), \(reason)")
            #expect(Self.skeleton(page) == plain, "\(probe.prefix(40)), \(reason)")
        }
    }

    @Test func aTitleOfAMegabyteIsOnlyLong() async throws {
        let words = String(repeating: "<script>alert('ä')</script>\u{202E}", count: 1 << 15)
        var ad = FixtureMarket.shared.ads[0]
        ad.posting.title = words
        let stored = ad
        var market = FixtureMarket.shared.market
        market.ad = { _ in stored }
        let page = try await Self.page("/stelle/a0", of: market)
        #expect(page.status == 200)
        let plain = try await Page.get("/stelle/a0/it-manager-m-w-d").body
        #expect(page.body.split(separator: "<script").count == plain.split(separator: "<script").count)
        #expect(!page.body.contains("</script>\u{202E}"))
    }

    @Test(arguments: [
        ("https://betrieb.example/x", "betrieb.example"), ("https://BETRIEB.example:8443/x", "betrieb.example"),
        ("https://bank.example@fremd.example/", "fremd.example"),
        ("https://fremd.example\\@bank.example/", "fremd.example"),
        ("http://[2001:db8::1]:80/", "[2001:db8::1]"), ("https://fremd.example?bank.example", "fremd.example"),
    ])
    func aLinkSaysWhichHostItLeadsTo(url: String, host: String) async throws {
        var ad = FixtureMarket.shared.ads[0]
        ad.posting.url = url
        let stored = ad
        var market = FixtureMarket.shared.market
        market.ad = { _ in stored }
        let page = try await Page.get("/stelle/a0/it-manager-m-w-d", of: market).body
        let link = try #require(
            HTMLDocument(page).elements(named: "a").first { $0.attribute("rel") == "nofollow noopener" })
        #expect(link.text == "Originalanzeige und Bewerbung auf \(host)")
    }
}
