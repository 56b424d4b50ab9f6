import Synchronization

/// What a search for a common word, or for everything, asks of a segment.
enum SummaryKey: Hashable {
    case all
    /// A list, by where it lies.
    case list(Int)
}

/// What was worked out about the commonest words of a segment, and about all its ads: such searches are frequent and
/// the only dear ones. A segment never changes; ads removed from the index meanwhile are taken out again.
final class SummaryCache: Sendable {
    private let tallies = Mutex<[SummaryKey: Tally]>([:])
    private let tops = Mutex<[SummaryKey: (newest: Int32, ads: [(ad: UInt32, impact: UInt8)])]>([:])

    /// Words remembered at most.
    private static let capacity = 96
    /// Best ads remembered for each.
    private static let topCount = 256

    /// Facets and pay of the matches of a key.
    func tally(_ key: SummaryKey, _ match: SegmentMatch) -> Tally {
        let segment = match.view.segment
        let known = tallies.withLock { $0[key] } ?? count(key, match)
        guard match.view.removedCount > 0 else { return known }
        let removed = match.view.removed(from: key == .all ? nil : match.clauses[0].sources.lists[0].bitmap)
        if removed.isEmpty { return known }
        let tally = segment.tallies.take(segment)
        tally.add(known)
        tally.subtract(removed)
        return tally
    }

    private func count(_ key: SummaryKey, _ match: SegmentMatch) -> Tally {
        let segment = match.view.segment
        let tally = Tally(segment)
        let ads = key == .all ? (0..<UInt32(segment.count)).map { $0 } : match.clauses[0].sources.ads()
        ads.withUnsafeBufferPointer { tally.add($0) }
        tally.isKept = true
        tallies.withLock { tallies in
            if tallies.count < Self.capacity { tallies[key] = tally }
        }
        return tally
    }

    /// The best matches of a key that are still there, best first, with their impacts; `nil` where as many as wanted
    /// are not known.
    func top(_ key: SummaryKey, _ match: SegmentMatch, _ ranking: Ranking, count: Int) -> [(ad: UInt32, impact: UInt8)]?
    {
        guard count <= Self.topCount else { return nil }
        let newest = ranking.newest
        let known = tops.withLock { $0[key] }
        let ads: [(ad: UInt32, impact: UInt8)]
        if let known, known.newest == newest {
            ads = known.ads
        } else {
            ads = best(key, match, ranking)
            tops.withLock { tops in
                if tops.count < Self.capacity || tops[key] != nil { tops[key] = (newest, ads) }
            }
        }
        let left = match.view.removedCount == 0 ? ads : ads.filter { match.view.alive.contains(Int($0.ad)) }
        return left.count >= count || ads.count < Self.topCount ? left : nil
    }

    /// Blocks that cannot hold one of the best are passed over by their greatest impacts.
    private func best(_ key: SummaryKey, _ match: SegmentMatch, _ ranking: Ranking) -> [(ad: UInt32, impact: UInt8)] {
        let segment = match.view.segment
        var top = TopHits(capacity: Self.topCount)
        var impacts: [UInt32: UInt8] = [:]
        func offer(_ ad: UInt32, _ impact: UInt8) {
            let score = Ranking.share(impact) + ranking.gain(segment.rows[Int(ad)].firstSeen)
            if top.offer(Double(score), segment: 0, ad: Int(ad), in: segment) { impacts[ad] = impact }
        }
        if key == .all {
            for ad in 0..<UInt32(segment.count) { offer(ad, 0) }
        } else {
            match.clauses[0].sources.lists[0].forEachImpact(
                inBlocks: { Double(Ranking.share($0) + Ranking.greatestGain) >= top.worst ?? 0 }, offer)
        }
        return top.sorted().map { (UInt32($0.ad), impacts[UInt32($0.ad)] ?? 0) }
    }
}
