import JobMarket

/// An ad in a cell: an object, so that cells share it and conditions read single facts without copying them all.
final class CellAd: Sendable {
    let facts: AdFacts
    /// The employer's number in its ``EmployerBook``; `nil` where the ad names none.
    let employer: Int?
    let day: Day
    let firstSeen: Day
    let madeUp: Bool

    init(_ ad: MarketAd, employer: Int?) {
        facts = ad.facts
        self.employer = employer
        day = ad.day
        firstSeen = ad.firstSeen
        madeUp = ad.madeUp
    }
}

/// Numbers the employers of the ads of one profile by their names.
final class EmployerBook {
    private var numbers: [String: Int] = [:]

    func entry(_ ad: MarketAd) -> CellAd {
        guard !ad.employer.isEmpty else { return CellAd(ad, employer: nil) }
        if let number = numbers[ad.employer] { return CellAd(ad, employer: number) }
        numbers[ad.employer] = numbers.count
        return CellAd(ad, employer: numbers.count - 1)
    }
}
