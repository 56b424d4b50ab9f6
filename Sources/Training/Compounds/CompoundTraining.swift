import Foundation
import Learning
import Relevance

/// Learns which words compounds are made of, the same bytes every time.
///
/// Words that stand before or behind another word often enough are taken as parts; then, in rounds, all words are split
/// by what the parts cost, and parts that were used are counted anew (expectation and maximisation on the likeliest
/// split, as in M. Creutz and K. Lagus, "Unsupervised discovery of morphemes", 2002). Only splits into several parts
/// count, so that a word is no part just because it exists.
enum CompoundTraining {
    private static let rounds = 5
    /// Parts seen less are left out of the model.
    private static let leastCount: Float = 4
    private static let links = ["", "s", "n", "en", "es", "er", "e"]

    static func train(_ data: TrainingData, progress: (String) -> Void) throws -> [UInt8] {
        let words = try GermanWords(data)
        progress("\(words.nouns.count) nouns, \(words.jobNameWords.count) words of job names")
        let all = words.all
        var counts = productive(all, words).mapValues { Float($0) }
        for round in 1...rounds {
            progress("round \(round): \(counts.count) parts")
            counts = recount(all, words, costs(counts))
        }
        return CompoundSplitter.file(costs: costs(counts).filter { counts[$0.key, default: 0] >= leastCount })
    }

    /// Trains and splits labelled words (`compounds.tsv` beside the labels of ads).
    static func evaluate(_ data: TrainingData, progress: (String) -> Void) throws -> [FieldScore] {
        let folder = data.labels.deletingLastPathComponent()
        let labelled = try LabelledCompounds(folder.appendingPathComponent("compounds.tsv"))
        let model = try CompoundSplitter(lastingBytes(try train(data, progress: progress)))
        return labelled.scores(of: model)
    }

    private static func costs(_ counts: [String: Float]) -> [String: Float] {
        // In a fixed order, so that the sum is the same every time.
        let total = counts.sorted { $0.key < $1.key }.reduce(Float(0)) { $0 + $1.value }
        return counts.mapValues { Softmax.logarithm(total / $0) }
    }

    /// Words that stand before or behind another, with how many they do.
    private static func productive(_ all: [String], _ words: GermanWords) -> [String: Int] {
        var heads: [String: Int] = [:]
        var tails: [String: Int] = [:]
        for word in all where word.utf8.count >= 6 {
            for cut in 3...(word.utf8.count - 3) {
                let head = word.prefix(cut)
                let tail = String(word.dropFirst(cut))
                let stems = links.filter { head.hasSuffix($0) }.map { String(head.dropLast($0.count)) }
                if words.candidates.contains(tail) {
                    for stem in stems where stem.utf8.count >= 3 { heads[stem, default: 0] += 1 }
                }
                if stems.contains(where: words.candidates.contains) { tails[tail, default: 0] += 1 }
            }
        }
        return heads.merging(tails, uniquingKeysWith: +).filter { part, count in
            count >= least(part) && part.utf8.count <= CompoundSplitter.longestPart && !isLinked(part, words)
                && (words.candidates.contains(part)
                    || words.shortened.contains(part) && heads[part, default: 0] >= 5)
        }
    }

    /// Short words are found in many by chance.
    private static func least(_ part: String) -> Int {
        switch part.utf8.count {
        case ...3: 60
        case 4: 10
        default: 2
        }
    }

    /// Whether a part is another one with a linking `s`.
    private static func isLinked(_ part: String, _ words: GermanWords) -> Bool {
        part.utf8.count > 4 && part.hasSuffix("s") && !part.hasSuffix("ss")
            && words.nouns.contains(String(part.dropLast()))
    }

    /// How often the parts are used when all words are split; words of many job names count more.
    private static func recount(_ all: [String], _ words: GermanWords, _ costs: [String: Float]) -> [String: Float] {
        let splitter = CompoundSplitter(costs: costs, wholeCost: 1)
        var counts: [String: Float] = [:]
        for word in all {
            let parts = splitter.parts(of: word)
            guard parts.count > 1 else { continue }
            let weight =
                1 + 2 * Softmax.logarithm(Float(1 + words.jobNameWords[word, default: 0])) / Softmax.logarithm(2)
            for part in parts { counts[part, default: 0] += weight }
        }
        return counts
    }
}
