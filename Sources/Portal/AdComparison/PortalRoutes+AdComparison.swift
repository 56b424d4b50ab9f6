import Hummingbird
import MarketStatistics
import PostingStore
import SearchIndex

/// Ads side by side.
extension PortalRoutes {
    func addAdComparison(to router: RouterGroup<PortalContext>) {
        router.get(RouterPath(PageAddress.adComparison)) { request, _ in try adComparison(request) }
    }

    private func adComparison(_ request: Request) throws -> Response {
        let snapshot = market.snapshot()
        let comparison = try AdComparison(
            query: QueryString(request.uri.query ?? ""),
            find: { id in try market.ad(id).map { $0.standing.reason == .suppressed ? $0 : try market.leadingAd($0) } },
            isOpen: { $0.standing.state != .closed || snapshot.contains($0.key) })
        return Answer.unlisted(request, AdComparisonPage(comparison: comparison, site: site(request)).html())
    }
}
