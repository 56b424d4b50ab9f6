import Hummingbird
import MarketStatistics
import Synchronization

/// Counts requests by kind of address and status, and how long they took; who asked and for what is not kept.
final class RequestCounts: Sendable {
    /// Upper ends of the histogram, in seconds.
    static let ends = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    struct Kind: Hashable, Sendable {
        /// The address as routes know it (`/stelle/{id}/{slug}`), so that there are only so many.
        var route: String
        var status: Int
    }

    struct Times: Sendable {
        /// By upper end, the last one for what took longer.
        var counts = [Int](repeating: 0, count: RequestCounts.ends.count + 1)
        var sum = 0.0
    }

    private struct State {
        var requests: [Kind: Int] = [:]
        var times: [String: Times] = [:]
    }

    private let state = Mutex(State())

    func note(route: String, status: Int, seconds: Double) {
        let slot = Self.ends.firstIndex { seconds <= $0 } ?? Self.ends.count
        state.withLock { state in
            state.requests[Kind(route: route, status: status), default: 0] += 1
            state.times[route, default: Times()].counts[slot] += 1
            state.times[route, default: Times()].sum += seconds
        }
    }

    var all: (requests: [Kind: Int], times: [String: Times]) { state.withLock { ($0.requests, $0.times) } }
}

/// Counts every request that comes by.
struct CountedRequests: RouterMiddleware {
    typealias Context = PortalContext

    let counts: RequestCounts

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        counts.note(route: context.endpointPath ?? "none", status: response.status.code, seconds: seconds)
        return response
    }
}
