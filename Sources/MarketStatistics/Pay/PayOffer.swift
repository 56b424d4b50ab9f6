import Foundation
import JobMarket
import SearchIndex

/// What one employer offers for one level of one occupation in one district: the mean over its ads, so that an
/// employer with many ads counts once.
struct PayOffer: Hashable, Sendable {
    /// Logarithm of EUR a month, full time.
    var log: Double
    var level: CareerLevel
    /// KldB 2010 code of one to five digits.
    var occupation: OccupationNumber
    /// Official municipality key of the first place of work, as a number; 0 where none is known.
    var area: Int
    /// Number of the employer; `nil` where the ad names none.
    var employer: Int?

    /// - Parameter ads: that all name usable pay.
    static func offers(of ads: [CountedAd]) -> [PayOffer] {
        struct Key: Hashable {
            var employer: Int
            var level: CareerLevel
            var occupation: OccupationNumber
            var district: Int
        }
        var offers: [PayOffer] = []
        var counts: [Double] = []
        var known: [Key: Int] = [:]
        for ad in ads {
            // Not a number is not above 0.
            guard ad.middlePay > 0 else { continue }
            let offer = PayOffer(
                log: Foundation.log(ad.middlePay), level: ad.level, occupation: ad.occupation, area: ad.area,
                employer: ad.employer)
            if let employer = ad.employer {
                let key = Key(
                    employer: employer, level: offer.level, occupation: offer.occupation, district: ad.area / 1000)
                if let index = known[key] {
                    counts[index] += 1
                    offers[index].log += (offer.log - offers[index].log) / counts[index]
                    continue
                }
                known[key] = offers.count
            }
            offers.append(offer)
            counts.append(1)
        }
        return offers
    }
}

/// A choice of offers by occupation and area, as wide as its digits are few.
struct PayScope: Hashable, Sendable {
    /// KldB codes, all of as many digits; empty for all occupations.
    var occupations: [OccupationNumber]
    /// The first digits of the municipality key: two for a state, three for a government region, five for a district.
    var area: Int
    var areaDigits: Int

    private static let scales = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]

    func contains(_ offer: PayOffer) -> Bool {
        (areaDigits == 0 || offer.area > 0 && offer.area / Self.scales[8 - areaDigits] == area)
            && (occupations.isEmpty || occupations.contains { offer.occupation.prefix($0.digits) == $0 })
    }

    /// The choices that hold the scope, from the widest to the scope itself: first occupations of two, three, four
    /// and five digits in all of Germany, then areas.
    ///
    /// - Parameter ags: of a place in the area.
    static func path(occupations codes: [String], ags: String?, areaDigits: Int) -> [PayScope] {
        let codes = codes.map { OccupationNumber($0) }
        let own = codes.map(\.digits).max() ?? 0
        var path: [PayScope] = []
        for digits in 2...max(2, own) {
            var groups: [OccupationNumber] = []
            for code in codes.map({ $0.prefix(digits) }) where !groups.contains(code) { groups.append(code) }
            path.append(PayScope(occupations: groups, area: 0, areaDigits: 0))
        }
        for digits in [2, 3, 5] where digits <= areaDigits {
            guard let ags, let area = Int(ags.prefix(digits)) else { break }
            path.append(PayScope(occupations: path[path.count - 1].occupations, area: area, areaDigits: digits))
        }
        return path
    }
}
