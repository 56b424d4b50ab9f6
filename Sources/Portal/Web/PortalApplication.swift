import Hummingbird
import Logging

/// The portal as a server that answers until it is told to stop.
///
/// - Parameters:
///   - host: name or address to listen on; `127.0.0.1` keeps it to this machine.
///   - port: TCP port; 0 takes any free one.
public func portalApplication(
    market: Market, host: String, port: Int, logger: Logger
) -> some ApplicationProtocol {
    Application(
        router: portalRouter(market: market),
        configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
        logger: logger)
}

/// The portal's routes, for a server or for requests in memory.
public func portalRouter(market: Market) -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: PlainErrors(market: market))
    PortalRoutes(market: market).add(to: router)
    return router
}
