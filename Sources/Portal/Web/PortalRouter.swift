import Hummingbird

/// The portal's routes, for a server or for requests in memory.
public func portalRouter(market: Market) -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: PlainErrors(market: market))
    PortalRoutes(market: market).add(to: router)
    return router
}
