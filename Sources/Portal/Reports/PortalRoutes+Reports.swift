import AdReports
import HTTPTypes
import Hummingbird
import JobMarket
import Logging
import MarketStatistics
import PostingStore

/// Reports of ads: a form without an account, and what comes after it.
extension PortalRoutes {
    func addReports(to router: RouterGroup<PortalContext>) {
        guard let desk = market.reports else { return }
        router.get(RouterPath(PageAddress.report)) { request, _ in
            try reportForm(ReportQuestion(address: QueryString(request.uri.query ?? "")), request)
        }
        router.post(RouterPath(PageAddress.report)) { request, context in try await report(request, context, desk) }
        router.get(RouterPath(PageAddress.reportState)) { request, _ in
            let reference = QueryString(request.uri.query ?? "")["nr"] ?? ""
            guard ReportStatePage.isReference(reference), let report = try desk.report(reference) else {
                throw Refusal(status: .notFound, page: ErrorPage.forStatus(404))
            }
            let page = ReportStatePage(
                report: report, sendsMail: desk.sendsMail, settings: market.settings, site: site(request))
            return Answer.personal(status: .ok, page.html())
        }
    }

    private func report(_ request: Request, _ context: PortalContext, _ desk: ReportDesk) async throws -> Response {
        let form = try await Self.form(request)
        if Self.isForeign(request) { return reportPage(.foreign, request) }
        var question = ReportQuestion(sent: form)
        let ad = try reportable(question)
        if question.mistakes.isEmpty, !tickets.isGood(question.ticket, for: PageAddress.report) {
            question.noteTicket()
        }
        guard let draft = question.draft(title: ad.posting.title) else { return try reportForm(question, request) }
        guard reports.take(context.network) == nil else {
            return reportPage(.tooOften, request)
        }
        do {
            let reference = try desk.file(draft)
            return Response(
                status: .seeOther,
                headers: [
                    .location: ReportStatePage.address(of: reference).text, .cacheControl: "no-store",
                ])
        } catch let error as ReportError {
            context.logger.error("report not kept", metadata: ["error": "\(error)"])
            return reportPage(.full, request)
        }
    }

    private func reportForm(_ question: ReportQuestion, _ request: Request) throws -> Response {
        let page = ReportPage(
            question: question, ad: try reportable(question), ticket: tickets.make(for: PageAddress.report),
            site: site(request))
        return Answer.personal(status: question.mistakes.isEmpty ? .ok : .badRequest, page.html())
    }

    private func reportable(_ question: ReportQuestion) throws -> StoredAd {
        guard let ad = try market.ad(question.ad), ad.standing.reason != .suppressed else {
            throw Refusal(status: .notFound, page: ErrorPage.unknownAd())
        }
        return ad
    }

    private func reportPage(_ outcome: ReportRefusalPage.Outcome, _ request: Request) -> Response {
        let status: HTTPResponse.Status =
            switch outcome {
            case .tooOften: .tooManyRequests
            case .full: .serviceUnavailable
            case .foreign: .forbidden
            }
        let page = ReportRefusalPage(outcome: outcome, settings: market.settings, site: site(request))
        return Answer.personal(status: status, page.html())
    }
}
