import AdSources
import GermanText
import Relevance

/// Titles of which people said which are alike: queries, each with those of many titles that answer it.
struct JudgedTitles {
    private let queries: [String]
    private let titles: [String]
    /// The numbers of the alike titles of each query.
    private let alike: [Set<Int>]

    /// - Throws: ``SourceError`` where a table cannot be read.
    init(_ data: TrainingData) throws {
        func rows(_ name: String) throws -> [[String]] {
            try CSVFile.rows(data.file("retrieval/jobtitle_similarity_de/\(name).tsv"), delimiter: 0x09)
        }
        let corpus = try rows("corpus_documents")
        let asked = try rows("queries")
        var numbers: [String: Int] = [:]
        for (number, row) in corpus.enumerated() { numbers[row[0]] = number }
        var answers: [String: Set<Int>] = [:]
        for row in try rows("annotations") where row.count > 3 && row[3] == "1" {
            if let number = numbers[row[2]] { answers[row[0], default: []].insert(number) }
        }
        titles = corpus.map { $0.last ?? "" }
        queries = asked.map { $0.last ?? "" }
        alike = asked.map { answers[$0[0], default: []] }
    }

    /// The mean average precision of the ranking by similarity, and by meaning and wording alone.
    func scores(of model: TitleModel) -> [FieldScore] {
        let stemmer = Stemmer()
        let vectors = titles.map { model.vector(of: $0, stemmer: stemmer) }
        let asked = queries.map { model.vector(of: $0, stemmer: stemmer) }
        func score(_ name: String, _ measure: (TitleVector, TitleVector) -> Float) -> FieldScore {
            var sum = 0.0
            for (query, answers) in zip(asked, alike) {
                let scores = vectors.map { measure(query, $0) }
                sum += Self.averagePrecision(scores, answers)
            }
            return FieldScore(name: name, value: sum / Double(max(1, asked.count)), count: asked.count)
        }
        return [
            score("title_map", { $0.similarity(to: $1) }),
            score("title_map_meaning", { $0.likeness(to: $1) }),
            score("title_map_wording", { $0.wording(to: $1) }),
        ]
    }

    /// The mean of the precision at the place of each right answer; equal scores keep the titles' order.
    private static func averagePrecision(_ scores: [Float], _ answers: Set<Int>) -> Double {
        guard !answers.isEmpty else { return 0 }
        let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
        var found = 0
        var sum = 0.0
        for (place, number) in order.enumerated() where answers.contains(number) {
            found += 1
            sum += Double(found) / Double(place + 1)
        }
        return sum / Double(answers.count)
    }
}
