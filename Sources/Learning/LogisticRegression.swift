import Foundation

/// Chances from weighted features: binary logistic regression.
public struct LogisticRegression: Sendable, Equatable {
    /// One for each feature; the first feature is 1 for the intercept.
    public var weights: [Double]

    public init(weights: [Double]) { self.weights = weights }

    /// The chance that an example with such features is true, 0 to 1.
    public func chance(_ features: [Double]) -> Double {
        1 / (1 + exp(-zip(weights, features).reduce(0) { $0 + $1.0 * $1.1 }))
    }

    /// Learns from examples by Newton's steps (iteratively reweighted least squares) on the likelihood with a penalty
    /// of `ridge` times half the squared weights, the intercept apart. The same examples give the same weights.
    ///
    /// - Parameters:
    ///   - examples: all with the same number of features.
    ///   - ridge: above 0, so that the steps have a solution.
    public init(learning examples: [(features: [Double], isTrue: Bool)], ridge: Double, steps: Int = 30) {
        let count = examples.first?.features.count ?? 0
        weights = [Double](repeating: 0, count: count)
        for _ in 0..<steps {
            var gradient = [Double](repeating: 0, count: count)
            var curvature = [[Double]](repeating: gradient, count: count)
            for (features, isTrue) in examples {
                let chance = chance(features)
                let error = (isTrue ? 1 : 0) - chance
                // Where the model is sure, the curvature vanishes and a step would have no bounds.
                let spread = max(chance * (1 - chance), 1e-6)
                for i in 0..<count where features[i] != 0 {
                    gradient[i] += error * features[i]
                    for j in 0...i { curvature[i][j] += spread * features[i] * features[j] }
                }
            }
            for i in 0..<count {
                for j in 0..<i { curvature[j][i] = curvature[i][j] }
                // The intercept is hardly held back.
                let penalty = i == 0 ? ridge * 1e-3 : ridge
                gradient[i] -= penalty * weights[i]
                curvature[i][i] += penalty
            }
            let step = Self.solution(of: curvature, gradient)
            for i in 0..<count { weights[i] += step[i] }
            if step.allSatisfy({ abs($0) < 1e-9 }) { break }
        }
    }

    /// Solves a symmetric positive definite system by Cholesky's decomposition.
    private static func solution(of matrix: [[Double]], _ right: [Double]) -> [Double] {
        let count = right.count
        var lower = matrix
        for i in 0..<count {
            for j in 0...i {
                var sum = matrix[i][j]
                for k in 0..<j { sum -= lower[i][k] * lower[j][k] }
                lower[i][j] = i == j ? max(sum, 1e-12).squareRoot() : sum / lower[j][j]
            }
        }
        var values = right
        for i in 0..<count {
            for k in 0..<i { values[i] -= lower[i][k] * values[k] }
            values[i] /= lower[i][i]
        }
        for i in stride(from: count - 1, through: 0, by: -1) {
            for k in (i + 1)..<max(i + 1, count) { values[i] -= lower[k][i] * values[k] }
            values[i] /= lower[i][i]
        }
        return values
    }
}
