import Hummingbird
import JobMarket
import MarketStatistics
import PostingStore
import SearchIndex

extension PortalRoutes {
    func addKept(to router: RouterGroup<PortalContext>) {
        router.get(RouterPath(PageAddress.kept)) { request, _ in
            Answer.page(request, KeptPage(site: site(request)).html())
        }
        router.get(RouterPath(PageAddress.kept + ".json")) { request, _ in try keptAds(request) }
    }

    /// An ad as the list on a visitor's device shows it.
    private struct KeptAd: Encodable {
        let id: String
        let isOpen: Bool
        let title: String
        let employer: String
        let address: String
        /// A month, full time, in the words of the page; `nil` where the ad names none.
        let pay: String?

        enum CodingKeys: String, CodingKey {
            case id, title, employer, address, pay
            case isOpen = "open"
        }
    }

    /// Whether ads are still open, by their identifiers (`id=a&id=b`); unknown ones are left out. Kept nowhere.
    private func keptAds(_ request: Request) throws -> Response {
        let snapshot = market.snapshot()
        let ids = QueryString(request.uri.query ?? "").pairs.filter { $0.name == "id" }.prefix(Self.mostKept)
        let known = try ids.compactMap { try market.ad($0.value) }.filter { $0.standing.reason != .suppressed }
        let ads = try known.map { named in
            let ad = try market.leadingAd(named)
            let pay = AdFacts(reading: ad.reading).pay
            return KeptAd(
                id: named.id, isOpen: snapshot.contains(ad.key), title: ad.shownTitle,
                employer: ad.posting.company ?? "",
                address: Href(PageAddress.ad(ad)).text, pay: pay.flatMap { PayText.monthly(min: $0.min, max: $0.max) })
        }
        return Answer.plain(type: Answer.jsonType, bytes: try PrintedJSON.value(ads))
    }

    /// Ads that one request may ask for.
    private static let mostKept = 200
}
