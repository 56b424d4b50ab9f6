import Foundation
import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex
import Testing

/// Whoever opens the list behind a figure and computes it again gets the same value: all figures of a profile against
/// plain definitions on the ads of their lists.
@Suite struct FigureValueTests {
    @Test(arguments: [21])
    func everyFigureFollowsFromItsList(seed: UInt64) throws {
        let market = Market.varied(1500, seed: seed)
        let profile = market.statistics().profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen)
        let figures = try FigureReader.figures(profile)
        #expect(figures.count > 120)
        var checked: [String: Int] = [:]
        // Estimates follow from more than their list; that an ad repeats another is said of pairs.
        for figure in figures where !figure.id.contains(".estimate.") && !figure.id.hasSuffix(".repeats") {
            let listed = market.select(figure.address)
            let note = Comment(rawValue: "\(figure.id) \(figure.value)")
            checked[figure.unit, default: 0] += 1
            switch figure.unit {
            case "ads": #expect(figure.value == Double(listed.count), note)
            case "share":
                let whole = market.select(try #require(figure.whole))
                #expect(Self.shares(figure, whole, market).contains { abs($0 - figure.value) < 1e-4 }, note)
            default:
                let value = try #require(Self.measure(figure.id), note)
                let own = try #require(Self.median(listed, Self.part(figure.id), value), note)
                #expect(abs(own - figure.value) < 0.01, note)
            }
        }
        for unit in ["ads", "share", "eur_per_month", "years", "per_ad", "score", "days"] {
            #expect(checked[unit, default: 0] > 0, Comment(rawValue: unit))
        }
    }

    /// The share of the ads with their employers' weights, and the plain one that figures of the market's make-up are.
    private static func shares(_ figure: PrintedFigure, _ whole: [MarketAd], _ market: Market) -> [Double] {
        let holding = market.select(figure.address)
        let weights = weights(whole)
        // The list of a share holds ads of the whole: they are found again one by one.
        var left = Dictionary(holding.map { ("\($0)", 1) }, uniquingKeysWith: +)
        var weight = 0.0
        for (ad, own) in zip(whole, weights) {
            guard let count = left["\(ad)"], count > 0 else { continue }
            left["\(ad)"] = count - 1
            weight += own
        }
        return [weight / weights.reduce(0, +), Double(holding.count) / Double(whole.count)]
    }

    private static func weights(_ ads: [MarketAd]) -> [Double] {
        var numbers: [String: Int] = [:]
        return employerWeights(
            of: ads.map { ad in
                guard !ad.employer.isEmpty else { return nil }
                let number = numbers[ad.employer] ?? numbers.count
                numbers[ad.employer] = number
                return number
            })
    }

    /// The part of the distribution that a figure's identifier names.
    private static func part(_ id: String) -> Double {
        let parts = [".p10": 0.1, ".p25": 0.25, ".p75": 0.75, ".p90": 0.9]
        return parts.first { id.hasSuffix($0.key) }?.value ?? 0.5
    }

    /// What a figure is a quantile of, by its identifier.
    private static func measure(_ id: String) -> ((MarketAd) -> Double?)? {
        let name = id.split(separator: ".").last.map(String.init) ?? ""
        switch name {
        case "p10", "p25", "p50", "p75", "p90", "gross": return { $0.facts.pay?.middle }
        case "low": return { range($0)?.lowerBound }
        case "high": return { range($0)?.upperBound }
        case "years": return { $0.facts.yearsMin.map(Double.init) }
        case "demands": return { Double($0.facts.skills.count) }
        case "kinds": return { Double($0.facts.tasks.count) }
        case "effective": return { effective($0.facts) }
        case "median": return { $0.facts.clarity }
        case "age": return { Double(Market.today.number - min($0.day, $0.firstSeen).number) }
        default: return nil
        }
    }

    private static func range(_ ad: MarketAd) -> ClosedRange<Double>? {
        guard let low = ad.facts.pay?.min, let high = ad.facts.pay?.max, high > low else { return nil }
        return low...high
    }

    private static func effective(_ facts: AdFacts) -> Double {
        var counts = SkillKind.allCases.map { kind in Double(facts.skills.count { $0.kind == kind }) }
        counts += facts.tasks.map { _ in 1 }
        let total = counts.reduce(0, +)
        guard total > 0 else { return 0 }
        return counts.reduce(1) { $1 > 0 ? $0 * pow(total / $1, $1 / total) : $0 }
    }

    /// The quantile between the middles of the weights of the ads that have the value.
    private static func median(_ ads: [MarketAd], _ p: Double, _ value: (MarketAd) -> Double?) -> Double? {
        let having = ads.filter { value($0) != nil }
        let sorted = zip(having, weights(having)).compactMap { ad, weight in
            value(ad).map { (value: $0, weight: weight) }
        }
        .sorted { ($0.value, $0.weight) < ($1.value, $1.weight) }
        guard let first = sorted.first, let last = sorted.last else { return nil }
        var points: [(place: Double, value: Double)] = []
        var before = 0.0
        for one in sorted {
            points.append((before + one.weight / 2 - first.weight / 2, one.value))
            before += one.weight
        }
        let span = before - (first.weight + last.weight) / 2
        guard span > 0 else { return first.value }
        let target = p * span
        for (a, b) in zip(points, points.dropFirst()) where b.place >= target - 1e-9 {
            return a.value + (target - a.place) / (b.place - a.place) * (b.value - a.value)
        }
        return last.value
    }
}
