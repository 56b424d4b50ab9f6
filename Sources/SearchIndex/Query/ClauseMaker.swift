import GermanText
import Relevance

/// Turns items of a query into what is looked up in the dictionary of words.
struct ClauseMaker {
    private let stemmer = Stemmer()

    /// - Parameter neighbours: the words before and after, with which a compound may have been written as one.
    func clause(_ item: QueryItem, neighbours: (before: QueryItem?, after: QueryItem?) = (nil, nil))
        -> SearchPlan.Clause
    {
        var alternatives: [SearchPlan.Alternative] = []
        switch (item.kind, item.words.count) {
        case (.prefix, _):
            alternatives = [.init(.prefix(Array(item.words[0].utf8)))]
        case (.phrase, 1):
            alternatives = [.init(.term(Array(item.words[0].utf8)))]
        case (.phrase, _):
            alternatives = [.init(.phrase(item.words.map(stem)))]
        case (.word, 1):
            alternatives = [word(item.words[0])] + synonyms(of: item.words[0]) + madeOf(item.words[0])
            if let before = neighbours.before { alternatives += compounds(before, item) }
            if let after = neighbours.after { alternatives += compounds(item, after) }
        case (.word, _):
            alternatives = [word(item.words.joined()), .init(.phrase(item.words.map(stem)))]
        }
        let quote = item.kind == .phrase ? "\"" : ""
        return SearchPlan.Clause(
            text: quote + item.key + quote + (item.kind == .prefix ? "*" : ""), alternatives: alternatives)
    }

    /// What an ad must not hold: the word itself in all its forms, nothing that merely stands for it.
    func exclusion(_ item: QueryItem) -> SearchPlan.Clause {
        let clause = clause(item)
        guard item.kind == .word, item.words.count == 1 else { return clause }
        let words = Conditions.meaningsOfExclusions[item.key] ?? [item.words[0]]
        return SearchPlan.Clause(text: clause.text, alternatives: words.map(word))
    }

    /// Two words written as one, with and without the linking `s` (`Informationssicherheitsbeauftragte`).
    private func compounds(_ head: QueryItem, _ tail: QueryItem) -> [SearchPlan.Alternative] {
        guard head.isPlain, tail.isPlain, head.words.count == 1, tail.words.count == 1 else { return [] }
        return ["", "s"].map { .init(.term(stem(head.words[0] + $0 + tail.words[0]))) }
    }

    /// The parts of a compound, which may stand apart.
    private func madeOf(_ word: String) -> [SearchPlan.Alternative] {
        let parts = CompoundSplitter.shared.parts(of: word)
        return parts.count < 2 ? [] : [.init(.every(parts.map { [TermKind.part] + stemmer.stem($0).utf8 }))]
    }

    private func word(_ word: String) -> SearchPlan.Alternative {
        .init(.word(stem: stem(word), written: Array(word.utf8)))
    }

    private func stem(_ word: String) -> [UInt8] {
        [TermKind.stem] + stemmer.stem(word).utf8
    }

    /// What another name for the same thing counts beside the word itself.
    private static let synonymWeight: Float = 0.8

    /// English names that German ads use for the same thing.
    private static let synonyms: [String: [[String]]] = [
        "werkstudent": [["working", "student"]], "werkstudentin": [["working", "student"]],
        "werkstudenten": [["working", "student"]], "praktikum": [["internship"], ["praktikant"]],
        "praktikant": [["internship"], ["praktikum"]], "praktikantin": [["internship"], ["praktikum"]],
        "aushilfe": [["aushilfskraft"]],
    ]

    private func synonyms(of word: String) -> [SearchPlan.Alternative] {
        (Self.synonyms[word] ?? []).map { words in
            words.count == 1
                ? .init(.term(stem(words[0])), weight: Self.synonymWeight)
                : .init(.phrase(words.map(stem)), weight: Self.synonymWeight)
        }
    }
}
