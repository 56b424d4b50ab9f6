/// Trains a ``TextEmbedding`` so that texts of one class lie near one point and far from those of all others.
///
/// The softmax of the cosines between a text and all classes, sharpened by a constant (F. Wang, X. Xiang, J. Cheng and
/// A. Yuille, "NormFace", 2017), by gradient descent with steps of each vector's own length (J. Duchi, E. Hazan and
/// Y. Singer, "Adaptive subgradient methods", 2011). Features are left out at random, so that each has to mean something
/// by itself. One thread and one order of summing: the same examples and seed give the same bytes.
public final class TextEmbeddingTrainer {
    public struct Settings: Sendable {
        /// The features' buckets are 2^bits.
        public var bits = 15
        /// Length of the vectors; a multiple of 16.
        public var length = 64
        public var epochs = 5
        /// The first step's length; it falls to 0 in a straight line.
        public var rate: Float = 0.15
        /// What cosines are multiplied with before the softmax.
        public var sharpness: Float = 12
        /// The chance of a feature to be left out.
        public var dropout: Float = 0.3
        public var seed: UInt64 = 1

        public init() {}
    }

    /// What the trainer learns from in one step.
    public struct Example {
        public var bag = FeatureBag()
        /// The classes the text belongs to, with shares that sum to 1.
        public var labels: [(label: Int, share: Float)] = []
        /// How much of a step is taken.
        public var weight: Float = 1

        public init() {}
    }

    private let settings: Settings
    private let input: LearnedVectors
    private let output: LearnedVectors
    private var isSeen: [Bool]
    private var random: SplitMix
    /// The text's point and the gradient there.
    private var point: [Lane]
    private var gradient: [Lane]
    private var chances: [Float]
    private var cosines: [Float]

    typealias Lane = SIMD16<Float>

    public init(classes: Int, _ settings: Settings) {
        self.settings = settings
        let lanes = max(1, settings.length / Lane.scalarCount)
        random = SplitMix(seed: settings.seed)
        input = LearnedVectors(rows: 1 << settings.bits, lanes: lanes, spread: 0.2, &random)
        output = LearnedVectors(rows: classes, lanes: lanes, spread: 2, &random)
        for row in 0..<classes { output.normalise(row) }
        isSeen = [Bool](repeating: false, count: 1 << settings.bits)
        point = Array(repeating: .zero, count: lanes)
        gradient = point
        chances = Array(repeating: 0, count: classes)
        cosines = chances
    }

    /// - Parameter progress: hears the number and the mean loss of every epoch.
    public func train(_ examples: [Example], progress: (Int, Double) -> Void = { _, _ in }) {
        var order = Array(examples.indices)
        let steps = Float(max(1, settings.epochs * examples.count))
        var step: Float = 0
        for epoch in 0..<settings.epochs {
            random.shuffle(&order)
            var loss = 0.0
            for number in order {
                step += 1
                loss += learn(examples[number], rate: settings.rate * (1 - step / steps))
            }
            progress(epoch + 1, loss / Double(max(1, examples.count)))
        }
    }

    /// One step down the gradient; gives the loss before it.
    private func learn(_ example: Example, rate: Float) -> Double {
        let kept = example.bag.features.filter { _ in
            Float(random.next() >> 40) / Float(1 << 24) >= settings.dropout
        }
        for lane in point.indices {
            point[lane] = .zero
            gradient[lane] = .zero
        }
        for (bucket, weight) in kept { input.add(Int(bucket), weight, to: &point) }
        let length = Self.dot(point, point).squareRoot()
        guard length > 0 else { return 0 }
        for lane in point.indices { point[lane] /= length }
        let loss = moveClasses(example, rate: rate)
        let along = Self.dot(gradient, point)
        for lane in point.indices { gradient[lane] = (gradient[lane] - point[lane] * along) / length }
        let square = Self.dot(gradient, gradient) / Float(settings.length)
        for (bucket, weight) in kept {
            isSeen[Int(bucket)] = true
            input.move(Int(bucket), along: gradient, by: rate * weight, square: square * weight * weight)
        }
        return loss
    }

    /// Moves the classes' points and collects the gradient at the text's point.
    private func moveClasses(_ example: Example, rate: Float) -> Double {
        for row in chances.indices {
            cosines[row] = output.dot(row, point)
            chances[row] = cosines[row] * settings.sharpness
        }
        Softmax.apply(to: &chances)
        var loss = 0.0
        for (label, share) in example.labels {
            loss -= Double(share * Softmax.logarithm(max(chances[label], 1e-9)))
            chances[label] -= share
        }
        for row in chances.indices where abs(chances[row]) > Self.least {
            let error = chances[row] * example.weight * settings.sharpness
            output.add(row, error, to: &gradient)
            let square = error * error * max(0, 1 - cosines[row] * cosines[row]) / Float(settings.length)
            output.move(row, along: point, by: rate * Self.classRate * error, square: square)
            output.normalise(row)
        }
        return loss
    }

    /// Chances too small to move anything are passed over; most of the time would go there.
    private static let least: Float = 1e-4
    /// Steps of classes beside those of features: their points have the length 1.
    private static let classRate: Float = 0.3

    private static func dot(_ one: [Lane], _ other: [Lane]) -> Float {
        var sum = Lane.zero
        for lane in one.indices { sum += one[lane] * other[lane] }
        return sum.sum()
    }

    /// Writes what has been learned, rounded to bytes, as ``TextEmbedding/init(_:)`` reads it.
    public func write(to writer: inout ModelWriter) {
        writer.add(UInt32(settings.bits))
        writer.add(UInt32(point.count))
        let none = [Quantised.empty] + [Int8](repeating: 0, count: settings.length)
        writer.add(isSeen.indices.flatMap { isSeen[$0] ? Quantised.quantised(input.values($0)) : none })
    }
}
