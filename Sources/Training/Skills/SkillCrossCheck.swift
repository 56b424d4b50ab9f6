import AdReader
import Foundation
import JobMarket

/// Tells how well skills are read in ads that the model has not seen.
public enum SkillCrossCheck {
    /// Reads every labelled ad by a model trained without it: the ads fall into as many parts as `folds` says, each
    /// read by what the others teach. The labels should have each employer once, or the employers' ads side by side.
    /// - Parameters: as for ``SkillTraining/train(ads:labels:except:progress:)``.
    /// - Throws: what training throws.
    public static func read(
        ads: URL, labels: URL, except: [URL], folds: Int, progress: (String) -> Void,
        found: (Posting, [SkillDemand]) -> Void
    ) throws {
        let corpus = try SkillCorpus(ads: ads, labels: labels, except: except)
        for fold in 0..<max(folds, 1) {
            let part = corpus.labelled.enumerated().filter { $0.offset % folds != fold }.map(\.element)
            let kept = KeptBytes(try SkillTraining.train(part, corpus.others, progress: progress))
            try withExtendedLifetime(kept) {
                let model = try SkillModel(kept.buffer)
                for (index, posting) in corpus.postings.enumerated() where index % folds == fold {
                    found(posting, SkillPieces.skills(of: posting, by: model))
                }
            }
        }
    }
}
