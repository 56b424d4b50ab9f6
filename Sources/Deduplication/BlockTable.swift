/// The ads under every blocking key, of many ads at once: sorted numbers in place of a table in a database.
struct BlockTable: Sendable {
    /// Every key of every ad, rising.
    let keys: [UInt64]
    /// The ad of each, by its place in the list of ads; rising where the key is the same.
    let members: [UInt32]
    /// Where the block of each ad's keys begins, ad by ad.
    private let starts: [UInt32]
    /// Where the starts of an ad begin, and end.
    private let offsets: [UInt32]

    private struct Entry {
        let key: UInt64
        let member: UInt32
    }

    /// - Parameter ads: each with its keys in rising order.
    init(_ ads: [SignedAd]) {
        var offsets: [UInt32] = [0]
        offsets.reserveCapacity(ads.count + 1)
        for ad in ads { offsets.append(offsets.last! + UInt32(ad.keys.count)) }
        var entries: [Entry] = []
        entries.reserveCapacity(Int(offsets.last!))
        for (member, ad) in ads.enumerated() {
            for key in ad.keys { entries.append(Entry(key: key, member: UInt32(member))) }
        }
        entries.sort { ($0.key, $0.member) < ($1.key, $1.member) }
        var starts = [UInt32](repeating: 0, count: entries.count)
        // Keys rise in the table as they do in each ad, so that the next start of an ad is that of its next key.
        var next = offsets
        var start = 0
        for (index, entry) in entries.enumerated() {
            if entries[start].key != entry.key { start = index }
            let member = Int(entry.member)
            starts[Int(next[member])] = UInt32(start)
            next[member] += 1
        }
        keys = entries.map(\.key)
        members = entries.map(\.member)
        self.starts = starts
        self.offsets = offsets
    }

    /// The blocks that an ad is in, in the order of its keys.
    func blocks(of ad: Int) -> ArraySlice<UInt32> { starts[Int(offsets[ad])..<Int(offsets[ad + 1])] }

    /// The first ads of a block that come before one that is in it.
    func ads(in block: UInt32, before ad: Int, limit: Int) -> some Sequence<Int64> {
        // The ad itself ends the search before the block does.
        members[Int(block)...].prefix(limit).lazy.prefix { $0 < UInt32(ad) }.map(Int64.init)
    }
}
