import HTTPTypes
import Hummingbird
import Logging
import SearchIndex

/// Turns whatever goes wrong into a page that says what to do; programs get `application/problem+json`.
struct PlainErrors: RouterMiddleware {
    typealias Context = PortalContext

    let market: Market
    let allowed: AllowedMethods

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as Refusal {
            return answer(refusal.status, refusal.page, request)
        } catch let problem as Problem {
            return problem.response
        } catch let mistake as SearchAddress.Mistake {
            return answer(.badRequest, ErrorPage.mistake(mistake.sentence), request)
        } catch let error as IndexError {
            context.logger.error("index unusable", metadata: ["error": "\(error)"])
            var response = answer(.serviceUnavailable, ErrorPage.forStatus(503), request)
            response.headers[.retryAfter] = "10"
            return response
        } catch let overload as Overload {
            var response = answer(overload.status, ErrorPage.busy(overload.status), request)
            response.headers[.retryAfter] = String(overload.seconds)
            return response
        } catch let error as HTTPError where error.status == .notFound && isRefusedMethod(request) {
            var response = answer(.methodNotAllowed, ErrorPage.forStatus(405), request)
            response.headers[.allow] = allowed.of(request.uri.path).map(\.rawValue).joined(separator: ", ")
            return response
        } catch let error as any HTTPResponseError {
            return answer(error.status, ErrorPage.forStatus(error.status.code), request)
        } catch {
            context.logger.error("request failed", metadata: ["path": "\(request.uri.path)", "error": "\(error)"])
            return answer(.internalServerError, ErrorPage.forStatus(500), request)
        }
    }

    /// Whether the router found nothing only because the address answers other methods.
    private func isRefusedMethod(_ request: Request) -> Bool {
        let methods = allowed.of(request.uri.path)
        return !methods.isEmpty && !methods.contains(request.method)
    }

    private func answer(_ status: HTTPResponse.Status, _ page: ErrorPage, _ request: Request) -> Response {
        let path = request.uri.path
        if PageAddress.isForPrograms(path) || path.hasSuffix(".json") {
            return Problem(status: status, title: page.title, detail: page.sentence).response
        }
        let site = Answer.site(of: request, market: market)
        return Answer.plain(status: status, type: Answer.htmlType, bytes: page.html(site).bytes)
    }
}

/// A request that is answered with a page of its own instead of the one asked for.
struct Refusal: Error {
    var status: HTTPResponse.Status
    var page: ErrorPage
}
