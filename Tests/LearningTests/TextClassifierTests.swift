import Learning
import Testing

@Suite struct TextClassifierTests {
    /// Texts of two features each: what they are about, and something beside it.
    private func trained(seed: UInt64 = 5) -> [UInt8] {
        var settings = TextClassifierTrainer.Settings()
        settings.bits = 8
        settings.length = 16
        settings.epochs = 20
        settings.seed = seed
        let trainer = TextClassifierTrainer(classes: 3, settings)
        trainer.train(
            count: 60,
            example: { number, random, example in
                example.label = number % 3
                example.bag.add(UInt32(number % 3), weight: 0.7)
                example.bag.add(100 + UInt32(random.below(50)), weight: 0.7)
            })
        var writer = ModelWriter(kind: "test")
        trainer.write(to: &writer)
        return writer.bytes
    }

    private func chances(_ bytes: [UInt8], _ buckets: [UInt32]) throws -> [Float] {
        try bytes.withUnsafeBufferPointer { memory in
            var reader = try ModelReader(memory, kind: "test")
            let classifier = try TextClassifier(&reader)
            var bag = FeatureBag()
            for bucket in buckets { bag.add(bucket, weight: 0.7) }
            var scores = classifier.scores(of: bag)
            Softmax.apply(to: &scores)
            return scores
        }
    }

    @Test func learnsWhatTextsAreAbout() throws {
        let bytes = trained()
        for label in 0..<3 {
            let chances = try chances(bytes, [UInt32(label), 130])
            #expect(chances[label] > 0.8, "\(chances)")
            #expect(abs(chances.reduce(0, +) - 1) < 1e-4)
        }
    }

    @Test func featuresNeverSeenSayNothing() throws {
        let bytes = trained()
        let plain = try chances(bytes, [1])
        #expect(try chances(bytes, [1, 77]) == plain)
        #expect(try chances(bytes, []).allSatisfy { $0 > 0.1 && $0 < 0.7 })
    }

    @Test func equalTrainingGivesEqualBytes() {
        #expect(trained() == trained())
        #expect(trained(seed: 6) != trained())
    }

    @Test func cutFilesAreRefused() {
        let bytes = trained()
        for count in [0, 3, 9, 40, bytes.count / 2, bytes.count - 1] {
            #expect(throws: ModelError.self) { try self.chances(Array(bytes.prefix(count)), [1]) }
        }
    }

    @Test func chancesOfFarScores() {
        var scores: [Float] = [500, 0, -500] + [Float](repeating: -1000, count: 20)
        Softmax.apply(to: &scores)
        #expect(abs(scores[0] - 1) < 1e-6)
        #expect(scores.dropFirst().allSatisfy { $0 >= 0 && $0 < 1e-6 })
        var even: [Float] = [2, 2]
        Softmax.apply(to: &even)
        #expect(even == [0.5, 0.5])
        var odds: [Float] = [1.098_612_3, 0]
        Softmax.apply(to: &odds)
        #expect(abs(odds[0] - 0.75) < 1e-5)
        var none: [Float] = []
        Softmax.apply(to: &none)
        #expect(none.isEmpty)
    }
}
