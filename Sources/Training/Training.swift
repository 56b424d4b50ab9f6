import Foundation

/// Where the models learn from.
public struct TrainingData: Sendable {
    /// The collection of ads, paragraphs and classifications; `docs/models.md` lists its files.
    public var folder: URL
    /// Labels of ads to learn from.
    public var labels: URL
    /// Labels of ads that are for measuring and left out.
    public var except: [URL]

    public init(folder: URL, labels: URL, except: [URL]) {
        self.folder = folder
        self.labels = labels
        self.except = except
    }

    /// The path of a file in the folder.
    func file(_ name: String) -> String { folder.appendingPathComponent(name).path }

    var ads: String { file("ads.jsonl.gz") }

    /// Labelled pairs of ads, beside the labels of ads.
    var pairs: URL { labels.deletingLastPathComponent().appendingPathComponent("pairs.jsonl") }

    /// The numbers of the ads that are left out.
    /// - Throws: what reading the labels throws.
    func excluded() throws -> Set<Int> { Set(try except.flatMap { try LabelledAds.labels($0).map(\.n) }) }
}

/// The models in `TrainedModels`.
public enum TrainedModelKind: String, CaseIterable, Sendable {
    case occupations, zones, skills, compounds, titles, pairs

    /// Makes the model.
    /// - Parameter progress: told what is being done.
    /// - Returns: the bytes of the model's file; the same for the same data.
    /// - Throws: what reading the data throws; ``LabelError`` for a faulty line of labels.
    public func train(_ data: TrainingData, progress: (String) -> Void) throws -> [UInt8] {
        switch self {
        case .occupations: try OccupationTraining.train(data, progress: progress)
        case .zones: try ZoneTraining.train(data, progress: progress)
        case .skills: try SkillTraining.train(data, progress: progress)
        case .compounds: try CompoundTraining.train(data, progress: progress)
        case .titles: try TitleTraining.train(data, progress: progress)
        case .pairs: try PairTraining.train(data, progress: progress)
        }
    }

    /// Trains on parts of the data and measures on the rest; writes no model.
    /// - Parameter progress: told what is being done.
    /// - Throws: as ``train(_:progress:)``.
    public func evaluate(_ data: TrainingData, progress: (String) -> Void) throws -> [FieldScore] {
        switch self {
        case .occupations: try OccupationEvaluation.evaluate(data, progress: progress)
        case .zones: try ZoneTraining.evaluate(data, progress: progress)
        case .skills: try SkillTraining.evaluate(data, progress: progress)
        case .compounds: try CompoundTraining.evaluate(data, progress: progress)
        case .titles: try TitleTraining.evaluate(data, progress: progress)
        case .pairs: try PairTraining.evaluate(data, progress: progress)
        }
    }
}
