import Learning
import Testing

@Suite struct EmbeddingTests {
    /// Texts of four classes: two features of the class, told apart by the second, and one of no meaning.
    private func examples(_ count: Int) -> [TextEmbeddingTrainer.Example] {
        var random = SplitMix(seed: 5)
        return (0..<count).map { _ in
            let label = random.below(4)
            var example = TextEmbeddingTrainer.Example()
            example.bag = Self.bag(label, &random)
            // The first two classes share a group, as the last two do.
            example.labels = [(label, 0.6), (4 + label / 2, 0.4)]
            return example
        }
    }

    private static func bag(_ label: Int, _ random: inout SplitMix) -> FeatureBag {
        var bag = FeatureBag()
        bag.add(UInt32(label * 8 + random.below(8)), weight: 0.6)
        bag.add(UInt32(label * 8 + random.below(8)), weight: 0.6)
        bag.add(UInt32(32 + random.below(16)), weight: 0.5)
        return bag
    }

    private func file(seed: UInt64) -> [UInt8] {
        var settings = TextEmbeddingTrainer.Settings()
        settings.bits = 6
        settings.length = 16
        settings.seed = seed
        let trainer = TextEmbeddingTrainer(classes: 6, settings)
        trainer.train(examples(3000))
        var writer = ModelWriter(kind: "test")
        trainer.write(to: &writer)
        return writer.bytes
    }

    @Test func textsOfOneClassLieTogether() throws {
        try file(seed: 1).withUnsafeBufferPointer { bytes in
            var reader = try ModelReader(bytes, kind: "test")
            let embedding = try TextEmbedding(&reader)
            var random = SplitMix(seed: 9)
            func mean(_ one: Int, _ other: Int) -> Float {
                let cosines = (0..<200).map { _ in
                    TextEmbedding.cosine(
                        embedding.point(of: Self.bag(one, &random)), embedding.point(of: Self.bag(other, &random)))
                }
                return cosines.reduce(0, +) / Float(cosines.count)
            }
            #expect(mean(0, 0) > 0.7)
            #expect(mean(0, 0) > mean(0, 1) + 0.2)
            #expect(mean(0, 1) > mean(0, 2) + 0.1)
            #expect(embedding.point(of: FeatureBag()).allSatisfy { $0 == 0 })
        }
    }

    @Test func theSameSeedGivesTheSameBytes() {
        #expect(file(seed: 1) == file(seed: 1))
        #expect(file(seed: 1) != file(seed: 2))
    }

    @Test func cosinesOfPointsOfLength127() {
        var random = SplitMix(seed: 3)
        for _ in 0..<200 {
            let one = (0..<48).map { _ in Int8(random.below(255) - 127) }
            let other = (0..<48).map { _ in Int8(random.below(255) - 127) }
            let sum = zip(one, other).reduce(0) { $0 + Int($1.0) * Int($1.1) }
            #expect(TextEmbedding.cosine(one, other) == Float(sum) / 16129)
        }
        let extreme = [Int8](repeating: -127, count: 64)
        #expect(TextEmbedding.cosine(extreme, extreme) == 64)
    }

    @Test func aShortFileIsRefused() throws {
        try file(seed: 1).dropLast().withUnsafeBufferPointer { bytes in
            var reader = try ModelReader(bytes, kind: "test")
            #expect(throws: ModelError.truncated) { try TextEmbedding(&reader) }
        }
    }
}
