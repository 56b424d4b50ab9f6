/// Words one after another, in one segment.
struct PhraseMatch {
    /// With positions, one for each word of the phrase.
    fileprivate let lists: [PostingList]

    /// `nil` where a word of the phrase does not occur.
    init?(_ lists: [PostingList?]) {
        let present = lists.compactMap { $0 }
        guard present.count == lists.count, !present.isEmpty else { return nil }
        self.lists = present
    }

    /// Ads that may hold the phrase at most.
    var estimate: Int { lists.reduce(.max) { min($0, $1.count) } }

    /// The ads with the phrase, ascending.
    func ads() -> [UInt32] {
        guard let rarest = lists.min(by: { $0.count < $1.count }) else { return [] }
        var ads: [UInt32] = []
        let cursor = PhraseCursor(self)
        rarest.forEach { if cursor.seek($0) { ads.append($0) } }
        return ads
    }
}

/// Walks along the ads with a phrase, from one ad asked for to the next.
final class PhraseCursor {
    private let cursors: [PostingCursor]
    /// Cursors with the rarest word first, which most often decides.
    private let byCount: [PostingCursor]
    private var starts: [UInt16] = []

    init(_ phrase: PhraseMatch) {
        cursors = phrase.lists.map { PostingCursor($0) }
        byCount = cursors.sorted { $0.list.count < $1.list.count }
    }

    /// Whether an ad has the phrase; the ads asked for must ascend.
    func seek(_ ad: UInt32) -> Bool {
        for cursor in byCount where !cursor.seek(ad) { return false }
        starts.removeAll(keepingCapacity: true)
        cursors[0].positions { starts.append($0) }
        for (distance, cursor) in cursors.enumerated().dropFirst() where !starts.isEmpty {
            // Both ascend: one walk along the two.
            var kept = 0
            var index = 0
            cursor.positions { position in
                while index < starts.count, Int(starts[index]) + distance < Int(position) { index += 1 }
                if index < starts.count, Int(starts[index]) + distance == Int(position) {
                    starts[kept] = starts[index]
                    kept += 1
                    index += 1
                }
            }
            starts.removeLast(starts.count - kept)
        }
        return !starts.isEmpty
    }

    /// Where the phrase begins in the ad found last.
    var found: [UInt16] { starts }

    /// The phrase counts no more than its weakest word in the ad found last.
    var impact: UInt8 { cursors.reduce(Impact.greatest) { min($0, $1.impact) } }
}
