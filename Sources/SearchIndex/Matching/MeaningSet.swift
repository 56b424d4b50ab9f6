/// The ads whose titles mean what the query means.
struct MeaningSet: Condition {
    private let titles: TitleColumn
    private let meaning: [Int8]
    private let count: Int
    /// Cosine times 127 squared.
    private let least: Int32

    /// `nil` where the query has no meaning that is known, or the segment keeps none.
    init?(_ meaning: [Int8], threshold: Float, in segment: Segment) {
        guard let titles = segment.titles, meaning.count == TitleAnalysis.length, meaning.contains(where: { $0 != 0 })
        else { return nil }
        self.titles = titles
        self.meaning = meaning
        count = segment.count
        least = Int32(threshold * TitleColumn.whole)
    }

    /// A guess: one title in a hundred is like another.
    var estimate: Int { count / 100 }

    func ads() -> [UInt32] {
        meaning.withUnsafeBufferPointer { meaning in
            guard let base = meaning.baseAddress else { return [] }
            var ads: [UInt32] = []
            for ad in 0..<count where titles.likeness(ad, base) > least { ads.append(UInt32(ad)) }
            return ads
        }
    }

    func intersect(_ set: inout Bitmap) {
        meaning.withUnsafeBufferPointer { meaning in
            guard let base = meaning.baseAddress else { return }
            set.keep { titles.likeness($0, base) > least }
        }
    }

    func keep(_ ads: inout [UInt32], meeting: Bool) {
        meaning.withUnsafeBufferPointer { meaning in
            guard let base = meaning.baseAddress else { return }
            ads.keep { (titles.likeness(Int($0), base) > least) == meeting }
        }
    }

    /// Whether an ad's title means the same.
    func holds(_ ad: Int) -> Bool {
        meaning.withUnsafeBufferPointer { $0.baseAddress.map { titles.likeness(ad, $0) > least } ?? false }
    }
}
