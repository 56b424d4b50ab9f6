/// Vectors that are being learned, with what each has moved so far.
final class LearnedVectors {
    typealias Lane = SIMD16<Float>

    private let lanes: Int
    private let vectors: UnsafeMutablePointer<Lane>
    /// The sum of the squares of all gradients, one number a vector.
    private var squares: [Float]

    /// Vectors of random numbers.
    /// - Parameter spread: of each number, from minus to plus a half of it.
    init(rows: Int, lanes: Int, spread: Float, _ random: inout SplitMix) {
        self.lanes = lanes
        let count = max(1, rows * lanes)
        vectors = .allocate(capacity: count)
        vectors.initialize(repeating: .zero, count: count)
        squares = Array(repeating: 0.01, count: rows)
        for index in 0..<(rows * lanes) {
            for place in 0..<Lane.scalarCount {
                vectors[index][place] = (Float(random.next() >> 40) / Float(1 << 24) - 0.5) * spread
            }
        }
    }

    deinit { vectors.deallocate() }

    func dot(_ row: Int, _ other: [Lane]) -> Float {
        let vector = vectors + row * lanes
        var sum = Lane.zero
        for lane in 0..<lanes { sum += vector[lane] * other[lane] }
        return sum.sum()
    }

    func add(_ row: Int, _ weight: Float, to sum: inout [Lane]) {
        let vector = vectors + row * lanes
        for lane in 0..<lanes { sum[lane] += vector[lane] * weight }
    }

    /// Moves a vector against a gradient, the less the more it has moved.
    /// - Parameter square: the mean of the squares of the gradient's numbers.
    func move(_ row: Int, along gradient: [Lane], by step: Float, square: Float) {
        squares[row] += square
        let step = step / squares[row].squareRoot()
        let vector = vectors + row * lanes
        for lane in 0..<lanes { vector[lane] -= gradient[lane] * step }
    }

    /// Brings a vector to the length 1.
    func normalise(_ row: Int) {
        let vector = vectors + row * lanes
        var sum = Lane.zero
        for lane in 0..<lanes { sum += vector[lane] * vector[lane] }
        let length = sum.sum().squareRoot()
        guard length > 0 else { return }
        for lane in 0..<lanes { vector[lane] /= length }
    }

    func values(_ row: Int) -> [Float] {
        (0..<lanes).flatMap { lane in (0..<Lane.scalarCount).map { vectors[row * lanes + lane][$0] } }
    }
}
