import JobMarket
import ReferenceData

extension IndexSnapshot {
    /// The ads most like one: by title and occupation, by the skills they ask for, and by how near they are.
    ///
    /// Repeats of the ad itself, with its title and employer, are left out.
    /// - Parameters:
    ///   - key: the store's key of the ad.
    ///   - limit: ads at most.
    /// - Returns: best first; none where the index does not have the ad.
    /// - Throws: ``IndexError`` where the index turned out to be damaged.
    public func similar(to key: Int64, limit: Int = 6) throws(IndexError) -> [Hit] {
        guard let ad = stored(key) else { return [] }
        let request = SearchRequest(what: "", limit: 0)
        let plan = QueryReader.plan(likeTitle: ad.record.title, occupation: ad.occupation)
        let matches = views.map { SegmentMatch(plan, in: $0) }
        let best = HitList(request, plan: plan, matches: matches).best(SimilarAds.candidates)
        let similar = SimilarAds(ad).ranked(best, of: matches.map(\.view.segment), limit: limit)
        try verify()
        return similar
    }

    private func stored(_ key: Int64) -> StoredAd? {
        for view in views {
            if let number = view.segment.number(ofKey: key), view.alive.contains(number) {
                return StoredAd(segment: view.segment, number: number)
            }
        }
        return nil
    }
}

/// Orders ads with like titles by what else they share with one.
private struct SimilarAds {
    /// Ads with the likest titles that are looked at.
    static let candidates = 200
    // What all skills in common and the same place are worth beside the likeness of titles.
    private static let skillShare = 0.8
    private static let placeShare = 0.4
    /// Kilometres in which the worth of nearness falls to a third.
    private static let nearness = 40.0

    private let ad: StoredAd
    private let skills: Set<String>
    private let place: Coordinate?
    private let group: UInt64?

    init(_ ad: StoredAd) {
        self.ad = ad
        skills = Set(ad.skillNames)
        place = ad.place(0)?.effectiveCoordinate
        group = ad.titleGroup
    }

    func ranked(_ candidates: [TopHits.Candidate], of segments: [Segment], limit: Int) -> [Hit] {
        var seen: Set<UInt64> = group.map { [$0] } ?? []
        var ranked: [(hit: StoredAd, score: Double)] = []
        for candidate in candidates {
            let other = StoredAd(segment: segments[candidate.segment], number: candidate.ad)
            guard other.key != ad.key, other.titleGroup.map({ seen.insert($0).inserted }) ?? true else { continue }
            ranked.append((other, candidate.rank + Self.skillShare * common(other) + Self.placeShare * near(other)))
        }
        ranked.sort { $0.score != $1.score ? $0.score > $1.score : $0.hit.key < $1.hit.key }
        return ranked.prefix(max(0, limit)).map { Hit($0.hit, nearest: nil, why: [], score: $0.score) }
    }

    /// The share of skills in common among all that either asks for (Jaccard's coefficient).
    private func common(_ other: StoredAd) -> Double {
        let own = Set(other.skillNames)
        let all = skills.union(own).count
        return all == 0 ? 0 : Double(skills.intersection(own).count) / Double(all)
    }

    private func near(_ other: StoredAd) -> Double {
        guard let place, let own = other.place(0)?.effectiveCoordinate else { return 0 }
        return Self.nearness / (Self.nearness + place.distance(to: own))
    }
}
