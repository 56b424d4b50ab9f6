/// Puts a text at a point of a sphere, near texts that mean the same: the direction of the weighted sum of its
/// features' vectors.
///
/// Vectors are kept as signed bytes with a scale for each and are read where they stand in the file.
public struct TextEmbedding: Sendable {
    typealias Lane = SIMD16<Float>

    /// The features' buckets are 2^bits.
    public let bits: Int
    private let lanes: Int
    // Points into the program's own constants, which nothing writes to.
    private nonisolated(unsafe) let vectors: UnsafeBufferPointer<Int8>

    /// Reads the embedding where ``TextEmbeddingTrainer/write(to:)`` put it.
    public init(_ reader: inout ModelReader) throws(ModelError) {
        bits = Int(try reader.number())
        lanes = Int(try reader.number())
        vectors = try reader.signedBytes()
        guard bits <= 24, lanes > 0, lanes <= 64, vectors.count == (lanes * Lane.scalarCount + 1) << bits else {
            throw .truncated
        }
    }

    /// Numbers of a point.
    public var length: Int { lanes * Lane.scalarCount }

    /// The point in steps of 1/127; all zero where the model knows none of the features.
    public func point(of bag: FeatureBag) -> [Int8] {
        withUnsafeTemporaryAllocation(of: Lane.self, capacity: lanes) { memory in
            memory.initialize(repeating: .zero)
            for (bucket, weight) in bag.features { add(bucket, weight, to: memory) }
            var square: Float = 0
            for lane in memory { square += (lane * lane).sum() }
            guard square > 0 else { return [Int8](repeating: 0, count: length) }
            let scale = 127 / square.squareRoot()
            return memory.flatMap { lane in (0..<Lane.scalarCount).map { Int8((lane[$0] * scale).rounded()) } }
        }
    }

    private func add(_ bucket: UInt32, _ weight: Float, to sum: UnsafeMutableBufferPointer<Lane>) {
        guard let base = vectors.baseAddress else { return }
        let start = Int(bucket & (UInt32(1) << UInt32(bits) - 1)) * (length + 1)
        guard base[start] != Quantised.empty else { return }
        let scale = Quantised.scale(base[start]) * weight
        let row = UnsafeRawPointer(base + start + 1)
        for lane in 0..<lanes {
            let bytes = row.loadUnaligned(fromByteOffset: lane * Lane.scalarCount, as: SIMD16<Int8>.self)
            sum[lane] += Lane(SIMD16<Int32>(truncatingIfNeeded: bytes)) * scale
        }
    }

    /// The cosine of the angle between two points of one embedding, -1 to 1; 0 where a text was unknown.
    public static func cosine(_ one: [Int8], _ other: [Int8]) -> Float {
        one.withUnsafeBufferPointer { one in other.withUnsafeBufferPointer { cosine(one, $0) } }
    }

    /// The same for points that stand one after the other in a large table.
    public static func cosine(_ one: UnsafeBufferPointer<Int8>, _ other: UnsafeBufferPointer<Int8>) -> Float {
        let (one, other) = (UnsafeRawBufferPointer(one), UnsafeRawBufferPointer(other))
        var sum = SIMD16<Int32>.zero
        for place in stride(from: 0, through: min(one.count, other.count) - 16, by: 16) {
            let a = one.loadUnaligned(fromByteOffset: place, as: SIMD16<Int8>.self)
            let b = other.loadUnaligned(fromByteOffset: place, as: SIMD16<Int8>.self)
            // Products of signed bytes fit into 16 bits.
            let products = SIMD16<Int16>(truncatingIfNeeded: a) &* SIMD16<Int16>(truncatingIfNeeded: b)
            sum &+= SIMD16<Int32>(truncatingIfNeeded: products)
        }
        return Float(sum.wrappedSum()) / (127 * 127)
    }
}
