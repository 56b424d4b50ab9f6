/// What ``MassClusterer`` found, in the order in which a database keeps it best: by key, so that nothing is inserted
/// between what already stands there.
public struct MassClusters: Sendable {
    /// Their keys are their places in this list: all are held once, whatever is made of them.
    private let ads: [SignedAd]
    /// The ads' keys in the store, rising.
    public let keys: [Int64]
    /// The key of the ad that leads the cluster of each.
    public let leaders: [Int64]
    private let table: BlockTable
    /// By places in ``ads``.
    private let links: [[AdLink]]

    /// Links brought into order at a time.
    private static let part = 1 << 20

    init(ads: [SignedAd], keys: [Int64], leaders: [Int64], table: BlockTable, links: [[AdLink]]) {
        self.ads = ads
        self.keys = keys
        self.leaders = leaders
        self.table = table
        self.links = links
    }

    public var count: Int { ads.count }
    public var keyCount: Int { table.keys.count }
    public var linkCount: Int { links.reduce(0) { $0 + $1.count } }

    /// Every ad with the key of the one that leads its cluster, by key.
    public func forEachAd(_ body: (_ ad: SignedAd, _ leader: Int64) throws -> Void) rethrows {
        for (place, ad) in ads.enumerated() {
            try body(SignedAd(key: keys[place], signature: ad.signature, keys: ad.keys), leaders[place])
        }
    }

    /// Every blocking key with its ad, in order of the keys as signed numbers, then of the ads.
    public func forEachKey(_ body: (_ key: Int64, _ ad: Int64) throws -> Void) rethrows {
        // As signed numbers, those of the upper half are negative and come first.
        let middle = table.keys.partitioningIndex { $0 > UInt64(Int64.max) }
        for index in [middle..<table.keys.count, 0..<middle].joined() {
            try body(Int64(bitPattern: table.keys[index]), keys[Int(table.members[index])])
        }
    }

    /// Every link, in order of its two ads.
    public func forEachLink(_ body: (AdLink) throws -> Void) rethrows {
        // They come by their later ad. Brought into the other order in parts, they take little memory.
        var counts = [Int](repeating: 0, count: ads.count)
        for link in links.joined() { counts[Int(link.a)] += 1 }
        var start = 0
        while start < ads.count {
            var (end, count) = (start, 0)
            while end < ads.count, count < Self.part {
                count += counts[end]
                end += 1
            }
            var found: [AdLink] = []
            found.reserveCapacity(count)
            let places = Int64(start)..<Int64(end)
            for link in links.joined() where places.contains(link.a) { found.append(link) }
            found.sort { ($0.a, $0.b) < ($1.a, $1.b) }
            for link in found { try body(AdLink(keys[Int(link.a)], keys[Int(link.b)], link.judgement)) }
            start = end
        }
    }
}

extension Array {
    /// The first index from which on a condition is true that is true of all elements behind the first it is true of.
    fileprivate func partitioningIndex(_ condition: (Element) -> Bool) -> Int {
        var range = 0..<count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            range = condition(self[middle]) ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
        }
        return range.lowerBound
    }
}
