import Foundation
import JobMarket
import SearchIndex

/// How pay differs between occupations, areas and levels of experience: what an estimate for a few ads leans on.
///
/// The logarithm of pay is the sum of a level's effect, of effects of the occupation by two to five digits of KldB 2010
/// and of the area from state to district, each nested in the one before, of what is particular to a level there, and
/// of what is left. Estimates weigh a group's own mean against that of the wider group (empirical Bayes; Morris,
/// "Parametric Empirical Bayes Inference", JASA 78, 1983), by what foretells left-out employers best:
/// see ``OfferGroups``.
struct PayModel: Sendable {
    /// By the first two digits of the occupation.
    private let offers: [OccupationNumber: [PayOffer]]
    /// What a level is paid more than others, as a logarithm; 0 where it has no ads.
    let levels: [CareerLevel: Double]
    /// By how many digits of occupation and area groups are told apart.
    private let steps: [PayStep: Credibility]
    /// Of the levels of an occupation, around what its mean and the level's effect say.
    private let levelCredibility: Credibility

    /// How much a group's own offers say beside the wider group.
    struct Credibility: Hashable, Sendable {
        /// Variance of offers around the mean of their group.
        var within: Double
        /// That variance over the variance of groups around the wider group; infinite where groups do not differ.
        var ratio: Double

        init(_ offers: OfferGroups) {
            within = offers.within ?? 0.04
            ratio = offers.bestRatio
        }

        /// What the mean of a group's own offers counts for against the wider group's: `n / (n + within / between)`.
        func weight(_ count: Int) -> Double { OfferGroups.weight(Double(count), ratio: ratio) }
    }

    /// The digits by which a step of the path tells groups apart.
    struct PayStep: Hashable, Sendable {
        var occupation: Int
        var area: Int

        static let all = [
            PayStep(occupation: 2, area: 0), PayStep(occupation: 3, area: 0), PayStep(occupation: 4, area: 0),
            PayStep(occupation: 5, area: 0), PayStep(occupation: 5, area: 2), PayStep(occupation: 5, area: 3),
            PayStep(occupation: 5, area: 5),
        ]
    }

    init(_ offers: [PayOffer]) {
        self.offers = Dictionary(grouping: offers) { $0.occupation.prefix(2) }
        let levels = Self.levelEffects(offers)
        self.levels = levels
        let values = offers.map { $0.log - levels[$0.level, default: 0] }
        let groups = PayStep.all.map { step in offers.map { Self.group($0, step) } }
        let employers = offers.enumerated().map { $1.employer ?? -1 - $0 }
        func credibility(_ groups: [Int?], in parents: [Int?]) -> Credibility {
            Credibility(OfferGroups(values, groups: groups, parents: parents, employers: employers))
        }
        var steps = [PayStep.all[0]: credibility(groups[0], in: groups[0])]
        for index in 1..<PayStep.all.count {
            steps[PayStep.all[index]] = credibility(groups[index], in: groups[index - 1])
        }
        self.steps = steps
        let byLevel = zip(offers, groups[3]).map { offer, group in
            group.map { $0 * CareerLevel.allCases.count + (CareerLevel.allCases.firstIndex(of: offer.level) ?? 0) }
        }
        levelCredibility = credibility(byLevel, in: groups[3])
    }

    /// The estimate for a level in a market: the mean of its offers drawn towards what the market and the level's effect
    /// suggest.
    ///
    /// - Parameter parent: the market's ``centre(_:own:)``.
    /// - Returns: the logarithm, its variance, what the own offers count for, and what the parent suggests.
    func estimate(
        _ offers: [PayOffer], of level: CareerLevel, parent: (mean: Double, variance: Double)
    ) -> (mean: Double, variance: Double, weight: Double, parent: Double) {
        let weight = levelCredibility.weight(offers.count)
        let suggested = parent.mean + levels[level, default: 0]
        guard weight > 0 else { return (suggested, parent.variance, 0, suggested) }
        let count = Double(offers.count)
        let own = offers.reduce(0) { $0 + $1.log } / count
        let rest = 1 - weight
        return (
            weight * own + rest * suggested,
            weight * levelCredibility.within / count + rest * rest * parent.variance, weight, suggested
        )
    }

    /// The mean logarithm of a scope's offers without the effect of their levels, drawn towards that of the wider scopes.
    ///
    /// - Parameters:
    ///   - path: from the widest to the scope itself.
    ///   - own: the offers of a scope narrower than the last, with the step it counts as.
    /// - Returns: the mean and its variance; `nil` without offers.
    func centre(_ path: [PayScope], own: [PayOffer] = []) -> (mean: Double, variance: Double)? {
        var members = path.first.map(offers(of:)) ?? []
        var mean: Double?
        var variance = 0.0
        func add(_ values: [Double], _ step: PayStep) {
            guard !values.isEmpty else { return }
            let count = Double(values.count)
            let average = values.reduce(0, +) / count
            guard let credibility = steps[step] else { return }
            guard let wider = mean else {
                (mean, variance) = (average, credibility.within / count)
                return
            }
            let weight = credibility.weight(values.count)
            mean = weight * average + (1 - weight) * wider
            variance = weight * credibility.within / count + (1 - weight) * (1 - weight) * variance
        }
        for scope in path {
            members = members.filter(scope.contains)
            let digits = scope.occupations.first?.digits ?? 2
            add(members.map(adjusted), PayStep(occupation: scope.areaDigits > 0 ? 5 : digits, area: scope.areaDigits))
        }
        add(own.map(adjusted), PayStep(occupation: 5, area: 5))
        return mean.map { ($0, variance) }
    }

    /// The offers of a scope's occupations of two digits.
    func offers(of scope: PayScope) -> [PayOffer] { scope.occupations.flatMap { offers[$0.prefix(2)] ?? [] } }

    func adjusted(_ offer: PayOffer) -> Double { offer.log - levels[offer.level, default: 0] }

    /// The number of an offer's group; `nil` where its code or place is not known that well.
    private static func group(_ offer: PayOffer, _ step: PayStep) -> Int? {
        guard offer.occupation.digits >= step.occupation, step.area == 0 || offer.area > 0,
            let code = Int(offer.occupation.prefix(step.occupation).code)
        else { return nil }
        let scale = [2: 1_000_000, 3: 100_000, 5: 1000][step.area]
        return code * 100_000 + (scale.map { offer.area / $0 } ?? 0)
    }

    /// The mean of each level around its occupation, found in turns with the means of the occupations.
    private static func levelEffects(_ offers: [PayOffer]) -> [CareerLevel: Double] {
        var effects: [CareerLevel: Double] = [:]
        for _ in 0..<4 {
            let means = average(offers.map { ($0.occupation, $0.log - effects[$0.level, default: 0]) })
            effects = average(offers.map { ($0.level, $0.log - means[$0.occupation, default: 0]) })
        }
        return effects
    }

    private static func average<Key: Hashable>(_ values: [(key: Key, value: Double)]) -> [Key: Double] {
        var sums: [Key: (sum: Double, count: Double)] = [:]
        for (key, value) in values {
            sums[key, default: (0, 0)].sum += value
            sums[key, default: (0, 0)].count += 1
        }
        return sums.mapValues { $0.sum / $0.count }
    }
}
