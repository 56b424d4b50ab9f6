import Glibc
import JobMarket

/// Scores by relevance: what share of the words an ad holds, by their rarity and impact (``Impact``), and with words that
/// are to be understood how far its title, its occupation and its level agree with what they mean.
struct Ranking {
    // What each part of a score is worth beside the words themselves; measured, see `docs/search.md`.
    private static let partsShare: Float = 0.5
    private static let titleShare: Float = 0.25
    private static let meaningShare: Float = 1
    private static let occupationShare: Float = 0.5
    private static let learnerLoss: Float = 0.2
    /// Share of a word's score that only the word as written earns.
    private static let writtenShare: Float = 0.05
    /// What an ad first seen on the newest day gains, and the days after which a third of it is left.
    private static let recency: Float = 0.02
    private static let recencyDays: Float = 30
    /// The most that newness adds to a score.
    static let greatestGain = recency
    private static let gains: [Float] = (0..<365).map { recency * expf(-Float($0) / recencyDays) }

    /// Of each clause: its share of the rarity of all, by one step of impact.
    private let weights: [Float]
    /// The same of the parts of words in texts.
    private let partWeights: [Float]
    /// Of the parts in titles: their rarity, and the length of all as a vector.
    private let titleWeights: [Float]
    private let titleLength: Float
    /// What parts of titles weigh that were not asked for: six tenths of the rarest, as in the titles of ads on average.
    private let otherWeight: Float
    private let similar: SearchPlan.Similar?
    let newest: Int32

    /// - Parameter matches: of all segments, for figures about the whole index.
    init(_ plan: SearchPlan, _ matches: [SegmentMatch]) {
        let adCount = Float(matches.reduce(0) { $0 + $1.view.segment.count })
        newest = matches.reduce(.min) { max($0, $1.view.segment.newest) }
        similar = plan.similar
        /// Robertson and Spärck Jones' weight of rarity.
        func rarity(_ count: Int) -> Float {
            let count = min(adCount, Float(count))
            return log1pf((adCount - count + 0.5) / (count + 0.5))
        }
        func shares(_ rarities: [Float]) -> [Float] {
            let sum = rarities.reduce(0, +) * Float(Impact.greatest)
            return rarities.map { sum > 0 ? $0 / sum : 0 }
        }
        weights = shares(
            plan.clauses.indices.map { clause in rarity(matches.reduce(0) { $0 + $1.clauses[clause].count }) })
        let parts = plan.similar?.parts.indices.map { part in matches.reduce(0) { $0 + ($1.parts[part]?.count ?? 0) } }
        partWeights = shares((parts ?? []).map { rarity($0) })
        let titles = plan.similar?.titleParts.indices.map { part in
            matches.reduce(0) { $0 + ($1.titleParts[part]?.count ?? 0) }
        }
        // The smoothed inverse document frequency of vector models (G. Salton, C. Buckley, 1988).
        titleWeights = (titles ?? []).map { logf((1 + adCount) / (1 + Float($0))) + 1 }
        titleLength = titleWeights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        otherWeight = 0.6 * (logf(1 + adCount) + 1)
    }

    /// What an ad's newness adds to its score.
    @inline(__always)
    func gain(_ firstSeen: Int32) -> Float {
        let age = Int(newest) - Int(firstSeen)
        return age < Self.gains.count ? Self.gains[max(0, age)] : 0
    }

    /// The score of an ad that a single word gives.
    @inline(__always)
    static func share(_ impact: UInt8) -> Float { Float(impact) / Float(Impact.greatest) }

    /// The scores of a segment's matches.
    ///
    /// - Parameter ads: ascending.
    func scores(_ match: SegmentMatch, _ ads: [UInt32]) -> [Float] {
        var scores = [Float](repeating: 0, count: ads.count)
        let rows = match.view.segment.rows
        for (clause, weight) in zip(match.clauses, weights) { add(clause, weight, ads, &scores) }
        if similar != nil { addSimilarity(match, ads, &scores) }
        for index in ads.indices { scores[index] += gain(rows[Int(ads[index])].firstSeen) }
        return scores
    }

    private func add(_ clause: ClauseMatch, _ weight: Float, _ ads: [UInt32], _ scores: inout [Float]) {
        let share = clause.asksForWritten ? 1 - Self.writtenShare : 1
        let sources = clause.sources
        if sources.lists.count == 1, sources.phrases.isEmpty {
            let own = weight * share * clause.weights.lists[0]
            Self.add(sources.lists[0], own, ads, &scores)
        } else {
            // What counts as the word in several ways counts as the best of them.
            let lists = Array(zip(sources.lists.map { PostingCursor($0) }, clause.weights.lists))
            let phrases = Array(zip(sources.phrases.map { PhraseCursor($0) }, clause.weights.phrases))
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
        for list in clause.written { Self.add(list, weight * Self.writtenShare, ads, &scores) }
    }

    private static func add(_ list: PostingList, _ weight: Float, _ ads: [UInt32], _ scores: inout [Float]) {
        let cursor = PostingCursor(list)
        for index in ads.indices where cursor.seek(ads[index]) { scores[index] += weight * Float(cursor.impact) }
    }

    private func addSimilarity(_ match: SegmentMatch, _ ads: [UInt32], _ scores: inout [Float]) {
        let segment = match.view.segment
        for (list, weight) in zip(match.parts, partWeights) {
            if let list { Self.add(list, weight * Self.partsShare, ads, &scores) }
        }
        if let titles = segment.titles { addTitles(match, titles, ads, &scores) }
        for index in ads.indices {
            scores[index] += Self.occupationShare * match.agreement(Int(ads[index]))
        }
        guard similar?.isForLearners == false else { return }
        let learner = Traits.number(of: CareerLevel.trainee)
        for index in ads.indices where Traits.level.read(segment.rows[Int(ads[index])].traits) == learner {
            scores[index] -= Self.learnerLoss
        }
    }

    /// Adds the cosines of titles and query: of their words, by rarity, and of their meanings.
    private func addTitles(_ match: SegmentMatch, _ titles: TitleColumn, _ ads: [UInt32], _ scores: inout [Float]) {
        var squares = [Float](repeating: 0, count: ads.count)
        var counts = [Float](repeating: 0, count: ads.count)
        for (list, weight) in zip(match.titleParts, titleWeights) {
            guard let list else { continue }
            let cursor = PostingCursor(list)
            for index in ads.indices where cursor.seek(ads[index]) {
                squares[index] += weight * weight
                counts[index] += 1
            }
        }
        for index in ads.indices where squares[index] > 0 {
            let others = max(0, Float(titles.rows[Int(ads[index])].partCount) - counts[index])
            let length = (squares[index] + others * otherWeight * otherWeight).squareRoot()
            scores[index] += Self.titleShare * squares[index] / (length * titleLength)
        }
        guard let similar, match.meaning != nil else { return }
        similar.meaning.withUnsafeBufferPointer { meaning in
            guard let base = meaning.baseAddress else { return }
            for index in ads.indices {
                let likeness = Float(titles.likeness(Int(ads[index]), base)) / TitleColumn.whole
                scores[index] += Self.meaningShare * max(0, likeness)
            }
        }
    }
}
