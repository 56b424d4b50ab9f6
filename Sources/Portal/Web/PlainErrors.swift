import HTTPTypes
import Hummingbird
import Logging
import SearchIndex

/// Turns whatever goes wrong into a page that says what to do; programs get `application/problem+json`.
struct PlainErrors: RouterMiddleware {
    typealias Context = BasicRequestContext

    let market: Market

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.method == .get || request.method == .head else {
            var response = answer(.methodNotAllowed, ErrorPage.forStatus(405), request)
            response.headers[.allow] = "GET, HEAD"
            return response
        }
        do {
            return try await next(request, context)
        } catch let refusal as Refusal {
            return answer(refusal.status, refusal.page, request)
        } catch let mistake as SearchAddress.Mistake {
            return answer(.badRequest, ErrorPage.mistake(mistake.sentence), request)
        } catch let error as IndexError {
            context.logger.error("index unusable", metadata: ["error": "\(error)"])
            var response = answer(.serviceUnavailable, ErrorPage.forStatus(503), request)
            response.headers[.retryAfter] = "10"
            return response
        } catch let error as any HTTPResponseError {
            return answer(error.status, ErrorPage.forStatus(error.status.code), request)
        } catch {
            context.logger.error("request failed", metadata: ["path": "\(request.uri.path)", "error": "\(error)"])
            return answer(.internalServerError, ErrorPage.forStatus(500), request)
        }
    }

    private func answer(_ status: HTTPResponse.Status, _ page: ErrorPage, _ request: Request) -> Response {
        if request.uri.path.hasSuffix(".json") {
            return Answer.problem(status: status, title: page.title, detail: page.sentence)
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
