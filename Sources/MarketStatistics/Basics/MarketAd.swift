import JobMarket

/// What figures need to know of one ad.
package struct MarketAd: Sendable {
    package var facts: AdFacts
    /// As the ad gives it; empty where it names none.
    package var employer: String
    /// The day that the minimum wage of the ad goes by: when it was published, else first seen.
    package var day: Day
    package var firstSeen: Day
    package var madeUp: Bool

    package init(facts: AdFacts, employer: String, day: Day, firstSeen: Day, madeUp: Bool) {
        self.facts = facts
        self.employer = employer
        self.day = day
        self.firstSeen = firstSeen
        self.madeUp = madeUp
    }
}
