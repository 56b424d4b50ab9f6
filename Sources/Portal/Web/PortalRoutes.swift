import GermanText
import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics
import PostingStore
import ReferenceData
import SearchIndex
import Suggestions

/// What the portal answers under which address.
struct PortalRoutes: Sendable {
    let market: Market
    private let memory = PageMemory()

    init(market: Market) {
        self.market = market
    }

    func add(to router: Router<BasicRequestContext>) {
        router.get("/") { request, _ in
            try remembered(request, PageAddress.start) { sources in
                let site = sources.site
                let counts = try MarketOverview(sources.snapshot, today: site.today)
                return StartPage(counts: counts, site: site).html().bytes
            }
        }
        router.get("/stellen") { request, _ in try results(request) }
        router.get("/stellen.json") { request, _ in try resultsAsJSON(request) }
        router.get("/vorschlaege.json") { request, _ in try suggestions(request) }
        router.get("/stelle/:id") { request, context in try ad(request, context) }
        router.get("/stelle/:id/:slug") { request, context in try ad(request, context) }
        router.get("/beruf/:beruf") { request, context in try occupation(request, context) }
        router.get("/beruf/:beruf/:ort") { request, context in try occupationAtPlace(request, context) }
        router.get("/ort/:ort") { request, context in try place(request, context) }
        router.get(RouterPath(PageAddress.method)) { request, _ in
            Answer.page(request, MethodPage(site: site(request)).html())
        }
        addServices(to: router)
    }

    private func addServices(to router: Router<BasicRequestContext>) {
        router.get("/healthz") { _, _ in
            let total = market.snapshot().count
            return Answer.plain(
                type: Answer.jsonType,
                bytes: Array("{\"status\":\"ok\",\"version\":\"\(market.version)\",\"ads\":\(total)}\n".utf8))
        }
        router.get("/robots.txt") { request, _ in
            let text = "User-agent: *\nAllow: /\nDisallow: /stellen?\nSitemap: \(site(request).origin)/sitemap.xml\n"
            return Answer.tagged(request, type: "text/plain; charset=utf-8", bytes: Array(text.utf8))
        }
        router.get("/sitemap.xml") { request, _ in
            try remembered(request, "/sitemap.xml", type: "application/xml; charset=utf-8") { sources in
                try Sitemap(snapshot: sources.snapshot, origin: sources.site.origin).xml()
            }
        }
        for asset in Assets.all {
            router.get(RouterPath(asset.path)) { _, _ in Answer.asset(asset) }
        }
    }

    private func site(_ request: Request) -> Site {
        Answer.site(of: request, market: market)
    }

    /// An answer that is the same for everyone until the index or the day changes.
    ///
    /// - Parameter address: all of the request that the answer depends on, beside the site's own origin.
    private func remembered(
        _ request: Request, _ address: String, type: String = Answer.htmlType,
        write: (Sources) throws -> [UInt8]
    ) throws -> Response {
        let site = site(request)
        // Taken before the snapshot: what is kept may be newer than its edition says, never older.
        let edition = market.generation.map { PageMemory.Edition(generation: $0(), day: site.today) }
        func make() throws -> PageMemory.Kept {
            let snapshot = market.snapshot()
            func compute() -> MarketStatistics { MarketStatistics(snapshot: snapshot, today: site.today) }
            let statistics = edition.map { memory.statistics(of: $0, make: compute) } ?? compute()
            let bytes = try write(Sources(snapshot: snapshot, statistics: statistics, site: site))
            try snapshot.verify()
            return PageMemory.Kept(bytes: bytes, tag: Answer.tag(of: bytes))
        }
        guard let edition else { return Answer.answer(request, type: type, try make()) }
        return Answer.answer(
            request, type: type, try memory.page(site.origin + " " + address, of: edition, compute: make))
    }

    /// What a kept page is written from.
    private struct Sources {
        var snapshot: IndexSnapshot
        var statistics: MarketStatistics
        var site: Site
    }

    // MARK: Lists

    private func results(_ request: Request) throws -> Response {
        let address = try SearchAddress(query: QueryString(request.uri.query ?? ""))
        let snapshot = market.snapshot()
        let answer = try market.answer(address.request, in: snapshot)
        let asked = answer.nearest?.request ?? address.request
        let facets = try Alternatives.facets(of: answer, to: asked, in: snapshot)
        let page = ResultsPage(address: address, answer: answer, facets: facets, site: site(request))
        return Answer.page(request, page.html())
    }

    private func resultsAsJSON(_ request: Request) throws -> Response {
        let address = try SearchAddress(query: QueryString(request.uri.query ?? ""))
        let document = try SearchDocument(try market.answer(address.request, in: market.snapshot())).json()
        return Answer.tagged(
            request, type: Answer.jsonType, bytes: document.timed, tagged: document.timeless)
    }

