import Hummingbird
import SearchIndex

extension PortalRoutes {
    /// The lines behind the list that the same parameters stand for.
    func evidence(_ request: Request) throws -> Response {
        let address = try SearchAddress(
            query: QueryString(request.uri.query ?? ""), pageSize: EvidencePage.pageSize)
        // The list itself and not the nearest one: what is quoted must be what was asked for.
        let answer = try market.snapshot().search(address.request)
        let filters = answer.query.filters + address.request.filters
        let ads = try answer.hits.compactMap { try market.ad($0.id) }.map { AdQuotes(ad: $0, filters: filters) }
        let page = EvidencePage(
            address: address, total: answer.total, ads: AdQuotes.mixed(ads), site: site(request))
        return Answer.page(request, page.html())
    }
}
