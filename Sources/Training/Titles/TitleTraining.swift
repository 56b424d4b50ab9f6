import Learning
import Relevance

/// Makes the model of titles from the names that the classifications list, the same bytes every time.
enum TitleTraining {
    static func train(_ data: TrainingData, progress: (String) -> Void) throws -> [UInt8] {
        let names = try TitleNames(data)
        progress("\(names.bags.count) names of \(names.occupations.count) occupations")
        let weights = TitleModel.weights(names: names.bags)
        var settings = TextEmbeddingTrainer.Settings()
        settings.bits = TitleFeatureBag.bits
        let trainer = TextEmbeddingTrainer(classes: names.occupations.count, settings)
        let examples = names.bags.indices.map { number in
            var example = TextEmbeddingTrainer.Example()
            example.bag = TitleModel.weighted(names.bags[number], weights)
            example.labels = names.labels[number]
            example.weight = names.weights[number]
            return example
        }
        trainer.train(examples) { epoch, loss in progress("epoch \(epoch): loss \(loss)") }
        return TitleModel.file(weights: weights, trainer)
    }

    /// Trains and ranks titles that people have compared (`retrieval/jobtitle_similarity_de`).
    static func evaluate(_ data: TrainingData, progress: (String) -> Void) throws -> [FieldScore] {
        let judged = try JudgedTitles(data)
        let model = try TitleModel(lastingBytes(try train(data, progress: progress)))
        return judged.scores(of: model)
    }
}
