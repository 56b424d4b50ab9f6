import GermanText
import Learning
import TrainedModels

/// Tells what job titles mean, by the names that the classifications of occupations list for each.
///
/// Names of one occupation lie near one point, so that titles without a common word do where they name the same work
/// (`docs/models.md`). The features' weights are their inverse frequencies among the listed names.
public struct TitleModel: Sendable {
    /// The program's own model.
    public static let shared = EmbeddedModel.open("titles", trained_model_titles, TitleModel.init)

    /// What a model of this kind is called in its file.
    public static let kind = "titles"
    /// Weights are kept in these parts of one.
    private static let weightSteps: Float = 10

    private let embedding: TextEmbedding
    private let weights: [Float]

    /// - Throws: ``ModelError`` where the bytes are no model of titles.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) throws(ModelError) {
        var reader = try ModelReader(bytes, kind: Self.kind)
        weights = try reader.signedBytes().map { Float($0) / Self.weightSteps }
        embedding = try TextEmbedding(&reader)
        guard weights.count == 1 << TitleFeatureBag.bits, embedding.bits == TitleFeatureBag.bits else {
            throw .truncated
        }
    }

    /// The bytes of a model's file.
    /// - Parameter weights: of each bucket of features; see ``weights(names:)``.
    public static func file(weights: [Float], _ trainer: TextEmbeddingTrainer) -> [UInt8] {
        var writer = ModelWriter(kind: kind)
        writer.add(weights.map { Int8(max(0, min(127, ($0 * weightSteps).rounded()))) })
        trainer.write(to: &writer)
        return writer.bytes
    }

    /// The weight of each bucket: the natural logarithm of the inverse of its share of the names.
    public static func weights(names: [FeatureBag]) -> [Float] {
        var counts = [Float](repeating: 0, count: 1 << TitleFeatureBag.bits)
        for name in names { for (bucket, _) in name.features { counts[Int(bucket)] += 1 } }
        return counts.map { Softmax.logarithm(Float(max(1, names.count)) / max(1, $0)) }
    }

    /// Weights the features and brings them to the length 1.
    public static func weighted(_ bag: FeatureBag, _ weights: [Float]) -> FeatureBag {
        var square: Float = 0
        for (bucket, weight) in bag.features {
            let own = weight * weights[Int(bucket)]
            square += own * own
        }
        var result = FeatureBag()
        guard square > 0 else { return result }
        let scale = 1 / square.squareRoot()
        for (bucket, weight) in bag.features { result.add(bucket, weight: weight * weights[Int(bucket)] * scale) }
        return result
    }

    /// Numbers of ``TitleVector/meaning``.
    public var length: Int { embedding.length }

    /// - Parameter stemmer: one for each thread.
    public func vector(of title: String, stemmer: Stemmer) -> TitleVector {
        let bag = weighted(title, stemmer)
        return TitleVector(
            meaning: embedding.point(of: bag), features: bag.features.map { UInt16($0.bucket) },
            weights: bag.features.map { UInt8(min(255, ($0.weight * 255).rounded())) })
    }

    /// The vector's meaning alone, for tables of many titles; compare two by `TextEmbedding.cosine`.
    public func meaning(of title: String, stemmer: Stemmer) -> [Int8] {
        embedding.point(of: weighted(title, stemmer))
    }

    private func weighted(_ title: String, _ stemmer: Stemmer) -> FeatureBag {
        Self.weighted(TitleFeatureBag.bag(of: TitleTerms(title, stemmer: stemmer)), weights)
    }
}
