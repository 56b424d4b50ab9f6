/// The hashed features of a text with their weights: what a ``TextClassifier`` sees of it.
public struct FeatureBag: Sendable {
    public private(set) var features: [(bucket: UInt32, weight: Float)] = []

    public init() {}

    public var isEmpty: Bool { features.isEmpty }

    public mutating func add(_ bucket: UInt32, weight: Float) { features.append((bucket, weight)) }

    public mutating func removeAll() { features.removeAll(keepingCapacity: true) }

    /// Multiplies the weights from a position on.
    public mutating func scale(from start: Int, by factor: Float) {
        for index in features.indices[start...] { features[index].weight *= factor }
    }

    public var count: Int { features.count }
}

/// Tells the class of a text from the weighted sum of its features' vectors.
///
/// The model of Joulin, Grave, Bojanowski and Mikolov, "Bag of Tricks for Efficient Text Classification" (2017): every
/// hashed feature has a vector, their sum is compared with a vector of each class. Vectors are kept as signed bytes
/// with a scale for each; those of the features are read where they stand in the file.
public struct TextClassifier: Sendable {
    /// Numbers in one hardware step; vectors are a multiple of it long.
    typealias Lane = SIMD16<Float>

    public let classes: Int
    /// The features' buckets are 2^bits.
    public let bits: Int
    private let lanes: Int
    // Points into the program's own constants, which nothing writes to.
    private nonisolated(unsafe) let vectors: UnsafeBufferPointer<Int8>
    private let classLanes: Int
    /// For each place of a vector the numbers of all classes, filled up to whole lanes.
    private let output: [Lane]
    private let bias: [Lane]

    /// Reads the classifier where ``TextClassifierTrainer/write(to:)`` put it.
    public init(_ reader: inout ModelReader) throws(ModelError) {
        bits = Int(try reader.number())
        lanes = Int(try reader.number())
        classes = Int(try reader.number())
        vectors = try reader.signedBytes()
        let rows = try reader.signedBytes()
        let scales = try reader.floats()
        let bias = try reader.floats()
        let length = lanes * Lane.scalarCount
        guard bits <= 24, lanes > 0, lanes <= 64, vectors.count == (length + 1) << bits,
            rows.count == classes * length, scales.count == classes, bias.count == classes
        else { throw .truncated }
        let classLanes = (classes + Lane.scalarCount - 1) / Lane.scalarCount
        var output = [Lane](repeating: .zero, count: length * classLanes)
        var biasLanes = [Lane](repeating: .zero, count: classLanes)
        for row in 0..<classes {
            let (lane, place) = (row / Lane.scalarCount, row % Lane.scalarCount)
            biasLanes[lane][place] = bias[row]
            for index in 0..<length {
                output[index * classLanes + lane][place] = Float(rows[row * length + index]) * scales[row]
            }
        }
        self.classLanes = classLanes
        self.output = output
        self.bias = biasLanes
    }

    /// How strongly a text speaks for each class, to be compared with one another; see ``Softmax/apply(to:)``.
    public func scores(of bag: FeatureBag) -> [Float] {
        let length = lanes * Lane.scalarCount
        return withUnsafeTemporaryAllocation(of: Lane.self, capacity: lanes + classLanes) { memory in
            guard let start = memory.baseAddress else { return [] }
            start.initialize(repeating: .zero, count: lanes)
            (start + lanes).initialize(from: bias, count: classLanes)
            let hidden = UnsafeMutablePointer(start)
            let scores = start + lanes
            add(bag, to: hidden)
            output.withUnsafeBufferPointer { output in
                guard let output = output.baseAddress else { return }
                for index in stride(from: 0, to: length, by: 4) {
                    let four = hidden[index / Lane.scalarCount]
                    let place = index % Lane.scalarCount
                    let (a, b, c, d) = (four[place], four[place + 1], four[place + 2], four[place + 3])
                    let row = output + index * classLanes
                    for lane in 0..<classLanes {
                        let first = row[lane] * a + row[lane + classLanes] * b
                        let second = row[lane + 2 * classLanes] * c + row[lane + 3 * classLanes] * d
                        scores[lane] += first + second
                    }
                }
            }
            return scores.withMemoryRebound(to: Float.self, capacity: classes) {
                Array(UnsafeBufferPointer(start: $0, count: classes))
            }
        }
    }

    /// Signed bytes as numbers without a conversion of each: a number added to the bits of 1.5 * 2^23 is the same
    /// number added to its value.
    @inline(__always)
    private static func floats(_ bytes: SIMD16<Int8>) -> Lane {
        let shift: Float = 12_582_912
        // By halves, since the conversion of all sixteen at once is a call.
        let wide = SIMD16<Int32>(
            lowHalf: SIMD8(truncatingIfNeeded: bytes.lowHalf), highHalf: SIMD8(truncatingIfNeeded: bytes.highHalf))
        let bits = wide &+ Int32(bitPattern: shift.bitPattern)
        return unsafeBitCast(bits, to: Lane.self) - shift
    }

    /// Adds up the vectors of the features.
    private func add(_ bag: FeatureBag, to hidden: UnsafeMutablePointer<Lane>) {
        guard let base = vectors.baseAddress else { return }
        let stride = lanes * Lane.scalarCount + 1
        let mask = UInt32(1) << UInt32(bits) - 1
        // The vectors lie far apart: looking at all of them first lets the memory fetch many at a time.
        let scales = bag.features.map { bucket, weight in
            let exponent = base[Int(bucket & mask) &* stride]
            return exponent == Quantised.empty ? 0 : Quantised.scale(exponent) * weight
        }
        for (feature, scale) in zip(bag.features, scales) where scale != 0 {
            let row = UnsafeRawPointer(base + Int(feature.bucket & mask) &* stride + 1)
            for lane in 0..<lanes {
                let bytes = row.loadUnaligned(fromByteOffset: lane &* Lane.scalarCount, as: SIMD16<Int8>.self)
                hidden[lane] += Self.floats(bytes) * scale
            }
        }
    }
}

/// Vectors as signed bytes: one byte for the power of two (in eighths) of the scale, then the numbers.
package enum Quantised {
    /// Stands in place of a scale for a vector that no text of the training had.
    package static let empty: Int8 = -128

    /// The scale that an exponent in eighths stands for.
    package static func scale(_ exponent: Int8) -> Float { scales[Int(exponent) + 128] }

    private static let eighths: [Float] = [
        1, 1.090_507_7, 1.189_207_1, 1.296_839_6, 1.414_213_6, 1.542_210_8, 1.681_792_8, 1.834_008_1,
    ]
    private static let scales: [Float] = (-128...127).map { exponent in
        let whole = exponent >> 3
        return Float(sign: .plus, exponent: whole, significand: eighths[exponent - whole * 8])
    }

    /// The smallest scale under which every number fits, with the numbers.
    package static func quantised(_ values: [Float]) -> [Int8] {
        let largest = values.reduce(0) { max($0, abs($1)) }
        guard largest > 0 else { return [empty] + values.map { _ in 0 } }
        var exponent: Int8 = -127
        while exponent < 127, scale(exponent) * 127 < largest { exponent += 1 }
        let scale = scale(exponent)
        return [exponent] + values.map { Int8(max(-127, min(127, ($0 / scale).rounded()))) }
    }
}
