/// The ads that hold all of some words, or have one of some occupations that stand in for them.
struct EitherSet: Condition {
    let words: [ListUnion]
    let occupations: ListUnion

    var estimate: Int {
        min(occupations.capacity, (words.map(\.estimate).min() ?? 0) + occupations.estimate)
    }

    func ads() -> [UInt32] {
        let sorted = words.sorted { $0.estimate < $1.estimate }
        var worded = sorted.first?.ads() ?? []
        for union in sorted.dropFirst() { union.keep(&worded, meeting: true) }
        let coded = occupations.ads()
        var ads: [UInt32] = []
        ads.reserveCapacity(worded.count + coded.count)
        var index = 0
        for ad in worded {
            while index < coded.count, coded[index] < ad {
                ads.append(coded[index])
                index += 1
            }
            if index < coded.count, coded[index] == ad { index += 1 }
            ads.append(ad)
        }
        ads.append(contentsOf: coded[index...])
        return ads
    }

    func intersect(_ set: inout Bitmap) {
        var worded = set
        for union in words { union.intersect(&worded) }
        occupations.insert(into: &worded)
        set.formIntersection(worded)
    }

    func keep(_ ads: inout [UInt32], meeting: Bool) {
        var worded = ads
        for union in words { union.keep(&worded, meeting: true) }
        var coded = ads
        occupations.keep(&coded, meeting: true)
        var first = 0
        var second = 0
        ads.keep { ad in
            while first < worded.count, worded[first] < ad { first += 1 }
            while second < coded.count, coded[second] < ad { second += 1 }
            let meets = first < worded.count && worded[first] == ad || second < coded.count && coded[second] == ad
            return meets == meeting
        }
    }
}
