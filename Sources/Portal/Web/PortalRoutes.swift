import GermanText
import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics
import PostingStore
import ReferenceData
import SearchIndex

/// What the portal answers under which address.
struct PortalRoutes: Sendable {
    let market: Market

    func add(to router: Router<BasicRequestContext>) {
        router.get("/") { request, _ in
            let overview = MarketOverview(market.snapshot(), today: market.today())
            return Answer.page(request, StartPage(counts: overview, site: site(request)).html())
        }
        router.get("/stellen") { request, _ in try results(request) }
        router.get("/stellen.json") { request, _ in try resultsAsJSON(request) }
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
            let total = market.snapshot().search(SearchRequest(limit: 0)).total
            return Answer.plain(
                type: Answer.jsonType,
                bytes: Array("{\"status\":\"ok\",\"version\":\"\(market.version)\",\"ads\":\(total)}\n".utf8))
        }
        router.get("/robots.txt") { request, _ in
            let text = "User-agent: *\nAllow: /\nDisallow: /stellen?\nSitemap: \(site(request).origin)/sitemap.xml\n"
            return Answer.tagged(request, type: "text/plain; charset=utf-8", bytes: Array(text.utf8))
        }
        router.get("/sitemap.xml") { request, _ in
            let sitemap = Sitemap(snapshot: market.snapshot(), origin: site(request).origin)
            return Answer.tagged(request, type: "application/xml; charset=utf-8", bytes: sitemap.xml())
        }
        for asset in Assets.all {
            router.get(RouterPath(asset.path)) { _, _ in Answer.asset(asset) }
        }
    }

    private func site(_ request: Request) -> Site {
        Answer.site(of: request, market: market)
    }

    // MARK: Lists

    private func results(_ request: Request) throws -> Response {
        let address = try SearchAddress(query: QueryString(request.uri.query ?? ""))
        let snapshot = market.snapshot()
        let answer = snapshot.search(address.request)
        let facets = Alternatives.facets(of: answer, to: address.request, in: snapshot)
        let page = ResultsPage(address: address, answer: answer, facets: facets, site: site(request))
        return Answer.page(request, page.html())
    }

    private func resultsAsJSON(_ request: Request) throws -> Response {
        let address = try SearchAddress(query: QueryString(request.uri.query ?? ""))
        let document = try SearchDocument(market.snapshot().search(address.request)).json()
        return Answer.tagged(
            request, type: Answer.jsonType, bytes: document.timed, tagged: document.timeless)
    }

    // MARK: Ads

    private func ad(_ request: Request, _ context: BasicRequestContext) throws -> Response {
        guard let id = context.parameters.get("id"), let ad = try market.ad(id) else {
            throw Refusal(status: .notFound, page: ErrorPage.unknownAd())
        }
        let address = PageAddress.ad(id: ad.id, title: ad.posting.title)
        guard request.uri.path == address else { return Answer.moved(to: address) }
        let page = AdPage(ad: ad, changes: try market.changes(ad.key), site: site(request))
        return Answer.page(request, page.html())
    }

    // MARK: Profiles

    private func occupation(_ request: Request, _ context: BasicRequestContext) throws -> Response {
        let page = try occupationPage(context)
        let address = PageAddress.occupation(page)
        guard request.uri.path == address else { return Answer.moved(to: address) }
        let snapshot = market.snapshot()
        let profile = try profile(snapshot, request, occupation: page, place: nil)
        let filters = page.codes.map { Filter(.occupation, $0) }
        let places = MarketOverview.places(snapshot, filters: filters, page: page, limit: 12)
        return answer(
            request, profile, .occupation(page),
            [EntryList(title: "\(page.name) an einem Ort", entries: places)])
    }

    private func place(_ request: Request, _ context: BasicRequestContext) throws -> Response {
        let place = try municipality(context)
        let address = PageAddress.place(place)
        guard request.uri.path == address else { return Answer.moved(to: address) }
        let snapshot = market.snapshot()
        let profile = try profile(snapshot, request, occupation: nil, place: place)
        let all = snapshot.search(SearchRequest(filters: [Filter(.area, place.ags)], limit: 0))
        let occupations = Array(MarketOverview.occupations(all, place: place).prefix(16))
        return answer(
            request, profile, .place(place),
            [EntryList(title: "Berufe in \(place.name)", entries: occupations)])
    }

    private func occupationAtPlace(_ request: Request, _ context: BasicRequestContext) throws -> Response {
        let page = try occupationPage(context)
        let place = try municipality(context)
        let address = PageAddress.profile(page, in: place)
        guard request.uri.path == address else { return Answer.moved(to: address) }
        let profile = try profile(market.snapshot(), request, occupation: page, place: place)
        return answer(
            request, profile, .both(page, place),
            [
                EntryList(
                    title: "Weiter",
                    entries: [
                        MarketOverview.Entry(
                            name: "\(page.name) in ganz Deutschland", address: PageAddress.occupation(page), count: nil),
                        MarketOverview.Entry(
                            name: "Alle Berufe in \(place.name)", address: PageAddress.place(place), count: nil),
                    ])
            ])
    }

    private func profile(
        _ snapshot: IndexSnapshot, _ request: Request, occupation: OccupationPage?, place: Municipality?
    ) throws -> Profile {
        let query = QueryString(request.uri.query ?? "")
        let radius = try SearchAddress.radius(query["umkreis"])
        return MarketStatistics(snapshot: snapshot, today: market.today())
            .profile(
                occupation: occupation.map { ProfileOccupation(title: $0.name, codes: $0.codes) }, place: place,
                radius: radius)
    }

    private func answer(
        _ request: Request, _ profile: Profile, _ subject: ProfilePage.Subject, _ neighbours: [EntryList]
    ) -> Response {
        let page = ProfilePage(profile: profile, subject: subject, site: site(request), neighbours: neighbours)
        return Answer.page(request, page.html())
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
