import Glibc

/// Scores by relevance: BM25F (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond",
/// 2009) over three fields, with a bonus for the occupation and a slight one for recency.
struct Ranking {
    // Weights of the fields: what the title says counts most, what is asked for more than what is mentioned.
    private static let title: Float = 3
    private static let demands: Float = 1.5
    private static let rest: Float = 1
    private static let k1: Float = 1.2
    private static let b: Float = 0.4
    /// Share of a word's score that only the word as written earns.
    private static let writtenShare: Float = 0.25
    /// The occupation counts as this share of all words at their best.
    private static let occupationShare: Float = 0.5
    /// What an ad first seen on the newest day earns, and the days after which a third of it is left.
    private static let recency: Float = 0.5
    private static let recencyDays: Float = 30

    private let weights: [Float]
    private let averages: (title: Float, demands: Float, rest: Float)
    private let newest: Int32
    private let occupationBonus: Float

    /// - Parameter matches: of all segments, for figures about the whole index.
    init(_ matches: [SegmentMatch], hasOccupation: Bool) {
        var totals = [UInt64](repeating: 0, count: 3)
        var adCount = 0
        var newest = Int32.min
        for match in matches {
            let segment = match.view.segment
            for field in 0..<3 { totals[field] += segment.totals[field] }
            adCount += segment.count
            for ad in match.members { newest = max(newest, segment.firstSeen[Int(ad)]) }
        }
        func average(_ field: Int) -> Float { max(1, Float(totals[field]) / Float(max(1, adCount))) }
        averages = (average(0), average(1), average(2))
        self.newest = newest
        let clauseCount = matches.first?.clauses.count ?? 0
        weights = (0..<clauseCount).map { clause in
            let count = Float(min(adCount, matches.reduce(0) { $0 + $1.clauses[clause].count }))
            return log1pf((Float(adCount) - count + 0.5) / (count + 0.5))
        }
        let best = weights.reduce(0, +) * (Self.k1 + 1)
        occupationBonus = hasOccupation ? Self.occupationShare * best : 0
    }

    /// The scores of a segment's matches, in their order.
    func scores(_ match: SegmentMatch) -> [Float] {
        let segment = match.view.segment
        var scores = match.members.map { ad in
            let age = Float(newest - segment.firstSeen[Int(ad)])
            return Self.recency * expf(-age / Self.recencyDays)
                + (occupationBonus > 0 && match.hasUnderstoodOccupation(Int(ad)) ? occupationBonus : 0)
        }
        guard !weights.isEmpty, !scores.isEmpty else { return scores }
        let ranks = BitmapRanks(match.ads)
        func add(_ ad: UInt32, _ frequency: UInt8, _ weight: Float) {
            guard match.ads.contains(Int(ad)) else { return }
            scores[ranks.rank(of: Int(ad), in: match.ads)] += weight * saturation(frequency, segment.lengths[Int(ad)])
        }
        for (clause, weight) in zip(match.clauses, weights) {
            let share = clause.written.isEmpty ? 1 : 1 - Self.writtenShare
            for source in clause.sources {
                switch source {
                case .list(let list): list.forEach { add($0, $1, weight * share) }
                case .found(let ads, let frequencies):
                    for (ad, frequency) in zip(ads, frequencies) { add(ad, frequency, weight * share) }
                }
            }
            for list in clause.written { list.forEach { add($0, $1, weight * Self.writtenShare) } }
        }
        return scores
    }

    /// The part of BM25F that grows with the occurrences, at most k1 + 1.
    @inline(__always)
    private func saturation(_ frequency: UInt8, _ lengths: FieldLengths) -> Float {
        @inline(__always)
        func share(_ count: UInt8, _ length: UInt16, _ average: Float) -> Float {
            Float(count) / (1 - Self.b + Self.b * Float(length) / average)
        }
        let occurrences =
            Self.title * share(frequency >> 6, lengths.title, averages.title)
            + Self.demands * share(frequency >> 3 & 7, lengths.demands, averages.demands)
            + Self.rest * share(frequency & 7, lengths.rest, averages.rest)
        return occurrences * (Self.k1 + 1) / (Self.k1 + occurrences)
    }
}
