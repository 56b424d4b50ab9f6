import Foundation

/// Trains a ``ChainModel`` by gradient ascent on the likelihood of labelled sequences.
///
/// AdaGrad (Duchi, Hazan and Singer 2011) with a little shrinkage towards 0, one sequence at a time, in an order drawn
/// from the seed: the same sequences give the same bytes. A piece may allow several labels (partly labelled data);
/// then the likelihood of the allowed ways counts, after Täckström et al., "Token and type constraints" (2013).
public struct ChainTrainer {
    /// A sequence with what is known of its labels.
    public struct Example: Sendable {
        public var pieces: ChainModel.Sequence
        /// For each piece a bit for every label that it may have.
        public var allowed: [UInt16]
        /// How much the example counts.
        public var weight: Float

        public init(pieces: ChainModel.Sequence, allowed: [UInt16], weight: Float = 1) {
            self.pieces = pieces
            self.allowed = allowed
            self.weight = weight
        }
    }

    /// Settings of the training.
    public struct Settings: Sendable {
        public var epochs = 12
        public var rate: Float = 0.2
        /// The pull of each touched weight towards 0 at each step.
        public var shrinkage: Float = 1e-5
        public var seed: UInt64 = 1
        /// Features seen in fewer examples are left out.
        public var least = 2

        public init() {}
    }

    private let width: Int
    private let bits: Int
    private let steps: Int
    private let labels: [String]
    private let settings: Settings
    private var weights: [Float]
    private var squares: [Float]
    private var transitions: [Float]
    private var transitionSquares: [Float]
    private var starts: [Float]
    private var startSquares: [Float]

    /// - Parameters:
    ///   - labels: at most 16.
    ///   - bits: features fall into 2^bits buckets.
    ///   - steps: how many kinds of steps the sequences tell apart.
    public init(labels: [String], bits: Int, steps: Int = 1, settings: Settings = Settings()) {
        precondition(labels.count <= 16 && !labels.isEmpty && steps >= 1)
        self.labels = labels
        self.bits = bits
        self.steps = steps
        self.settings = settings
        width = labels.count
        weights = Array(repeating: 0, count: width << bits)
        squares = weights
        transitions = Array(repeating: 0, count: steps * width * width)
        transitionSquares = transitions
        starts = Array(repeating: 0, count: width)
        startSquares = starts
    }

    /// Trains on the examples and gives the bytes of the model.
    /// - Parameter progress: told the mean log-likelihood of a piece after each epoch.
    public mutating func train(_ examples: [Example], progress: (_ epoch: Int, _ likelihood: Double) -> Void) -> [UInt8]
    {
        let rare = rareBuckets(examples)
        var order = Array(examples.indices)
        var random = SplitMix(seed: settings.seed)
        for epoch in 1...max(settings.epochs, 1) {
            random.shuffle(&order)
            var sum = 0.0
            var pieces = 0
            for index in order where examples[index].pieces.count > 0 {
                sum += step(examples[index], rare: rare)
                pieces += examples[index].pieces.count
            }
            progress(epoch, sum / Double(max(pieces, 1)))
        }
        return bytes()
    }

    private func rareBuckets(_ examples: [Example]) -> [Bool] {
        var seen = [UInt8](repeating: 0, count: 1 << bits)
        for example in examples {
            for bucket in Set(example.pieces.features) where seen[Int(bucket)] < 255 { seen[Int(bucket)] += 1 }
        }
        return seen.map { Int($0) < settings.least }
    }

    // MARK: - One step

