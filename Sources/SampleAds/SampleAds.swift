import JobMarket

/// Job ads made up for demonstrations and load tests: the same seed and count always give the same bytes.
///
/// Every ad is marked: its source is ``source``, and `made_up` stands among its unknown fields. Employers, people
/// and addresses are invented; figures computed from these ads say nothing about any labour market.
public struct SampleAds: Sequence, Sendable {
    /// The source of every ad made here.
    public static let source = "beispiel"
    /// The day the ads end with where none is given: 2026-11-20.
    public static let defaultToday = Day(number: 20_777)

    public let seed: UInt64
    public let count: Int
    /// No ad is newer than this day; all are of the 26 weeks before it.
    public let today: Day
    /// Share of ads that are earlier ones from another source, edited, framed or by an agency.
    public let repeats: Double

    /// - Parameters:
    ///   - count: how many ads; a negative number counts as none.
    ///   - repeats: from 0 to 1; without any, the same seed gives the bytes it always gave.
    public init(seed: UInt64, count: Int, today: Day = SampleAds.defaultToday, repeats: Double = 0) {
        self.seed = seed
        self.count = Swift.max(0, count)
        self.today = today
        self.repeats = Swift.min(1, Swift.max(0, repeats))
    }

    /// How many ads the mix plans for each occupation, by its name in the tables; repeats replace a few of them.
    package var plannedOccupations: [String: Int] {
        let maker = AdMaker(seed: seed, today: today)
        return (0..<count).reduce(into: [:]) { counts, index in counts[maker.occupation(index), default: 0] += 1 }
    }

    /// The ad of any number, also beyond the count.
    package func posting(_ number: Int) -> Posting {
        AdMaker(seed: seed, today: today, repeats: perMille).posting(number)
    }

    private var perMille: Int { Int((repeats * 1000).rounded()) }

    public func makeIterator() -> Iterator {
        Iterator(self)
    }

    /// Makes one ad after the other; none is kept.
    public struct Iterator: IteratorProtocol {
        private let maker: AdMaker
        private let count: Int
        private var position = 0

        fileprivate init(_ ads: SampleAds) {
            maker = AdMaker(seed: ads.seed, today: ads.today, repeats: ads.perMille)
            count = ads.count
        }

        public mutating func next() -> Posting? {
            guard position < count else { return nil }
            defer { position += 1 }
            return maker.posting(position)
        }
    }
}
