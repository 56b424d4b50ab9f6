import Learning
import Testing

@Suite struct CalibrationTests {
    /// Scores from 0 to 1, right as often as the square of the score.
    private let answers: [(score: Float, isRight: Bool)] = {
        var random = SplitMix(seed: 3)
        return (0..<4000).map { _ in
            let score = Float(random.below(1000)) / 1000
            return (score, Float(random.below(1000)) / 1000 < score * score)
        }
    }()

    @Test func findsTheShareBehindAScore() {
        let calibration = Calibration(answers)
        for score: Float in [0.2, 0.4, 0.6, 0.8, 0.95] {
            #expect(abs(calibration.share(at: score) - score * score) < 0.08, "\(score)")
        }
    }

    @Test func neverFallsWithTheScore() {
        let calibration = Calibration(answers)
        let shares = stride(from: Float(-0.2), through: 1.2, by: 0.01).map { calibration.share(at: $0) }
        #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(shares.allSatisfy { $0 >= 0 && $0 <= 1 })
    }

    @Test func withoutAnswersTheScoreItself() {
        #expect(Calibration([]).share(at: 0.3) == 0.3)
        #expect(Calibration([(score: 0.5, isRight: true)]).share(at: 0.3) == 0.3)
    }

    @Test func comesBackFromAFile() throws {
        let calibration = Calibration(answers)
        var writer = ModelWriter(kind: "test")
        calibration.write(to: &writer)
        try writer.bytes.withUnsafeBufferPointer { memory in
            var reader = try ModelReader(memory, kind: "test")
            let read = try Calibration(&reader)
            #expect(read.share(at: 0.61) == calibration.share(at: 0.61))
        }
    }
}
