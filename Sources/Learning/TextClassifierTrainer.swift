/// Trains a ``TextClassifier`` by stochastic gradient descent on the logarithmic loss.
///
/// One thread, one order of summing and no function of the platform: the same examples and seed give the same bytes.
public final class TextClassifierTrainer {
    public struct Settings: Sendable {
        /// The features' buckets are 2^bits.
        public var bits = 17
        /// Length of the vectors; a multiple of 16.
        public var length = 48
        public var epochs = 8
        /// The first step's length; it falls to 0 in a straight line.
        public var rate: Float = 0.3
        public var seed: UInt64 = 1

        public init() {}
    }

    /// What the trainer learns from in one step.
    public struct Example {
        public var bag = FeatureBag()
        public var label = 0
        /// How much of a step is taken.
        public var weight: Float = 1
        /// Above 0 for labels that may be wrong: the step is weighted with the chance the model gives the label to this
        /// power, so that labels nothing speaks for teach less (generalised cross entropy, Zhang and Sabuncu 2018).
        public var doubt: Float = 0
    }

    typealias Lane = SIMD16<Float>

    private let settings: Settings
    private let classes: Int
    private let lanes: Int
    private let vectors: UnsafeMutablePointer<Lane>
    private let output: UnsafeMutablePointer<Lane>
    /// The scores and then the chances of all classes, filled up to whole lanes.
    private let scores: UnsafeMutablePointer<Lane>
    private let hidden: UnsafeMutablePointer<Lane>
    private let gradient: UnsafeMutablePointer<Lane>
    private let scoreLanes: Int
    private var isSeen: [Bool]
    private var bias: [Float]

    public init(classes: Int, _ settings: Settings) {
        self.settings = settings
        self.classes = classes
        lanes = max(1, settings.length / Lane.scalarCount)
        scoreLanes = (classes + Lane.scalarCount - 1) / Lane.scalarCount
        vectors = Self.zeros(lanes << settings.bits)
        output = Self.zeros(classes * lanes)
        scores = Self.zeros(scoreLanes)
        hidden = Self.zeros(lanes)
        gradient = Self.zeros(lanes)
        isSeen = [Bool](repeating: false, count: 1 << settings.bits)
        bias = [Float](repeating: 0, count: classes)
        var random = SplitMix(seed: settings.seed)
        for index in 0..<(lanes << settings.bits) {
            for place in 0..<Lane.scalarCount {
                vectors[index][place] = (Float(random.next() >> 40) / Float(1 << 24) - 0.5) * 0.2
            }
        }
    }

    deinit { for memory in [vectors, output, scores, hidden, gradient] { memory.deallocate() } }

    private static func zeros(_ count: Int) -> UnsafeMutablePointer<Lane> {
        let memory = UnsafeMutablePointer<Lane>.allocate(capacity: max(1, count))
        memory.initialize(repeating: .zero, count: max(1, count))
        return memory
    }

    /// - Parameters:
    ///   - count: how many examples there are.
    ///   - example: fills in the example of a number; it may differ from one time to the next.
    ///   - progress: hears the number and the mean loss of every epoch.
    public func train(
        count: Int, example: (Int, inout SplitMix, inout Example) -> Void, progress: (Int, Double) -> Void = { _, _ in }
    ) {
        var random = SplitMix(seed: settings.seed &+ 1)
        var order = Array(0..<count)
        var current = Example()
        let steps = Float(max(1, settings.epochs * count))
        var step: Float = 0
        for epoch in 0..<settings.epochs {
            random.shuffle(&order)
            var loss = 0.0
            for number in order {
                step += 1
                current.bag.removeAll()
                current.weight = 1
                current.doubt = 0
                example(number, &random, &current)
                guard !current.bag.isEmpty, current.label >= 0, current.label < classes else { continue }
                loss += learn(current, rate: settings.rate * (1 - step / steps) * current.weight)
            }
            progress(epoch + 1, loss / Double(max(1, count)))
        }
    }

