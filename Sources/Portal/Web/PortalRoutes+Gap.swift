import AdReader
import HTTPTypes
import Hummingbird
import MarketStatistics
import SearchIndex

extension PortalRoutes {
    /// What a visitor can and lacks: computed for this request and kept nowhere.
    func gap(_ request: Request) throws -> Response {
        let question = try GapQuestion(query: QueryString(request.uri.query ?? ""))
        let site = site(request)
        guard let occupation = question.occupation, question.mistakes.isEmpty else {
            return Answer.plain(
                status: question.mistakes.isEmpty ? .ok : .notFound, type: Answer.htmlType,
                bytes: GapPage(question: question, gap: nil, site: site).html().bytes)
        }
        let edition = edition(on: site.today)
        let snapshot = market.snapshot()
        let gap = statistics(of: snapshot, edition, site.today).gap(
            occupation: ProfileOccupation(occupation), place: question.place, radius: question.radius,
            known: question.skills.names, words: question.skills.unknown)
        try snapshot.verify()
        return Answer.plain(
            type: Answer.htmlType, bytes: GapPage(question: question, gap: gap, site: site).html().bytes)
    }
}
