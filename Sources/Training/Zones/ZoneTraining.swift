import AdReader
import AdSources
import Foundation
import JobMarket
import Learning

/// Makes the zone model: from headed ads, whose headings say what they open, from labelled paragraphs, and from ads
/// labelled by hand.
public enum ZoneTraining {
    /// Trains the model.
    ///
    /// - Parameters:
    ///   - ads: the ads, in any format that Stellwerk reads; `n` names each.
    ///   - labels: labels of some of the ads (``LabelledAd``), which count most.
    ///   - paragraphs: a folder of paragraphs by class (`*.tsv`) and of sentences by class (`*.csv`).
    ///   - except: labels of ads for measuring; these ads and all ads of their employers are left out.
    ///   - progress: told what is being done.
    /// - Returns: the bytes of the model; the same for the same files.
    /// - Throws: ``SourceError`` or ``LabelError`` where a file cannot be read.
    public static func train(
        ads: URL, labels: URL, paragraphs: URL, except: [URL], progress: (String) -> Void
    ) throws -> [UInt8] {
        let corpus = try ZoneCorpus(ads: ads, labels: labels, except: except)
        progress("\(corpus.labelled.count) labelled ads, \(corpus.others.count) others")
        var examples = SilverZones.examples(of: corpus.others)
        progress("\(examples.count) examples from headings")
        let texts = try ZoneParagraphs.examples(in: paragraphs)
        progress("\(texts.count) examples from labelled paragraphs")
        examples += texts
        for ad in corpus.labelled { examples += LabelledZones.examples(of: ad) }
        return fit(examples, progress: progress)
    }

    /// Trains on examples made beforehand.
    package static func fit(_ examples: [ChainTrainer.Example], progress: (String) -> Void) -> [UInt8] {
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
