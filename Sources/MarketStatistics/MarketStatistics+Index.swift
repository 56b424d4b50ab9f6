import JobMarket
import SearchIndex

extension MarketStatistics {
    /// - Parameter today: the day that "new this week" and the law on wages and taxes go by.
    public init(snapshot: IndexSnapshot, today: Day) {
        self.init(today: today) { request in
            var ads: [MarketAd] = []
            snapshot.select(request).forEach { ad in
                ads.append(
                    MarketAd(
                        facts: ad.facts, employer: ad.employer, day: min(ad.posted ?? ad.firstSeen, ad.firstSeen),
                        firstSeen: ad.firstSeen, madeUp: ad.madeUp))
            }
            return ads
        }
    }
}
