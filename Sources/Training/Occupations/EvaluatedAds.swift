import Foundation
import JobMarket

/// Ads labelled by hand for evaluation. Nothing is learned from them, so that figures on them tell something.
enum EvaluatedAds {
    /// Their numbers, from the labels in `eval` beside the folder of data; none where there are no labels.
    static func numbers(beside folder: URL) -> Set<JSONValue> {
        let labels = folder.deletingLastPathComponent().appendingPathComponent("eval/dev.jsonl")
        guard let text = try? String(contentsOf: labels, encoding: .utf8) else { return [] }
        struct Label: Decodable { var n: JSONValue }
        let decoder = JSONDecoder()
        return Set(text.split(separator: "\n").compactMap { try? decoder.decode(Label.self, from: Data($0.utf8)).n })
    }
}