    private mutating func step(_ example: Example, rare: [Bool]) -> Double {
        let pieces = example.pieces
        let count = pieces.count
        var own = [Float](repeating: 0, count: count * width)
        for piece in 0..<count {
            for index in Int(pieces.bounds[piece])..<Int(pieces.bounds[piece + 1]) {
                let bucket = Int(pieces.features[index])
                if rare[bucket] { continue }
                for label in 0..<width { own[piece * width + label] += weights[bucket * width + label] }
            }
        }
        let kinds = pieces.steps.map { min(Int($0), steps - 1) }
        let free = Lattice(own: own, transitions: transitions, kinds: kinds, starts: starts, allowed: nil)
        let bound = Lattice(own: own, transitions: transitions, kinds: kinds, starts: starts, allowed: example.allowed)
        for piece in 0..<count {
            for label in 0..<width {
                let gradient =
                    (bound.marginals[piece * width + label] - free.marginals[piece * width + label]) * example.weight
                if abs(gradient) < 1e-5 { continue }
                for index in Int(pieces.bounds[piece])..<Int(pieces.bounds[piece + 1]) {
                    let bucket = Int(pieces.features[index])
                    if rare[bucket] { continue }
                    let slot = bucket * width + label
                    squares[slot] += gradient * gradient
                    weights[slot] +=
                        settings.rate * gradient / (squares[slot].squareRoot() + 0.1)
                        - settings.shrinkage * weights[slot]
                }
                if piece == 0 {
                    startSquares[label] += gradient * gradient
                    starts[label] += settings.rate * gradient / (startSquares[label].squareRoot() + 0.1)
                }
            }
        }
        for slot in transitions.indices {
            let gradient = (bound.pairs[slot] - free.pairs[slot]) * example.weight
            if gradient == 0 { continue }
            transitionSquares[slot] += gradient * gradient
            transitions[slot] += settings.rate * gradient / (transitionSquares[slot].squareRoot() + 0.1)
        }
        return Double(bound.logSum - free.logSum)
    }

    // MARK: - The file

    private func bytes() -> [UInt8] {
        let top = weights.reduce(Float(0)) { max($0, abs($1)) }
        let scale = max(top, 1e-6) / 127
        var writer = ModelWriter(kind: ChainModel.kind)
        writer.add(UInt32(width))
        for label in labels { writer.add(label) }
        writer.add(UInt32(bits))
        writer.add(scale)
        writer.add(weights.map { Int8(($0 / scale).rounded()) })
        writer.add(transitions)
        writer.add(starts)
        return writer.bytes
    }
}

/// The ways through a sequence, summed forward and backward in probabilities scaled piece by piece.
private struct Lattice {
    /// The probability of each label of each piece.
    var marginals: [Float]
    /// The expected number of steps of each kind from label to label.
    var pairs: [Float]
    /// The logarithm of the sum over all ways.
    var logSum: Float

    /// - Parameter kinds: for each piece the kind of the step to it.
    init(own: [Float], transitions: [Float], kinds: [Int], starts: [Float], allowed: [UInt16]?) {
        let width = starts.count
        let square = width * width
        let count = own.count / width
        var emission = [Float](repeating: 0, count: own.count)
        var logSum: Float = 0
        for piece in 0..<count {
            var top = -Float.infinity
            for label in 0..<width { top = max(top, own[piece * width + label]) }
            logSum += top
            for label in 0..<width {
                let may = allowed.map { $0[piece] >> UInt16(label) & 1 == 1 } ?? true
                emission[piece * width + label] = may ? expf(own[piece * width + label] - top) + 1e-20 : 0
            }
        }
        let step = transitions.map { expf($0) }
        var forward = emission
        var factors = [Float](repeating: 1, count: count)
        for piece in 0..<count {
            var sum: Float = 0
            for label in 0..<width {
                var way: Float = 0
                if piece == 0 {
                    way = expf(starts[label])
                } else {
                    let start = kinds[piece] * square + label
                    for from in 0..<width { way += forward[(piece - 1) * width + from] * step[start + from * width] }
                }
                let value = way * emission[piece * width + label]
                forward[piece * width + label] = value
                sum += value
            }
            sum = max(sum, 1e-30)
            factors[piece] = sum
            logSum += logf(sum)
            for label in 0..<width { forward[piece * width + label] /= sum }
        }
        var backward = [Float](repeating: 1, count: own.count)
        for piece in stride(from: count - 2, through: 0, by: -1) {
            let start = kinds[piece + 1] * square
            for label in 0..<width {
                var way: Float = 0
                for to in 0..<width {
                    way +=
                        step[start + label * width + to] * emission[(piece + 1) * width + to]
                        * backward[(piece + 1) * width + to]
                }
                backward[piece * width + label] = way / factors[piece + 1]
            }
        }
        var pairs = [Float](repeating: 0, count: transitions.count)
        for piece in 1..<max(count, 1) {
            let start = kinds[piece] * square
            for from in 0..<width {
                let before = forward[(piece - 1) * width + from]
                if before == 0 { continue }
                for to in 0..<width {
                    pairs[start + from * width + to] +=
                        before * step[start + from * width + to] * emission[piece * width + to]
                        * backward[piece * width + to]
                        / factors[piece]
                }
            }
        }
        marginals = zip(forward, backward).map { $0 * $1 }
        self.pairs = pairs
        self.logSum = logSum
    }
}
