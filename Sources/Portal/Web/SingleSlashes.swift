import HTTPTypes
import Hummingbird

/// Leads an address with slashes too many to the one without them; what is sent goes along (308, RFC 9110,
/// section 15.4.9).
///
/// The router overlooks such slashes. What else goes by the path, as limits and keys do, must see it in one spelling, so
/// that nobody gets round it.
struct SingleSlashes<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        let plain = Self.plain(path)
        guard path != plain else { return try await next(request, context) }
        let address = plain + (request.uri.query.map { "?" + $0 } ?? "")
        return Response(
            status: .permanentRedirect,
            headers: [
                // Addresses for programs have no prefix of a language.
                .location: path.hasPrefix(PageAddress.api) ? address : Href(address).text, .cacheControl: "no-cache",
            ])
    }

    /// The path with one slash before each part, and none behind the last.
    static func plain(_ path: String) -> String {
        // Browsers take a backslash for a slash, and two of them for another host (URL Standard, section 4.4).
        "/" + path.split { $0 == "/" || $0 == "\\" }.joined(separator: "/")
    }
}
