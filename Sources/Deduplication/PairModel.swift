import Learning
import TrainedModels

/// The chance that two ads are one job, from ``PairEvidence``, learned from labelled pairs (`docs/models.md`).
public struct PairModel: Sendable {
    private let regression: LogisticRegression

    /// The model that is part of the program.
    public static let shared = EmbeddedModel.open("pairs", trained_model_pairs) { bytes throws(ModelError) in
        try PairModel(bytes)
    }

    /// - Parameter bytes: a model file.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) throws(ModelError) {
        var reader = try ModelReader(bytes, kind: "pairs")
        var weights: [Double] = []
        for name in PairEvidence.names {
            let found = try reader.text()
            if found != name { throw .wrongKind(expected: name, found: found) }
            weights.append(Double(try reader.float()))
        }
        regression = LogisticRegression(weights: weights)
    }

    /// Learns from pairs that nothing rules out.
    public init(learning pairs: [(evidence: PairEvidence, isSame: Bool)]) {
        regression = LogisticRegression(
            learning: pairs.map { ($0.evidence.features, $0.isSame) }, ridge: 1)
    }

    /// The bytes of the model's file.
    public var file: [UInt8] {
        var writer = ModelWriter(kind: "pairs")
        for (name, weight) in zip(PairEvidence.names, regression.weights) {
            writer.add(name)
            writer.add(Float(weight))
        }
        return writer.bytes
    }

    func chance(_ features: [Double]) -> Double { regression.chance(features) }
}
