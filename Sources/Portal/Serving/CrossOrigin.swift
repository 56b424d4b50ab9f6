import HTTPTypes
import Hummingbird
import MarketStatistics

/// Lets programs of any site read what is made for programs (Fetch, CORS). Ads can neither be sent in nor taken back from
/// there, since no answer allows the key; the check of an ad, which keeps nothing, takes plain text.
struct CrossOrigin: RouterMiddleware {
    typealias Context = PortalContext

    let allowed: AllowedMethods

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard PageAddress.isForPrograms(request.uri.path) else { return try await next(request, context) }
        let methods = request.method == .options ? allowed.of(request.uri.path) : []
        guard !methods.isEmpty else {
            var response = try await next(request, context)
            response.headers[.accessControlAllowOrigin] = "*"
            response.headers[.accessControlExposeHeaders] = "ETag, Link, Retry-After"
            return response
        }
        var response = Response(status: .noContent)
        response.headers[.allow] = (methods + [.options]).map(\.rawValue).joined(separator: ", ")
        response.headers[.accessControlAllowOrigin] = "*"
        response.headers[.accessControlAllowMethods] = "GET, HEAD, OPTIONS"
        response.headers[.accessControlAllowHeaders] = "Accept, Accept-Language, If-None-Match"
        response.headers[.accessControlMaxAge] = "86400"
        return response
    }
}
