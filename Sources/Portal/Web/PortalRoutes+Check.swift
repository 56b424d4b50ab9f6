import AdCheck
import Foundation
import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics
import NIOCore
import PostingStore
import SearchIndex

/// The ad check. What is handed in is held in memory for the one answer: no log, no file, no cache knows of it.
extension PortalRoutes {
    func addCheck(to router: RouterGroup<PortalContext>) {
        router.get(RouterPath(PageAddress.check)) { request, _ in
            guard let id = QueryString(request.uri.query ?? "")["stelle"] else {
                return checkPage(.ok, CheckQuestion(), nil, request)
            }
            return try await checkStored(id, request)
        }
        router.post(RouterPath(PageAddress.check)) { request, _ in try await checkForm(request) }
    }

    // MARK: People

    private func checkForm(_ request: Request) async throws -> Response {
        guard let body = try await Self.body(of: request) else {
            return checkPage(.contentTooLarge, CheckQuestion(unreadable: Self.tooLarge), nil, request)
        }
        guard let form = MultipartForm(body, contentType: request.headers[.contentType] ?? "") else {
            let sentence = words(
                "Das Formular kam nicht vollständig an. Bitte schicken Sie es noch einmal ab.",
                "The form did not arrive as a whole. Please send it again.")
            return checkPage(.badRequest, CheckQuestion(unreadable: sentence), nil, request)
        }
        let today = market.today()
        // The page of a long ad is work as well.
        return try await apart(checks) {
            let question = CheckQuestion(form: form)
            let result = question.draft.map { market.check.check($0.posting, on: today) }
            let checked = try result.map { CheckedPage(result: $0, market: try comparison($0), stored: nil) }
            return checkPage(checked == nil ? .badRequest : .ok, question, checked, request)
        }
    }

    /// The findings for an ad of the portal, which shows its lines only as long as the ad's own page does.
    private func checkStored(_ id: String, _ request: Request) async throws -> Response {
        guard let named = try market.ad(id) else { throw Refusal(status: .notFound, page: ErrorPage.unknownAd()) }
        let ad = named.standing.reason == .suppressed ? named : try market.leadingAd(named)
        if ad.standing.state == .closed, !market.snapshot().contains(ad.key) { return try closedAd(ad, request) }
        let today = market.today()
        return try await apart(checks) {
            let result = market.check.check(CheckedAd(ad.posting, reading: ad.reading, on: today))
            let checked = CheckedPage(result: result, market: try comparison(result), stored: ad)
            return checkPage(.ok, CheckQuestion(), checked, request)
        }
    }

    private func checkPage(
        _ status: HTTPResponse.Status, _ question: CheckQuestion, _ checked: CheckedPage?, _ request: Request
    ) -> Response {
        let page = CheckPage(question: question, checked: checked, site: site(request)).html()
        return Answer.plain(status: status, type: Answer.htmlType, bytes: page.bytes)
    }

    private func comparison(_ result: CheckResult) throws -> MarketComparison? {
        let today = market.today()
        let edition = edition(on: today)
        let statistics = statistics(of: market.snapshot(), edition, today)
        let comparison = MarketComparison(result.ad, in: statistics)
        try statistics.verify()
        return comparison
    }

    // MARK: Programs

    func checkAsJSON(_ request: Request) async throws -> Response {
        guard let body = try await Self.body(of: request) else {
            throw Problem(
                status: .contentTooLarge, title: words("Die Anfrage ist zu groß", "The request is too large"),
                detail: Self.tooLarge)
        }
        let input = try CheckInput(contentType: request.headers[.contentType] ?? "")
        let today = market.today()
        return try await apart(checks) {
            let result = market.check.check(try input.draft(body).posting, on: today)
            let document = CheckDocument(result, market: try comparison(result))
            return Answer.plain(type: Answer.jsonType, bytes: try PrintedJSON.line(document))
        }
    }

    /// `nil` where it is too long.
    private static func body(of request: Request) async throws -> [UInt8]? {
        do {
            // A form adds its own lines to the file.
            return Array(buffer: try await request.body.collect(upTo: DocumentReader.maximumBytes + (64 << 10)))
        } catch is NIOTooManyBytesError {
            return nil
        }
    }

    private static var tooLarge: String {
        words(
            "Dateien dürfen höchstens \(DocumentReader.maximumBytes >> 20) MB groß sein.",
            "Files may have \(DocumentReader.maximumBytes >> 20) MB at most.")
    }
}
