/// How long jobs stay open, or, where too few ends were seen, for how long the open ones have been.
public struct OpenDuration: Encodable, Sendable {
    /// Fewer ends say nothing of the duration.
    public static let leastEnds = 20

    /// Jobs of which a spell is known, and how many of them ended.
    public var jobs: Int
    public var ends: Int
    /// Days by which half have ended; `nil` where too few ends were seen or more than half outlast all that was seen.
    public var median: Int?
    /// 95 % interval of the median; the upper end is `nil` where it lies beyond all that was seen.
    public var low: Int?
    public var high: Int?
    /// Probability of a difference as great to the same occupation elsewhere by chance; `nil` where nothing is compared.
    public var probability: Double?
    /// Whether jobs here stay open for longer than elsewhere, where the difference is sure.
    public var isLonger: Bool?
    /// Median age of the open ads, in days.
    public var age: Figure?

    private enum CodingKeys: String, CodingKey {
        case jobs, ends, median, low, high, probability, age
        case isLonger = "is_longer"
    }
}

extension OpenDuration {
    /// - Parameter elsewhere: the same occupation in all of Germany; `nil` where nothing is compared.
    init(_ here: OutlookMeasures, elsewhere: OutlookMeasures?) {
        self.init(jobs: here.jobs, ends: here.ends, age: here.age)
        guard ends >= Self.leastEnds else { return }
        let interval = here.curve.medianInterval
        (median, low, high) = (here.curve.median, interval?.low, interval?.high)
        guard let elsewhere = elsewhere?.spells.without(here.spells), elsewhere.ended >= Self.leastEnds else {
            return
        }
        let test = LogRank(here.spells, elsewhere)
        probability = test.probability
        isLonger = test.probability < 0.05 ? test.excess < 0 : nil
    }
}
