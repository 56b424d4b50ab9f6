/// Whether a small fact of an ad has one of some values.
struct TraitTest: Condition {
    private let segment: Segment
    private let fact: Traits.Place
    /// A bit for each value, for hours for each kind.
    private let wanted: Int

    init(_ segment: Segment, _ fact: Traits.Place, wanted: Int) {
        self.segment = segment
        self.fact = fact
        self.wanted = wanted
    }

    var estimate: Int { segment.count }

    func ads() -> [UInt32] {
        var set = Bitmap(capacity: segment.count, filled: true)
        intersect(&set)
        return set.members
    }

    func intersect(_ set: inout Bitmap) {
        if let bitmap { set.formIntersection(bitmap) } else { set.keep { meets(UInt32($0)) } }
    }

    /// The ads that meet it, where the segment keeps them as bitmaps.
    private var bitmap: Bitmap? {
        guard !segment.facetBitmaps.isEmpty,
            let number = FacetBitmaps.facts.firstIndex(where: { $0.shift == fact.shift })
        else { return nil }
        var ads = Bitmap(capacity: segment.count)
        for value in 0..<FacetBitmaps.bitmapCount(fact) where wanted >> value & 1 != 0 {
            if let words = segment.facetBitmaps.words(fact: number, value: value) { ads.formUnion(words) }
        }
        return ads
    }

    func keep(_ ads: inout [UInt32], meeting: Bool) {
        let rows = segment.rows
        let fact = fact
        let wanted = wanted
        if fact.shift == Traits.hours.shift {
            ads.keep { (fact.read(rows[Int($0)].traits) & wanted != 0) == meeting }
        } else {
            ads.keep { (wanted >> fact.read(rows[Int($0)].traits) & 1 != 0) == meeting }
        }
    }

    private func meets(_ ad: UInt32) -> Bool {
        let value = fact.read(segment.rows[Int(ad)].traits)
        return fact.shift == Traits.hours.shift ? value & wanted != 0 : wanted >> value & 1 != 0
    }
}
