import Foundation
import Learning
import Testing

@Suite struct ChainTests {
    /// Sequences whose labels go round; the first piece says its label, others seldom do.
    private func examples(_ count: Int, seed: UInt64) -> [(example: ChainTrainer.Example, labels: [Int])] {
        var random = SplitMix(seed: seed)
        return (0..<count).map { _ in
            var features: [UInt32] = []
            var labels: [Int] = []
            for piece in 0..<(2 + random.below(10)) {
                let speaks = piece == 0 || random.below(3) == 0
                let label = piece == 0 ? random.below(3) : (labels[piece - 1] + 1) % 3
                features += [speaks ? UInt32(label + 1) : 0, UInt32(10 + random.below(4))]
                labels.append(label)
            }
            let pieces = ChainModel.Sequence(
                features: features, bounds: (0...labels.count).map { Int32(2 * $0) }, steps: labels.map { _ in 0 })
            return (ChainTrainer.Example(pieces: pieces, allowed: labels.map { 1 << UInt16($0) }), labels)
        }
    }

    private func model(_ bytes: [UInt8]) throws -> ChainModel {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = buffer.initialize(from: bytes)
        return try ChainModel(UnsafeBufferPointer(buffer))
    }

    private func trained(_ examples: [ChainTrainer.Example]) -> [UInt8] {
        var settings = ChainTrainer.Settings()
        settings.epochs = 20
        settings.rate = 0.5
        var trainer = ChainTrainer(labels: ["a", "b", "c"], bits: 8, settings: settings)
        return trainer.train(examples) { _, _ in }
    }

    @Test func learnsFeaturesAndTransitions() throws {
        let known = examples(200, seed: 1)
        let model = try model(trained(known.map(\.example)))
        var (right, all) = (0, 0)
        for (example, labels) in examples(100, seed: 2) {
            let best = model.best(example.pieces)
            right += zip(best, labels).count { $0 == $1 }
            all += labels.count
        }
        #expect(Double(right) / Double(all) > 0.98)
    }

    @Test func learnsFromPartlyLabelledSequences() throws {
        var random = SplitMix(seed: 5)
        let known = examples(300, seed: 1).map { pair in
            var example = pair.example
            for piece in example.allowed.indices where random.below(2) == 0 { example.allowed[piece] = 7 }
            return example
        }
        let model = try model(trained(known))
        var (right, all) = (0, 0)
        for (example, labels) in examples(100, seed: 2) {
            right += zip(model.best(example.pieces), labels).count { $0 == $1 }
            all += labels.count
        }
        #expect(Double(right) / Double(all) > 0.95)
    }

    @Test func stepsOfOtherKindsCostOtherwise() throws {
        // The pieces say nothing; a step of kind 1 changes the label, one of kind 0 keeps it.
        var random = SplitMix(seed: 8)
        let known = (0..<200).map { _ in
            var (features, steps): ([UInt32], [UInt8]) = ([], [])
            var labels: [Int] = []
            for piece in 0..<8 {
                let step = UInt8(random.below(2))
                let label = piece == 0 ? random.below(2) : step == 1 ? 1 - labels[piece - 1] : labels[piece - 1]
                features.append(piece == 0 ? UInt32(label + 1) : 0)
                steps.append(step)
                labels.append(label)
            }
            let pieces = ChainModel.Sequence(features: features, bounds: (0...8).map { Int32($0) }, steps: steps)
            return (example: ChainTrainer.Example(pieces: pieces, allowed: labels.map { 1 << UInt16($0) }), labels)
        }
        var settings = ChainTrainer.Settings()
        settings.epochs = 20
        settings.rate = 0.5
        var trainer = ChainTrainer(labels: ["a", "b"], bits: 4, steps: 2, settings: settings)
        let model = try model(trainer.train(known.prefix(150).map(\.example)) { _, _ in })
        for (example, labels) in known.suffix(50) { #expect(model.best(example.pieces) == labels) }
    }

    @Test func sameExamplesGiveTheSameBytes() {
        let known = examples(50, seed: 3).map(\.example)
        #expect(trained(known) == trained(known))
    }

    @Test func bestWayIsThatOfTryingAll() throws {
        let known = examples(60, seed: 4)
        let model = try model(trained(known.map(\.example)))
        for (example, _) in examples(40, seed: 9) where example.pieces.count <= 6 {
            // The best of all labellings must be found again when each piece is held to it.
            let best = model.best(example.pieces)
            let bias = best.flatMap { only in (0..<3).map { $0 == only ? Float(0) : -.infinity } }
            let held = model.best(example.pieces, bias: bias)
            #expect(held == best)
        }
    }

    @Test func refusesBrokenFiles() {
        let whole = trained(examples(20, seed: 1).map(\.example))
        for count in [0, 3, 10, 40, whole.count - 1] {
            #expect(throws: ModelError.self) { try model(Array(whole[..<count])) }
        }
    }
}
