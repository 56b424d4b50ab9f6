import AdSources
import GermanText
import ReferenceData

/// The words that parts of compounds are learned from: a German word list and the listed job names.
struct GermanWords {
    /// Folded nouns of the list, and how many listed job names have each word.
    private(set) var nouns: Set<String> = []
    private(set) var jobNameWords: [String: Int] = [:]
    /// What may be a part: nouns, words of job names, and short words of other kinds (`fahr`, `gross`).
    private(set) var candidates: Set<String> = []
    /// Nouns without their last `e` or `en`, as in `Schulleiter`.
    private(set) var shortened: Set<String> = []

    /// Longer words of other kinds are compounds themselves.
    private static let longestOther = 10

    /// - Throws: ``SourceError`` where a list cannot be read.
    init(_ data: TrainingData) throws {
        nouns = Set(try Self.list(data.file("nouns.txt.gz")))
        for (title, _, _) in Occupations.shared.allTitles() {
            for word in title.split(separator: "-") where Self.isWord(word.utf8) {
                jobNameWords[String(word), default: 0] += 1
            }
        }
        candidates = nouns.union(jobNameWords.keys)
        for word in try Self.list(data.file("words.txt.gz")) where word.utf8.count <= Self.longestOther {
            candidates.insert(word)
        }
        for noun in nouns {
            if noun.hasSuffix("e"), noun.utf8.count >= 5 { shortened.insert(String(noun.dropLast())) }
            if noun.hasSuffix("en"), noun.utf8.count >= 6 { shortened.insert(String(noun.dropLast(2))) }
        }
    }

    /// All words, in a fixed order.
    var all: [String] { nouns.union(jobNameWords.keys).sorted() }

    private static func list(_ path: String) throws -> [String] {
        try CSVFile.rows(path).compactMap(\.first).map { folded($0) }.filter { isWord($0.utf8) }
    }

    private static func isWord(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.count >= 3 && bytes.allSatisfy { (0x61...0x7A).contains($0) }
    }
}
