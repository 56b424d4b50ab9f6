import JobMarket

/// Made-up ads as a source shows them when it is visited every week for half a year: some are open to this day, the
/// others have come and gone.
public struct SampleHistory: Sendable {
    /// What one visit finds.
    public struct Visit: Sendable {
        public var day: Day
        /// Ads that no earlier visit has seen.
        public var new: [Posting]
        /// The source's identifiers of the ads that stand there still.
        public var standing: [String]
    }

    /// Visits over the 26 weeks that the ads are of.
    private static let visitCount = 27
    /// Visits in a row that must miss an ad before it counts as closed.
    private static let strikes = 2

    private let open: SampleAds
    private let ended: SampleAds
    private let today: Day

    /// - Parameters:
    ///   - open: ads that are open on the last visit; three quarters as many have ended before.
    ///   - today: the day of the last visit.
    public init(seed: UInt64, open count: Int, today: Day) {
        open = SampleAds(seed: seed, count: count, today: today)
        // They are older, so that each could be missed often enough to count as closed.
        ended = SampleAds(
            seed: seed + 1, count: open.count * 3 / 4, today: Day(number: today.number - (Self.strikes + 2) * 7))
        self.today = today
    }

    /// How many ads there are in all.
    public var count: Int { open.count + ended.count }

    /// The visits, oldest first; each is made when it is asked for.
    public var visits: some Sequence<Visit> {
        let stays = stays(of: open, areOpen: true) + stays(of: ended, areOpen: false)
        let last = Self.visitCount - 1
        let today = today
        return (0...last).lazy.map { visit in
            // Postings are made anew rather than kept: they are many more bytes than what is known of them here.
            Visit(
                day: Day(number: today.number - (last - visit) * 7),
                new: stays.filter { $0.visits.lowerBound == visit }.map { $0.maker.posting($0.number) },
                standing: stays.filter { $0.visits.lowerBound < visit && visit <= $0.visits.upperBound }.map(\.id))
        }
    }

    /// When an ad stands in its source, as numbers of visits.
    private struct Stay {
        var maker: AdMaker
        var number: Int
        var id: String
        var visits: ClosedRange<Int>
    }

    private func stays(of ads: SampleAds, areOpen: Bool) -> [Stay] {
        let maker = AdMaker(seed: ads.seed, today: ads.today)
        let last = Self.visitCount - 1
        return (0..<ads.count).map { number in
            let posting = maker.posting(number)
            var random = SplitMix(seed: ads.seed, stream: 8, index: number)
            let age = posting.published.map { today.number - $0.number } ?? 7 * random.below(last)
            // The first visit on or after the day of publication.
            let first = min(last, max(0, last - age / 7))
            // Most ads go within two months, some stand for three.
            let weeks = 1 + min(random.below(12), random.below(16))
            let end = areOpen ? last : max(first, min(first + weeks, last - Self.strikes))
            return Stay(maker: maker, number: number, id: posting.sourceID, visits: first...end)
        }
    }
}
