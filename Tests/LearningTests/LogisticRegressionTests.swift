import Learning
import Testing

@Suite struct LogisticRegressionTests {
    @Test func findsTheWeightsThatMadeTheExamples() {
        var random = SplitMix(seed: 1)
        func uniform() -> Double { Double(random.next() >> 11) / Double(1 << 53) }
        let truth = LogisticRegression(weights: [-1, 3, 0])
        let examples = (0..<4000).map { _ in
            let features = [1, uniform(), uniform()]
            return (features: features, isTrue: uniform() < truth.chance(features))
        }
        let learned = LogisticRegression(learning: examples, ridge: 0.1)
        for (found, real) in zip(learned.weights, truth.weights) { #expect(abs(found - real) < 0.35) }
        // The chances add up to the true examples: the model is calibrated.
        let sum = examples.reduce(0) { $0 + learned.chance($1.features) }
        #expect(abs(sum - Double(examples.count { $0.isTrue })) < 5)
    }

    @Test func clearCasesStayWithinBounds() {
        let examples = (0..<200).map { (features: [1, $0 < 100 ? 0.0 : 1.0], isTrue: $0 >= 100) }
        let learned = LogisticRegression(learning: examples, ridge: 1)
        #expect(learned.weights.allSatisfy { $0.isFinite && abs($0) < 20 })
        #expect(learned.chance([1, 1]) > 0.8 && learned.chance([1, 0]) < 0.2)
        #expect(LogisticRegression(learning: [], ridge: 1).weights.isEmpty)
    }
}
