import AdSources
import GermanText
import Learning
import ReferenceData
import Relevance

/// Listed names of occupations with the occupations they name, each set of words once for each.
struct TitleNames {
    /// A name by its features, unweighted.
    private(set) var bags: [FeatureBag] = []
    /// The occupations of each name, with shares that sum to 1.
    private(set) var labels: [[(label: Int, share: Float)]] = []
    /// How much each name teaches.
    private(set) var weights: [Float] = []
    private(set) var occupations: [String: Int] = [:]

    private var seen: Set<String> = []
    private let stemmer = Stemmer()

    /// Names of the BA by their five-digit codes, and names of ESCO by their occupation there and, half as much, by the
    /// codes that it is mapped to. Codes stand for themselves and, less, for their groups of four, three and two digits, so
    /// that neighbours come to lie near.
    /// - Throws: ``SourceError`` where a table cannot be read.
    init(_ data: TrainingData) throws {
        for (name, code, weight) in Occupations.shared.allTitles() {
            let words = String(name.map { $0 == "-" ? " " : $0 })
            add(words, Self.shares(code, 1), weight: Float(weight).squareRoot() / 2)
        }
        var codes: [String: Set<String>] = [:]
        for row in try CSVFile.rows(data.file("classification/ba_occupation_esco.csv")) {
            guard row.count > 2, row[0].contains("/esco/occupation/"), row[2].hasPrefix("B ") else { continue }
            codes[row[0], default: []].insert(String(row[2].dropFirst(2).prefix(5)))
        }
        for row in try CSVFile.rows(data.file("classification/esco_occupation_labels_de.csv")) {
            guard row.count > 1, row[0].contains("/occupation/") else { continue }
            let mapped = codes[row[0], default: []].sorted()
            let shares = mapped.flatMap { Self.shares($0, 0.5 / Float(mapped.count)) }
            for name in row[1].split(separator: "/") { add(String(name), [(row[0], 1)] + shares, weight: 1) }
        }
    }

    /// How much a code of five digits, and the groups of four, three and two digits above it, count.
    private static let groupShares: [Float] = [1, 0.7, 0.7, 0.4]

    private static func shares(_ code: String, _ share: Float) -> [(String, Float)] {
        groupShares.enumerated().map { (String(code.prefix(5 - $0)), share * $1) }
    }

    private mutating func add(_ name: String, _ shares: [(String, Float)], weight: Float) {
        let terms = TitleTerms(name, stemmer: stemmer)
        let key = terms.words.map(\.stem).sorted().joined(separator: " ") + "\t" + shares[0].0
        guard !terms.words.isEmpty, seen.insert(key).inserted else { return }
        let total = shares.reduce(0) { $0 + $1.1 }
        bags.append(TitleFeatureBag.bag(of: terms))
        labels.append(shares.map { (label($0.0), $0.1 / total) })
        weights.append(weight)
    }

    private mutating func label(_ occupation: String) -> Int {
        if let known = occupations[occupation] { return known }
        occupations[occupation] = occupations.count
        return occupations.count - 1
    }
}
