/// Words that all occur in an ad, in any order, in one segment.
struct ConjunctionMatch {
    private let lists: [PostingList]

    /// `nil` where one of them does not occur at all.
    init?(_ lists: [PostingList?]) {
        let present = lists.compactMap { $0 }
        guard present.count == lists.count, !present.isEmpty else { return nil }
        self.lists = present.sorted { $0.count < $1.count }
    }

    /// Ads that may hold all of them at most.
    var estimate: Int { lists.first?.count ?? 0 }

    /// The ads with all of them, ascending.
    func ads() -> [UInt32] {
        guard let rarest = lists.first else { return [] }
        var ads: [UInt32] = []
        ads.reserveCapacity(rarest.count)
        rarest.forEach { ads.append($0) }
        for list in lists.dropFirst() {
            let test = MemberTest(list)
            ads.keep { test.holds($0) }
        }
        return ads
    }

    /// Tests of ads asked for in ascending order.
    var test: (UInt32) -> Bool {
        let tests = lists.map { MemberTest($0) }
        return { ad in tests.allSatisfy { $0.holds(ad) } }
    }
}
