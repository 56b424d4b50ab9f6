import HTTPTypes
import Hummingbird
import MarketStatistics
import SearchIndex
import Suggestions

/// Pages that answer what a visitor fills in: net pay, and places side by side.
extension PortalRoutes {
    func net(_ request: Request) -> Response {
        let question = NetQuestion(query: QueryString(request.uri.query ?? ""))
        let page = NetPage(question: question, site: site(request)).html()
        return question.mistakes.isEmpty ? Answer.page(request, page) : form(.badRequest, page)
    }

    func comparison(_ request: Request) throws -> Response {
        let aids = market.aids()
        let question = ComparisonQuestion(query: QueryString(request.uri.query ?? "")) { text, field in
            let kind: SuggestionKind = field == .place ? .place : .occupation
            let found = try? aids?.typeAhead.suggestions(for: text, kinds: [kind], limit: Self.suggestions)
            return (found ?? []).map(\.text)
        }
        guard question.mistakes.isEmpty else {
            let page = ComparisonPage(question: question, comparison: nil, site: site(request)).html()
            return form(question.isUnknown ? .notFound : .badRequest, page)
        }
        return try remembered(request, question.address) { sources in
            let comparison =
                question.isComplete
                ? sources.statistics.compare(
                    occupation: question.page.map(ProfileOccupation.init), places: question.places,
                    radius: question.radius) : nil
            return ComparisonPage(question: question, comparison: comparison, site: sources.site).html().bytes
        }
    }

    /// Names shown that a misspelt one may mean.
    private static let suggestions = 3

    /// A form that came back because something in it cannot be.
    private func form(_ status: HTTPResponse.Status, _ page: HTML) -> Response {
        Answer.plain(status: status, type: Answer.htmlType, bytes: page.bytes)
    }
}
