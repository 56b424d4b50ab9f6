/// The ads in any of several lists, or with any of several phrases, or with all of several words.
struct ListUnion: Condition {
    var lists: [PostingList] = []
    var phrases: [PhraseMatch] = []
    var conjunctions: [ConjunctionMatch] = []
    let capacity: Int

    var estimate: Int {
        min(
            capacity,
            lists.reduce(0) { $0 + $1.count } + phrases.reduce(0) { $0 + $1.estimate }
                + conjunctions.reduce(0) { $0 + $1.estimate })
    }

    /// The only list, where there is nothing else.
    private var single: PostingList? { lists.count == 1 && phrases.isEmpty && conjunctions.isEmpty ? lists[0] : nil }

    func ads() -> [UInt32] {
        if let single {
            var ads: [UInt32] = []
            ads.reserveCapacity(single.count)
            single.forEach { ads.append($0) }
            return ads
        }
        if estimate > capacity >> 6 {
            return bitmap().members
        }
        var ads: [UInt32] = []
        for list in lists { list.forEach { ads.append($0) } }
        for phrase in phrases { ads += phrase.ads() }
        for conjunction in conjunctions { ads += conjunction.ads() }
        ads.sort()
        var last: UInt32?
        ads.keep { ad in
            defer { last = ad }
            return ad != last
        }
        return ads
    }

    /// All of them as a set.
    func bitmap() -> Bitmap {
        var set = Bitmap(capacity: capacity)
        insert(into: &set)
        return set
    }

    func insert(into set: inout Bitmap) {
        for list in lists {
            if let bitmap = list.bitmap {
                set.formUnion(bitmap)
            } else {
                list.forEach { set.insert(Int($0)) }
            }
        }
        for phrase in phrases { for ad in phrase.ads() { set.insert(Int(ad)) } }
        for conjunction in conjunctions { for ad in conjunction.ads() { set.insert(Int(ad)) } }
    }

    func intersect(_ set: inout Bitmap) {
        if let bitmap = single?.bitmap {
            set.formIntersection(bitmap)
        } else {
            set.formIntersection(bitmap())
        }
    }

    func keep(_ ads: inout [UInt32], meeting: Bool) {
        let tests = lists.map { MemberTest($0) }
        let walks = phrases.map { PhraseCursor($0) }
        let every = conjunctions.map(\.test)
        if single != nil {
            let test = tests[0]
            if let bits = test.bits {
                ads.keep { (bits[Int($0 >> 6)] >> UInt64($0 & 63) & 1 != 0) == meeting }
            } else if let cursor = test.cursor {
                ads.keep { cursor.seek($0) == meeting }
            }
        } else {
            ads.keep { ad in
                (tests.contains { $0.holds(ad) } || walks.contains { $0.seek(ad) } || every.contains { $0(ad) })
                    == meeting
            }
        }
    }
}

/// Whether a list holds ads asked for in ascending order: by its bitmap where it has one.
struct MemberTest {
    let bits: UnsafePointer<UInt64>?
    let cursor: PostingCursor?

    init(_ list: PostingList) {
        bits = list.bitmap
        cursor = list.bitmap == nil ? PostingCursor(list) : nil
    }

    @inline(__always)
    func holds(_ ad: UInt32) -> Bool {
        if let bits { return bits[Int(ad >> 6)] >> UInt64(ad & 63) & 1 != 0 }
        return cursor?.seek(ad) ?? false
    }
}
