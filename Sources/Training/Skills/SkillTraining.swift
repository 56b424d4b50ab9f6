import AdReader
import JobMarket
import Learning

/// Makes the model of skills from labelled ads, and from others that it labels itself; the same bytes every time.
///
/// Three models, each trained without a third of the labelled ads, label the other ads; a word on which they agree
/// counts as known, any other stays open (after Zhou and Li, "Tri-training", 2005).
enum SkillTraining {
    private static let committee = 3
    /// How often a labelled ad is learned for once that another is, and what the other then weighs.
    private static let copies = 2
    private static let weightOfAgreement: Float = 0.1
    private static let rate: Float = 0.05

    /// Trains the model; see ``TrainedModelKind/train(_:progress:)``.
    static func train(_ data: TrainingData, progress: (String) -> Void) throws -> [UInt8] {
        let corpus = try AdCorpus(data)
        return try train(corpus.labelled.map(LabelledSkills.examples), passages(of: corpus.others), progress)
    }

    /// Reads every labelled ad by a model trained without it, in zones as the embedded model tells them.
    static func evaluate(_ data: TrainingData, progress: (String) -> Void) throws -> [FieldScore] {
        let corpus = try AdCorpus(data)
        let others = passages(of: corpus.others)
        return try CrossCheck.scores(corpus.labelled, of: ["skills"]) { learned, held in
            let bytes = try train(learned.map(LabelledSkills.examples), others, progress)
            let model = try SkillModel(lastingBytes(bytes))
            return held.map { entry in
                var reading = Reading()
                reading.skills = SkillPieces.skills(of: entry.posting, by: model)
                return reading
            }
        }
    }

    /// The passages of all German ads.
    private static func passages(of ads: [Posting]) -> [ChainModel.Sequence] {
        ads.flatMap { SkillPieces.germanPieces(of: $0)?.map(\.features) ?? [] }
    }

    private static func train(
        _ labelled: [[ChainTrainer.Example]], _ others: [ChainModel.Sequence], _ progress: (String) -> Void
    ) throws -> [UInt8] {
        progress("\(labelled.count) labelled ads, \(others.count) passages of other ads")
        var examples = (0..<copies).flatMap { _ in labelled.flatMap(\.self) }
        if !others.isEmpty {
            let models = try (0..<committee).map { member in
                let part = labelled.enumerated().filter { $0.offset % committee != member }.flatMap(\.element)
                return try SkillModel(lastingBytes(bytes(of: part, epochs: 12, seed: UInt64(member + 1)) { _ in }))
            }
            examples += agreed(others, models)
            let open = examples.lazy.map { $0.allowed.count { $0 & ($0 - 1) != 0 } }.reduce(0, +)
            progress("\(examples.lazy.map(\.allowed.count).reduce(0, +)) words, \(open) of them open")
        }
        return bytes(of: examples, epochs: others.isEmpty ? 12 : 6, seed: 1, progress)
    }

    private static func bytes(
        of examples: [ChainTrainer.Example], epochs: Int, seed: UInt64, _ progress: (String) -> Void
    ) -> [UInt8] {
        var settings = ChainTrainer.Settings()
        (settings.epochs, settings.rate, settings.seed) = (epochs, rate, seed)
        var trainer = ChainTrainer(
            labels: SkillModel.Tag.allCases.map { "\($0)" }, bits: SkillPieces.bits, settings: settings)
        return trainer.train(examples) { epoch, likelihood in
            progress("epoch \(epoch): mean log-likelihood of a word \(likelihood)")
        }
    }

    /// Other passages with the tags that all models give.
    private static func agreed(_ passages: [ChainModel.Sequence], _ models: [SkillModel]) -> [ChainTrainer.Example] {
        let every = UInt16(1 << SkillModel.Tag.allCases.count - 1)
        return passages.map { passage in
            var allowed = [UInt16](repeating: 0, count: passage.count)
            for tags in models.map({ $0.tags(passage) }) {
                for (word, tag) in tags.enumerated() { allowed[word] |= 1 << UInt16(tag.rawValue) }
            }
            for word in allowed.indices where allowed[word] & (allowed[word] - 1) != 0 { allowed[word] = every }
            return ChainTrainer.Example(pieces: passage, allowed: allowed, weight: weightOfAgreement)
        }
    }
}
