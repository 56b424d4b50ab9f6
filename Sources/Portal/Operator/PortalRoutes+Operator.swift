import Hummingbird
import MarketStatistics

/// The pages about the portal itself.
extension PortalRoutes {
    func addOperatorPages(to router: RouterGroup<PortalContext>) {
        for page in OperatorPage.allCases {
            router.get(RouterPath(page.address)) { request, _ in
                Answer.page(
                    request,
                    page.html(
                        market.settings, sendsMail: market.alerts != nil, takesReports: market.reports != nil,
                        site: site(request)))
            }
        }
    }
}
