import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics
import NIOCore
import SearchIndex

/// Mails about a search or a figure, without an account: no page of these is kept or listed by anyone.
extension PortalRoutes {
    func addAlerts(to router: RouterGroup<PortalContext>) {
        router.get(RouterPath(PageAddress.alerts)) { request, _ in try alertForm(request) }
        guard let desk = market.alerts else { return }
        if let ask = desk.ask {
            router.post(RouterPath(PageAddress.alerts)) { request, context in
                try await order(request, context, ask)
            }
            router.get(RouterPath(PageAddress.alertSent)) { request, _ in alertPage(.sent, request) }
        }
        router.get(RouterPath(PageAddress.alertConfirmation)) { request, _ in
            let token = Self.token(request)
            return alertPage(try desk.asked(token).map { .confirm($0, token: token) } ?? .gone, request)
        }
        router.post(RouterPath(PageAddress.alertConfirmation)) { request, _ in
            let form = try await Self.form(request)
            return switch try desk.confirm(Self.token(request, form)) {
            case .done(let standing): alertPage(.confirmed(standing), request)
            case .tooMany: alertPage(.tooMany, request)
            case nil: alertPage(.gone, request)
            }
        }
        router.get(RouterPath(PageAddress.alertManagement)) { request, _ in
            let token = Self.token(request)
            return alertPage(
                try desk.running(token).map { .manage($0, token: token, notice: nil) } ?? .gone, request)
        }
        router.post(RouterPath(PageAddress.alertManagement)) { request, _ in
            let form = try await Self.form(request)
            return alertPage(try managed(form, desk), request)
        }
        router.get(RouterPath(PageAddress.alertEnd)) { request, _ in
            // Only the button ends it: programs that look into mails open links too (RFC 8058, section 1).
            alertPage(.end(token: Self.token(request)), request)
        }
        router.post(RouterPath(PageAddress.alertEnd)) { request, _ in
            let form = try await Self.form(request)
            return alertPage(try desk.stop(Self.token(request, form)) ? .ended : .gone, request)
        }
    }

    private func alertForm(_ request: Request) throws -> Response {
        let question = try AlertQuestion(query: QueryString(request.uri.query ?? ""), isFilledIn: false)
        return try formPage(question, request)
    }

    /// The form again where it cannot be answered; otherwise the way to the notice, which is the same whether the
    /// address is known or not.
    private func order(
        _ request: Request, _ context: PortalContext,
        _ ask: @Sendable (AlertDesk.Order) throws -> AlertDesk.AddressCheck
    ) async throws -> Response {
        let form = try await Self.form(request)
        // Browsers say so where another site's page sends the form: visitors' networks are not to order for others.
        if Self.isForeign(request) {
            return alertPage(.foreign, request)
        }
        var question = try AlertQuestion(query: form, isFilledIn: true)
        guard question.mistakes.isEmpty, let watch = question.watch else { return try formPage(question, request) }
        guard orders.take(context.network) == nil else { return alertPage(.tooOften, request) }
        let order = AlertDesk.Order(
            address: question.address, watch: watch, title: try described(watch).title, pace: question.pace,
            language: Language.current)
        switch try ask(order) {
        case .good:
            return Response(
                status: .seeOther,
                headers: [.location: Href(PageAddress.alertSent).text, .cacheControl: "no-store"])
        case .noAddress:
            question.noteAddress()
            return try formPage(question, request)
        }
    }

    /// Whether a browser says that another site's page sends the form.
    static func isForeign(_ request: Request) -> Bool {
        request.headers[.fetchSite].map { $0 != "same-origin" && $0 != "none" } ?? false
    }

    private func formPage(_ question: AlertQuestion, _ request: Request) throws -> Response {
        guard let watch = question.watch else {
            throw Refusal(status: .notFound, page: ErrorPage.forStatus(404))
        }
        let (title, madeUp) = try described(watch)
        let page = AlertOrderPage(
            question: question, watch: watch, title: title, isOffered: market.alerts?.ask != nil, madeUp: madeUp,
            site: site(request))
        return Answer.personal(status: question.mistakes.isEmpty ? .ok : .badRequest, page.html())
    }

    private func managed(_ form: QueryString, _ desk: AlertDesk) throws -> AlertPage.Content {
        let token = form["t"] ?? ""
        if form["verlaengern"] != nil {
            let notice = words("Verlängert.", "Prolonged.")
            return try desk.renew(token).map { .manage($0, token: token, notice: notice) } ?? .gone
        }
        let word = form[AlertQuestion.Field.pace.rawValue]
        guard let pace = AlertQuestion.paces.first(where: { $0.word == word })?.pace else {
            return try desk.running(token).map { .manage($0, token: token, notice: nil) } ?? .gone
        }
        let notice = words("Geändert.", "Changed.")
        return try desk.change(token, pace).map { .manage($0, token: token, notice: notice) } ?? .gone
    }

    /// A watch in words, and whether its ads are made up.
    ///
    /// - Throws: `SearchAddress.Mistake` for a search that no ad can match.
    private func described(_ watch: Watch) throws -> (title: String, madeUp: Bool) {
        switch watch {
        case .figure(let figure):
            return (figure.title, false)
        case .ads(var request):
            request.limit = 0
            let answer = try market.snapshot().search(request)
            try AlertQuestion.check(request, answer.query)
            let parts = Restated(request: request, understanding: answer.query).parts.map(\.text)
            let title = parts.isEmpty ? words("alle Stellen", "all jobs") : AlertQuestion.title(of: parts)
            return (title, answer.containsMadeUp)
        }
    }

    private func alertPage(_ content: AlertPage.Content, _ request: Request) -> Response {
        let status: HTTPResponse.Status =
            switch content {
            case .gone: .notFound
            case .tooOften: .tooManyRequests
            case .foreign: .forbidden
            default: .ok
            }
        return Answer.personal(status: status, AlertPage(content: content, site: site(request)).html())
    }

    /// The token in a form's hidden field, else that of the address: one-click forms of mail programs have it there.
    private static func token(_ request: Request, _ form: QueryString? = nil) -> String {
        String((form?["t"] ?? QueryString(request.uri.query ?? "")["t"] ?? "").prefix(100))
    }

    /// What was filled in. Mail programs send the one-click form as `multipart/form-data` too; it says nothing that the
    /// address does not say.
    static func form(_ request: Request) async throws -> QueryString {
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: longestForm)
        } catch is NIOTooManyBytesError {
            throw Refusal(status: .contentTooLarge, page: ErrorPage.forStatus(413))
        }
        let type = request.headers[.contentType] ?? ""
        guard type.hasPrefix("application/x-www-form-urlencoded") else { return QueryString("") }
        return QueryString(String(buffer: body))
    }

    private static let longestForm = 32 << 10
}

extension Answer {
    /// A page about one person's mails: kept and listed by nobody.
    static func personal(status: HTTPResponse.Status, _ html: HTML) -> Response {
        var response = plain(status: status, type: htmlType, bytes: html.bytes)
        response.headers[.robots] = "noindex"
        return response
    }
}

extension HTTPField.Name {
    // The names are plain, so they can be made.
    static let fetchSite = HTTPField.Name("Sec-Fetch-Site")!
    fileprivate static let robots = HTTPField.Name("X-Robots-Tag")!
}
