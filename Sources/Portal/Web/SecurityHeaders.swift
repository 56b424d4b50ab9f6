import HTTPTypes
import Hummingbird

/// Headers that keep a page to itself: nothing is loaded from elsewhere, no script runs but the
/// portal's own file, nobody frames it.
///
/// What is made for others is open to them: any site may frame a widget.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let path = request.uri.path
        let isWidget = path.hasPrefix(PageAddress.widget)
        response.headers[.contentSecurityPolicy] = Self.policy(
            // A drawing that is used as a picture can load no style sheet: its own holds colours for the dark alone.
            style: isWidget && path.hasSuffix(".svg") ? WidgetDrawing.styleSource : "'self'",
            ancestors: isWidget ? "*" : "'none'")
        response.headers[.xContentTypeOptions] = "nosniff"
        // Addresses of these pages hold what lets one change an order.
        response.headers[Self.referrerPolicy] = path.hasPrefix(PageAddress.alerts) ? "no-referrer" : "same-origin"
        response.headers[Self.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
        response.headers[Self.openerPolicy] = "same-origin"
        if isWidget { response.headers[Self.resourcePolicy] = "cross-origin" }
        return response
    }

    private static func policy(style: String, ancestors: String) -> String {
        [
            "default-src 'none'", "script-src 'self'", "connect-src 'self'", "style-src \(style)",
            "img-src 'self' data:", "form-action 'self'",
            "base-uri 'none'", "frame-ancestors \(ancestors)",
        ].joined(separator: "; ")
    }

    private static var referrerPolicy: HTTPField.Name { HTTPField.Name("Referrer-Policy")! }
    private static var permissionsPolicy: HTTPField.Name { HTTPField.Name("Permissions-Policy")! }
    private static var openerPolicy: HTTPField.Name { HTTPField.Name("Cross-Origin-Opener-Policy")! }
    private static var resourcePolicy: HTTPField.Name { HTTPField.Name("Cross-Origin-Resource-Policy")! }
}
