import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics
import PostingStore
import SearchIndex
import Suggestions

/// What the portal answers under which address.
struct PortalRoutes: Sendable {
    let market: Market
    let memory = PageMemory()
    /// Lists apart, so that many different questions do not push out profiles, which take longer to compute.
    let lists = PageMemory()
    /// Site maps apart too: a file of many ads has as many bytes as hundreds of pages.
    let maps = PageMemory()
    /// Whole lists that are sent at the same time: each may take as long as its reader likes.
    let exports = Slots(8, perNetwork: 2)
    let walks = Walks()
    let counts = RequestCounts()
    /// Orders of mails that a network may place, and reports that it may send, in an hour.
    let orders = TokenBuckets(perHour: 10)
    let reports = TokenBuckets(perHour: 5)
    let tickets: FormTicket
    let checks = Slots(4)
    /// The store has one writer.
    let intakes = Slots(1)
    /// Each is one transaction, which waits for its turn among those of the writer.
    let withdrawals = Slots(4)

    init(market: Market) {
        self.market = market
        tickets = FormTicket(now: market.reports?.now)
    }

    func add(to router: Router<PortalContext>) {
        for language in Language.allCases {
            addPages(to: router.group(RouterPath(language.prefix)))
        }
        addAPI(to: router)
        addServices(to: router)
        addMachines(to: router)
    }

    /// What there is in each language.
    private func addPages(to router: RouterGroup<PortalContext>) {
        router.get("/") { request, _ in
            try remembered(request, PageAddress.start) { sources in
                let site = sources.site
                let counts = try MarketOverview(sources.snapshot, today: site.today)
                return StartPage(counts: counts, site: site).html().bytes
            }
        }
        router.get("/stellen") { request, _ in try results(request) }
        router.get("/stellen.json") { request, _ in try resultsAsJSON(request) }
        router.get("/belege") { request, _ in try evidence(request) }
        router.get(RouterPath(PageAddress.map)) { request, _ in try map(request) }
        addKept(to: router)
        router.get("/vorschlaege.json") { request, _ in try suggestions(request) }
        router.get("/stelle/:id") { request, context in try ad(request, context) }
        router.get("/stelle/:id/:slug") { request, context in try ad(request, context) }
        router.get("/beruf/:beruf") { request, context in try occupation(request, context) }
        router.get("/beruf/:beruf/:ort") { request, context in try occupationAtPlace(request, context) }
        router.get("/ort/:ort") { request, context in try place(request, context) }
        router.get(RouterPath(PageAddress.net)) { request, _ in net(request) }
        addCheck(to: router)
        router.get(RouterPath(PageAddress.comparison)) { request, _ in try comparison(request) }
        router.get(RouterPath(PageAddress.gap)) { request, _ in try gap(request) }
        router.get(RouterPath(PageAddress.method)) { request, _ in
            Answer.page(request, MethodPage(site: site(request)).html())
        }
        if let sources = market.sources {
            router.get(RouterPath(PageAddress.operations)) { request, _ in
                Answer.unlisted(request, SourcesPage(sources: try sources(), site: site(request)).html())
            }
        }
        router.get(RouterPath(PageAddress.programs)) { request, _ in
            Answer.page(request, APIPage(operations: operations, site: site(request)).html())
        }
        addAlerts(to: router)
        addAdComparison(to: router)
        addReports(to: router)
        addOperatorPages(to: router)
        addWidgets(to: router)
        addLists(to: router)
    }

    private func addServices(to router: Router<PortalContext>) {
        router.get("/healthz") { _, _ in
            let total = market.snapshot().count
            return Answer.plain(
                type: Answer.jsonType,
                bytes: Array("{\"status\":\"ok\",\"version\":\"\(market.version)\",\"ads\":\(total)}\n".utf8))
        }
        for asset in Assets.all {
            router.get(RouterPath(asset.path)) { request, _ in Answer.asset(request, asset) }
        }
    }

    func site(_ request: Request) -> Site {
        Answer.site(of: request, market: market)
    }

