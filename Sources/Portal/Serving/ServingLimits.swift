import Hummingbird
import Synchronization

/// What a portal lets itself be asked.
public struct ServingLimits: Sendable {
    /// Requests of programs that a network may make in a minute; people's pages are given ten times as many. `nil` sets no
    /// bound.
    public var perMinute: Int?
    /// Proxies whose `X-Forwarded-For` is believed, by address; those on this machine always are.
    public var proxies: Set<String>
    /// Requests worked on at once, and those that wait.
    public var running: Int
    public var waiting: Int

    public init(perMinute: Int? = nil, proxies: Set<String> = [], running: Int = 64, waiting: Int = 1024) {
        self.perMinute = perMinute
        self.proxies = proxies
        self.running = running
        self.waiting = waiting
    }
}

/// Sends away what is asked too often or too much at once.
struct LimitedRequests: RouterMiddleware {
    typealias Context = PortalContext

    private let gate: Gate
    private let bodies: SentBodies
    private let programs: TokenBuckets?
    private let people: TokenBuckets?
    private let proxies: Set<String>

    /// Pages for each request of a program.
    private static let pages = 10.0

    /// - Parameter admit: refuses before what is sent is read.
    init(_ limits: ServingLimits, admit: @escaping @Sendable (Request) throws -> Void) {
        bodies = SentBodies(admit: admit)
        gate = Gate(most: limits.running, line: limits.waiting)
        proxies = limits.proxies
        programs = limits.perMinute.map { TokenBuckets(perMinute: Double($0), most: Double($0)) }
        people = limits.perMinute.map {
            TokenBuckets(perMinute: Double($0) * Self.pages, most: Double($0) * Self.pages)
        }
    }

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.network = VisitorNetwork.name(of: request, context, trusting: proxies)
        let path = request.uri.path
        // What costs nothing and what watches the portal always passes.
        if path.hasPrefix("/assets/") || path == "/healthz" || path == PageAddress.metrics {
            return try await next(request, context)
        }
        let buckets = path.hasPrefix(PageAddress.api) ? programs : people
        if let buckets, let seconds = buckets.take(context.network) {
            throw Overload(status: .tooManyRequests, seconds: seconds)
        }
        return try await bodies.gather(request, from: context.network) { request in
            try await gate.pass { try await next(request, context) }
        }
    }
}
