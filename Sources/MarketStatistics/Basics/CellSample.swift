import SearchIndex

/// A value of each ad of a cell, and its quantiles with the weights of the ads.
struct CellSample {
    /// In the order of the rows.
    private let values: [Double]
    let weighted: WeightedSample
    private let clusters: EmployerClusters

    init(_ values: [Double], _ clusters: EmployerClusters) {
        self.values = values
        self.clusters = clusters
        guard clusters.capped > 0 else {
            weighted = WeightedSample(values: values)
            return
        }
        var weights: [Double] = []
        weights.reserveCapacity(values.count)
        clusters.members.forEach { weights.append(clusters.weight($0)) }
        weighted = WeightedSample(values: values, weights: weights)
    }

    /// A quantile with its interval at the effective number of ads at or below it; `nil` for no ads.
    func quantile(_ p: Double) -> (value: Double, interval: ClosedRange<Double>?)? {
        weighted.quantile(p).map { quantile in
            var index = -1
            let below = values.withUnsafeBufferPointer { values in
                clusters.members.members { _ in
                    index += 1
                    return values[index] <= quantile
                }
            }
            return (quantile, weighted.interval(p, count: clusters.effectiveCount(of: below)))
        }
    }
}
