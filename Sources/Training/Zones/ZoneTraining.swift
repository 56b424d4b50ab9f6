import AdReader
import Foundation
import JobMarket
import Learning

/// Makes the zone model: from headed ads, whose headings say what they open, from labelled paragraphs, and from ads
/// labelled by hand.
enum ZoneTraining {
    /// Trains the model; see ``TrainedModelKind/train(_:progress:)``.
    static func train(_ data: TrainingData, progress: (String) -> Void) throws -> [UInt8] {
        let corpus = try AdCorpus(data)
        progress("\(corpus.labelled.count) labelled ads, \(corpus.others.count) others")
        return fit(try silver(corpus, data, progress), corpus.labelled, progress)
    }

    /// Reads every labelled ad by a model trained without it.
    static func evaluate(_ data: TrainingData, progress: (String) -> Void) throws -> [FieldScore] {
        let corpus = try AdCorpus(data)
        let silver = try silver(corpus, data, progress)
        return try CrossCheck.scores(corpus.labelled, of: ["zones", "tasks"]) { learned, held in
            let bytes = fit(silver, learned, progress)
            let model = try ZoneReader.open(lastingBytes(bytes))
            return held.map { entry in
                let content = AdContent(read: AdReader.text(of: entry.posting), by: model)
                var reading = Reading()
                reading.zones = ZoneReader.zones(of: content)
                reading.tasks = TaskReader.read(content)
                return reading
            }
        }
    }

    /// Examples from ads and paragraphs that nobody labelled line by line.
    private static func silver(
        _ corpus: AdCorpus, _ data: TrainingData, _ progress: (String) -> Void
    ) throws -> [ChainTrainer.Example] {
        let headed = SilverZones.examples(of: corpus.others)
        progress("\(headed.count) examples from headings")
        let texts = try ZoneParagraphs.examples(in: data.folder.appendingPathComponent("zoning"))
        progress("\(texts.count) examples from labelled paragraphs")
        return headed + texts
    }

    private static func fit(
        _ silver: [ChainTrainer.Example], _ labelled: [AdCorpus.Entry], _ progress: (String) -> Void
    ) -> [UInt8] {
        let examples = silver + labelled.flatMap(LabelledZones.examples)
        var settings = ChainTrainer.Settings()
        settings.epochs = 8
        settings.rate = 0.08
        settings.shrinkage = 2e-5
        settings.least = 3
        var trainer = ChainTrainer(
            labels: ZoneLabel.allCases.map(\.rawValue), bits: ZoneFeatures.bits, steps: ZoneFeatures.steps,
            settings: settings)
        return trainer.train(examples) { epoch, likelihood in
            progress("epoch \(epoch): mean log-likelihood of a unit \(likelihood)")
        }
    }
}