    /// An answer that is the same for everyone until the index or the day changes.
    ///
    /// - Parameters:
    ///   - address: all of the request that the answer depends on, beside the site's own origin.
    ///   - shelf: where it is kept; `nil` with the pages.
    func remembered(
        _ request: Request, _ address: String, in shelf: PageMemory? = nil, type: String = Answer.htmlType,
        write: (Sources) throws -> [UInt8]
    ) throws -> Response {
        var site = site(request)
        site.address = address
        let edition = edition(on: site.today)
        func make() throws -> PageMemory.Kept {
            let snapshot = market.snapshot()
            let statistics = statistics(of: snapshot, edition, site.today)
            let bytes = try write(Sources(snapshot: snapshot, statistics: statistics, site: site))
            try snapshot.verify()
            // Those that are kept may rest on another snapshot.
            try statistics.verify()
            return PageMemory.Kept(bytes: bytes, tag: Answer.tag(of: bytes))
        }
        guard let edition else { return Answer.answer(request, type: type, try make()) }
        return Answer.answer(
            request, type: type,
            try (shelf ?? memory).page(
                [site.origin, Language.current.rawValue, address].joined(separator: " "), of: edition, compute: make))
    }

    /// What is kept now belongs to it; `nil` where nothing is kept. Taken before the snapshot: what is kept may be newer
    /// than its edition says, never older.
    func edition(on day: Day) -> PageMemory.Edition? {
        market.generation.map { PageMemory.Edition(generation: $0(), day: day) }
    }

    /// Computes what the pages of an edition share, where anything is kept.
    func prepare() {
        let today = market.today()
        guard let edition = edition(on: today) else { return }
        statistics(of: market.snapshot(), edition, today).prepare()
    }

    /// - Parameter edition: `nil` where nothing is kept.
    func statistics(
        of snapshot: IndexSnapshot, _ edition: PageMemory.Edition?, _ today: Day
    ) -> MarketStatistics {
        func compute() -> MarketStatistics {
            MarketStatistics(
                snapshot: snapshot, today: today, courses: market.courses(), ended: market.ended)
        }
        return edition.map { memory.statistics(of: $0, make: compute) } ?? compute()
    }

    /// What a kept page is written from.
    struct Sources {
        var snapshot: IndexSnapshot
        var statistics: MarketStatistics
        var site: Site
    }

    // MARK: Ads

    private func ad(_ request: Request, _ context: PortalContext) throws -> Response {
        guard let id = context.parameters.get("id"), let named = try market.ad(id) else {
            throw Refusal(status: .notFound, page: ErrorPage.unknownAd())
        }
        // What was taken out is told at once, without its title in the address.
        if named.standing.reason == .suppressed, !market.snapshot().contains(named.key) {
            return try closedAd(named, request)
        }
        // The leading ad stands for the job: copies of it lead there.
        let ad = try market.leadingAd(named)
        let address = PageAddress.ad(ad)
        guard request.uri.path == address else { return Answer.moved(request, to: address) }
        let snapshot = market.snapshot()
        // List, page and everything else go by the index, so that an ad leaves all of them at the same moment.
        if ad.standing.state == .closed, !snapshot.contains(ad.key) { return try closedAd(ad, request) }
        let page = AdPage(
            ad: ad, partners: try market.partners(ad).filter { $0.ad.standing.reason != .suppressed },
            changes: try market.changes(ad.key),
            events: try market.events(ad.key), rules: try market.rules(ad.posting.source),
            similar: try snapshot.similar(to: ad.key),
            from: QueryString(request.uri.query ?? "")[AdDistance.field] ?? "", takesReports: market.reports != nil,
            site: site(request))
        return Answer.page(request, page.html())
    }

    /// Says for some weeks that the job is closed, and then that the page is gone.
    func closedAd(_ ad: StoredAd, _ request: Request) throws -> Response {
        let site = site(request)
        let page = ClosedAdPage(
            ad: ad, events: try market.events(ad.key),
            removal: ad.standing.reason == .suppressed ? try market.reports?.removal(ad.id) : nil,
            settings: market.settings, site: site)
        return page.isGone ? Answer.gone(page.html()) : Answer.unlisted(request, page.html())
    }
}
