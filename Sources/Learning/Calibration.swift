/// Turns a score into the share of answers with such a score that were right.
///
/// Isotonic regression by pooling adjacent violators (Ayer et al. 1955; Zadrozny and Elkan 2002), read off in a
/// straight line between the pools' middles.
public struct Calibration: Sendable {
    /// Mean score and share of right answers of each pool, both rising.
    public let points: [(score: Float, share: Float)]

    /// - Parameters:
    ///   - answers: scores of answers that were not used in training, and whether they were right.
    ///   - least: answers that a pool must hold.
    public init(_ answers: [(score: Float, isRight: Bool)], least: Int = 40) {
        struct Pool {
            var score: Double
            var right: Double
            var count: Double
        }
        var pools: [Pool] = []
        var open = Pool(score: 0, right: 0, count: 0)
        for answer in answers.sorted(by: { ($0.score, $0.isRight ? 1 : 0) < ($1.score, $1.isRight ? 1 : 0) }) {
            open.score += Double(answer.score)
            open.right += answer.isRight ? 1 : 0
            open.count += 1
            guard open.count >= Double(least) else { continue }
            pools.append(open)
            open = Pool(score: 0, right: 0, count: 0)
            while pools.count > 1,
                pools[pools.count - 2].right * pools[pools.count - 1].count
                    >= pools[pools.count - 1].right * pools[pools.count - 2].count
            {
                let last = pools.removeLast()
                pools[pools.count - 1].score += last.score
                pools[pools.count - 1].right += last.right
                pools[pools.count - 1].count += last.count
            }
        }
        points = pools.map { (Float($0.score / $0.count), Float($0.right / $0.count)) }
    }

    public init(_ reader: inout ModelReader) throws(ModelError) {
        let scores = try reader.floats()
        let shares = try reader.floats()
        guard scores.count == shares.count else { throw .truncated }
        points = Array(zip(scores, shares)).map { (score: $0.0, share: $0.1) }
    }

    public func write(to writer: inout ModelWriter) {
        writer.add(points.map(\.score))
        writer.add(points.map(\.share))
    }

    /// The share of right answers to expect at a score; the score itself where nothing was learned.
    public func share(at score: Float) -> Float {
        guard let first = points.first, let last = points.last else { return score }
        if score <= first.score { return first.share }
        if score >= last.score { return last.share }
        let above = points.firstIndex { $0.score > score } ?? points.count - 1
        let (low, high) = (points[above - 1], points[above])
        guard high.score > low.score else { return high.share }
        return low.share + (high.share - low.share) * (score - low.score) / (high.score - low.score)
    }
}