    /// One step down the gradient; gives the loss before it.
    private func learn(_ example: Example, rate: Float) -> Double {
        let mask = UInt32(1) << UInt32(settings.bits) - 1
        for lane in 0..<lanes {
            hidden[lane] = .zero
            gradient[lane] = .zero
        }
        for (bucket, weight) in example.bag.features {
            let row = Int(bucket & mask)
            isSeen[row] = true
            let vector = vectors + row * lanes
            for lane in 0..<lanes { hidden[lane] += vector[lane] * weight }
        }
        score()
        let chances = UnsafeMutableRawPointer(scores).assumingMemoryBound(to: Float.self)
        let chance = chances[example.label]
        var rate = rate
        if example.doubt > 0 { rate *= power(chance, example.doubt) }
        chances[example.label] -= 1
        for row in 0..<classes {
            let error = chances[row]
            guard error > Self.least || error < -Self.least else { continue }
            let move = rate * error
            let vector = output + row * lanes
            for lane in 0..<lanes {
                gradient[lane] += vector[lane] * error
                vector[lane] -= hidden[lane] * move
            }
            bias[row] -= move * 0.1
        }
        for (bucket, weight) in example.bag.features {
            let vector = vectors + Int(bucket & mask) * lanes
            for lane in 0..<lanes { vector[lane] -= gradient[lane] * (rate * weight) }
        }
        return Double(-Softmax.logarithm(max(chance, 1e-6)))
    }

    /// Chances too small to move anything are passed over; most of the time would go there.
    private static let least: Float = 1e-4

    /// Puts the chances of all classes into `scores`.
    private func score() {
        let chances = UnsafeMutableRawPointer(scores).assumingMemoryBound(to: Float.self)
        var top = -Float.greatestFiniteMagnitude
        for row in 0..<classes {
            var sum = Lane.zero
            let vector = output + row * lanes
            for lane in 0..<lanes { sum += vector[lane] * hidden[lane] }
            let score = sum.sum() + bias[row]
            chances[row] = score
            top = max(top, score)
        }
        for row in classes..<(scoreLanes * Lane.scalarCount) { chances[row] = top - 100 }
        var total = Lane.zero
        for index in 0..<scoreLanes {
            scores[index] = Softmax.exponential(scores[index] - top)
            total += scores[index]
        }
        let scale = 1 / total.sum()
        for index in 0..<scoreLanes { scores[index] *= scale }
    }

    /// A chance to a power between 0 and 1.
    private func power(_ chance: Float, _ exponent: Float) -> Float {
        Softmax.exponential(Lane(repeating: exponent * Softmax.logarithm(max(chance, 1e-6))))[0]
    }

    /// Writes what has been learned, rounded to bytes, as ``TextClassifier/init(_:)`` reads it.
    public func write(to writer: inout ModelWriter) {
        let length = lanes * Lane.scalarCount
        writer.add(UInt32(settings.bits))
        writer.add(UInt32(lanes))
        writer.add(UInt32(classes))
        var bytes: [Int8] = []
        bytes.reserveCapacity((length + 1) << settings.bits)
        let none = [Int8](repeating: 0, count: length)
        for row in isSeen.indices {
            bytes += isSeen[row] ? Quantised.quantised(values(vectors, row)) : [Quantised.empty] + none
        }
        writer.add(bytes)
        let rows = (0..<classes).map { Quantised.quantised(values(output, $0)) }
        writer.add(rows.flatMap { $0.dropFirst() })
        writer.add(rows.map { $0[0] == Quantised.empty ? 0 : Quantised.scale($0[0]) })
        writer.add(bias)
    }

    private func values(_ rows: UnsafeMutablePointer<Lane>, _ row: Int) -> [Float] {
        (0..<lanes).flatMap { lane in (0..<Lane.scalarCount).map { rows[row * lanes + lane][$0] } }
    }
}
