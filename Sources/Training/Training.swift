import Foundation

/// Where the models learn from.
public struct TrainingData: Sendable {
    /// The collection of ads, paragraphs and classifications; `docs/models.md` lists its files.
    public var folder: URL
    /// Labels of ads to learn from.
    public var labels: URL
    /// Labels of ads that are for measuring: they and all ads of their employers are left out.
    public var except: [URL]

    public init(folder: URL, labels: URL, except: [URL]) {
        self.folder = folder
        self.labels = labels
        self.except = except
    }

    var ads: URL { folder.appendingPathComponent("ads.jsonl.gz") }
}

/// The models in `TrainedModels`.
public enum TrainedModelKind: String, CaseIterable, Sendable {
    case occupations, zones, skills

    /// Makes the model.
    /// - Parameter progress: told what is being done.
    /// - Returns: the bytes of the model's file; the same for the same data.
    /// - Throws: what reading the data throws; ``LabelError`` for a faulty line of labels.
    public func train(_ data: TrainingData, progress: (String) -> Void) throws -> [UInt8] {
        switch self {
        case .occupations: try OccupationTraining.train(from: data.folder, progress: progress)
        case .zones:
            try ZoneTraining.train(
                ads: data.ads, labels: data.labels, paragraphs: data.folder.appendingPathComponent("zoning"),
                except: data.except, progress: progress)
        case .skills:
            try SkillTraining.train(ads: data.ads, labels: data.labels, except: data.except, progress: progress)
        }
    }
}
