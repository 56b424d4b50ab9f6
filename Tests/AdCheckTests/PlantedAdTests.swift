import AdCheck
import Foundation
import JobMarket
import Testing

/// The measure that the check must hold: the ads were written before the rules were tuned.
struct PlantedAdTests {
    static let day = Day(year: 2026, month: 11, day: 23)!

    static func ads() throws -> [PlantedAd] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Ads/planted.jsonl")
        return try PlantedAd.all(inLines: String(contentsOf: file, encoding: .utf8))
    }

    @Test func nearlyAllFaultsAreFoundAndCleanAdsAreLeftAlone() throws {
        let score = CheckScore(of: try Self.ads(), on: Self.day)
        #expect(score.clean == 20)
        #expect(score.faulty == 40)
        #expect(score.recall >= 0.9, "\(score.remarks.joined(separator: "\n"))")
        #expect(score.falseAlarmsPerCleanAd <= 0.3, "\(score.remarks.joined(separator: "\n"))")
    }
}
