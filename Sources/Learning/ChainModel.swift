/// A linear-chain conditional random field: labels for the pieces of a sequence, each seen in its neighbours' light.
///
/// Lafferty, McCallum and Pereira, "Conditional random fields" (2001). A piece is a list of feature buckets; each
/// bucket has one signed byte a label, scaled. What a step from label to label costs may depend on the kind of the
/// step (a heading may change the label, a line that runs on may not). Weights are read in place, so that opening a
/// model costs nothing.
public struct ChainModel: @unchecked Sendable {
    // The weights point into bytes that live as long as the program and that nothing writes to.

    /// The names of the labels, by index.
    public let labels: [String]
    /// Features fall into 2^bits buckets.
    public let bits: Int
    private let scale: Float
    private let weights: UnsafeBufferPointer<Int8>
    /// `transitions[(step * labels.count + from) * labels.count + to]`.
    private let transitions: [Float]
    /// How many kinds of steps there are.
    private let steps: Int
    /// The weight of each label at the beginning.
    private let starts: [Float]

    static let kind = "chain 1"

    /// - Parameter bytes: a model file; it must live as long as the program.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) throws(ModelError) {
        var reader = try ModelReader(bytes, kind: Self.kind)
        var labels: [String] = []
        for _ in 0..<Int(try reader.number()) { labels.append(try reader.text()) }
        self.labels = labels
        bits = Int(try reader.number())
        scale = try reader.float()
        weights = try reader.signedBytes()
        transitions = try reader.floats()
        starts = try reader.floats()
        let square = labels.count * labels.count
        guard (1...24).contains(bits), (1...16).contains(labels.count), weights.count == labels.count << bits,
            transitions.count >= square, transitions.count % square == 0, starts.count == labels.count
        else { throw .truncated }
        steps = transitions.count / square
    }

    /// The pieces of one sequence: for each its feature buckets.
    public struct Sequence: Sendable {
        public let features: [UInt32]
        /// Where each piece's features begin; one more entry than pieces.
        public let bounds: [Int32]
        /// For each piece the kind of the step that leads to it.
        public let steps: [UInt8]

        /// Takes pieces described elsewhere: the features of all, where each piece's begin (one more entry than pieces,
        /// from 0 to the number of features, rising), and the kind of the step to each piece.
        public init(features: [UInt32], bounds: [Int32], steps: [UInt8]) {
            precondition(
                bounds.first == 0 && Int(bounds.last ?? -1) == features.count && bounds.count == steps.count + 1)
            self.features = features
            self.bounds = bounds
            self.steps = steps
        }

        public var count: Int { bounds.count - 1 }
    }

    /// The likeliest labels of the pieces, by index (Viterbi).
    /// - Parameter bias: added to the scores before the best way is sought, for each piece one number a label, so that
    ///   what is known from elsewhere can lean on a label or rule it out; nothing where empty.
    public func best(_ sequence: Sequence, bias: [Float] = []) -> [Int] {
        let (count, width) = (sequence.count, labels.count)
        guard count > 0 else { return [] }
        precondition(bias.isEmpty || bias.count == count * width)
        var own = scores(sequence)
        for slot in bias.indices { own[slot] += bias[slot] }
        var best = [Float](repeating: 0, count: width)
        var next = best
        var back = [UInt8](repeating: 0, count: count * width)
        for label in 0..<width { best[label] = own[label] + starts[label] }
        for piece in 1..<max(count, 1) {
            let step = min(Int(sequence.steps[piece]), steps - 1) * width * width
            for label in 0..<width {
                var top = -Float.infinity
                var from = 0
                for previous in 0..<width {
                    let value = best[previous] + transitions[step + previous * width + label]
                    if value > top { (top, from) = (value, previous) }
                }
                next[label] = top + own[piece * width + label]
                back[piece * width + label] = UInt8(from)
            }
            swap(&best, &next)
        }
        var label = best.indices.max { best[$0] < best[$1] } ?? 0
        var path = [Int](repeating: 0, count: count)
        for piece in stride(from: count - 1, through: 0, by: -1) {
            path[piece] = label
            label = Int(back[piece * width + label])
        }
        return path
    }

    /// The score of every label for every piece by its own features.
    private func scores(_ sequence: Sequence) -> [Float] {
        let width = labels.count
        var scores = [Float](repeating: 0, count: sequence.count * width)
        sequence.features.withUnsafeBufferPointer { features in
            for piece in 0..<sequence.count {
                let own = features[Int(sequence.bounds[piece])..<Int(sequence.bounds[piece + 1])]
                let sums = width <= 8 ? narrowSums(own) : wideSums(own)
                for label in 0..<width { scores[piece * width + label] = Float(sums[label]) * scale }
            }
        }
        return scores
    }

    private func wideSums(_ features: Slice<UnsafeBufferPointer<UInt32>>) -> SIMD16<Int32> {
        var sums = SIMD16<Int32>(repeating: 0)
        for feature in features {
            let offset = Int(feature) * labels.count
            for label in 0..<labels.count { sums[label] &+= Int32(weights[offset + label]) }
        }
        return sums
    }

    /// Eight bytes are read at once. Those behind the row are of other features and land in sums that nobody reads;
    /// behind the last row stand the transitions, so that no byte outside the file is touched.
    private func narrowSums(_ features: Slice<UnsafeBufferPointer<UInt32>>) -> SIMD16<Int32> {
        let rows = UnsafeRawPointer(weights.baseAddress.unsafelyUnwrapped)
        let width = labels.count
        var sums = SIMD8<Int32>(repeating: 0)
        var start = features.startIndex
        while start < features.endIndex {
            // So many bytes add up in sixteen bits.
            let end = min(start + 256, features.endIndex)
            var part = SIMD8<Int16>(repeating: 0)
            for index in start..<end {
                let offset = Int(features[index]) &* width
                part &+= SIMD8(truncatingIfNeeded: rows.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int8>.self))
            }
            sums &+= SIMD8<Int32>(truncatingIfNeeded: part)
            start = end
        }
        return SIMD16(lowHalf: sums, highHalf: SIMD8(repeating: 0))
    }
}
