import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics

/// What search engines, browsers and watchers ask for.
extension PortalRoutes {
    func addMachines(to router: Router<PortalContext>) {
        router.get("/robots.txt") { request, _ in
            Answer.tagged(request, type: "text/plain; charset=utf-8", bytes: Array(robots(request).utf8))
        }
        router.get("/sitemap.xml") { request, _ in
            try remembered(request, "/sitemap.xml", in: maps, type: Self.xml) { try siteMaps($0).index() }
        }
        router.get("/sitemaps/:name") { request, context in
            let name = context.parameters.get("name") ?? ""
            return try remembered(request, SiteMaps.folder + name, in: maps, type: Self.xml) { sources in
                guard let file = try siteMaps(sources).file(name) else {
                    throw Refusal(status: .notFound, page: ErrorPage.forStatus(404))
                }
                return file
            }
        }
        router.get(RouterPath(PageAddress.openSearch)) { request, _ in
            Answer.tagged(
                request, type: "application/opensearchdescription+xml", bytes: openSearch(site(request).origin))
        }
        if let vitals = market.vitals {
            router.get(RouterPath(PageAddress.metrics)) { request, context in
                guard vitals.isOpen || VisitorNetwork.isHere(request, context) else {
                    throw Refusal(status: .notFound, page: ErrorPage.forStatus(404))
                }
                let bytes = try Metrics(counts: counts, vitals: vitals, snapshot: market.snapshot()).bytes
                return Answer.plain(type: Metrics.type, bytes: bytes)
            }
        }
    }

    private static let xml = "application/xml; charset=utf-8"

    private func siteMaps(_ sources: Sources) -> SiteMaps {
        SiteMaps(snapshot: sources.snapshot, market: market, origin: sources.site.origin)
    }

    /// Lists and answers to what is filled in are for people who ask, not to be gone through.
    private func robots(_ request: Request) -> String {
        let asked = [
            PageAddress.search, PageAddress.net, PageAddress.comparison, PageAddress.evidence, PageAddress.gap,
            PageAddress.map, PageAddress.adComparison, PageAddress.report, PageAddress.check,
        ].map { $0 + "?" }
        let closed = Language.allCases.flatMap { language in
            (asked + ListFormat.allCases.map(\.path)).map { "Disallow: \(language.prefix)\($0)\n" }
        }
        return "User-agent: *\nAllow: /\n\(closed.joined())Disallow: \(PageAddress.api)\n"
            + "Sitemap: \(site(request).origin)/sitemap.xml\n"
    }

    /// How browsers search here from their address field (OpenSearch 1.1).
    private func openSearch(_ origin: String) -> [UInt8] {
        var xml = HTML()
        xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        xml.element("OpenSearchDescription", Attribute("xmlns", "http://a9.com/-/spec/opensearch/1.1/")) { xml in
            xml.element("ShortName", text: Site.name)
            xml.element("Description", text: words("Stellen suchen und Berufe verstehen", "Search jobs"))
            xml.element("InputEncoding", text: "UTF-8")
            xml.element("Image", .type("image/svg+xml"), text: origin + Assets.icon.path)
            xml.element(
                "Url", .type("text/html"), Attribute("template", origin + PageAddress.search + "?was={searchTerms}")
            ) { _ in }
            xml.element(
                "Url", .type("application/atom+xml"),
                Attribute("template", origin + ListFormat.atom.path + "?was={searchTerms}")
            ) { _ in }
        }
        return xml.bytes
    }
}
