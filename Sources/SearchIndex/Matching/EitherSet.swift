/// The ads that hold all of some words, or whose title means what the words mean.
struct EitherSet: Condition {
    let words: [ListUnion]
    let meaning: MeaningSet
    let capacity: Int

    var estimate: Int { min(capacity, (words.map(\.estimate).min() ?? 0) + meaning.estimate) }

    func ads() -> [UInt32] {
        let sorted = words.sorted { $0.estimate < $1.estimate }
        var worded = sorted.first?.ads() ?? []
        for union in sorted.dropFirst() { union.keep(&worded, meeting: true) }
        return Self.union(worded, meaning.ads())
    }

    func intersect(_ set: inout Bitmap) {
        var worded = set
        for union in words { union.intersect(&worded) }
        meaning.intersect(&set)
        set.formUnion(worded)
    }

    func keep(_ ads: inout [UInt32], meeting: Bool) {
        var worded = ads
        for union in words { union.keep(&worded, meeting: true) }
        var meant = ads
        meaning.keep(&meant, meeting: true)
        let both = Self.union(worded, meant)
        if meeting {
            ads = both
            return
        }
        var index = 0
        ads.keep { ad in
            while index < both.count, both[index] < ad { index += 1 }
            return index == both.count || both[index] != ad
        }
    }

    /// Both ascend, and so does the result.
    private static func union(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
        var joined: [UInt32] = []
        joined.reserveCapacity(a.count + b.count)
        var index = 0
        for ad in a {
            while index < b.count, b[index] < ad {
                joined.append(b[index])
                index += 1
            }
            if index < b.count, b[index] == ad { index += 1 }
            joined.append(ad)
        }
        joined.append(contentsOf: b[index...])
        return joined
    }
}