    /// Names for the letters typed in a field, with counts in the present selection.
    private func suggestions(_ request: Request) throws -> Response {
        let query = QueryString(request.uri.query ?? "")
        let typed = String((query["q"] ?? "").prefix(Self.typedLetters))
        let isPlace = query["feld"] == "wo"
        var selection = try SearchAddress(query: query).request
        if isPlace { selection.place = "" } else { selection.what = "" }
        let found = try market.aids()?.typeAhead.suggestions(
            for: typed, kinds: isPlace ? [.place] : [.occupation, .skill, .employer], in: selection)
        return Answer.tagged(
            request, type: Answer.jsonType, bytes: try SuggestionDocument(typed: typed, suggestions: found ?? []).json()
        )
    }

    /// Letters looked at while someone types.
    private static let typedLetters = 60

    // MARK: Ads

    private func ad(_ request: Request, _ context: BasicRequestContext) throws -> Response {
        guard let id = context.parameters.get("id"), let ad = try market.ad(id) else {
            throw Refusal(status: .notFound, page: ErrorPage.unknownAd())
        }
        let address = PageAddress.ad(id: ad.id, title: ad.posting.title)
        guard request.uri.path == address else { return Answer.moved(to: address) }
        let page = AdPage(
            ad: ad, changes: try market.changes(ad.key), similar: try market.snapshot().similar(to: ad.key),
            site: site(request))
        return Answer.page(request, page.html())
    }

    // MARK: Profiles

    private func occupation(_ request: Request, _ context: BasicRequestContext) throws -> Response {
        let page = try occupationPage(context)
        return try profile(request, PageAddress.occupation(page), .occupation(page)) { snapshot in
            let filters = page.codes.map { Filter(.occupation, $0) }
            let places = try MarketOverview.places(snapshot, filters: filters, page: page, limit: 12)
            return EntryList(title: "\(page.name) an einem Ort", entries: places)
        }
    }

    private func place(_ request: Request, _ context: BasicRequestContext) throws -> Response {
        let place = try municipality(context)
        return try profile(request, PageAddress.place(place), .place(place)) { snapshot in
            let all = try snapshot.search(SearchRequest(filters: [Filter(.area, place.ags)], limit: 0))
            let occupations = MarketOverview.occupations(all, place: place).prefix(16)
            return EntryList(title: "Berufe in \(place.name)", entries: Array(occupations))
        }
    }

    private func occupationAtPlace(_ request: Request, _ context: BasicRequestContext) throws -> Response {
        let page = try occupationPage(context)
        let place = try municipality(context)
        return try profile(request, PageAddress.profile(page, in: place), .both(page, place)) { _ in
            EntryList(
                title: "Weiter",
                entries: [
                    MarketOverview.Entry(
                        name: "\(page.name) in ganz Deutschland", address: PageAddress.occupation(page), count: nil),
                    MarketOverview.Entry(
                        name: "Alle Berufe in \(place.name)", address: PageAddress.place(place), count: nil),
                ])
        }
    }

    /// The profile of a subject, or the way to its one address.
    private func profile(
        _ request: Request, _ address: String, _ subject: ProfilePage.Subject,
        neighbours: (IndexSnapshot) throws -> EntryList
    ) throws -> Response {
        guard request.uri.path == address else { return Answer.moved(to: address) }
        let query = QueryString(request.uri.query ?? "")
        let radius = try SearchAddress.radius(query["umkreis"])
        let name = radius.map { "\(address)?umkreis=\(German.plain($0))" } ?? address
        return try remembered(request, name) { sources in
            let profile = sources.statistics.profile(
                occupation: subject.page.map(ProfileOccupation.init), place: subject.municipality, radius: radius)
            let list = try neighbours(sources.snapshot)
            let page = ProfilePage(profile: profile, subject: subject, site: sources.site, neighbours: [list])
            return page.html().bytes
        }
    }

    private func occupationPage(_ context: BasicRequestContext) throws -> OccupationPage {
        let name = context.parameters.get("beruf") ?? ""
        guard let page = Occupations.shared.page(slug: name) else {
            throw Refusal(status: .notFound, page: ErrorPage.unknownOccupation(slug(name)))
        }
        return page
    }

    private func municipality(_ context: BasicRequestContext) throws -> Municipality {
        let name = context.parameters.get("ort") ?? ""
        guard let place = Places.shared.municipality(slug: name) else {
            throw Refusal(status: .notFound, page: ErrorPage.unknownPlace(slug(name)))
        }
        return place
    }
}
