import Glibc

/// Scores by relevance: for each word its rarity times its impact (``Impact``), a bonus for the occupation, and all of it
/// raised slightly for what is new.
struct Ranking {
    /// Share of a word's score that only the word as written earns.
    private static let writtenShare: Float = 0.25
    /// The occupation counts as this share of all words at their best.
    private static let occupationShare: Float = 0.5
    /// What an ad first seen on the newest day gains, and the days after which a third of it is left.
    private static let recency: Float = 0.1
    private static let recencyDays: Float = 30

    /// Of each clause: Robertson and Spärck Jones' weight of its rarity.
    private let weights: [Float]
    private let occupationBonus: Float
    /// Gain by days before the newest.
    private let gains: [Float]
    let newest: Int32

    /// - Parameter matches: of all segments, for figures about the whole index.
    init(_ matches: [SegmentMatch], hasOccupation: Bool) {
        let adCount = matches.reduce(0) { $0 + $1.view.segment.count }
        newest = matches.reduce(.min) { max($0, $1.view.segment.newest) }
        let clauseCount = matches.first?.clauses.count ?? 0
        weights = (0..<clauseCount).map { clause in
            let count = Float(min(adCount, matches.reduce(0) { $0 + $1.clauses[clause].count }))
            return log1pf((Float(adCount) - count + 0.5) / (count + 0.5))
        }
        let best = weights.reduce(0, +) * Impact.step * Float(Impact.greatest)
        occupationBonus = hasOccupation ? Self.occupationShare * best : 0
        gains = Self.allGains
    }

    private static let allGains: [Float] = (0..<365).map { 1 + recency * expf(-Float($0) / recencyDays) }

    /// What an ad's newness multiplies its score with.
    @inline(__always)
    func gain(_ firstSeen: Int32) -> Float {
        let age = Int(newest) - Int(firstSeen)
        return age < gains.count ? gains[max(0, age)] : 1
    }

    /// The scores of a segment's matches.
    ///
    /// - Parameter ads: ascending.
    func scores(_ match: SegmentMatch, _ ads: [UInt32]) -> [Float] {
        var scores = [Float](repeating: 0, count: ads.count)
        let rows = match.view.segment.rows
        for (clause, weight) in zip(match.clauses, weights) { add(clause, weight * Impact.step, ads, &scores) }
        if occupationBonus > 0 {
            for index in ads.indices where match.hasUnderstoodOccupation(Int(ads[index])) {
                scores[index] += occupationBonus
            }
        }
        for index in ads.indices { scores[index] *= gain(rows[Int(ads[index])].firstSeen) }
        return scores
    }

    /// The score of an ad that a single word gives.
    @inline(__always)
    func score(_ impact: UInt8, firstSeen: Int32) -> Float {
        (weights.first ?? 0) * Impact.step * Float(impact) * gain(firstSeen)
    }

    private func add(_ clause: ClauseMatch, _ weight: Float, _ ads: [UInt32], _ scores: inout [Float]) {
        let share = clause.written.isEmpty ? 1 : 1 - Self.writtenShare
        let sources = clause.sources
        if sources.lists.count == 1, sources.phrases.isEmpty {
            let cursor = PostingCursor(sources.lists[0])
            let own = weight * share * clause.weights.lists[0]
            for index in ads.indices where cursor.seek(ads[index]) { scores[index] += own * Float(cursor.impact) }
        } else {
            // What counts as the word in several ways counts as the best of them.
            let lists = zip(sources.lists.map { PostingCursor($0) }, clause.weights.lists)
            let phrases = zip(sources.phrases.map { PhraseCursor($0) }, clause.weights.phrases)
            for index in ads.indices {
                var best: Float = 0
                for (cursor, own) in lists where cursor.seek(ads[index]) {
                    best = max(best, own * Float(cursor.impact))
                }
                for (cursor, own) in phrases where cursor.seek(ads[index]) {
                    best = max(best, own * Float(cursor.impact))
                }
                scores[index] += weight * share * best
            }
        }
        for list in clause.written {
            let cursor = PostingCursor(list)
            for index in ads.indices where cursor.seek(ads[index]) {
                scores[index] += weight * Self.writtenShare * Float(cursor.impact)
            }
        }
    }
}
