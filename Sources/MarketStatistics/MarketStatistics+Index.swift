import JobMarket
import SearchIndex

extension MarketStatistics {
    /// A damaged index gives no ads: ask `IndexSnapshot.verify()` when the figures are done.
    ///
    /// - Parameter today: the day that "new this week" and the law on wages and taxes go by.
    public init(snapshot: IndexSnapshot, today: Day) {
        self.init(today: today) { request in
            var ads: [MarketAd] = []
            guard let selected = try? snapshot.select(request) else { return ads }
            selected.forEach { ad in
                ads.append(
                    MarketAd(
                        facts: ad.facts, employer: ad.employer, day: min(ad.posted ?? ad.firstSeen, ad.firstSeen),
                        firstSeen: ad.firstSeen, madeUp: ad.madeUp))
            }
            return ads
        }
    }
}
