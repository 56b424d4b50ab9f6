import Foundation
import Relevance

/// Words with their right parts, one a line, parts joined by `+` after a tab.
struct LabelledCompounds {
    private var words: [(word: String, parts: [String])] = []

    /// - Throws: what reading the file throws.
    init(_ file: URL) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t")
            guard columns.count == 2 else { continue }
            words.append((String(columns[0]), columns[1].split(separator: "+").map(String.init)))
        }
    }

    /// The share of words split exactly so, among compounds and among words that are none.
    func scores(of splitter: CompoundSplitter) -> [FieldScore] {
        func score(_ name: String, _ words: [(word: String, parts: [String])]) -> FieldScore {
            let right = words.count { splitter.parts(of: $0.word) == $0.parts }
            return FieldScore(name: name, value: Double(right) / Double(max(1, words.count)), count: words.count)
        }
        return [
            score("compounds_split", words.filter { $0.parts.count > 1 }),
            score("simple_words_kept", words.filter { $0.parts.count == 1 }),
        ]
    }
}
