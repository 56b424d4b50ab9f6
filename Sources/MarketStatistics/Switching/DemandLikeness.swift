import Foundation
import JobMarket
import SearchIndex

/// How alike the demands of occupations are in the ads of a place.
///
/// Each occupation is the vector of the shares of its ads that make each demand, every demand weighted by how rare it
/// is among all ads of the index, `log(ads / ads with it)`, so that what nearly all ask for counts little; likeness is
/// the cosine of two such vectors (Salton, Wong and Yang, "A vector space model for automatic indexing",
/// Communications of the ACM 18, 1975).
struct DemandLikeness {
    private let shares: [Double]
    private let groups: Set<OccupationNumber>

    /// - Parameter own: the demands of the occupation itself.
    init(_ own: DemandTally) {
        let total = own.cell.clusters.totalWeight
        shares = total > 0 ? own.weights.map { $0 / total } : own.weights
        // The ads are of few occupations.
        var occupations: [OccupationNumber] = []
        for occupation in own.cell.values(\.occupation) where !occupations.contains(occupation) {
            occupations.append(occupation)
        }
        groups = Set(occupations.map { $0.prefix(LocalDemands.digits) })
    }

    /// How rare each demand is among all ads: the same for all pages of an index.
    static func rarity(_ source: AdSelection) -> [Double] {
        let all = Double(max(1, source.count))
        return (0..<source.names.skillCount).map { log(all / Double(max(1, source.names.adsAsking($0)))) }
    }

    /// The share of the own ads that make a demand.
    func share(of skill: Int) -> Double { shares[skill] }

    /// The groups whose ads at the place ask for what is most like the own, most alike first; the own are left out.
    ///
    /// - Parameter rarity: of each demand, see ``rarity(_:)``.
    func nearest(
        in local: LocalDemands, rarity: [Double], limit: Int, least: Double
    ) -> [(code: String, likeness: Double)] {
        let own = zip(shares, rarity).map { $0 * $1 * $1 }
        let ownLength = zip(own, shares).reduce(0) { $0 + $1.0 * $1.1 }
        guard ownLength > 0 else { return [] }
        let likest = local.groups.compactMap { group -> (code: String, likeness: Double)? in
            guard !groups.contains(group.code) else { return nil }
            var product = 0.0
            var length = 0.0
            for (demand, share) in group.shares {
                product += share * own[demand]
                length += share * share * rarity[demand] * rarity[demand]
            }
            let likeness = length > 0 ? product / (length * ownLength).squareRoot() : 0
            return likeness >= least ? (group.code.code, likeness) : nil
        }
        return Array(likest.sorted { ($1.likeness, $0.code) < ($0.likeness, $1.code) }.prefix(limit))
    }
}
