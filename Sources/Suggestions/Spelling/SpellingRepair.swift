import GermanText
import Glibc

/// Finds the known words that a typed word which is none may stand for.
///
/// Of the words of an index its frequent ones stand in a trie (``SpellingRepairBuilder``). All with at most two typos
/// are found by one walk of it (``TypoAutomaton``), which needs no memory but the words themselves, where an index of
/// all deletions (W. Garbe, SymSpell) would take ten times theirs. Of these the likeliest is taken by the noisy
/// channel model (M. D. Kernighan et al., COLING 1990): the logarithm of the word's frequency less what the mistakes
/// cost (``TypingCosts``).
public struct SpellingRepair: Sendable {
    static let magic: UInt32 = 0x5352_5753
    static let sectionCount = 4
    /// Letters of a word from which one and two typos are looked for.
    private static let lettersForOne = 3
    private static let lettersForTwo = 6
    /// Letters of each part of a word parted.
    private static let shortestPart = 3
    /// Below this a repair is no likelier than that the word is right and merely unknown. The longer the word, the
    /// fewer others are near it by chance.
    private static func lowestScore(_ length: Int) -> Double { max(-5 - 0.7 * Double(max(length - 6, 0)), -11) }

    private let storage: FixedBytes
    private let trie: Trie
    private let frequencies: Numbers
    private let starts: Numbers
    private let documents: Double
    private let costs = TypingCosts()

    /// A table in bytes of its own.
    public init(bytes: [UInt8]) throws(SuggestionError) { try self.init(FixedBytes(copying: bytes)) }

    /// A table in memory that `owner` keeps in place and unchanged.
    public init(bytes: UnsafeRawBufferPointer, keeping owner: AnyObject) throws(SuggestionError) {
        try self.init(FixedBytes(bytes, keeping: owner))
    }

    /// The sections: starts of the words, the number of documents last; letters; nodes; frequencies.
    private init(_ storage: FixedBytes) throws(SuggestionError) {
        self.storage = storage
        let sections = try Sections.split(storage.bytes, magic: Self.magic, count: Self.sectionCount)
        starts = Numbers(sections[0])
        frequencies = Numbers(sections[3])
        trie = Trie(nodes: Numbers(sections[2]), letters: Letters(sections[1]), keyCount: frequencies.count)
        guard starts.count == frequencies.count + 2, trie.nodes.count >= 4 else {
            throw .damaged("its parts do not fit")
        }
        documents = Double(max(starts[starts.count - 1], 1))
    }

    /// The number of words known.
    public var count: Int { frequencies.count }

    /// In how many documents a word stands; 0 where it is not among the frequent ones.
    public func frequency(of word: String) -> UInt32 {
        storage.whileKept { frequency(ArraySlice(folded(word).utf8)) }
    }

    /// The likeliest word written otherwise; `nil` where the word is known, has other signs than letters, or nothing
    /// near it is frequent enough.
    public func respelling(of word: String) -> Repair? {
        let typed = Array(folded(word).utf8)
        guard Self.isWord(typed), typed.count >= Self.lettersForOne else { return nil }
        return storage.whileKept {
            guard frequency(typed[...]) == 0 else { return nil }
            let automaton = TypoAutomaton(typed)
            let near = automaton.withStep { step in
                var walk = NearWords(
                    trie: trie, step: step, length: automaton.length, typos: typed.count >= Self.lettersForTwo ? 2 : 1)
                walk.run()
                return walk.found
            }
            return likeliest(near, typed)
        }
    }

    private func likeliest(_ near: [(word: Int, typos: Int)], _ typed: [UInt8]) -> Repair? {
        let lowest = Self.lowestScore(typed.count)
        var best: (word: Int, score: Double)?
        for (word, typos) in near {
            let frequency = log(Double(frequencies[word]))
            let bound = best?.score ?? lowest
            guard frequency - Double(typos) * TypingCosts.least > bound else { continue }
            let meant = letters(word)
            guard Self.isWord(meant) else { continue }
            let score = frequency - costs.cost(typed: typed, meant: meant)
            if score > bound { best = (word, score) }
        }
        return best.map { best in
            Repair(
                words: [String(decoding: letters(best.word), as: UTF8.self)], change: .respelled,
                frequency: frequencies[best.word], score: best.score)
        }
    }

    /// The likeliest two words that a word is when a blank is put into it; `nil` where there are none.
    public func parting(of word: String) -> Repair? {
        let typed = Array(folded(word).utf8)
        let last = typed.count - Self.shortestPart
        guard Self.isWord(typed), last >= Self.shortestPart else { return nil }
        let lowest = Self.lowestScore(typed.count)
        return storage.whileKept {
            var best: Repair?
            for place in Self.shortestPart...last {
                let first = frequency(typed[..<place])
                guard first > 0 else { continue }
                let second = frequency(typed[place...])
                guard second > 0 else { continue }
                let score = log(Double(first)) + log(Double(second)) - log(documents) - TypingCosts.blank
                guard score > best?.score ?? lowest else { continue }
                best = Repair(
                    words: [typed[..<place], typed[place...]].map { String(decoding: $0, as: UTF8.self) },
                    change: .parted, frequency: min(first, second), score: score)
            }
            return best
        }
    }

    /// The known compound of two words that follow each other, with or without a linking `s`; `nil` where there is
    /// none.
    public func joining(_ first: String, _ second: String) -> Repair? {
        let head = Array(folded(first).utf8)
        let tail = Array(folded(second).utf8)
        guard Self.isWord(head + tail), !head.isEmpty, !tail.isEmpty else { return nil }
        return storage.whileKept {
            var best: Repair?
            for (link, cost) in [("", TypingCosts.blank), ("s", TypingCosts.blank + TypingCosts.linkingLetter)] {
                let word = head + Array(link.utf8) + tail
                let frequency = frequency(word[...])
                guard frequency > 0 else { continue }
                let score = log(Double(frequency)) - cost
                guard score > best?.score ?? Self.lowestScore(word.count) else { continue }
                best = Repair(
                    words: [String(decoding: word, as: UTF8.self)], change: .joined, frequency: frequency, score: score)
            }
            return best
        }
    }

    /// The likelier of ``respelling(of:)`` and ``parting(of:)``.
    public func repair(of word: String) -> Repair? {
        guard let respelled = respelling(of: word) else { return frequency(of: word) == 0 ? parting(of: word) : nil }
        guard let parted = parting(of: word) else { return respelled }
        return parted.score > respelled.score ? parted : respelled
    }

    private func frequency(_ word: ArraySlice<UInt8>) -> UInt32 {
        guard Self.isWord(word), let found = word.withUnsafeBufferPointer({ trie.find($0) }),
            let number = found.whole.first
        else { return 0 }
        return frequencies[number]
    }

    private func letters(_ word: Int) -> UnsafeRawBufferPointer {
        trie.letters.slice(Int(starts[word]), min(Int(starts[word + 1]), Int(starts[word]) + Trie.maximumLength))
    }

    /// Whether the bytes are letters `a-z`, and no more than a word may have.
    static func isWord(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.count <= SpellingRepairBuilder.longestWord && bytes.allSatisfy { (0x61...0x7A).contains($0) }
    }
}
