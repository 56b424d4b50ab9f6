import Deduplication

/// Makes the model that judges pairs of ads.
enum PairTraining {
    private static let parts = 10

    static func train(_ data: TrainingData, progress: (String) -> Void) throws -> [UInt8] {
        let pairs = try LabelledPairs(data).pairs
        progress("\(pairs.count) pairs")
        return model(pairs).file
    }

    /// Judges the pairs of each tenth of the employers by what the pairs of the others teach.
    static func evaluate(_ data: TrainingData, progress: (String) -> Void) throws -> [FieldScore] {
        let pairs = try LabelledPairs(data).pairs
        let employers = Set(pairs.map(\.employer)).sorted()
        let part = Dictionary(uniqueKeysWithValues: employers.enumerated().map { ($0.element, $0.offset % parts) })
        var (hits, extra, missed, other, rightOther) = (0, 0, 0, 0, 0)
        for held in 0..<parts {
            let model = model(pairs.filter { part[$0.employer] != held })
            for pair in pairs where part[pair.employer] == held {
                let relation = model.judge(pair.a, pair.b)?.relation
                switch (pair.label == .same, relation == .same) {
                case (true, true): hits += 1
                case (true, false): missed += 1
                case (false, true): extra += 1
                case (false, false): break
                }
                guard pair.label == .sameAgency || pair.label == .sameOtherPlace else { continue }
                other += 1
                rightOther += relation == (pair.label == .sameAgency ? .otherAdvertiser : .otherPlace) ? 1 : 0
            }
        }
        let precision = Double(hits) / Double(max(1, hits + extra))
        let recall = Double(hits) / Double(max(1, hits + missed))
        return [
            FieldScore(name: "same precision", value: precision, count: hits + extra),
            FieldScore(name: "same recall", value: recall, count: hits + missed),
            FieldScore(
                name: "same F1", value: 2 * precision * recall / max(1e-9, precision + recall), count: pairs.count),
            FieldScore(
                name: "copies elsewhere marked", value: Double(rightOther) / Double(max(1, other)), count: other),
        ]
    }

    /// What nothing rules out teaches; the rest is never asked.
    private static func model(_ pairs: [LabelledPairs.Pair]) -> PairModel {
        PairModel(
            learning: pairs.filter { !$0.evidence.isRuledOut }.map {
                (evidence: $0.evidence, isSame: $0.label == .same)
            })
    }
}
