import AdReader
import Foundation
import JobMarket
import Learning

/// Makes the model of skills from labelled ads, and from others that it labels itself; the same bytes every time.
///
/// Three models, each trained without a third of the labelled ads, label the other ads; a word on which they agree
/// counts as known, any other stays open (after Zhou and Li, "Tri-training", 2005).
public enum SkillTraining {
    private static let committee = 3
    /// How often a labelled ad is learned for once that another is, and what the other then weighs.
    private static let copies = 2
    private static let weightOfAgreement: Float = 0.1
    private static let rate: Float = 0.05

    /// - Parameters:
    ///   - ads: the ads, labelled ones among them.
    ///   - labels: what is known of some of them, by `n`; `docs/models.md` describes the file.
    ///   - except: labels of ads to keep out, with all ads of the same employers.
    ///   - progress: hears a line about every step.
    /// - Returns: the bytes of the model's file.
    /// - Throws: what reading the files throws; ``LabelError`` for a faulty line of labels.
    public static func train(ads: URL, labels: URL, except: [URL], progress: (String) -> Void) throws -> [UInt8] {
        let corpus = try SkillCorpus(ads: ads, labels: labels, except: except)
        return try train(corpus.labelled, corpus.others, progress: progress)
    }

    static func train(
        _ labelled: [[ChainTrainer.Example]], _ others: [ChainModel.Sequence], progress: (String) -> Void
    ) throws -> [UInt8] {
        progress("\(labelled.count) labelled ads, \(others.count) passages of other ads")
        var examples = (0..<copies).flatMap { _ in labelled.flatMap(\.self) }
        if !others.isEmpty {
            let models = (0..<committee).map { member in
                let part = labelled.enumerated().filter { $0.offset % committee != member }.flatMap(\.element)
                return KeptBytes(bytes(of: part, epochs: 12, seed: UInt64(member + 1)) { _ in })
            }
            examples += try withExtendedLifetime(models) {
                try agreed(others, models.map { try SkillModel($0.buffer) })
            }
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

/// Bytes that stay where they are while a model reads them in place: keep this alive as long as the model.
final class KeptBytes {
    let buffer: UnsafeBufferPointer<UInt8>

    init(_ bytes: [UInt8]) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = copy.initialize(from: bytes)
        buffer = UnsafeBufferPointer(copy)
    }

    deinit { buffer.deallocate() }
}
