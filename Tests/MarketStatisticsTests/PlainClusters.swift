import MarketStatistics

/// What ads are worth by their employers, written down ad by ad: the reference for `EmployerClusters`.
struct PlainClusters {
    let share: Double
    /// Of the share.
    let effectiveCount: Double
    /// Were the ads independent.
    let plainCount: Double
    let employers: Int
    let employersHaving: Int

    init(_ employers: [Int?], _ having: [Bool]) {
        let weights = Self.weights(employers)
        let total = weights.reduce(0, +)
        let plain = weights.reduce(0) { $0 + $1 * $1 }
        plainCount = plain > 0 ? total * total / plain : 0
        // An ad without an employer stands by itself.
        let units = employers.enumerated().map { $1 ?? -1 - $0 }
        func named(_ units: [Int]) -> Int {
            Set(units.filter { $0 >= 0 }).count + (units.contains { $0 < 0 } ? 1 : 0)
        }
        self.employers = named(units)
        employersHaving = named(zip(units, having).filter(\.1).map(\.0))
        let sum = zip(weights, having).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
        let share = total > 0 ? sum / total : 0
        self.share = share
        var weightOfUnit: [Int: Double] = [:]
        var residuals: [Int: Double] = [:]
        var alone = 0.0
        for ((unit, weight), has) in zip(zip(units, weights), having) {
            let residual = weight * ((has ? 1 : 0) - share)
            weightOfUnit[unit, default: 0] += weight
            residuals[unit, default: 0] += residual
            alone += residual * residual / max(1e-9, 1 - weight / total)
        }
        let squares = weightOfUnit.values.reduce(0) { $0 + $1 * $1 }
        let effectiveEmployers = squares > 0 ? total * total / squares : 0
        guard effectiveEmployers < plainCount - 1e-9 else {
            effectiveCount = plainCount
            return
        }
        guard share > 1e-9, share < 1 - 1e-9 else {
            effectiveCount = effectiveEmployers
            return
        }
        let clustered = residuals.reduce(0) { sum, unit in
            sum + unit.value * unit.value / max(1e-9, 1 - (weightOfUnit[unit.key] ?? 0) / total)
        }
        let ratio =
            Distributions.student95(degrees: plainCount - 1)
            / Distributions.student95(degrees: effectiveEmployers - 1)
        effectiveCount = plainCount * (clustered > alone ? alone / clustered : 1) * min(1, ratio * ratio)
    }

    /// The greatest cap for which no employer has more than a tenth, looked for among all.
    private static func weights(_ employers: [Int?]) -> [Double] {
        let counts = Dictionary(employers.compactMap { $0.map { ($0, 1.0) } }, uniquingKeysWith: +)
        let unnamed = Double(employers.count { $0 == nil })
        guard let largest = counts.values.max(), largest > Double(employers.count) / 10 else {
            return employers.map { _ in 1 }
        }
        func total(_ cap: Double) -> Double { counts.values.reduce(unnamed) { $0 + min($1, cap) } }
        var (low, high) = (0.0, largest)
        for _ in 0..<200 {
            let middle = (low + high) / 2
            if middle <= total(middle) / 10 { low = middle } else { high = middle }
        }
        let cap = max(1, low)
        return employers.map { employer in employer.map { min(1, cap / (counts[$0] ?? 1)) } ?? 1 }
    }
}
