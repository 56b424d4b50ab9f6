import Hummingbird

/// The portal, for a server or for requests in memory.
public struct PortalSite: Sendable {
    private let market: Market
    private let routes: PortalRoutes
    private let limits: LimitedRequests

    public init(market: Market, limits: ServingLimits = ServingLimits()) {
        self.market = market
        let routes = PortalRoutes(market: market)
        self.routes = routes
        self.limits = LimitedRequests(limits) { try routes.admit($0) }
    }

    public var router: Router<PortalContext> {
        let router = Router(context: PortalContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Compression())
        router.add(middleware: LanguageOfRequest())
        router.add(middleware: CountedRequests(counts: routes.counts))
        router.add(middleware: SecurityHeaders())
        router.add(middleware: SingleSlashes())
        let allowed = allowedMethods
        router.add(middleware: CrossOrigin(allowed: allowed))
        router.add(middleware: PlainErrors(market: market, allowed: allowed))
        router.add(middleware: limits)
        routes.add(to: router)
        return router
    }

    private var allowedMethods: AllowedMethods {
        let router = Router(context: PortalContext.self)
        routes.add(to: router)
        return AllowedMethods(router)
    }

    /// Computes what pages of the index as it is now share, where that was not done yet; call it beside the requests.
    public func prepare() { routes.prepare() }
}
