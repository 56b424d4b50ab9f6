/// The scale of a pay chart: round euros at both ends, marks at round steps.
struct PayScale: Sendable {
    let low: Double
    let high: Double
    let marks: [Double]

    /// Takes in all values, with a step that gives two to five marks.
    init(_ values: [Double]) {
        let least = values.min() ?? 0
        let most = values.max() ?? 0
        let span = Swift.max(most - least, 400)
        let steps = [100.0, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000, 20_000, 50_000]
        let step = steps.first { span / $0 <= 3.5 } ?? 100_000
        low = Swift.max(0, (least / step).rounded(.down) * step)
        high = Swift.max((most / step).rounded(.up) * step, low + step)
        marks = Array(stride(from: low, through: high, by: step))
    }

    /// Where a value stands, 0 at the left to 1 at the right.
    func position(_ value: Double) -> Double {
        Swift.min(1, Swift.max(0, (value - low) / (high - low)))
    }
}
