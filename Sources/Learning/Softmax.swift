/// From scores to chances that sum to one.
public enum Softmax {
    /// Numbers in one hardware step.
    typealias Lane = SIMD16<Float>

    /// Replaces scores by chances; nothing happens to an empty list.
    public static func apply(to scores: inout [Float]) {
        guard let top = scores.max() else { return }
        let count = scores.count
        scores.withUnsafeMutableBytes { memory in
            var total = Lane.zero
            var rest: Float = 0
            let whole = count / Lane.scalarCount
            for index in 0..<whole {
                let place = index * Lane.scalarCount * 4
                let lane = exponential(memory.loadUnaligned(fromByteOffset: place, as: Lane.self) - top)
                memory.storeBytes(of: lane, toByteOffset: place, as: Lane.self)
                total += lane
            }
            let floats = memory.bindMemory(to: Float.self)
            for index in (whole * Lane.scalarCount)..<count {
                floats[index] = exponential(Lane(repeating: floats[index] - top))[0]
                rest += floats[index]
            }
            let scale = 1 / (total.sum() + rest)
            for index in 0..<count { floats[index] *= scale }
        }
    }

    /// e to the power of numbers that are not above 0, the same on every machine, to about five digits.
    ///
    /// 2 to the nearest whole number is set as the exponent's bits, 2 to the rest is a polynomial of the fifth degree.
    static func exponential(_ values: Lane) -> Lane {
        // Adding 1.5 * 2^23 leaves the nearest whole number in the low bits.
        let shift: Float = 12_582_912
        let least = Lane(repeating: -120)
        let powers = values * 1.442_695_04
        let scaled = powers.replacing(with: least, where: powers .< least)
        let shifted = scaled + shift
        let rest = scaled - (shifted - shift)
        var power = Lane(repeating: 0.001_333_36)
        power = power * rest + 0.009_618_13
        power = power * rest + 0.055_504_11
        power = power * rest + 0.240_226_51
        power = power * rest + 0.693_147_18
        power = power * rest + 1
        let whole = unsafeBitCast(shifted, to: SIMD16<Int32>.self) &- Int32(bitPattern: shift.bitPattern)
        return power * unsafeBitCast((whole &+ 127) &<< 23, to: Lane.self)
    }

    /// Natural logarithm of a positive number by the series of the inverse hyperbolic tangent, the same everywhere.
    public static func logarithm(_ value: Float) -> Float {
        let ratio = (value.significand - 1) / (value.significand + 1)
        let square = ratio * ratio
        let series = 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
        return Float(value.exponent) * 0.693_147_2 + series
    }
}
