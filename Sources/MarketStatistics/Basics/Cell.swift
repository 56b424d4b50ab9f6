import SearchIndex

/// Ads that figures are computed from, each with its weight, and the request that lists them.
struct Cell: Sendable {
    let ads: [CellAd]
    /// Selects exactly these ads.
    let request: SearchRequest
    let employers: Int
    /// Employers whose ads count less than one each.
    let cappedEmployers: Int
    let weights: [Double]
    private let totalWeight: Double
    private let effectiveCount: Double

    init(_ ads: [CellAd], request: SearchRequest) {
        self.ads = ads
        self.request = request
        let tally = EmployerWeights.tally(ads.map(\.employer))
        employers = tally.employers
        weights = tally.weights
        cappedEmployers = tally.capped
        totalWeight = weights.reduce(0, +)
        let squares = weights.reduce(0) { $0 + $1 * $1 }
        effectiveCount = squares > 0 ? totalWeight * totalWeight / squares : 0
    }

    var count: Int { ads.count }
    var isEnough: Bool { MinimumSize.reached(ads: ads.count, employers: employers) }

    /// The ads for which the condition holds; the filters say the same to the index.
    func narrowed(_ filters: [Filter], where condition: (CellAd) -> Bool) -> Cell {
        Cell(ads.filter(condition), request: request.with(filters))
    }

    /// The number of ads for which the condition holds.
    func number(_ id: String, _ filters: [Filter] = [], where condition: (CellAd) -> Bool = { _ in true }) -> Figure {
        let chosen = narrowed(filters, where: condition)
        return Figure(
            id: id, value: Double(chosen.count), unit: .ads, count: chosen.count, n: chosen.count,
            employers: chosen.employers, address: chosen.request)
    }

    /// The share of the ads for which the condition holds, with Wilson's interval at the effective number of ads.
    func share(_ id: String, _ filters: [Filter], where condition: (CellAd) -> Bool) -> Figure {
        var weight = 0.0
        var count = 0
        for (ad, own) in zip(ads, weights) where condition(ad) {
            weight += own
            count += 1
        }
        return share(id, filters, weight: weight, count: count)
    }

    /// The share of ads whose weight and number were summed up before.
    func share(_ id: String, _ filters: [Filter], weight: Double, count: Int) -> Figure {
        let value = totalWeight > 0 ? min(1, weight / totalWeight) : 0
        return Figure(
            id: id, value: value, unit: .share, count: count, n: ads.count, employers: employers,
            interval: Proportion.interval(value, count: effectiveCount), address: request.with(filters),
            whole: request)
    }

    /// The plain share of the ads: for the make-up of the market itself, where every ad counts.
    func countedShare(_ id: String, _ filters: [Filter], where condition: (CellAd) -> Bool) -> Figure {
        let count = ads.count(where: condition)
        let value = ads.isEmpty ? 0 : Double(count) / Double(ads.count)
        return Figure(
            id: id, value: value, unit: .share, count: count, n: ads.count, employers: employers,
            interval: Proportion.interval(value, count: Double(ads.count)), address: request.with(filters),
            whole: request)
    }

    /// The values of the ads that have one, with the ads' weights in the cell.
    func sample(_ value: (CellAd) -> Double?) -> WeightedSample {
        var values: [Double] = []
        var own: [Double] = []
        for (ad, weight) in zip(ads, weights) {
            guard let value = value(ad) else { continue }
            values.append(value)
            own.append(weight)
        }
        return WeightedSample(values: values, weights: own)
    }

    /// A quantile of a value that every ad of the cell has; `nil` for no ads.
    func quantile(_ id: String, _ p: Double, _ unit: FigureUnit, of sample: WeightedSample) -> Figure? {
        sample.quantile(p).map {
            Figure(
                id: id, value: $0, unit: unit, count: ads.count, n: ads.count, employers: employers,
                interval: sample.interval(p), address: request)
        }
    }

    /// Whether two shares of independent cells differ.
    ///
    /// - Parameter z: the normal quantile of the confidence wanted.
    static func differ(_ a: (cell: Cell, share: Figure), _ b: (cell: Cell, share: Figure), z: Double) -> Bool {
        let difference = Proportion.difference(
            (a.share.value, a.cell.effectiveCount), (b.share.value, b.cell.effectiveCount), z: z)
        return difference.map { !$0.contains(0) } ?? false
    }
}
